"""One window a vault: a lock the operating system takes back when its holder dies.

The lock is on an open file, not on the file's existence, so nothing stale is ever in the way.
The number of the holding process stands in the file for a person who looks; it decides nothing.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import VaultInUse, VaultReadOnly

if TYPE_CHECKING:
    from pathlib import Path

LOCK_NAME = "vault.lock"


class InstanceLock:
    """A lock that is held; given back on release or when the process ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def release(self) -> None:
        """Give the lock back; the empty file stays, because removing it would race."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
        os.close(descriptor)


class InstanceLocks:
    """Takes the lock of a vault's folder; implements ``FolderLocks``."""

    def take(self, folder: Path) -> InstanceLock:
        """Take the lock of this vault; one left by a killed process is free.

        Raises:
            VaultInUse: when another process, or another lock of this one, holds it.
            VaultReadOnly: when neither a lock file can be made nor the folder itself be locked.
        """
        try:
            descriptor = _opened(folder)
        except OSError:
            raise VaultReadOnly(str(folder)) from None
        if not _locked(descriptor):
            os.close(descriptor)
            raise VaultInUse(str(folder))
        _sign(descriptor)
        return InstanceLock(descriptor)


def _opened(folder: Path) -> int:
    """Open what the lock is put on: a file, or the folder where none can be made."""
    try:
        return os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return os.open(folder, os.O_RDONLY)


def _sign(descriptor: int) -> None:
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, f"{os.getpid()}\n".encode("ascii"))


if sys.platform == "win32":
    import msvcrt

    _FAR_BEYOND_TEXT = 1 << 20

    def _locked(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR_BEYOND_TEXT, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _locked(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
