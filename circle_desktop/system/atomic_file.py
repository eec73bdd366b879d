"""Files that are either the old one or the new one, whatever happens while they are written.

The order (own temporary file, flush, rename, flush of the folder) is the only one of the five
that were measured which leaves nothing empty or torn after a power cut and is durable when it
returns. Every file is readable by its owner alone.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import DiskFull, FileNotWritten

if TYPE_CHECKING:
    from pathlib import Path

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_atomically(path: Path, content: bytes) -> None:
    """Replace a file's contents; when this returns they survive a power cut.

    Raises:
        DiskFull: when there is no room; the file is as it was then.
        FileNotWritten: when it could not be done; the file is as it was then.
    """
    try:
        _replace_durably(path, content)
    except OSError as problem:
        if problem.errno in _NO_ROOM:
            raise DiskFull from None
        raise FileNotWritten(str(path)) from None


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, for its owner alone; one that exists is left as it is.

    Raises:
        OSError: when it cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def flush_folder(folder: Path) -> None:
    """Make names in a folder durable; a system that cannot open folders does it by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _replace_durably(path: Path, content: bytes) -> None:
    import secrets  # late: it reads the system's hashes, and the first window writes nothing

    draft = path.with_name(f".{secrets.token_hex(8)}.new")
    try:
        _write_durably(draft, content)
        draft.replace(path)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
    flush_folder(path.parent)


def _write_durably(path: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
