"""Giving a key, taking one back, another passphrase: who opens what afterwards."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import (
    DiskFull,
    HolderUnknown,
    LastFacilitator,
    NoSheetOfYours,
    NotForThisKey,
    TooManyKeys,
    WeakPassphrase,
    WrongCode,
    WrongPassphrase,
)
from circle_desktop.domain.keeping.holders import HolderId, KeyRole, Newcomer
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, OFFICE_DRAWER, personal_drawer
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.vault.cabinet import Cabinet
from circle_desktop.vault.slots import MOST_SLOTS
from tests.fakes import PASSPHRASE, FakeClock
from tests.vault.conftest import CHEAP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Contents = Callable[[Path], dict[str, bytes]]

NOOR = "wolken boven een stille haven"
OFFICE = "kantoor zonder ramen of deuren"


def give(
    cabinet: Cabinet, vault: Path, role: KeyRole, passphrase: str, *, name: str = "Noor"
) -> HolderId:
    """Give a key and return whose it is."""
    newcomer = Newcomer(name, role, passphrase)
    return cabinet.add_holder(vault, PASSPHRASE, newcomer, FakeClock().wall())[-1].holder_id


def test_a_facilitator_opens_office_circle_and_an_own_drawer(
    cabinet: Cabinet, vault: Path
) -> None:
    founder = cabinet.unlock(vault, PASSPHRASE)
    noor = give(cabinet, vault, KeyRole.FACILITATOR, NOOR)
    keys = cabinet.unlock(vault, NOOR)
    assert set(keys.drawers) == {OFFICE_DRAWER, CIRCLE_DRAWER, personal_drawer(noor)}
    assert keys.drawers[OFFICE_DRAWER] == founder.drawers[OFFICE_DRAWER]
    assert keys.drawers[CIRCLE_DRAWER] == founder.drawers[CIRCLE_DRAWER]
    assert keys.holder.name == "Noor"


def test_a_coordinator_opens_the_office_alone(cabinet: Cabinet, vault: Path) -> None:
    give(cabinet, vault, KeyRole.COORDINATOR, OFFICE)
    keys = cabinet.unlock(vault, OFFICE)
    assert set(keys.drawers) == {OFFICE_DRAWER}
    assert keys.holder.role is KeyRole.COORDINATOR


def test_nobodys_own_drawer_opens_with_another_key(cabinet: Cabinet, vault: Path) -> None:
    noor = give(cabinet, vault, KeyRole.FACILITATOR, NOOR)
    founder = cabinet.unlock(vault, PASSPHRASE)
    assert personal_drawer(noor) not in founder.drawers
    assert personal_drawer(founder.holder.holder_id) not in cabinet.unlock(vault, NOOR).drawers


def test_everybody_reads_who_holds_a_key_and_the_disk_tells_nobody(
    cabinet: Cabinet, vault: Path, contents: Contents
) -> None:
    give(cabinet, vault, KeyRole.FACILITATOR, NOOR, name="Noor Ćosić")
    give(cabinet, vault, KeyRole.COORDINATOR, OFFICE, name="Coördinatie")
    for passphrase in (PASSPHRASE, NOOR, OFFICE):
        keys = cabinet.unlock(vault, passphrase)
        assert [holder.name for holder in keys.holders] == ["", "Noor Ćosić", "Coördinatie"]
    for written in contents(vault).values():
        assert b"Noor" not in written
        assert b"facilitator" not in written


def test_a_key_that_was_taken_back_opens_nothing(cabinet: Cabinet, vault: Path) -> None:
    noor = give(cabinet, vault, KeyRole.FACILITATOR, NOOR)
    left = cabinet.remove_holder(vault, PASSPHRASE, noor)
    assert [holder.name for holder in left] == [""]
    with pytest.raises(WrongPassphrase):
        cabinet.unlock(vault, NOOR)
    assert set(cabinet.unlock(vault, PASSPHRASE).drawers)
    with pytest.raises(WrongPassphrase):
        Cabinet(write_atomically, FakeClock(), cost=CHEAP).unlock(_only_twin(vault), NOOR)


def _only_twin(vault: Path) -> Path:
    (vault / "vault.json").unlink()
    return vault


def test_the_last_key_that_opens_the_circles_stays(
    cabinet: Cabinet, vault: Path, contents: Contents
) -> None:
    give(cabinet, vault, KeyRole.COORDINATOR, OFFICE)
    founder = cabinet.unlock(vault, PASSPHRASE).holder.holder_id
    before = contents(vault)
    with pytest.raises(LastFacilitator):
        cabinet.remove_holder(vault, PASSPHRASE, founder)
    assert contents(vault) == before


def test_the_founder_can_be_taken_off_by_another_facilitator(
    cabinet: Cabinet, vault: Path
) -> None:
    founder = cabinet.unlock(vault, PASSPHRASE).holder.holder_id
    give(cabinet, vault, KeyRole.FACILITATOR, NOOR)
    cabinet.remove_holder(vault, NOOR, founder)
    with pytest.raises(WrongPassphrase):
        cabinet.unlock(vault, PASSPHRASE)
    with pytest.raises(NoSheetOfYours):
        cabinet.recovery_code(vault, NOOR)


def test_somebody_who_is_not_on_the_list_cannot_be_taken_off(
    cabinet: Cabinet, vault: Path
) -> None:
    with pytest.raises(HolderUnknown):
        cabinet.remove_holder(vault, PASSPHRASE, HolderId("nobody"))


def test_a_coordinator_decides_about_no_key(
    cabinet: Cabinet, vault: Path, contents: Contents
) -> None:
    mine = give(cabinet, vault, KeyRole.COORDINATOR, OFFICE)
    before = contents(vault)
    newcomer = Newcomer("X", KeyRole.FACILITATOR, NOOR)
    with pytest.raises(NotForThisKey):
        cabinet.add_holder(vault, OFFICE, newcomer, FakeClock().wall())
    with pytest.raises(NotForThisKey):
        cabinet.remove_holder(vault, OFFICE, mine)
    with pytest.raises(NotForThisKey):
        cabinet.begin_renewal(vault, OFFICE)
    for code in (cabinet.recovery_code, cabinet.personal_code):
        with pytest.raises(NoSheetOfYours):
            code(vault, OFFICE)
    assert contents(vault) == before


def test_a_vault_has_no_more_keys_than_it_has_slots(cabinet: Cabinet, vault: Path) -> None:
    for number in range(MOST_SLOTS - 1):
        give(cabinet, vault, KeyRole.COORDINATOR, f"{number} {OFFICE}")
    with pytest.raises(TooManyKeys) as refused:
        give(cabinet, vault, KeyRole.COORDINATOR, NOOR)
    assert refused.value.most == MOST_SLOTS


def test_no_two_keys_have_one_passphrase(
    cabinet: Cabinet, vault: Path, contents: Contents
) -> None:
    give(cabinet, vault, KeyRole.COORDINATOR, OFFICE)
    before = contents(vault)
    for taken in (PASSPHRASE, OFFICE, f"  {OFFICE}\n"):
        with pytest.raises(WeakPassphrase) as refused:
            give(cabinet, vault, KeyRole.FACILITATOR, taken)
        assert refused.value.reason == "taken"
    with pytest.raises(WeakPassphrase):
        cabinet.change_passphrase(vault, PASSPHRASE, OFFICE)
    assert contents(vault) == before


def test_a_changed_passphrase_opens_the_same_and_the_former_nothing(
    cabinet: Cabinet, vault: Path
) -> None:
    give(cabinet, vault, KeyRole.FACILITATOR, NOOR)
    before = cabinet.unlock(vault, PASSPHRASE)
    code = cabinet.recovery_code(vault, PASSPHRASE)
    cabinet.change_passphrase(vault, PASSPHRASE, "another sentence altogether")
    after = cabinet.unlock(vault, "another sentence altogether")
    assert (after.drawers, after.holders) == (before.drawers, before.holders)
    assert cabinet.recovery_code(vault, "another sentence altogether") == code
    assert cabinet.unlock(vault, NOOR).drawers
    for header in (vault, _only_twin(vault)):
        with pytest.raises(WrongPassphrase):
            cabinet.unlock(header, PASSPHRASE)


def test_the_drawers_keep_every_octet_when_a_passphrase_changes(
    cabinet: Cabinet, vault: Path, contents: Contents
) -> None:
    (vault / "circle.db").write_bytes(b"sealed" * 1000)
    before = contents(vault)
    cabinet.change_passphrase(vault, PASSPHRASE, NOOR)
    after = contents(vault)
    assert after["circle.db"] == before["circle.db"]
    assert after["vault.json"] == after["vault.json.bak"] != before["vault.json"]


@pytest.mark.parametrize("act", ["add", "remove", "change", "renew", "finish", "code", "own"])
def test_every_act_on_keys_asks_for_the_passphrase_again(
    cabinet: Cabinet, vault: Path, contents: Contents, act: str
) -> None:
    before = contents(vault)
    newcomer = Newcomer("X", KeyRole.FACILITATOR, NOOR)
    acts: dict[str, Callable[[], object]] = {
        "add": lambda: cabinet.add_holder(vault, "wrong", newcomer, FakeClock().wall()),
        "remove": lambda: cabinet.remove_holder(vault, "wrong", HolderId("x")),
        "change": lambda: cabinet.change_passphrase(vault, "wrong", NOOR),
        "renew": lambda: cabinet.begin_renewal(vault, "wrong"),
        "finish": lambda: cabinet.finish_renewal(vault, "wrong"),
        "code": lambda: cabinet.recovery_code(vault, "wrong"),
        "own": lambda: cabinet.personal_code(vault, "wrong"),
    }
    with pytest.raises(WrongPassphrase):
        acts[act]()
    assert contents(vault) == before


def test_a_first_guess_is_no_passphrase_for_anybody(cabinet: Cabinet, vault: Path) -> None:
    for refused in (
        lambda: give(cabinet, vault, KeyRole.COORDINATOR, "wachtwoord12345"),
        lambda: cabinet.change_passphrase(vault, PASSPHRASE, "wachtwoord12345"),
    ):
        with pytest.raises(WeakPassphrase):
            refused()


def test_each_change_is_a_generation(cabinet: Cabinet, vault: Path) -> None:
    def generation() -> int:
        found: int = json.loads((vault / "vault.json").read_bytes())["generation"]
        return found

    noor = give(cabinet, vault, KeyRole.FACILITATOR, NOOR)
    assert generation() == 2
    cabinet.change_passphrase(vault, NOOR, OFFICE)
    assert generation() == 3
    cabinet.remove_holder(vault, PASSPHRASE, noor)
    assert generation() == 4


def test_a_full_disk_changes_no_key(vault: Path, cabinet: Cabinet, contents: Contents) -> None:
    def full(path: Path, content: bytes) -> None:
        raise DiskFull

    before = contents(vault)
    without_room = Cabinet(full, FakeClock(), cost=CHEAP)
    with pytest.raises(DiskFull):
        without_room.change_passphrase(vault, PASSPHRASE, NOOR)
    assert contents(vault) == before
    assert cabinet.unlock(vault, PASSPHRASE).drawers


def test_an_own_code_that_fits_nothing_here_is_refused(cabinet: Cabinet, vault: Path) -> None:
    code = cabinet.recovery_code(vault, PASSPHRASE)
    for typed, flaw in ((code, "other-vault"), (code[:-1], "length"), ("!" * 36, "character")):
        newcomer = Newcomer("Noor", KeyRole.FACILITATOR, NOOR, own_code=typed)
        with pytest.raises(WrongCode) as refused:
            cabinet.add_holder(vault, PASSPHRASE, newcomer, FakeClock().wall())
        assert refused.value.flaw == flaw


def test_the_vaults_sheet_and_an_own_sheet_have_different_codes(
    cabinet: Cabinet, vault: Path
) -> None:
    give(cabinet, vault, KeyRole.FACILITATOR, NOOR)
    assert cabinet.personal_code(vault, NOOR) != cabinet.recovery_code(vault, PASSPHRASE)
    with pytest.raises(NoSheetOfYours):
        cabinet.recovery_code(vault, NOOR)
    with pytest.raises(NoSheetOfYours):
        cabinet.personal_code(vault, PASSPHRASE)


def test_a_newcomer_keeps_passphrase_and_code_to_herself() -> None:
    shown = repr(Newcomer("Noor", KeyRole.FACILITATOR, NOOR, own_code="0000"))
    assert "wolken" not in shown
    assert "0000" not in shown
