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
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_IOERR_WRITE = 10 | (3 << 8)
"""A write beyond a quota or a size limit comes as this instead of FULL."""


@dataclass(frozen=True, slots=True)
class Place:
    """The drawer a fault is about: its file inside the vault's folder."""

    file: Path

    @property
    def folder(self) -> str:
        """The vault's folder, as errors carry it."""
        return str(self.file.parent)

    def damaged(self) -> VaultDamaged:
        """Return the error for this drawer being damaged."""
        return VaultDamaged(self.folder, self.file.name)


@contextmanager
def translated(place: Place) -> Iterator[None]:
    """Let errors of the database leave as errors of the product.

    Raises:
        VaultDamaged, VaultInUse, VaultReadOnly, DiskFull, MemoryError: for what SQLite reported.
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


def _code(problem: BaseException) -> int:
    cause = problem.orig if isinstance(problem, DBAPIError) else problem
    code = getattr(cause, "sqlite_errorcode", 0)
    return code if isinstance(code, int) else 0


def _known(code: int, place: Place) -> Exception | None:
    """Return what a result code means here (https://www.sqlite.org/rescode.html)."""
    if code == _IOERR_WRITE:
        return DiskFull()
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
