"""How long nobody has touched the machine, and whether the machine slept meanwhile.

Rule: both are differences of clock readings. The timer only says when to look again; a late look
is late, it never counts wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from circle_desktop.domain.timekeeping import LARGEST_DRIFT_S, Instant, slept
from circle_desktop.ui.choices import Choices

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.services.house import House

LOOK_MS: Final = 1000


class Idleness(QObject):
    """Looks at the clock once a second.

    Signals:
        idle: nobody touched anything for as long as was chosen in the settings.
        woke: the machine was asleep since the last look; true when the system itself says so,
            false when the clocks make it likely.
    """

    idle = Signal()
    woke = Signal(bool)

    def __init__(self, house: House, in_circle: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = house.clock
        self._choices = Choices(house.preferences)
        self._asleep_s = house.surroundings.asleep_s
        self._in_circle = in_circle
        self._touched_s = self._clock.monotonic()
        self._slept_s = self._asleep_s()
        self._last = self._instant()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look; what was before does not count."""
        self.touch()
        self._slept_s, self._last = self._asleep_s(), self._instant()
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def touch(self) -> None:
        """Somebody is here."""
        self._touched_s = self._clock.monotonic()

    def look(self) -> None:
        """Look at the clocks once."""
        last, self._last = self._last, self._instant()
        before_s, self._slept_s = self._slept_s, self._asleep_s()
        told = self._slept_s - before_s > LARGEST_DRIFT_S
        if told or slept(last, self._last):
            self.woke.emit(told)
        if self._in_circle():
            self.touch()
            return
        after_s = self._choices.lock_after_s
        if after_s is not None and self._last.mono_s - self._touched_s >= after_s:
            self.touch()
            self.idle.emit()

    def _instant(self) -> Instant:
        return Instant(self._clock.monotonic(), self._clock.wall())
