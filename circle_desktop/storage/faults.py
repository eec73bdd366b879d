"""What SQLite reports, as errors of the product.

Rule: no text of SQLite leaves this room, because it may quote a statement; only its number is
looked at.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy.exc import DBAPIError

from circle_desktop.domain.errors import (
    DiskFull,
    VaultDamaged,
    VaultInUse,
    VaultReadOnly,
    VaultUnreachable,
)
from circle_desktop.storage.drive import trouble_at

if TYPE_CHECKING:
    from collections.abc import Iterator

_IOERR, _READONLY = 10, 8
_NOT_WHAT_WAS_WRITTEN = {_IOERR, _IOERR | 2 << 8, _IOERR | 32 << 8, _IOERR | 33 << 8}
"""The seal of a page, a file that ends too early: damage. Every other IOERR is the disk's."""
_MOVED = _READONLY | 4 << 8
"""The file no longer lies where it was opened."""


@dataclass(frozen=True, slots=True)
class Place:
    """The drawer a fault is about: its file inside the vault's folder.

    Attributes:
        original: the file in the vault, when ``file`` is a copy made for reading.
    """

    file: Path
    original: Path | None = None

    @property
    def folder(self) -> str:
        """The vault's folder, as errors carry it."""
        return str(self._told.parent)

    def damaged(self) -> VaultDamaged:
        """Return the error for this drawer being damaged."""
        return VaultDamaged(self.folder, self._told.name)

    @property
    def _told(self) -> Path:
        return self.original or self.file


@contextmanager
def translated(place: Place) -> Iterator[None]:
    """Let errors of the database leave as errors of the product.

    Raises:
        VaultDamaged, VaultInUse, VaultReadOnly, VaultUnreachable, DiskFull, DiskFailing,
        MemoryError: for what SQLite reported.
    """
    try:
        yield
    except (sqlcipher.Error, DBAPIError) as problem:
        known = meaning(problem, place)
        if known is None:
            raise
        raise known from None


def meaning(problem: BaseException | None, place: Place) -> Exception | None:
    """Return what a database error means to this product, None when it is a fault of ours."""
    if not isinstance(problem, (sqlcipher.Error, DBAPIError)):
        return None
    return _known(_code(problem), place)


def not_taken(problem: sqlcipher.Error, place: Place) -> Exception:
    """Return why a commit was not taken; its bare IOERR is the disk's, where a reading's is not."""
    if _code(problem) & 0xFF == _IOERR:
        return trouble_at(place.file, place.folder)
    return meaning(problem, place) or problem


def _is_the_disks(code: int) -> bool:
    return code & 0xFF == _IOERR and code not in _NOT_WHAT_WAS_WRITTEN


def _code(problem: BaseException) -> int:
    cause = problem.orig if isinstance(problem, DBAPIError) else problem
    code = getattr(cause, "sqlite_errorcode", 0)
    return code if isinstance(code, int) else 0


def _known(code: int, place: Place) -> Exception | None:
    """Return what a result code means here (https://www.sqlite.org/rescode.html)."""
    if code == _MOVED:
        return VaultUnreachable(place.folder)
    if _is_the_disks(code):
        return trouble_at(place.file, place.folder)
    match code & 0xFF:
        case 10 | 11 | 26:  # IOERR, CORRUPT, NOTADB: the key was verified before
            return place.damaged()
        case 5 | 6:  # BUSY, LOCKED
            return VaultInUse(place.folder)
        case 3 | 8 | 14:  # PERM, READONLY, CANTOPEN
            return VaultReadOnly(place.folder)
        case 13:  # FULL
            return DiskFull()
        case 7:  # NOMEM
            return MemoryError()
        case _:
            return None
