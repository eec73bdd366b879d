"""Another program reads what this one wrote: nobody depends on us for their own words (34).

The reader is SQLite3 Multiple Ciphers, which shares no code of its cipher with SQLCipher.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import apsw
import pytest

from circle_desktop.domain.keeping.holders import HolderId
from circle_desktop.services.ports.drawers import (
    CIRCLE_DRAWER,
    OFFICE_DRAWER,
    personal_drawer,
)
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from tests.storage.samples import sample_circle, sample_session

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

DRAWERS = (CIRCLE_DRAWER, OFFICE_DRAWER, personal_drawer(HolderId("h1")))

Rows = dict[str, list[tuple[object, ...]]]


def _opened(file: Path, key: bytes) -> apsw.Connection:
    reader = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READONLY)
    for pragma in ("cipher='sqlcipher'", "legacy=4", f"key='raw:{key.hex()}'"):
        reader.execute(f"PRAGMA {pragma}").fetchall()
    return reader


def _read_by_another(file: Path, key: bytes) -> Rows:
    reader = _opened(file, key)
    try:
        assert reader.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        names = reader.execute("SELECT name FROM sqlite_master WHERE type='table'").fetchall()
        return {str(name): _sorted(reader.execute(f'SELECT * FROM "{name}"')) for (name,) in names}
    finally:
        reader.close()


def _read_by_us(drawer: SqlDrawer) -> Rows:
    with drawer._engine.connect() as connection:
        run = connection.exec_driver_sql
        names = run("SELECT name FROM sqlite_master WHERE type='table'").scalars().all()
        return {name: _sorted(map(tuple, run(f'SELECT * FROM "{name}"'))) for name in names}


def _sorted(rows: Iterable[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return sorted(rows, key=repr)


def _fill(drawer: SqlDrawer, name: str) -> None:
    if name == CIRCLE_DRAWER:
        with drawer.unit_of_work() as work:
            work.circles.add(sample_circle())
            work.sessions.add(sample_session())
            work.commit()
    elif name == OFFICE_DRAWER:
        with drawer.office_work() as office:
            office.made_drawers.add("personal-h1")
            office.commit()


@pytest.mark.parametrize("name", DRAWERS)
def test_another_program_reads_every_row_of_a_drawer(
    folder: Path, key: bytearray, name: str
) -> None:
    drawer = SqlDrawers().create(folder, name, key)
    _fill(drawer, name)
    ours = _read_by_us(drawer)
    drawer.close()
    assert _read_by_another(folder / f"{name}.db", bytes(key)) == ours
    assert sum(map(len, ours.values())) > 1


def test_the_note_of_a_session_is_among_it(folder: Path, key: bytearray) -> None:
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    _fill(drawer, CIRCLE_DRAWER)
    drawer.close()
    reader = _opened(folder / "circle.db", bytes(key))
    (note,) = reader.execute("SELECT process_note FROM sessions").fetchall()
    assert note == (sample_session().process_note,)


def test_with_another_key_it_reads_nothing_either(closed_drawer: Path, key: bytearray) -> None:
    key[0] ^= 1
    reader = _opened(closed_drawer, bytes(key))
    with pytest.raises(apsw.NotADBError):
        reader.execute("SELECT count(*) FROM sqlite_master").fetchall()
