"""A drawer that came from elsewhere: nothing that somebody put in it is ever run (T31)."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import VaultDamaged, VaultNotEncrypted, VaultTooNew
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.connection import KEY_BYTES, connect
from circle_desktop.storage.drawers import SqlDrawers
from circle_desktop.storage.faults import Place

if TYPE_CHECKING:
    from pathlib import Path

ADDED = (
    "CREATE TRIGGER grab AFTER INSERT ON people BEGIN UPDATE people SET name = 'x'; END",
    "CREATE VIEW everybody AS SELECT name FROM people",
    "CREATE TABLE more (text)",
    "CREATE INDEX one_more ON people (name)",
    "ALTER TABLE people ADD COLUMN twice TEXT GENERATED ALWAYS AS (name || name) VIRTUAL",
    "DROP TABLE marks",
)


def _changed(file: Path, key: bytearray, *statements: str) -> None:
    """Let somebody who has the key change a drawer by other means than ours."""
    connection = connect(Place(file), key[:KEY_BYTES], bytes(key[KEY_BYTES:]))
    with closing(connection):
        for statement in statements:
            connection.execute(statement)
        connection.execute("PRAGMA journal_mode=DELETE")


@pytest.mark.parametrize("statement", ADDED)
def test_a_drawer_with_a_foreign_object_is_refused(
    folder: Path, key: bytearray, closed_drawer: Path, statement: str
) -> None:
    _changed(closed_drawer, key, statement)
    with pytest.raises(VaultDamaged):
        SqlDrawers().survey(folder, CIRCLE_DRAWER, key)


def test_an_object_with_our_name_and_other_contents_is_refused(
    folder: Path, key: bytearray, closed_drawer: Path
) -> None:
    _changed(closed_drawer, key, "DROP TABLE marks", "CREATE TABLE marks (a, b, c, d)")
    with pytest.raises(VaultDamaged):
        SqlDrawers().survey(folder, CIRCLE_DRAWER, key)


def test_our_own_drawer_is_not_foreign(folder: Path, key: bytearray, closed_drawer: Path) -> None:
    assert SqlDrawers().survey(folder, CIRCLE_DRAWER, key).circles == 40


def test_a_drawer_of_a_later_version_is_refused_before_it_is_read(
    folder: Path, key: bytearray, closed_drawer: Path
) -> None:
    _changed(closed_drawer, key, "PRAGMA user_version=99")
    with pytest.raises(VaultTooNew):
        SqlDrawers().survey(folder, CIRCLE_DRAWER, key)


def test_a_plain_database_and_a_flipped_bit_are_refused(
    folder: Path, key: bytearray, closed_drawer: Path
) -> None:
    content = bytearray(closed_drawer.read_bytes())
    content[len(content) // 2] ^= 4
    closed_drawer.write_bytes(content)
    with pytest.raises(VaultDamaged):
        SqlDrawers().survey(folder, CIRCLE_DRAWER, key)
    closed_drawer.write_bytes(b"SQLite format 3\0" + b"\0" * 4080)
    with pytest.raises(VaultNotEncrypted):
        SqlDrawers().survey(folder, CIRCLE_DRAWER, key)
