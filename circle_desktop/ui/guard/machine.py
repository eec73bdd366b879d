"""What the machine says on its own bus: it is about to sleep, its screen was locked (Linux).

Rules: this module is read late, and only here is D-Bus known; a machine without it is told apart
by its clocks (``idleness``). While a vault is open a *delay* is held with logind, so that the
machine waits (at most 5 s, logind.conf(5)) until the vault is locked; it ends with the process
image or when :meth:`Machine.let_sleep` is called.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

_LOGIND: Final = "org.freedesktop.login1"
_LOGIND_PATH: Final = "/org/freedesktop/login1"
_MANAGER: Final = "org.freedesktop.login1.Manager"
_SESSION: Final = "org.freedesktop.login1.Session"
_SCREENS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
_WHO: Final = "Circle Desktop"
_WHY: Final = "The vault locks before the machine sleeps."


class Machine(QObject):
    """Listens to logind and to the desktop's screen lock.

    Signals:
        going_to_sleep: the machine is about to sleep, and waits for us.
        screen_locked: somebody locked the screen, or the desktop did.
    """

    going_to_sleep = Signal()
    screen_locked = Signal()

    def __init__(
        self, system: QDBusConnection, session: QDBusConnection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._system = system
        self._session = session
        self._delay: QDBusUnixFileDescriptor | None = None
        self._asked: QDBusPendingCallWatcher | None = None
        if system.isConnected():
            _hear(system, f"{_LOGIND} {_MANAGER} PrepareForSleep", self, SLOT("on_sleep(bool)"))
            _hear(system, f"{_LOGIND} {_SESSION} Lock", self, SLOT("on_session_locked()"))
        if session.isConnected():
            for name in _SCREENS:
                _hear(session, f" {name} ActiveChanged", self, SLOT("on_screen_covered(bool)"))

    @classmethod
    def listening(cls, parent: QObject) -> Machine:
        """Return one that listens on the buses of this machine, as far as it has any."""
        return cls(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), parent)

    @property
    def delays_sleep(self) -> bool:
        """Whether the machine waits for us before it sleeps."""
        return self._delay is not None and self._delay.isValid()

    def delay_sleep(self) -> None:
        """Ask the machine to wait for us before it sleeps; the answer comes later, if ever."""
        if not self._system.isConnected() or self._delay is not None:
            return
        call = QDBusMessage.createMethodCall(_LOGIND, _LOGIND_PATH, _MANAGER, "Inhibit")
        call.setArguments(["sleep", _WHO, _WHY, "delay"])
        self._asked = QDBusPendingCallWatcher(self._system.asyncCall(call), self)
        self._asked.finished.connect(self._on_answered)

    def let_sleep(self) -> None:
        """Let the machine sleep: nothing is open, or it could not be closed."""
        self._delay = None

    def _on_answered(self, asked: QDBusPendingCallWatcher) -> None:
        answer = asked.reply().arguments() if not asked.isError() else []
        if answer and isinstance(answer[0], QDBusUnixFileDescriptor):
            self._delay = answer[0]
        self._asked = None
        asked.deleteLater()

    @Slot(bool)
    def on_sleep(self, going: bool) -> None:  # noqa: FBT001 - as the bus calls it
        """Tell that the machine is about to sleep; after it woke, ask it to wait again."""
        if going:
            self.going_to_sleep.emit()
        else:
            self.delay_sleep()

    @Slot()
    def on_session_locked(self) -> None:
        """Tell that the session was locked."""
        self.screen_locked.emit()

    @Slot(bool)
    def on_screen_covered(self, covered: bool) -> None:  # noqa: FBT001 - as the bus calls it
        """Tell that the desktop's own lock lies over the screen."""
        if covered:
            self.screen_locked.emit()


def _hear(bus: QDBusConnection, what: str, listener: QObject, slot: str) -> None:
    """Connect a signal, by its sender (or anybody), interface and name, from any object."""
    service, interface, name = what.split(" ")
    # The stub asks for octets; the binding takes the words that SLOT makes, and no octets.
    bus.connect(service, "", interface, name, listener, slot)  # type: ignore[call-overload]
