"""Time as the circle lives it: running seconds, computed from instants, never from ticks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

LONGEST_SILENCE_S = 30.0
"""Seconds without a poll after which the machine must have slept; longer than any stall."""

LARGEST_DRIFT_S = 2.0
"""Seconds by which the wall clock may outrun the monotonic one before it counts as sleep."""

BREATH_S = 6.0
"""Seconds of one breath of somebody who sits still: about ten in a minute."""


@dataclass(frozen=True, slots=True)
class Instant:
    """One reading of both clocks."""

    mono_s: float
    wall: datetime


@dataclass(frozen=True, slots=True)
class Moment:
    """When something happened in a circle: running seconds, and the time of day."""

    ran_s: float
    wall: datetime


@dataclass(frozen=True, slots=True)
class Stopwatch:
    """The circle's running time: stands still on hold.

    Attributes:
        ran_s: seconds run until ``since``.
        since: monotonic seconds since which it runs, or nothing while it stands still.
    """

    ran_s: float = 0.0
    since: float | None = None

    def read(self, mono_s: float) -> float:
        """Return the running seconds at this monotonic instant; time never runs backwards."""
        if self.since is None:
            return self.ran_s
        return self.ran_s + max(0.0, mono_s - self.since)

    def started(self, mono_s: float) -> Stopwatch:
        """Return the stopwatch running from this instant."""
        return Stopwatch(self.read(mono_s), mono_s)

    def stopped(self, mono_s: float) -> Stopwatch:
        """Return the stopwatch standing still at this instant."""
        return Stopwatch(self.read(mono_s))


def slept(last: Instant, now: Instant) -> bool:
    """Tell whether the machine slept between two polls.

    The monotonic clock stands still in sleep on Linux and macOS and runs on Windows, so both
    signs count: the wall clock outran it, or no poll came for long.
    """
    mono_s = now.mono_s - last.mono_s
    wall_s = (now.wall - last.wall).total_seconds()
    return wall_s - mono_s > LARGEST_DRIFT_S or mono_s > LONGEST_SILENCE_S
