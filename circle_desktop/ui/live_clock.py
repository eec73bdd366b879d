"""The pulse of a running circle: looks at the clock and tells what has changed.

It is the only timer that asks the live session for the time. Rule: elapsed time comes from the
session's instants, never from counting this timer; a late pulse shows later, it loses nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from circle_desktop.domain.errors import CircleError, DiskFull
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.domain.acts import Act
    from circle_desktop.services.live_session import LiveSession
    from circle_desktop.services.ports.machine import Clock

POLL_MS = 240
"""The quickest pulse: for what moves by the pixel, or is told in seconds."""
CALM_POLL_MS = 960
"""The pulse while nothing moves. Every pulse is a whole part of it: there is a sign of life each
time it has passed, so that a kill costs less than a second."""
HELD_POLL_MS = 1000
"""While every clock stands only the time of day can change."""


class LiveClock(QObject):
    """Polls one live session.

    Attributes:
        slept_from, woke: the time of day around the last sleep of the machine, if there was one.

    Signals:
        ticked: the running seconds of the circle.
        circle_changed: the circle is another one than at the last poll.
        slept: the machine was asleep; the circle stands still since before.
        not_saved: an act or a sign of life could not be written; told once until writing works again.
        failed: the vault cannot be written at all (a stick was pulled out); carries the problem,
            told once until writing works again.
        saved: writing works again.
    """

    ticked = Signal(float)
    circle_changed = Signal()
    slept = Signal()
    not_saved = Signal()
    failed = Signal(object)
    saved = Signal()

    def __init__(self, live: LiveSession, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._clock = clock
        self._told = False
        self.slept_from: datetime | None = None
        self.woke: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._pace_ms = POLL_MS
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)

    @property
    def interval_ms(self) -> int:
        """Milliseconds between two polls."""
        return self._timer.interval()

    def set_pace(self, pace_ms: int) -> None:
        """Poll as often as something moves on the screen, and no more."""
        wanted = min(max(pace_ms, POLL_MS), CALM_POLL_MS)
        self._pace_ms = CALM_POLL_MS // -(-CALM_POLL_MS // wanted)
        self._set_interval()

    def start(self) -> None:
        """Begin to poll."""
        self._timer.start()

    def stop(self) -> None:
        """Stop polling: the circle has ended, or nobody shows it any more."""
        self._timer.stop()

    def poll(self) -> None:
        """Look at the clock once."""
        before = self._live.state.last
        try:
            changes = self._live.poll()
        except DiskFull:
            self._tell_full()
            changes = Changes.NOTHING
        except CircleError as problem:
            self._tell_failed(problem)
            changes = Changes.NOTHING
        else:
            if self._live.state.held is None:
                self._tell_saved()
        if changes:
            self._tell_sleep(before)
        self._set_interval()
        self.ticked.emit(self._live.ran_s())

    def act(self, act: Act) -> Changes:
        """Carry out an act; on a full disk nothing is changed, and that is told as for a pulse.

        Raises:
            NotNow: the act has no meaning now.
        """
        try:
            changes = self._live.act(act)
        except DiskFull:
            self._tell_full()
            return Changes.NOTHING
        self._tell_saved()
        return changes

    def _set_interval(self) -> None:
        held = self._live.state.held is not None
        wanted = HELD_POLL_MS if held else self._pace_ms
        if self._timer.interval() != wanted:
            self._timer.setInterval(wanted)

    def _tell_sleep(self, before: datetime | None) -> None:
        self.slept_from = self._live.state.last or before
        self.woke = self._clock.wall()
        self.slept.emit()
        self.circle_changed.emit()

    def _tell_full(self) -> None:
        if not self._told:
            self._told = True
            self.not_saved.emit()

    def _tell_failed(self, problem: CircleError) -> None:
        if not self._told:
            self._told = True
            self.failed.emit(problem)

    def _tell_saved(self) -> None:
        if self._told:
            self._told = False
            self.saved.emit()
