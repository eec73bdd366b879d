"""One key opens its drawers together or none of them; what it does not fit stays shut."""

from __future__ import annotations

from pathlib import Path

import pytest
from typing_extensions import override

from circle_desktop.domain.errors import NotForThisKey, VaultDamaged
from circle_desktop.domain.keeping.holders import KeyRole, Newcomer
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, OFFICE_DRAWER
from circle_desktop.services.vaults import OpenVault, Vaults, create_vault, open_vault
from tests.fake_cabinet import MemoryCabinet
from tests.fake_drawers import MemoryDrawers, MemoryStore
from tests.fakes import (
    OFFICE_PASSPHRASE,
    PASSPHRASE,
    FakeClock,
    MemoryLocks,
    make_office_desk,
    make_rooms,
)

FOLDER = Path("v")
OWN = "personal-h1"
OTHER_PASSPHRASE = "negen netten aan de kade"


class StrictDrawers(MemoryDrawers):
    """Drawers of which a missing one is damage, as on a disk."""

    def __init__(self) -> None:
        super().__init__()
        self.broken = ""

    @override
    def open(self, folder: Path, drawer: str, key: bytearray) -> MemoryStore:
        if drawer == self.broken or (folder, drawer) not in self.stores:
            raise VaultDamaged(str(folder), drawer)
        store = super().open(folder, drawer, key)
        store.closed = False
        return store


@pytest.fixture
def drawers() -> StrictDrawers:
    return StrictDrawers()


@pytest.fixture
def vaults(drawers: StrictDrawers) -> Vaults:
    """The rooms of a vault that was made and closed, with a coordinator's key."""
    found = Vaults(MemoryCabinet(), drawers, MemoryLocks(), FakeClock())
    create_vault(found, FOLDER, "De Kade", PASSPHRASE).close()
    rita = Newcomer("Rita", KeyRole.COORDINATOR, OFFICE_PASSPHRASE)
    found.cabinet.add_holder(FOLDER, PASSPHRASE, rita, FakeClock().wall())
    return found


def _made(vault: OpenVault) -> frozenset[str]:
    with vault.office_work() as work:
        return work.made_drawers.names()


def test_a_new_vault_has_an_office_a_circle_and_an_own_drawer(drawers: StrictDrawers) -> None:
    vault = create_vault(
        Vaults(MemoryCabinet(), drawers, MemoryLocks(), FakeClock()), FOLDER, "V", PASSPHRASE
    )
    assert set(vault.drawers) == {OFFICE_DRAWER, CIRCLE_DRAWER, OWN}
    assert vault.may_read_circles
    assert not vault.own_drawer_lost
    assert _made(vault) == {OWN}


def test_a_coordinator_opens_the_office_alone(vaults: Vaults) -> None:
    vault = open_vault(vaults, FOLDER, OFFICE_PASSPHRASE)
    assert set(vault.drawers) == {OFFICE_DRAWER}
    assert not vault.may_read_circles
    assert vault.office_work().releases.all() == ()
    for other in (vault.work, vault.personal_work):
        with pytest.raises(NotForThisKey):
            other()


def test_a_further_facilitator_comes_to_an_own_drawer_of_her_own(
    vaults: Vaults, drawers: StrictDrawers
) -> None:
    huda = Newcomer("Huda", KeyRole.FACILITATOR, OTHER_PASSPHRASE)
    vaults.cabinet.add_holder(FOLDER, PASSPHRASE, huda, FakeClock().wall())
    vault = open_vault(vaults, FOLDER, OTHER_PASSPHRASE)
    assert vault.own_drawer == "personal-h3"
    assert OWN not in vault.drawers
    assert not vault.own_drawer_lost
    assert _made(vault) == {OWN, "personal-h3"}


def test_closing_closes_every_drawer_and_lets_the_vault_go(
    vaults: Vaults, drawers: StrictDrawers
) -> None:
    vault = open_vault(vaults, FOLDER, PASSPHRASE)
    vault.close()
    assert [store.closed for store in drawers.stores.values()] == [True, True, True]


def test_when_one_drawer_does_not_open_the_others_are_closed_again(
    vaults: Vaults, drawers: StrictDrawers
) -> None:
    drawers.broken = CIRCLE_DRAWER
    with pytest.raises(VaultDamaged):
        open_vault(vaults, FOLDER, PASSPHRASE)
    assert all(store.closed for store in drawers.stores.values())


@pytest.mark.parametrize("broken", [OFFICE_DRAWER, OWN])
def test_a_damaged_drawer_beside_the_circles_stays_closed_and_is_named(
    vaults: Vaults, drawers: StrictDrawers, broken: str
) -> None:
    drawers.broken = broken
    vault = open_vault(vaults, FOLDER, PASSPHRASE)
    assert vault.damaged == (broken,)
    assert broken not in vault.drawers
    assert vault.work().circles.all() == ()
    asked = vault.office_work if broken == OFFICE_DRAWER else vault.personal_work
    for look in (asked, vault.check):
        with pytest.raises(VaultDamaged) as problem:
            look()
        assert problem.value.part == f"{broken}.db"


def test_a_damaged_office_opens_nothing_for_a_coordinator(
    vaults: Vaults, drawers: StrictDrawers
) -> None:
    drawers.broken = OFFICE_DRAWER
    with pytest.raises(VaultDamaged):
        open_vault(vaults, FOLDER, OFFICE_PASSPHRASE)


def test_an_empty_drawer_never_takes_the_place_of_one_that_is_gone(
    vaults: Vaults, drawers: StrictDrawers
) -> None:
    del drawers.stores[FOLDER, CIRCLE_DRAWER]
    with pytest.raises(VaultDamaged):
        open_vault(vaults, FOLDER, PASSPHRASE)
    del drawers.stores[FOLDER, OFFICE_DRAWER]
    with pytest.raises(VaultDamaged):
        open_vault(vaults, FOLDER, PASSPHRASE)
    assert (FOLDER, CIRCLE_DRAWER) not in drawers.stores
    assert (FOLDER, OFFICE_DRAWER) not in drawers.stores


def test_an_office_that_is_gone_is_named_and_not_made_anew(
    vaults: Vaults, drawers: StrictDrawers
) -> None:
    del drawers.stores[FOLDER, OFFICE_DRAWER]
    assert open_vault(vaults, FOLDER, PASSPHRASE).damaged == (OFFICE_DRAWER,)
    assert (FOLDER, OFFICE_DRAWER) not in drawers.stores


def test_an_own_drawer_that_is_gone_is_made_anew_and_said(
    vaults: Vaults, drawers: StrictDrawers
) -> None:
    del drawers.stores[FOLDER, OWN]
    vault = open_vault(vaults, FOLDER, PASSPHRASE)
    assert vault.own_drawer_lost
    assert vault.personal_work().reflections.all() == ()
    vault.close()
    assert not open_vault(vaults, FOLDER, PASSPHRASE).own_drawer_lost


def test_checking_a_vault_reads_every_open_drawer(vaults: Vaults) -> None:
    vault = open_vault(vaults, FOLDER, PASSPHRASE)
    store = vault.drawers[OWN]
    assert isinstance(store, MemoryStore)
    store.damage = VaultDamaged("v", OWN)
    with pytest.raises(VaultDamaged):
        vault.check()


def test_the_house_seats_a_coordinator_at_a_desk_of_the_office() -> None:
    desk = make_office_desk(make_rooms())
    assert desk.vault.holder.role is KeyRole.COORDINATOR
    assert desk.reporting.folders() == ()
    with pytest.raises(NotForThisKey):
        desk.circles.all()
