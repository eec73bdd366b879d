"""What SQLite reports becomes an error of the product, without SQLite's words."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher

from circle_desktop.domain.errors import (
    DiskFailing,
    DiskFull,
    VaultDamaged,
    VaultInUse,
    VaultReadOnly,
    VaultUnreachable,
)
from circle_desktop.storage.columns import Moment, Prose
from circle_desktop.storage.faults import Place, meaning, translated

if TYPE_CHECKING:
    from circle_desktop.storage.drawers import SqlDrawer

PLACE = Place(Path("kring") / "circle.db")
DISKS = (
    10 | 1 << 8,  # READ
    10 | 3 << 8,  # WRITE
    10 | 4 << 8,  # FSYNC
    10 | 5 << 8,  # DIR_FSYNC
    10 | 6 << 8,  # TRUNCATE
)


def _reported(code: int | None) -> sqlcipher.Error:
    problem = sqlcipher.OperationalError("words about KANARIE")
    problem.sqlite_errorcode = code
    return problem


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (5, VaultInUse),  # BUSY
        (6, VaultInUse),  # LOCKED
        (7, MemoryError),  # NOMEM
        (8, VaultReadOnly),  # READONLY
        (8 | 4 << 8, VaultUnreachable),  # READONLY_DBMOVED: another file lies there
        (14, VaultReadOnly),  # CANTOPEN
        (13, DiskFull),  # FULL
        (10, VaultDamaged),  # IOERR: the seal of a page
        (10 | 2 << 8, VaultDamaged),  # IOERR_SHORT_READ
        (11, VaultDamaged),  # CORRUPT
        (26, VaultDamaged),  # NOTADB
    ],
)
def test_each_code_has_its_meaning(code: int, error: type[Exception]) -> None:
    with pytest.raises(error) as problem, translated(PLACE):
        raise _reported(code)
    assert "KANARIE" not in repr(problem.value)
    assert problem.value.__cause__ is None
    assert problem.value.__suppress_context__


@pytest.mark.parametrize("code", DISKS)
def test_a_disk_that_is_gone_is_told_from_one_that_fails(tmp_path: Path, code: int) -> None:
    place = Place(tmp_path / "circle.db")
    with pytest.raises(VaultUnreachable), translated(place):
        raise _reported(code)
    place.file.touch()
    with pytest.raises(DiskFailing) as problem, translated(place):
        raise _reported(code)
    assert problem.value.path == str(tmp_path)
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["circle.db"]


@pytest.mark.parametrize(
    ("reported", "error"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.ENODEV, VaultUnreachable),
        (errno.EROFS, VaultReadOnly),
        (errno.EIO, DiskFailing),
    ],
)
def test_the_disk_itself_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reported: int, error: type[Exception]
) -> None:
    place = Place(tmp_path / "circle.db")
    place.file.touch()

    def refuse(descriptor: int, length: int) -> None:
        raise OSError(reported, "words")

    monkeypatch.setattr(os, "ftruncate", refuse)
    with pytest.raises(error), translated(place):
        raise _reported(10 | 3 << 8)


@pytest.mark.parametrize("code", [0, 1, 19, None])
def test_a_fault_of_ours_stays_what_it_is(code: int | None) -> None:
    with pytest.raises(sqlcipher.OperationalError), translated(PLACE):
        raise _reported(code)


def test_other_errors_pass_untouched() -> None:
    assert meaning(ZeroDivisionError(), PLACE) is None
    assert meaning(None, PLACE) is None


def test_nothing_stays_nothing_in_a_column(drawer: SqlDrawer) -> None:
    row = sa.select(sa.literal(None, Prose), sa.cast(sa.literal(None, Moment), Moment))
    with drawer._engine.connect() as connection:
        assert tuple(connection.execute(row).one()) == (None, None)
