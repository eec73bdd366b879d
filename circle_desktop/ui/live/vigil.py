"""Watching with a circle: the pulse and the machine stay awake while it runs, and no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from circle_desktop.ui.live.live_words import Slept
from circle_desktop.ui.live_clock import LiveClock

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame


class Vigil(QObject):
    """Begins when a circle runs and ends with it, also after an end that was taken back.

    Attributes:
        clock: the pulse.

    Signals:
        began: a circle runs; false when this laptop may fall asleep all the same.
        over: no circle runs any more; true when it ended here, told once.
    """

    began = Signal(bool)
    over = Signal(bool)

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._live = frame.desk.live
        self._keep_awake = frame.house.keep_awake
        self._watching = False
        self.clock = LiveClock(self._live, frame.house.clock, self)

    @property
    def slept(self) -> Slept | None:
        """When the machine was asleep last, if it was while this page watched."""
        since, until = self.clock.slept_from, self.clock.woke
        return Slept(since, until) if since is not None and until is not None else None

    def look(self) -> None:
        """Begin or end with the circle; nothing happens when that was done already."""
        runs = self._live.is_running
        if runs is self._watching:
            return
        self._watching = runs
        if runs:
            self.clock.start()
            self.began.emit(self._keep_awake.start())
        else:
            self.clock.stop()
            self._keep_awake.stop()
            self.over.emit(self._live.state.scene.ended)
