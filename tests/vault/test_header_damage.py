"""A header that was changed, by accident or on purpose, never yields a wrong key."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import HeaderDamaged, VaultError, VaultTooNew, WrongPassphrase
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.vault.header import LARGEST_BYTES, MAGIC, NotAHeader, _check, _written, parsed
from tests.fakes import PASSPHRASE

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path

    from circle_desktop.vault.cabinet import Cabinet

SEED = 20261122


def _flipped(content: bytes, bit: int) -> bytes:
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << (bit % 8)
    return bytes(changed)


def test_every_single_flipped_bit_is_found_without_a_passphrase(
    vault: Path, figures: Counter[str]
) -> None:
    content = (vault / "vault.json").read_bytes()
    figures["flipped bits of a header, every one, all found"] += len(content) * 8
    for bit in range(len(content) * 8):
        with pytest.raises(NotAHeader):
            parsed(_flipped(content, bit))


def test_every_truncation_is_found_without_a_passphrase(vault: Path) -> None:
    content = (vault / "vault.json").read_bytes()
    for length in range(len(content)):
        with pytest.raises(NotAHeader):
            parsed(content[:length])


def _resealed(data: dict[str, object]) -> bytes:
    """Return a header whose check is right again: damage on purpose."""
    data.pop("check", None)
    return _written(data | {"check": _check(data)})


def _changed_on_purpose(content: bytes, chance: random.Random) -> bytes | None:
    flipped = _flipped(content, chance.randrange(len(content) * 8))
    try:
        data = json.loads(flipped)
        return _resealed(data) if isinstance(data, dict) else None
    except (ValueError, TypeError):
        return None


def _attack(cabinet: Cabinet, vault: Path, rounds: int) -> int:
    content = (vault / "vault.json").read_bytes()
    chance, tried = random.Random(SEED), 0
    right = cabinet.unlock(vault, PASSPHRASE).drawers
    (vault / "vault.json.bak").unlink()
    while tried < rounds:
        changed = _changed_on_purpose(content, chance)
        if changed is None or changed == content:
            continue
        tried += 1
        (vault / "vault.json").write_bytes(changed)
        try:
            opened = cabinet.unlock(vault, PASSPHRASE)
        except (HeaderDamaged, WrongPassphrase, VaultTooNew):
            continue
        assert opened.drawers == right
        pytest.fail("a header that was changed on purpose was believed")
    return tried


def test_a_header_changed_on_purpose_is_never_believed(cabinet: Cabinet, vault: Path) -> None:
    assert _attack(cabinet, vault, 400) == 400


@pytest.mark.soak
def test_a_header_changed_on_purpose_is_never_believed_however_often(
    cabinet: Cabinet, vault: Path, figures: Counter[str]
) -> None:
    assert _attack(cabinet, vault, 20_000) == 20_000
    figures["headers changed on purpose, none believed"] += 20_000


@pytest.mark.parametrize("damage", [b"", b"{}", b"\0" * 600, b"[" * 100_000, b"not ours"])
def test_the_twin_stands_in_for_a_damaged_header_and_heals_it(
    cabinet: Cabinet, vault: Path, damage: bytes
) -> None:
    whole = (vault / "vault.json").read_bytes()
    (vault / "vault.json").write_bytes(damage)
    assert cabinet.unlock(vault, PASSPHRASE).drawers[CIRCLE_DRAWER]
    assert (vault / "vault.json").read_bytes() == whole


def test_a_damaged_twin_is_healed_by_the_header(cabinet: Cabinet, vault: Path) -> None:
    (vault / "vault.json.bak").write_bytes(b"")
    cabinet.unlock(vault, PASSPHRASE)
    assert (vault / "vault.json.bak").read_bytes() == (vault / "vault.json").read_bytes()


def test_a_wrong_passphrase_heals_nothing(cabinet: Cabinet, vault: Path) -> None:
    (vault / "vault.json").write_bytes(b"")
    with pytest.raises(WrongPassphrase):
        cabinet.unlock(vault, "another passphrase")
    assert (vault / "vault.json").read_bytes() == b""


def test_two_damaged_headers_are_said_to_be_damaged(cabinet: Cabinet, vault: Path) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (vault / name).write_bytes(b"{}")
    with pytest.raises(HeaderDamaged) as problem:
        cabinet.unlock(vault, PASSPHRASE)
    assert problem.value.path == str(vault)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("memory_kib", 2**32 - 1),
        ("memory_kib", 0),
        ("memory_kib", 64.0),
        ("memory_kib", True),
        ("passes", 10**9),
        ("passes", 0),
        ("lanes", 255),
        ("lanes", -1),
        ("salt", "zz"),
        ("salt", ""),
        ("salt", None),
        ("nonce", "00"),
        ("kdf", "md5"),
        ("cipher", "rot13"),
        ("extra", 1),
    ],
)
def test_a_hostile_slot_is_refused_before_anything_is_computed(
    cabinet: Cabinet, vault: Path, field: str, value: object
) -> None:
    data = json.loads((vault / "vault.json").read_bytes())
    data["slots"][0][field] = value
    for name in ("vault.json", "vault.json.bak"):
        (vault / name).write_bytes(_resealed(data))
    with pytest.raises(HeaderDamaged):
        cabinet.describe(vault)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("slots", []),
        ("slots", "x"),
        ("generation", 0),
        ("generation", "1"),
        ("created", "yesterday"),
        ("created", "2026-11-22T12:00:00"),
        ("drawers", {"circle": "00"}),
        ("drawers", {"circle": 5}),
        ("mac", 1),
        ("name", None),
        ("version", 0),
        ("version", "1"),
        ("magic", "another"),
        ("check", 5),
    ],
)
def test_a_hostile_header_is_refused(
    cabinet: Cabinet, vault: Path, field: str, value: object
) -> None:
    data = json.loads((vault / "vault.json").read_bytes())
    data[field] = value
    for name in ("vault.json", "vault.json.bak"):
        content = _written(data) if field == "check" else _resealed(data)
        (vault / name).write_bytes(content)
    with pytest.raises(HeaderDamaged):
        cabinet.describe(vault)


def test_nine_slots_are_more_than_a_header_has(cabinet: Cabinet, vault: Path) -> None:
    data = json.loads((vault / "vault.json").read_bytes())
    data["slots"] *= 9
    with pytest.raises(NotAHeader):
        parsed(_resealed(data))


def test_a_header_of_another_vault_with_the_same_passphrase_gives_no_key(
    cabinet: Cabinet, vault: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    cabinet.create(other, "B", PASSPHRASE, cabinet.describe(vault).created)
    mine = json.loads((vault / "vault.json").read_bytes())
    mine["slots"] = json.loads((other / "vault.json").read_bytes())["slots"]
    (vault / "vault.json").write_bytes(_resealed(mine))
    with pytest.raises(WrongPassphrase):
        cabinet.unlock(vault, PASSPHRASE)


def test_a_salt_that_was_exchanged_is_found_by_the_mac(cabinet: Cabinet, vault: Path) -> None:
    data = json.loads((vault / "vault.json").read_bytes())
    data["drawers"][CIRCLE_DRAWER] = "00" * 16
    (vault / "vault.json").write_bytes(_resealed(data))
    with pytest.raises(HeaderDamaged):
        cabinet.unlock(vault, PASSPHRASE)


@pytest.mark.parametrize("depth", [200, 2_000, 30_000])
def test_a_header_nested_beyond_reason_is_refused(
    cabinet: Cabinet, vault: Path, depth: int
) -> None:
    nested = "[" * depth + "]" * depth
    for name in ("vault.json", "vault.json.bak"):
        (vault / name).write_text(f'{{"magic": "{MAGIC}", "version": 1, "x": {nested}}}')
    with pytest.raises(HeaderDamaged):
        cabinet.describe(vault)


def test_a_huge_file_is_not_read_as_a_header(cabinet: Cabinet, vault: Path) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (vault / name).write_bytes(b" " * (LARGEST_BYTES * 4))
    with pytest.raises(HeaderDamaged):
        cabinet.describe(vault)


def test_no_error_of_the_cabinet_carries_the_passphrase(cabinet: Cabinet, vault: Path) -> None:
    with pytest.raises(VaultError) as problem:
        cabinet.unlock(vault, "a secret that nobody may read")
    assert "secret" not in repr(problem.value)
    assert problem.value.__cause__ is None
