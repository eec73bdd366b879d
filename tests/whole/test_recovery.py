"""Recovery from the user's side: real keys, a real vault folder, the code as people type it."""

from __future__ import annotations

from functools import partial
from operator import mod
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import WeakPassphrase, WrongCode, WrongPassphrase
from circle_desktop.services.recovery.code import (
    grouped,
    groups_to_type_back,
    is_group,
)
from circle_desktop.services.recovery.making import SheetReminder
from circle_desktop.services.recovery.sheet import SheetKind
from tests.fakes import PASSPHRASE, MemoryPreferences
from tests.whole.houses import evening_clock, house_at

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.services.house import House

NEW = "een paarse olifant eet soep"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return house_at(tmp_path / "home", evening_clock())


@pytest.fixture
def folder(house: House, tmp_path: Path) -> Path:
    desk = house.create(tmp_path / "vault", "De Kade", PASSPHRASE)
    desk.circles.create("Rouwgroep", languages=("nl",))
    desk.close()
    return tmp_path / "vault"


def _code(house: House, folder: Path) -> str:
    sheet = house.recovery_sheet(folder, PASSPHRASE, "nl")
    assert sheet.kind is SheetKind.VAULT
    assert sheet.pdf.startswith(b"%PDF")
    return sheet.code


def _without_header(folder: Path) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).unlink()


def _garbled_header(folder: Path) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).write_bytes(b"\0\1\2 not a header")


@pytest.mark.parametrize("harm", [lambda _: None, _without_header, _garbled_header])
def test_the_code_alone_opens_and_former_passphrases_do_not(
    house: House, folder: Path, harm: object
) -> None:
    """Test 39."""
    code = _code(house, folder)
    assert callable(harm)
    harm(folder)
    desk = house.recover(folder, code, NEW)
    assert [circle.name for circle in desk.circles.all()] == ["Rouwgroep"]
    desk.close()
    with pytest.raises(WrongPassphrase):
        house.open(folder, PASSPHRASE)
    house.open(folder, NEW).close()
    assert house.recovery_sheet(folder, NEW, "fr").code == code


def test_a_code_is_read_as_people_write_it(house: House, folder: Path) -> None:
    """Test 38: case, blanks, hyphens, O for 0, I and L for 1."""
    code = _code(house, folder)
    sloppy = code.lower().replace("0", "o").replace("1", "l").replace("-", " \n")
    for typed in (code, sloppy, grouped(sloppy), code.replace("-", "").replace("1", "I")):
        house.try_code(folder, typed)


@pytest.mark.parametrize(
    ("change", "flaw"),
    [
        (lambda code: code[:-1], "length"),
        (lambda code: code + "A", "length"),
        (lambda code: "U" + code[1:], "character"),
        (lambda code: ("1" if code[0] != "1" else "2") + code[1:], "checksum"),
    ],
)
def test_each_flaw_of_a_code_has_its_own_name_and_nothing_is_written(
    house: House, folder: Path, change: object, flaw: str
) -> None:
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    assert callable(change)
    with pytest.raises(WrongCode) as refused:
        house.try_code(folder, change(_code(house, folder)))
    assert refused.value.flaw == flaw
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_the_sheet_of_another_vault_does_not_open_this_one(
    house: House, folder: Path, tmp_path: Path
) -> None:
    house.create(tmp_path / "other", "Ergens anders", PASSPHRASE).close()
    with pytest.raises(WrongCode) as refused:
        house.recover(folder, _code(house, tmp_path / "other"), NEW)
    assert refused.value.flaw == "other-vault"
    house.open(folder, PASSPHRASE).close()


def test_a_weak_passphrase_recovers_nothing(house: House, folder: Path) -> None:
    code = _code(house, folder)
    with pytest.raises(WeakPassphrase):
        house.recover(folder, code, "wachtwoordwachtwoord")
    house.open(folder, PASSPHRASE).close()


def test_what_is_remembered_of_a_sheet_is_only_that_it_waits() -> None:
    preferences = MemoryPreferences()
    one, two = (SheetReminder(preferences, vault_id) for vault_id in ("one", "two"))
    for reminder in (one, one, two):
        reminder.ask_later()
    one.settle()
    assert (one.is_due, two.is_due) == (False, True)
    two.settle()
    assert not any(preferences.choices.values())


def test_two_different_groups_are_asked_in_the_order_of_the_sheet() -> None:
    chosen = {groups_to_type_back(partial(mod, k)) for k in range(9)}
    assert all(1 <= first < second <= 9 for first, second in chosen)
    assert len(chosen) > 4


def test_a_group_is_read_back_as_forgivingly_as_the_code() -> None:
    code = "000G-40R4-0M31-E209-185G-R38E-1W81-24GK-VAN7"
    assert is_group(code, 3, " om3l ")
    assert not is_group(code, 3, "0M3")
    assert not is_group(code, 1, "40R4")
    assert not is_group("", 1, "0")
