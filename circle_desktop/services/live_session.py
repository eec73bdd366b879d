"""The running circle: one fold, one stopwatch, every act on disk before anybody sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from circle_desktop.domain import acts
from circle_desktop.domain.decisions import decide
from circle_desktop.domain.errors import CircleAlreadyRunning, NothingRunning
from circle_desktop.domain.live import LiveCircle, evolve, replay
from circle_desktop.domain.timekeeping import Instant, Moment, Stopwatch, slept
from circle_desktop.services.changes import Changes
from circle_desktop.services.ports.circle_work import Heartbeat

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock

HEARTBEAT_S = 0.9
"""Seconds between two signs of life, at least; with the calmest pulse of the window a killed app
forgets less than a second of the elapsed time."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A circle that was in progress when the app stopped."""

    state: LiveCircle
    ran_s: float
    stopped: datetime


class LiveSession:
    """Drives one circle. The window asks :meth:`poll` and shows :attr:`state`."""

    def __init__(self, clock: Clock, work: Callable[[], UnitOfWork]) -> None:
        self._clock = clock
        self._work = work
        self._state = LiveCircle()
        self._watch = Stopwatch()
        self._last_poll = self._instant()
        self._last_beat_s = 0.0

    @property
    def state(self) -> LiveCircle:
        """The circle as the journal tells it."""
        return self._state

    @property
    def is_running(self) -> bool:
        """Whether a circle is in progress; one that has ended waits for its closing."""
        return self._state.setup is not None and not self._state.scene.ended

    def ran_s(self) -> float:
        """Return the running seconds now."""
        return self._watch.read(self._clock.monotonic())

    def interrupted(self) -> Interrupted | None:
        """Return the circle the journal holds from an earlier run of the app, if any."""
        with self._work() as work:
            entries = work.journal.entries()
            beat = work.journal.heartbeat()
        if not entries:
            return None
        state = replay(entries)
        last = entries[-1].at
        alive = beat is not None and beat.ran_s >= last.ran_s
        ran_s, stopped = (beat.ran_s, beat.wall) if beat and alive else (last.ran_s, last.wall)
        return Interrupted(state, ran_s, stopped)

    def resume(self) -> LiveCircle:
        """Take up the circle in the journal, on hold, exactly where it was.

        Raises:
            NothingRunning: the journal is empty.
        """
        found = self.interrupted()
        if found is None:
            raise NothingRunning
        self._state, self._watch = found.state, Stopwatch(found.ran_s)
        self._last_poll, self._last_beat_s = self._instant(), found.ran_s
        if self._state.held is None:
            stopped = Moment(found.ran_s, found.stopped)
            self._record((acts.Held(acts.HoldReason.RESUMED),), stopped)
        return self._state

    def begin(self, setup: acts.Begin) -> Changes:
        """Open a circle.

        Raises:
            CircleAlreadyRunning: a journal is open; it has to be resumed or closed first.
        """
        if self._state.setup is not None or self.interrupted() is not None:
            raise CircleAlreadyRunning
        self._watch = Stopwatch().started(self._clock.monotonic())
        self._last_poll = self._instant()
        self._last_beat_s = 0.0
        return self.act(setup)

    def act(self, act: acts.Act) -> Changes:
        """Carry out an act: it is durable when this returns.

        If the machine slept since the last poll, the circle holds first; the act is still done.

        Raises:
            NotNow: the act has no meaning now; nothing changed.
            DiskFull: nothing was kept and nothing changed; the circle can go on.
        """
        self._notice_sleep()
        now = self._moment()
        self._record(decide(self._state, act, now), now)
        return Changes.LIVE

    def poll(self) -> Changes:
        """Look at the clock: keep the sign of life, and hold if the machine was asleep.

        After sleep the circle stands at the last poll before it and asks (architecture, idea 3).
        """
        if self._notice_sleep():
            return Changes.LIVE
        ran_s = self.ran_s()
        running = self.is_running and self._state.held is None
        if running and ran_s - self._last_beat_s >= HEARTBEAT_S:
            self._beat(Heartbeat(ran_s, self._clock.wall()))
        return Changes.NOTHING

    def forget(self) -> None:
        """Let go of a circle whose journal has been settled and erased."""
        self._state, self._watch = LiveCircle(), Stopwatch()

    def _notice_sleep(self) -> bool:
        """Hold at the last sign of life if the machine slept since; until that is on disk, ask on."""
        last, now = self._last_poll, self._instant()
        found = slept(last, now) and self.is_running and self._state.held is None
        if found:
            moment = Moment(self._watch.read(last.mono_s), last.wall)
            self._record((acts.Held(acts.HoldReason.SLEPT),), moment)
        self._last_poll = now
        return found

    def _record(self, events: tuple[acts.Event, ...], at: Moment) -> None:
        mono_s = self._clock.monotonic()
        entry = acts.Entry(at, events)
        with self._work() as work:
            work.journal.append(entry)
            work.commit()
        self._state = evolve(self._state, entry)
        if self._state.held is not None:
            self._watch = Stopwatch(at.ran_s)
        elif self._watch.since is None:
            self._watch = self._watch.started(mono_s)

    def _beat(self, beat: Heartbeat) -> None:
        with self._work() as work:
            work.journal.beat(beat)
            work.commit()
        self._last_beat_s = beat.ran_s

    def _instant(self) -> Instant:
        return Instant(self._clock.monotonic(), self._clock.wall())

    def _moment(self) -> Moment:
        return Moment(self.ran_s(), self._clock.wall())
