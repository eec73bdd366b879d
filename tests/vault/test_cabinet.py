"""Making, describing and opening the header of a vault."""

from __future__ import annotations

import json
import stat
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import (
    DiskFull,
    FileNotWritten,
    HeaderDamaged,
    VaultExists,
    VaultMissing,
    VaultReadOnly,
    VaultTooNew,
    WeakPassphrase,
    WrongPassphrase,
)
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, OFFICE_DRAWER, PERSONAL_DRAWER
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.vault.cabinet import Cabinet
from circle_desktop.vault.header import VERSION, _check, _written
from circle_desktop.vault.stretching import FLOOR
from tests.fakes import PASSPHRASE, FakeClock
from tests.vault.conftest import CHEAP

if TYPE_CHECKING:
    from circle_desktop.services.ports.keys import KeyCabinet

Contents = Callable[[Path], dict[str, bytes]]


def test_the_cabinet_is_what_the_services_ask_for(cabinet: Cabinet) -> None:
    asked: KeyCabinet = cabinet
    assert asked is cabinet


def test_a_vault_opens_with_the_passphrase_it_was_made_with(
    cabinet: Cabinet, tmp_path: Path
) -> None:
    made = cabinet.create(tmp_path / "v", "De Kade", PASSPHRASE, FakeClock().wall())
    opened = cabinet.unlock(tmp_path / "v", PASSPHRASE)
    assert opened.drawers == made.drawers
    assert len(opened.drawers[CIRCLE_DRAWER]) == 32 + 16
    assert opened.summary == made.summary


def test_two_vaults_never_share_a_key(cabinet: Cabinet, tmp_path: Path) -> None:
    one = cabinet.create(tmp_path / "1", "A", PASSPHRASE, FakeClock().wall())
    two = cabinet.create(tmp_path / "2", "A", PASSPHRASE, FakeClock().wall())
    assert one.drawers[CIRCLE_DRAWER][:32] != two.drawers[CIRCLE_DRAWER][:32]
    assert one.drawers[CIRCLE_DRAWER][32:] != two.drawers[CIRCLE_DRAWER][32:]


def test_a_description_needs_no_passphrase(cabinet: Cabinet, vault: Path) -> None:
    summary = cabinet.describe(vault)
    assert (summary.name, summary.folder) == ("Buurthuis De Kade", vault)
    assert summary.drawers[:2] == (OFFICE_DRAWER, CIRCLE_DRAWER)
    assert summary.drawers[2].startswith(PERSONAL_DRAWER)
    assert (summary.slots, summary.format_version) == (1, VERSION)
    assert summary.created == FakeClock().wall()


@pytest.mark.parametrize(
    "typed", ["", "x", PASSPHRASE.upper(), PASSPHRASE + "!", "é" * 4096, "🪑🪑", "\ud800"]
)
def test_another_passphrase_opens_nothing_and_writes_nothing(
    cabinet: Cabinet, vault: Path, contents: Contents, typed: str
) -> None:
    before = contents(vault)
    with pytest.raises(WrongPassphrase):
        cabinet.unlock(vault, typed)
    assert contents(vault) == before


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
def test_the_same_words_open_however_the_keyboard_writes_accents(
    cabinet: Cabinet, tmp_path: Path, form: str
) -> None:
    words = "élève à la forêt ½ 문장"
    cabinet.create(tmp_path / "v", "A", words, FakeClock().wall())
    typed = "  " + unicodedata.normalize(form, words) + "\n"  # type: ignore[arg-type]
    assert cabinet.unlock(tmp_path / "v", typed).drawers


@pytest.mark.parametrize("guess", ["motdepasse12345", "Wachtwoord Qwertyuiop", "welkomwelkom!!"])
def test_a_passphrase_of_first_guesses_is_refused_before_anything_is_made(
    cabinet: Cabinet, tmp_path: Path, guess: str
) -> None:
    with pytest.raises(WeakPassphrase) as refused:
        cabinet.create(tmp_path / "v", "A", guess, FakeClock().wall())
    assert refused.value.reason == "common"
    assert not (tmp_path / "v").exists()


def test_a_place_that_is_taken_is_left_alone(
    cabinet: Cabinet, vault: Path, contents: Contents
) -> None:
    before = contents(vault)
    with pytest.raises(VaultExists):
        cabinet.create(vault, "Again", PASSPHRASE, FakeClock().wall())
    assert contents(vault) == before


def test_a_file_where_the_folder_should_be_is_left_alone(cabinet: Cabinet, tmp_path: Path) -> None:
    (tmp_path / "v").write_text("mine")
    with pytest.raises(VaultExists):
        cabinet.create(tmp_path / "v", "A", PASSPHRASE, FakeClock().wall())
    assert (tmp_path / "v").read_text() == "mine"


