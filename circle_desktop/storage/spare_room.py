"""A megabyte kept aside beside the drawers, given up on the day the disk is full.

What somebody is writing at that moment is then saved all the same. Rule: it is made only where
there is plenty of room, and holds chance, because a disk may squeeze zeros into nothing.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FILE_NAME: Final = "vault.spare"
SPARE_BYTES: Final = 1 << 20
PLENTY_BYTES: Final = 50 * 1_000_000


def free_bytes(folder: Path) -> int | None:
    """Return what still fits on the disk of a folder; None when it does not tell."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


@dataclass(frozen=True, slots=True)
class SpareRoom:
    """The room kept aside in one vault's folder."""

    folder: Path

    @property
    def file(self) -> Path:
        """The file that takes the room."""
        return self.folder / FILE_NAME

    def set_aside(self) -> None:
        """Take the room if there is plenty; a disk that will not give it costs nothing."""
        free = free_bytes(self.folder)
        if free is None or free < PLENTY_BYTES or self._is_whole():
            return
        with suppress(OSError):
            self.file.unlink(missing_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            with os.fdopen(os.open(self.file, flags, 0o600), "wb") as file:
                file.write(os.urandom(SPARE_BYTES))

    def give_up(self) -> bool:
        """Let the room go; tells whether there was any."""
        try:
            self.file.unlink()
        except OSError:
            return False
        return True

    def _is_whole(self) -> bool:
        try:
            return self.file.stat().st_size == SPARE_BYTES
        except OSError:
            return False
