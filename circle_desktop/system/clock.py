"""The clock of the machine: the only place where time is asked.

Everything else is told the time by whoever holds this.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime


class SystemClock:
    """Seconds that never step back, and the moment on the wall."""

    def monotonic(self) -> float:
        """Return seconds since an arbitrary start; may stand still while the machine sleeps."""
        return time.monotonic()

    def wall(self) -> datetime:
        """Return the moment now, in the zone this machine is set to."""
        return datetime.now(UTC).astimezone()
