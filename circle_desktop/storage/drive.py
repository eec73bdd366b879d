"""What is the matter with the disk, when SQLite says only that reading or writing failed.

A quota or a size limit, a stick that was pulled out and a disk that breaks all come as the same
number. So the disk is asked once more, with a small file of our own beside the drawer.
"""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.errors import (
    CircleError,
    DiskFailing,
    DiskFull,
    VaultReadOnly,
    VaultUnreachable,
)

if TYPE_CHECKING:
    from pathlib import Path

NO_ROOM: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_GONE: Final = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ESTALE}
_CLOSED: Final = {errno.EROFS, errno.EACCES, errno.EPERM}
_PROBE_BYTES: Final = 4096
_LARGEST_COMMIT: Final = 64 * 1024


def trouble_at(file: Path, folder: str) -> CircleError:
    """Return why a drawer's file did not take what was written: asked of the disk itself.

    Args:
        file: the drawer's file.
        folder: the vault, as errors carry it.
    """
    if not file.exists():
        return VaultUnreachable(folder)
    try:
        _try(file)
    except OSError as problem:
        if problem.errno in NO_ROOM:
            return DiskFull()
        if problem.errno in _GONE:
            return VaultUnreachable(folder)
        if problem.errno in _CLOSED:
            return VaultReadOnly(folder)
    return DiskFailing(folder)


def _try(file: Path) -> None:
    """Write a file as long as the drawer would become, of which only a little takes room."""
    length = file.stat().st_size + _LARGEST_COMMIT
    with suppress(OSError):
        length += file.with_name(f"{file.name}-wal").stat().st_size
    probe = file.with_name(f".{secrets.token_hex(8)}.probe")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(probe, flags, 0o600)
    try:
        os.ftruncate(descriptor, length)
        os.write(descriptor, os.urandom(_PROBE_BYTES))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
        with suppress(OSError):
            probe.unlink()
