"""Another key for a drawer: every page has it, the salt stays, and no key is ever SQL."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import VaultDamaged
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.connection import UnsafeDatabase, connect
from circle_desktop.storage.drawers import SqlDrawers
from circle_desktop.storage.faults import Place
from tests.storage.conftest import fill

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.storage.drawers import SqlDrawer


def _another(key: bytearray) -> bytearray:
    return bytearray(secrets.token_bytes(32)) + key[32:]


def test_only_the_new_key_opens_and_everything_is_there(
    drawer: SqlDrawer, folder: Path, key: bytearray
) -> None:
    fill(drawer)
    before = (folder / "circle.db").read_bytes()
    new = _another(key)
    drawer.rekey(new)
    drawer.close()
    after = (folder / "circle.db").read_bytes()
    assert after[:16] == before[:16] == bytes(key[32:])
    pages = range(0, min(len(before), len(after)), 4096)
    assert all(before[at + 16 : at + 4096] != after[at + 16 : at + 4096] for at in pages)
    with pytest.raises(VaultDamaged):
        SqlDrawers().open(folder, CIRCLE_DRAWER, key)
    opened = SqlDrawers().open(folder, CIRCLE_DRAWER, new)
    with opened.unit_of_work() as work:
        assert len(work.circles.all()) == 40
    opened.close()


def test_the_key_it_has_can_be_given_again(
    drawer: SqlDrawer, folder: Path, key: bytearray
) -> None:
    fill(drawer)
    drawer.rekey(key)
    drawer.close()
    SqlDrawers().open(folder, CIRCLE_DRAWER, key).close()


@pytest.mark.parametrize("length", [0, 31, 47, 49])
def test_a_malformed_key_is_refused_before_the_drawer_is_touched(
    drawer: SqlDrawer, folder: Path, key: bytearray, length: int
) -> None:
    fill(drawer)
    before = (folder / "circle.db").read_bytes()
    with pytest.raises(UnsafeDatabase):
        drawer.rekey(bytearray(length))
    assert (folder / "circle.db").read_bytes() == before
    drawer.close()
    SqlDrawers().open(folder, CIRCLE_DRAWER, key).close()


@pytest.mark.parametrize(("key_bytes", "salt_bytes"), [(31, 16), (33, 16), (32, 15), (0, 0)])
def test_a_malformed_key_makes_no_file(folder: Path, key_bytes: int, salt_bytes: int) -> None:
    place = Place(folder / "circle.db")
    with pytest.raises(UnsafeDatabase):
        connect(place, bytearray(key_bytes), bytes(salt_bytes), new=True)
    assert not place.file.exists()


def test_no_key_is_ever_part_of_a_statement(drawer: SqlDrawer, key: bytearray) -> None:
    statements: list[str] = []
    drawer._connection.set_trace_callback(statements.append)
    new = _another(key)
    drawer.rekey(new)
    drawer._connection.set_trace_callback(None)
    assert statements
    for secret in (key, new):
        assert not any(secret[:32].hex() in said.lower() for said in statements)


def test_a_damaged_page_is_found_before_a_page_is_written(
    drawer: SqlDrawer, folder: Path, key: bytearray
) -> None:
    fill(drawer)
    file = folder / "circle.db"
    content = bytearray(file.read_bytes())
    content[3 * 4096 + 100] ^= 1
    file.write_bytes(content)
    with pytest.raises(VaultDamaged):
        drawer.rekey(_another(key))
    assert file.read_bytes() == bytes(content)
