"""The clock of the machine: the only place where time is asked.

Everything else is told the time by whoever holds this.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta


class SystemClock:
    """Seconds that never step back, and the moment on the wall."""

    def monotonic(self) -> float:
        """Return seconds since an arbitrary start; may stand still while the machine sleeps."""
        return time.monotonic()

    def wall(self) -> datetime:
        """Return the moment now, in the zone this machine is set to."""
        return datetime.now(UTC).astimezone()

    def working_s(self) -> float:
        """Return the seconds the processor has worked for the thread that asks."""
        return time.thread_time()

    def asleep_s(self) -> float:
        """Return the seconds this machine slept since it was started; 0 where nobody counts them.

        One clock stands still in sleep and its brother runs on: their distance grows by each
        sleep, and by nothing else, whatever happens to the clock on the wall.
        """
        return _asleep_s()


if sys.platform == "linux":

    def _asleep_s() -> float:
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)

elif sys.platform == "darwin":

    def _asleep_s() -> float:
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.clock_gettime(time.CLOCK_UPTIME_RAW)

else:

    def _asleep_s() -> float:
        return 0.0


class ToldClock:
    """A clock that stands still until it is told to move: for the tour and for tests.

    Attributes:
        mono: seconds the monotonic reading gives.
        now: the moment the wall reading gives.
    """

    def __init__(self, now: datetime, mono: float = 1000.0) -> None:
        self.mono = mono
        self.now = now

    def monotonic(self) -> float:
        """Return the seconds it was told."""
        return self.mono

    def wall(self) -> datetime:
        """Return the moment it was told."""
        return self.now

    def advance(self, seconds: float) -> None:
        """Let both readings run."""
        self.mono += seconds
        self.now += timedelta(seconds=seconds)
