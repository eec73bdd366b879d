"""The guard of an open vault: whatever says *lock*, this is how it is done.

Rules (docs/adr/0008): the window is covered first, then what is written is kept, then the
process image ends. What cannot be kept is asked about, under the cover. A running circle is
never locked for want of a hand, nor with the screen: people are listening. Before the machine
sleeps everything is locked; the circle waits in its journal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit

from circle_desktop.ui.guard.clipboard import ClipboardCare
from circle_desktop.ui.guard.idleness import Idleness
from circle_desktop.ui.guard.summons import Summons
from circle_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from circle_desktop.services.house import House
    from circle_desktop.ui.guard.machine import Machine
    from circle_desktop.ui.window import MainWindow


class Guard(QObject):
    """Watches over one window.

    Attributes:
        idleness, clipboard, summons: what it watches.
        machine: what the machine tells; nothing before :meth:`begin`, or where it tells nothing.
    """

    def __init__(self, window: MainWindow, house: House) -> None:
        super().__init__(window)
        self._window = window
        self._house = house
        self._locking = False
        self._uncover: Callable[[], None] = _nothing
        self.idleness = Idleness(house, self._in_circle, self)
        self.clipboard = ClipboardCare(self)
        self.summons = Summons(window)
        self.machine: Machine | None = None
        self.idleness.idle.connect(self.lock)
        self.idleness.woke.connect(self._on_woke)

    def begin(self, qt: QApplication) -> None:
        """Begin to watch over a window that has been shown."""
        from circle_desktop.ui.guard.hands import Hands

        hands = Hands(qt, self)
        hands.moved.connect(self.idleness.touch)
        hands.lock_asked.connect(self._window.lock)
        hands.watch(self._window)
        self.idleness.start()
        self.summons.hear(self._house.surroundings.window_bell.file)
        self._listen()

    def sit_down(self, folder: Path) -> None:
        """A vault was opened: its bell is heard here, and the machine waits before it sleeps."""
        self.summons.hear(self._house.surroundings.vault_bell(folder).file)
        if self.machine is not None:
            self.machine.delay_sleep()

    def lock(self) -> None:
        """Cover the window, keep what is written, end the process image."""
        if self._locking:
            return
        if self._window.desk is None:
            if self._door_holds_words():
                self._end()
            return
        self._locking = True
        self._cover()
        if self._window.keep():
            self._end()
            return
        from circle_desktop.ui.guard.questions import ask_about_unsaved

        question = ask_about_unsaved(self._window.theme, self._window, self._end)
        question.chose_safe.connect(self._on_stay)

    def leave(self) -> None:
        """Stop watching; what was copied here does not stay on the clipboard."""
        self.idleness.stop()
        self.summons.rest()
        self.clipboard.empty()

    def _cover(self) -> None:
        from circle_desktop.ui.guard.cover import Cover

        cover = Cover(self._window)
        cover.draw(self._window.theme)
        self._uncover = cover.draw_away

    def _end(self) -> None:
        self._locking = True
        self.leave()
        self._window.lock_now()

    def _on_stay(self) -> None:
        self._locking = False
        self._uncover()
        self.idleness.touch()

    def _in_circle(self) -> bool:
        desk = self._window.desk
        return desk is not None and desk.live.is_running

    def _door_holds_words(self) -> bool:
        """Tell whether something secret stands at the door, or is being opened behind it."""
        fields = self._window.findChildren(QLineEdit)
        secret = Qt.InputMethodHint.ImhSensitiveData
        typed = any(field.text() and field.inputMethodHints() & secret for field in fields)
        work = self._window.findChild(Tasks)
        return typed or (work is not None and work.busy)

    def _listen(self) -> None:
        try:
            from circle_desktop.ui.guard.machine import Machine
        except ImportError:  # a Qt without D-Bus: the clocks tell
            return
        self.machine = Machine.listening(self)
        self.machine.going_to_sleep.connect(self._on_going_to_sleep)
        self.machine.screen_locked.connect(self._on_screen_locked)

    def _on_going_to_sleep(self) -> None:
        self.lock()
        locked = self._locking and self._window.desk is None
        if not locked and self.machine is not None:
            self.machine.let_sleep()

    def _on_screen_locked(self) -> None:
        if not self._in_circle():
            self.lock()

    def _on_woke(self, told: bool) -> None:  # noqa: FBT001 - a slot
        """Lock after a sleep nobody announced; a circle only when it is sure that it was one.

        A clock that was set, or a disk that stalled, holds the circle and asks (idea 3).
        """
        if told or not self._in_circle():
            self.lock()


def _nothing() -> None:
    """Uncover what was never covered."""
