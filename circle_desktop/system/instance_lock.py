"""One window a vault: a lock the operating system takes back when its holder dies.

The lock is on an open file, not on the file's existence, so nothing stale is ever in the way.
The number of the holding process stands in the file for a person who looks; it decides nothing.
A lock that does not keep a second one out (some network disks) is no lock, and is refused.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import LocksMissing, VaultInUse, VaultReadOnly

if TYPE_CHECKING:
    from pathlib import Path

LOCK_NAME = "vault.lock"

_TAKEN = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
"""What the system answers when somebody else has the lock; all else means it knows no locks."""


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
    """Takes the lock of a folder; implements ``FolderLocks``."""

    def __init__(self, name: str = LOCK_NAME) -> None:
        self._name = name

    def take(self, folder: Path) -> InstanceLock:
        """Take the lock of this vault; one left by a killed process is free.

        Raises:
            VaultInUse: when another process, or another lock of this one, holds it.
            VaultReadOnly: when neither a lock file can be made nor the folder itself be locked.
            LocksMissing: when a lock on this disk keeps nobody out.
        """
        file = folder / self._name
        try:
            descriptor = _opened(folder, file)
        except OSError:
            raise VaultReadOnly(str(folder)) from None
        try:
            _take(descriptor, file)
        except BaseException:
            os.close(descriptor)
            raise
        _sign(descriptor)
        return InstanceLock(descriptor)


def _opened(folder: Path, file: Path) -> int:
    """Open what the lock is put on: a file, or the folder where none can be made."""
    try:
        return os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return os.open(folder, os.O_RDONLY)


def _take(descriptor: int, file: Path) -> None:
    """Lock what was opened, and see to it that the lock of a file keeps a second one out.

    Where no file can be made nothing can be written either, and any lock is enough.
    """
    folder = str(file.parent)
    try:
        free = _locked(descriptor)
        kept_out = free and not (_is_file(descriptor) and _is_free(file))
    except OSError:
        if _is_file(descriptor):
            raise LocksMissing(folder) from None
        return
    if not free:
        raise VaultInUse(folder)
    if not kept_out:
        raise LocksMissing(folder)


def _is_file(descriptor: int) -> bool:
    return not stat.S_ISDIR(os.fstat(descriptor).st_mode)


def _is_free(file: Path) -> bool:
    """Try to take a lock once more, as another window would."""
    second = os.open(file, os.O_RDWR)
    try:
        return _locked(second)
    finally:
        os.close(second)


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
        except OSError as problem:
            if problem.errno not in _TAKEN:
                raise
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _locked(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as problem:
            if problem.errno not in _TAKEN:
                raise
            return False
        return True
