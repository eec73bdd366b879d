"""A damaged drawer is said to be damaged, is never written, and never becomes an empty one."""

from __future__ import annotations

import hashlib
import random
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import VaultDamaged, VaultExists, VaultReadOnly
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from tests.storage.conftest import fill
from tests.storage.samples import sample_circle

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path

SEED = 20261122


def _seal(folder: Path) -> dict[str, str]:
    """Return what lies in a folder, to see whether anything was written."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def _require_damage(file: Path, key: bytearray) -> None:
    before = _seal(file.parent)
    with pytest.raises(VaultDamaged) as problem:
        SqlDrawers().open(file.parent, CIRCLE_DRAWER, key)
    assert (problem.value.path, problem.value.part) == (str(file.parent), "circle.db")
    assert _seal(file.parent) == before


@pytest.mark.parametrize("length", [0, 1, 100, 4095, 4096, 8192, -8192, -4096, -1])
def test_a_drawer_that_was_cut_short_is_damaged(
    closed_drawer: Path, key: bytearray, length: int
) -> None:
    content = closed_drawer.read_bytes()
    closed_drawer.write_bytes(content[:length])
    _require_damage(closed_drawer, key)


def test_a_drawer_that_is_gone_is_damaged_and_not_made_anew(
    closed_drawer: Path, key: bytearray
) -> None:
    closed_drawer.unlink()
    _require_damage(closed_drawer, key)


def test_a_folder_in_place_of_the_drawer_is_damage(closed_drawer: Path, key: bytearray) -> None:
    closed_drawer.unlink()
    closed_drawer.mkdir()
    with pytest.raises(VaultDamaged):
        SqlDrawers().open(closed_drawer.parent, CIRCLE_DRAWER, key)


def test_octets_after_the_end_are_damage(closed_drawer: Path, key: bytearray) -> None:
    closed_drawer.write_bytes(closed_drawer.read_bytes() + b"more")
    _require_damage(closed_drawer, key)


def _flip_bits(file: Path, key: bytearray, rounds: int, seed: int = SEED) -> None:
    content, chance = file.read_bytes(), random.Random(seed)
    for _ in range(rounds):
        bit = chance.randrange(16 * 8, len(content) * 8)
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << (bit % 8)
        file.write_bytes(changed)
        _require_damage(file, key)


def test_a_single_flipped_bit_is_found(closed_drawer: Path, key: bytearray) -> None:
    _flip_bits(closed_drawer, key, 60)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(5))
def test_a_single_flipped_bit_is_found_wherever_it_is(
    closed_drawer: Path, key: bytearray, seed: int, figures: Counter[str]
) -> None:
    _flip_bits(closed_drawer, key, 300, seed)
    figures["flipped bits of a drawer, all found"] += 300


def test_a_drawer_whose_first_octets_were_destroyed_still_opens(
    closed_drawer: Path, key: bytearray
) -> None:
    """They are the salt, and the header keeps it too."""
    content = closed_drawer.read_bytes()
    closed_drawer.write_bytes(bytes(16) + content[16:])
    opened = SqlDrawers().open(closed_drawer.parent, CIRCLE_DRAWER, key)
    with opened.unit_of_work() as work:
        assert len(work.circles.all()) == 40
    opened.close()


def test_two_pages_that_changed_places_are_damage(closed_drawer: Path, key: bytearray) -> None:
    content = bytearray(closed_drawer.read_bytes())
    content[4096:8192], content[8192:12288] = content[8192:12288], content[4096:8192]
    closed_drawer.write_bytes(content)
    _require_damage(closed_drawer, key)


def test_a_page_of_another_drawer_is_damage(
    closed_drawer: Path, key: bytearray, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    second = SqlDrawers().create(other, CIRCLE_DRAWER, key[:32] + bytearray(16))
    fill(second)
    second.close()
    content, foreign = closed_drawer.read_bytes(), (other / "circle.db").read_bytes()
    closed_drawer.write_bytes(content[:8192] + foreign[8192:12288] + content[12288:])
    _require_damage(closed_drawer, key)


def test_damage_that_comes_while_it_is_open_is_found_by_the_check(
    folder: Path, key: bytearray
) -> None:
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    fill(drawer)
    with (folder / "circle.db").open("r+b") as file:
        file.seek(9000)
        file.write(b"damage")
    with pytest.raises(VaultDamaged):
        drawer.check()
    drawer.close()


def test_a_healthy_drawer_passes_its_check(drawer: SqlDrawer) -> None:
    fill(drawer)
    drawer.check()


def test_a_drawer_is_never_made_over_another(drawer: SqlDrawer, folder: Path) -> None:
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle())
        work.commit()
    with pytest.raises(VaultExists):
        SqlDrawers().create(folder, CIRCLE_DRAWER, bytearray(48))
    with drawer.unit_of_work() as work:
        assert work.circles.all()


def test_a_drawer_cannot_be_made_where_there_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(VaultReadOnly):
        SqlDrawers().create(tmp_path / "nowhere", CIRCLE_DRAWER, bytearray(48))


def test_what_a_broken_attempt_left_does_not_hinder_the_next(folder: Path, key: bytearray) -> None:
    (folder / "circle.db.new").write_bytes(b"half")
    SqlDrawers().create(folder, CIRCLE_DRAWER, key).close()
    assert [path.name for path in folder.iterdir()] == ["circle.db"]


def test_closing_twice_is_harmless(folder: Path, key: bytearray) -> None:
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    drawer.close()
    drawer.close()
