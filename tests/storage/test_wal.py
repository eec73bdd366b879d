"""What waits in the WAL is next to nothing: losing or breaking it loses no confirmed word."""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import VaultDamaged
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.drawers import SqlDrawers
from tests.storage.samples import turn

if TYPE_CHECKING:
    from pathlib import Path

SEED = 20261122
NOTES = 60


def _copied_while_open(folder: Path, key: bytearray, *, checkpoint_pages: int) -> Path:
    """Save notes, and copy the drawer as it lies there meanwhile: as after a power cut."""
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    drawer._connection.execute(f"PRAGMA wal_autocheckpoint={checkpoint_pages}")
    for number in range(NOTES):
        with drawer.unit_of_work() as work:
            work.journal.append(turn(number))
            work.commit()
    copy = folder.with_name("copy")
    shutil.copytree(folder, copy)
    drawer.close()
    return copy


def _found(folder: Path, key: bytearray) -> int:
    """Return how many notes are there, in their order; -1 for a drawer that is said to be damaged."""
    try:
        drawer = SqlDrawers().open(folder, CIRCLE_DRAWER, key)
    except VaultDamaged:
        return -1
    with drawer.unit_of_work() as work:
        entries = work.journal.entries()
    drawer.close()
    assert entries == tuple(turn(number) for number in range(len(entries)))
    return len(entries)


def _after_flips(copy: Path, key: bytearray, times: int, seed: int = SEED) -> list[int]:
    """Flip one bit of the WAL, each time in a new copy; return what was found."""
    chance, found = random.Random(seed), []
    wal = (copy / "circle.db-wal").read_bytes()
    database = (copy / "circle.db").read_bytes()
    for _ in range(times):
        bit = chance.randrange(len(wal) * 8)
        changed = bytearray(wal)
        changed[bit // 8] ^= 1 << bit % 8
        (copy / "circle.db").write_bytes(database)
        (copy / "circle.db-wal").write_bytes(changed)
        found.append(_found(copy, key))
    return found


def test_a_flipped_bit_in_the_wal_loses_nothing_silently(folder: Path, key: bytearray) -> None:
    copy = _copied_while_open(folder, key, checkpoint_pages=1)
    assert set(_after_flips(copy, key, 40)) <= {NOTES, -1}


def test_the_control_with_the_usual_checkpoint_loses_notes_without_a_word(
    folder: Path, key: bytearray
) -> None:
    copy = _copied_while_open(folder, key, checkpoint_pages=1000)
    lost = [found for found in _after_flips(copy, key, 20) if 0 <= found < NOTES]
    assert len(lost) > 10


@pytest.mark.soak
def test_four_hundred_flipped_bits_in_the_wal(folder: Path, key: bytearray) -> None:
    copy = _copied_while_open(folder, key, checkpoint_pages=1)
    assert set(_after_flips(copy, key, 400)) <= {NOTES, -1}


@pytest.mark.parametrize("name", ["circle.db-wal"])
def test_a_wal_that_was_deleted_takes_no_confirmed_note_with_it(
    folder: Path, key: bytearray, name: str
) -> None:
    copy = _copied_while_open(folder, key, checkpoint_pages=1)
    (copy / name).unlink()
    assert _found(copy, key) == NOTES


def test_the_file_of_a_drawer_copied_alone_while_it_is_open_is_complete(
    folder: Path, key: bytearray
) -> None:
    copy = _copied_while_open(folder, key, checkpoint_pages=1)
    alone = folder.with_name("alone")
    alone.mkdir()
    shutil.copy(copy / "circle.db", alone)
    assert _found(alone, key) == NOTES


def test_the_file_alone_would_not_be_complete_with_the_usual_checkpoint(
    folder: Path, key: bytearray
) -> None:
    copy = _copied_while_open(folder, key, checkpoint_pages=1000)
    (copy / "circle.db-wal").unlink()
    assert _found(copy, key) < NOTES
