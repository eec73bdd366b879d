"""A drawer that cannot be written is read from a copy of its ciphertext.

A stick may be locked, a folder may belong to somebody else, a disk may be mounted for reading. A
crash may have left pages in the WAL there, which nobody can read without writing. So the file
and its WAL are copied, sealed as they are, into a private folder of this machine and opened
there; the copies lose their names as soon as they are open.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import DiskFull
from circle_desktop.storage.drive import NO_ROOM
from circle_desktop.storage.faults import Place

if TYPE_CHECKING:
    from collections.abc import Iterator


def may_write(place: Place) -> bool:
    """Whether the drawer and the folder it lies in can be written, as far as the system tells.

    A drawer that is missing is none for reading either.
    """
    folder = place.file.parent
    if not place.file.exists():
        return True
    return os.access(place.file, os.W_OK) and os.access(folder, os.W_OK | os.X_OK)


@contextmanager
def copied_for_reading(place: Place) -> Iterator[Place]:
    """Copy a drawer as it lies there; the copy is nameless when the block is left.

    Raises:
        DiskFull: when this machine has no room for the copy.
        VaultDamaged: when the drawer cannot be read.
    """
    folder = Path(tempfile.mkdtemp())
    try:
        yield Place(_copied(place, folder), place.file)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copied(place: Place, folder: Path) -> Path:
    copy = folder / place.file.name
    try:
        shutil.copyfile(place.file, copy)
        wal = place.file.with_name(f"{place.file.name}-wal")
        with suppress(FileNotFoundError):
            shutil.copyfile(wal, copy.with_name(wal.name))
    except OSError as problem:
        if problem.errno in NO_ROOM:
            raise DiskFull from None
        raise place.damaged() from None
    return copy