def test_an_empty_folder_becomes_a_vault(cabinet: Cabinet, tmp_path: Path) -> None:
    (tmp_path / "v").mkdir(mode=0o755)
    cabinet.create(tmp_path / "v", "A", PASSPHRASE, FakeClock().wall())
    assert cabinet.unlock(tmp_path / "v", PASSPHRASE).drawers


def test_folder_and_header_are_readable_by_their_owner_alone(vault: Path) -> None:
    assert stat.S_IMODE(vault.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in vault.iterdir()}
    assert modes == {"vault.json": 0o600, "vault.json.bak": 0o600}


@pytest.mark.parametrize("make", [True, False])
def test_a_folder_without_a_vault_is_missing_one(
    cabinet: Cabinet, tmp_path: Path, make: bool
) -> None:
    if make:
        (tmp_path / "v").mkdir()
    with pytest.raises(VaultMissing):
        cabinet.unlock(tmp_path / "v", PASSPHRASE)
    with pytest.raises(VaultMissing):
        cabinet.describe(tmp_path / "v")


def test_a_drawer_without_its_header_is_damage_and_not_a_missing_vault(
    cabinet: Cabinet, vault: Path
) -> None:
    (vault / "circle.db").write_bytes(b"sealed")
    (vault / "vault.json").unlink()
    (vault / "vault.json.bak").unlink()
    with pytest.raises(HeaderDamaged):
        cabinet.unlock(vault, PASSPHRASE)


def test_a_header_of_a_later_version_is_refused_with_both_versions(
    cabinet: Cabinet, vault: Path, contents: Contents
) -> None:
    later = json.loads((vault / "vault.json").read_bytes())
    later.pop("check")
    later |= {"version": VERSION + 6, "petals": [1, 2]}
    (vault / "vault.json").write_bytes(_written(later | {"check": _check(later)}))
    before = contents(vault)
    with pytest.raises(VaultTooNew) as refused:
        cabinet.unlock(vault, PASSPHRASE)
    assert (refused.value.found, refused.value.known) == (VERSION + 6, VERSION)
    assert contents(vault) == before


def test_a_disk_that_is_full_leaves_no_half_vault(tmp_path: Path) -> None:
    def full(path: Path, content: bytes) -> None:
        raise DiskFull

    with pytest.raises(DiskFull):
        Cabinet(full, FakeClock(), cost=CHEAP).create(
            tmp_path / "v", "A", PASSPHRASE, FakeClock().wall()
        )
    assert not list((tmp_path / "v").iterdir())


def test_a_folder_that_takes_no_file_is_read_only(tmp_path: Path) -> None:
    def refused(path: Path, content: bytes) -> None:
        raise FileNotWritten(str(path))

    with pytest.raises(VaultReadOnly):
        Cabinet(refused, FakeClock(), cost=CHEAP).create(
            tmp_path / "v", "A", PASSPHRASE, FakeClock().wall()
        )


def test_a_vault_on_a_read_only_stick_still_opens(vault: Path) -> None:
    def refused(path: Path, content: bytes) -> None:
        raise FileNotWritten(str(path))

    (vault / "vault.json.bak").unlink()
    assert Cabinet(refused, FakeClock(), cost=CHEAP).unlock(vault, PASSPHRASE).drawers


def test_without_an_order_a_slot_costs_what_protects_it(tmp_path: Path) -> None:
    cabinet = Cabinet(write_atomically, FakeClock(), memory_bytes=2 * 1024**3)
    cabinet.create(tmp_path / "v", "A", PASSPHRASE, FakeClock().wall())
    slot = json.loads((tmp_path / "v" / "vault.json").read_bytes())["slots"][0]
    assert slot["kdf"] == "argon2id"
    assert slot["memory_kib"] >= FLOOR.memory_kib
    assert slot["passes"] >= FLOOR.passes
    assert slot["lanes"] == FLOOR.lanes


def test_keys_can_be_wiped(cabinet: Cabinet, vault: Path) -> None:
    keys = cabinet.unlock(vault, PASSPHRASE)
    key = keys.drawers[CIRCLE_DRAWER]
    assert any(key)
    keys.wipe()
    assert not any(key)


def test_nothing_secret_shows_in_a_representation(cabinet: Cabinet, vault: Path) -> None:
    keys = cabinet.unlock(vault, PASSPHRASE)
    shown = repr(keys)
    assert keys.drawers[CIRCLE_DRAWER][:4].hex() not in shown
    assert "bytearray" not in shown
