"""A passphrase that is wrong: one message, every slot tried, and nothing decrypted in part."""

from __future__ import annotations

import json
import statistics
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import WrongPassphrase
from circle_desktop.domain.keeping.holders import KeyRole, Newcomer
from circle_desktop.services.wording import Wording, error_words
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.system.clock import SystemClock
from circle_desktop.vault import slots
from circle_desktop.vault.cabinet import Cabinet
from circle_desktop.vault.header import _check, _written
from circle_desktop.vault.stretching import FLOOR, Cost, stretch
from tests.fakes import PASSPHRASE, FakeClock

if TYPE_CHECKING:
    from pathlib import Path

OTHERS = ("wolken boven een stille haven", "kantoor zonder ramen of deuren")
ODD = [
    "x",
    PASSPHRASE + " ",
    PASSPHRASE[:-1],
    PASSPHRASE.upper(),
    "é" * 4096,
    "e\u0301" * 4096,
    "🪑" * 40,
    "\ud800 alone",
    "\0",
]


@pytest.fixture
def shared(cabinet: Cabinet, vault: Path) -> Path:
    """A vault with three keys."""
    for words in OTHERS:
        newcomer = Newcomer("N", KeyRole.COORDINATOR, words)
        cabinet.add_holder(vault, PASSPHRASE, newcomer, FakeClock().wall())
    return vault


def _damaged(vault: Path, slot: int, field: str) -> None:
    """Change a slot on purpose, so that only its seal can tell."""
    data = json.loads((vault / "vault.json").read_bytes())
    value = bytearray.fromhex(data["slots"][slot][field])
    value[0] ^= 1
    data["slots"][slot][field] = value.hex()
    data.pop("check")
    for name in ("vault.json", "vault.json.bak"):
        (vault / name).write_bytes(_written(data | {"check": _check(data)}))


@pytest.mark.parametrize("typed", [odd for odd in ODD if odd.strip() != PASSPHRASE])
def test_whatever_is_wrong_with_it_the_answer_is_the_same(
    cabinet: Cabinet, shared: Path, typed: str
) -> None:
    with pytest.raises(WrongPassphrase) as refused:
        cabinet.unlock(shared, typed)
    assert vars(refused.value) == {}
    said = error_words(refused.value, Wording("en"))
    assert said == error_words(WrongPassphrase(), Wording("en"))


@pytest.mark.parametrize("field", ["salt", "nonce", "sealed"])
def test_a_slot_that_was_changed_answers_as_a_wrong_passphrase(
    cabinet: Cabinet, shared: Path, field: str
) -> None:
    _damaged(shared, 0, field)
    with pytest.raises(WrongPassphrase):
        cabinet.unlock(shared, PASSPHRASE)


@pytest.mark.parametrize("wrong", ["words", "first slot", "last slot"])
def test_every_slot_is_tried_whatever_is_wrong(
    cabinet: Cabinet, shared: Path, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    typed = "no words of anybody here" if wrong == "words" else PASSPHRASE
    if wrong == "first slot":
        _damaged(shared, 0, "sealed")
    if wrong == "last slot":
        _damaged(shared, 2, "sealed")
        typed = OTHERS[1]
    stretched: list[bytes] = []

    def counted(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
        stretched.append(salt)
        return stretch(passphrase, salt, cost)

    monkeypatch.setattr(slots, "stretch", counted)
    with pytest.raises(WrongPassphrase):
        cabinet.unlock(shared, typed)
    assert len(set(stretched)) == len(stretched) == 3


def _took_s(cabinet: Cabinet, vault: Path, typed: str) -> float:
    clock = SystemClock()
    began_s = clock.monotonic()
    with pytest.raises(WrongPassphrase):
        cabinet.unlock(vault, typed)
    return clock.monotonic() - began_s


def test_a_near_miss_takes_as_long_as_a_far_one(vault: Path, tmp_path: Path) -> None:
    """A wide bound, because the machine is shared; that every slot is tried is tested above."""
    dearer = Cabinet(write_atomically, FakeClock(), cost=Cost(8 * 1024, 2, 1))
    dearer.create(tmp_path / "d", "A", PASSPHRASE, FakeClock().wall()).wipe()
    near = [_took_s(dearer, tmp_path / "d", PASSPHRASE[:-1]) for _ in range(7)]
    far = [_took_s(dearer, tmp_path / "d", "x") for _ in range(7)]
    ratio = statistics.median(near) / statistics.median(far)
    assert 0.4 < ratio < 2.5


def test_every_slot_that_is_written_costs_what_protects_it(tmp_path: Path) -> None:
    """Production values, read from the file, after each act that makes a slot."""
    cabinet = Cabinet(write_atomically, SystemClock(), memory_bytes=2 * 1024**3)
    folder = tmp_path / "v"
    cabinet.create(folder, "A", PASSPHRASE, FakeClock().wall()).wipe()
    newcomer = Newcomer("N", KeyRole.COORDINATOR, OTHERS[0])
    cabinet.add_holder(folder, PASSPHRASE, newcomer, FakeClock().wall())
    cabinet.change_passphrase(folder, PASSPHRASE, OTHERS[1])
    _require_dear(folder, 2)
    cabinet.begin_renewal(folder, OTHERS[1]).wipe()
    _require_dear(folder, 1)
    cabinet.finish_renewal(folder, OTHERS[1]).wipe()
    _require_dear(folder, 1)
    code = cabinet.recovery_code(folder, OTHERS[1])
    cabinet.recover(folder, code, PASSPHRASE, FakeClock().wall()).wipe()
    _require_dear(folder, 1)


def _require_dear(folder: Path, slots_written: int) -> None:
    found = json.loads((folder / "vault.json").read_bytes())["slots"]
    assert len(found) == slots_written
    for slot in found:
        assert slot["kdf"] == "argon2id"
        assert slot["memory_kib"] >= FLOOR.memory_kib
        assert slot["passes"] >= FLOOR.passes
        assert slot["lanes"] == FLOOR.lanes
