"""How much of a list is read before it is no list of people any more.

Rule: a file made to do harm is refused in words within two seconds. What takes longer than a
person's list can take is stopped by the processor time this reading has used, so that a busy
machine refuses nobody.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.errors import FileRefused, ReadingStopped

if TYPE_CHECKING:
    from pathlib import Path

LARGEST_MB: Final = 20
LARGEST: Final = LARGEST_MB * 1024 * 1024
MOST_LINES: Final = 20_000
MOST_COLUMNS: Final = 200
PATIENCE_S: Final = 1.5
"""Seconds of processor time for one file; 5,000 people in a workbook take a third of it."""

_EACH: Final = 64
"""Questions of which one is answered by a look at the clock: it is asked at every line."""

WorkingTime = Callable[[], float]


class Patience:
    """Asked again and again while a file is read; raises when it is enough.

    Raises:
        ReadingStopped: somebody pressed Cancel. FileRefused: it takes too long.
    """

    def __init__(
        self, path: Path | None, working_s: WorkingTime, stopped: Callable[[], bool]
    ) -> None:
        self.path = "" if path is None else str(path)
        self._working_s = working_s
        self._stopped = stopped
        self._end = working_s() + PATIENCE_S
        self._asked = 0

    def __call__(self) -> None:
        """Go on, or not."""
        self._asked += 1
        if self._asked % _EACH != 1:
            return
        if self._stopped():
            raise ReadingStopped
        if self._working_s() > self._end:
            raise self.refused("too_much")

    def refused(self, reason: str) -> FileRefused:
        """Return the refusal of this file."""
        return FileRefused(self.path, reason)
