"""New keys for a whole vault: cut anywhere, it opens with one passphrase and is complete."""

from __future__ import annotations

import json
import multiprocessing
import random
import shutil
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from circle_desktop.domain.errors import (
    DiskFull,
    RenewalUnfinished,
    VaultDamaged,
    VaultReadOnly,
    WrongCode,
    WrongPassphrase,
)
from circle_desktop.domain.keeping.holders import KeyRole, Newcomer
from circle_desktop.services.keys import PeopleWithAKey
from circle_desktop.services.ports.drawers import personal_drawer
from circle_desktop.services.vaults import open_vault
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.vault.cabinet import Cabinet
from tests.whole.houses import cheap_vaults, evening_clock
from tests.whole.keyrings import (
    CHEAP,
    CIRCLES,
    MINE,
    NOOR,
    NOW,
    OFFICE,
    change_until_killed,
    circles_in,
    made_vault,
    open_with,
    people_of,
    renew_until_killed,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from pathlib import Path

SEED = 20261122


@pytest.fixture(scope="module")
def as_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_vault(tmp_path_factory.mktemp("eens") / "kluis")


@pytest.fixture
def folder(as_made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(as_made, tmp_path / "kluis")


def _cabinet() -> Cabinet:
    return Cabinet(write_atomically, evening_clock(), cost=CHEAP)


def _renewed(folder: Path, passphrase: str = MINE) -> None:
    vault = open_with(folder, passphrase)
    people_of(vault).renew(passphrase)
    vault.close()


def test_everything_is_there_under_new_keys(folder: Path) -> None:
    before = _cabinet().unlock(folder, MINE)
    _renewed(folder)
    after = _cabinet().unlock(folder, MINE)
    assert set(after.drawers) == set(before.drawers)
    for name, key in after.drawers.items():
        assert key[:32] != before.drawers[name][:32]
        assert key[32:] == before.drawers[name][32:]
    vault = open_with(folder, MINE)
    assert circles_in(vault) == CIRCLES
    vault.close()


def test_nobody_else_is_inside_any_more(folder: Path) -> None:
    former_code = _cabinet().recovery_code(folder, MINE)
    former = _cabinet().unlock(folder, NOOR)
    _renewed(folder)
    for passphrase in (NOOR, OFFICE):
        with pytest.raises(WrongPassphrase):
            open_with(folder, passphrase)
    with pytest.raises(WrongCode):
        _cabinet().unlock_with_code(folder, former_code)
    for name in ("circle", "office"):
        with pytest.raises(VaultDamaged):
            SqlDrawers().open(folder, name, former.drawers[name])


def test_a_window_that_made_new_keys_goes_on_writing(folder: Path) -> None:
    vault = open_with(folder, MINE)
    people = people_of(vault)
    people.renew(MINE)
    assert [holder.holder_id for holder in people.holders] == [people.me]
    people.give(MINE, Newcomer("Noor", KeyRole.FACILITATOR, NOOR))
    assert circles_in(vault) == CIRCLES
    vault.close()
    again = open_with(folder, NOOR)
    assert circles_in(again) == CIRCLES
    again.close()


def test_a_copy_of_before_opens_as_it_did(folder: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(folder, tmp_path / "kopie")
    code = _cabinet().recovery_code(folder, MINE)
    _renewed(folder)
    vault = open_with(copy, NOOR)
    assert circles_in(vault) == CIRCLES
    vault.close()
    assert _cabinet().unlock_with_code(copy, code).drawers


def test_a_facilitator_can_make_new_keys_when_the_founder_leaves(folder: Path) -> None:
    open_with(folder, NOOR).close()
    founders_code = _cabinet().recovery_code(folder, MINE)
    _renewed(folder, NOOR)
    with pytest.raises(WrongPassphrase):
        open_with(folder, MINE)
    with pytest.raises(WrongCode):
        _cabinet().unlock_with_code(folder, founders_code)
    code = _cabinet().recovery_code(folder, NOOR)
    found = _cabinet().unlock_with_code(folder, code)
    vault = open_with(folder, NOOR)
    assert set(found.drawers) == set(vault.drawers)
    assert not vault.own_drawer_lost
    vault.close()


def test_an_own_drawer_opens_again_for_whoever_brings_its_code(folder: Path) -> None:
    hers = open_with(folder, NOOR)
    mine = hers.own_drawer
    hers.close()
    before = _cabinet().unlock(folder, NOOR).drawers[mine]
    code = _cabinet().personal_code(folder, NOOR)
    _renewed(folder)
    vault = open_with(folder, MINE)
    people_of(vault).give(MINE, Newcomer("Noor", KeyRole.FACILITATOR, NOOR, own_code=code))
    vault.close()
    again = _cabinet().unlock(folder, NOOR)
    assert personal_drawer(again.holder.holder_id) == mine
    assert again.drawers[mine] == before
    assert _cabinet().personal_code(folder, NOOR) == code


class Cut(Exception):
    """The power went."""


class Power:
    """Goes at one of the acts that reach the disk, before it or after."""

    def __init__(self, last: float) -> None:
        self._left = last

    def passing(self, act: Callable[[], None]) -> None:
        """Do an act, unless the power is gone; whole numbers cut before, halves after."""
        if self._left < 0.5:
            raise Cut
        act()
        if self._left < 1:
            raise Cut
        self._left -= 1


class CutDrawer(SqlDrawer):
    """A drawer on a machine whose power may go."""

    power: Power

    @override
    def rekey(self, key: bytearray) -> None:
        self.power.passing(lambda: super(CutDrawer, self).rekey(key))


def _cut_renewal(folder: Path, last: float) -> bool:
    """Make new keys until the power goes; return whether it went."""
    power = Power(last)

    def write(path: Path, content: bytes) -> None:
        power.passing(lambda: write_atomically(path, content))

    vault = open_with(folder, MINE)
    for drawer in vault.drawers.values():
        assert isinstance(drawer, SqlDrawer)
        drawer.__class__ = CutDrawer
        drawer.power = power  # type: ignore[attr-defined]  # it is a CutDrawer now
    cabinet = Cabinet(write, evening_clock(), cost=CHEAP)
    try:
        PeopleWithAKey(vault, cabinet, evening_clock()).renew(MINE)
    except Cut:
        return True
    finally:
        vault.close()
    return False


CUTS = [half / 2 for half in range(14)]
"""Two files of the first header, three drawers, two files of the second: before and after each."""


@pytest.mark.parametrize("last", CUTS)
def test_wherever_it_is_cut_the_next_opening_finishes_it(folder: Path, last: float) -> None:
    assert _cut_renewal(folder, last)
    vault = open_with(folder, MINE)
    assert circles_in(vault) == CIRCLES
    vault.close()
    keys = _cabinet().unlock(folder, MINE)
    assert not keys.former
    header = json.loads((folder / "vault.json").read_bytes())
    assert header["renewing"] is False
    assert (folder / "vault.json").read_bytes() == (folder / "vault.json.bak").read_bytes()
    others = [passphrase for passphrase in (NOOR, OFFICE) if _opens(folder, passphrase)]
    assert others == ([] if last >= 0.5 else [NOOR, OFFICE])


def _opens(folder: Path, passphrase: str) -> bool:
    try:
        _cabinet().unlock(folder, passphrase)
    except WrongPassphrase:
        return False
    return True


def test_the_list_of_cuts_is_complete(folder: Path) -> None:
    assert not _cut_renewal(folder, CUTS[-1] + 0.5)


@pytest.mark.parametrize("last", [2.0, 3.5])
def test_a_cut_while_finishing_is_finished_the_time_after(folder: Path, last: float) -> None:
    assert _cut_renewal(folder, last)
    power = Power(1)

    def write(path: Path, content: bytes) -> None:
        power.passing(lambda: write_atomically(path, content))

    rooms = cheap_vaults(evening_clock())
    cut = replace(rooms, cabinet=Cabinet(write, evening_clock(), cost=CHEAP))
    with pytest.raises(Cut):
        open_vault(cut, folder, MINE)
    vault = open_with(folder, MINE)
    assert circles_in(vault) == CIRCLES
    vault.close()


def test_no_code_opens_a_vault_that_is_getting_new_keys(folder: Path) -> None:
    code = _cabinet().recovery_code(folder, MINE)
    assert _cut_renewal(folder, 3.0)
    before = {file.name: file.read_bytes() for file in folder.iterdir()}
    for act in (
        lambda: _cabinet().unlock_with_code(folder, code),
        lambda: _cabinet().recover(folder, code, NOOR, NOW),
        lambda: _cabinet().recovery_code(folder, MINE),
        lambda: _cabinet().change_passphrase(folder, MINE, NOOR),
        lambda: _cabinet().add_holder(
            folder, MINE, Newcomer("X", KeyRole.COORDINATOR, OFFICE), NOW
        ),
    ):
        with pytest.raises(RenewalUnfinished):
            act()
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == before


def test_a_damaged_drawer_is_found_before_anything_is_begun(folder: Path) -> None:
    vault = open_with(folder, MINE)
    file = folder / "circle.db"
    content = bytearray(file.read_bytes())
    content[9000] ^= 1
    file.write_bytes(content)
    header = (folder / "vault.json").read_bytes()
    with pytest.raises(VaultDamaged):
        people_of(vault).renew(MINE)
    vault.close()
    assert (folder / "vault.json").read_bytes() == header


def test_a_drawer_that_stayed_closed_forbids_new_keys(folder: Path) -> None:
    """Its former key would be forgotten, and a repaired copy could never be opened again."""
    (folder / "office.db").write_bytes(bytes(4096 * 3))
    vault = open_with(folder, MINE)
    assert vault.damaged == ("office",)
    header = (folder / "vault.json").read_bytes()
    with pytest.raises(VaultDamaged) as refused:
        people_of(vault).renew(MINE)
    vault.close()
    assert refused.value.part == "office.db"
    assert (folder / "vault.json").read_bytes() == header


def test_a_vault_that_is_read_only_gets_no_new_keys(folder: Path) -> None:
    vault = open_with(folder, MINE)
    header = (folder / "vault.json").read_bytes()
    with pytest.raises(VaultReadOnly):
        people_of(replace(vault, read_only=True)).renew(MINE)
    vault.close()
    assert (folder / "vault.json").read_bytes() == header


def test_a_full_disk_at_the_first_step_changes_nothing(folder: Path) -> None:
    def full(path: Path, content: bytes) -> None:
        raise DiskFull

    vault = open_with(folder, MINE)
    cabinet = Cabinet(full, evening_clock(), cost=CHEAP)
    with pytest.raises(DiskFull):
        PeopleWithAKey(vault, cabinet, evening_clock()).renew(MINE)
    vault.close()
    for passphrase in (MINE, NOOR):
        again = open_with(folder, passphrase)
        assert circles_in(again) == CIRCLES
        again.close()


def _killed(
    folder: Path, act: Callable[[Path, Connection], None], chance: random.Random
) -> list[bytes]:
    """Let a process act on keys, kill it at a moment nobody chose; return what it had told."""
    method = "spawn" if sys.platform == "win32" else "forkserver"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(["__main__", "tests.whole.keyrings"])
    heard, told = context.Pipe(duplex=False)
    actor = context.Process(target=act, args=(folder, told))  # type: ignore[attr-defined]
    actor.start()
    told.close()
    words = [heard.recv_bytes()]
    heard.poll(chance.random() * 0.12)
    for _ in range(chance.randrange(20_000)):  # lets the kill fall anywhere
        pass
    actor.kill()
    try:
        while True:
            words.append(heard.recv_bytes())
    except (EOFError, OSError):
        pass
    actor.join()
    actor.close()
    heard.close()
    return words


def _renewals_killed(folder: Path, kills: int) -> None:
    chance = random.Random(SEED)
    for _ in range(kills):
        _killed(folder, renew_until_killed, chance)
        vault = open_with(folder, MINE)
        assert circles_in(vault) == CIRCLES
        vault.close()
        assert not _cabinet().unlock(folder, MINE).former


def _changes_killed(folder: Path, kills: int) -> None:
    chance = random.Random(SEED)
    drawer = (folder / "circle.db").read_bytes()
    for _ in range(kills):
        _killed(folder, change_until_killed, chance)
        opening = [one for one in (MINE, NOOR) if _opens(folder, one)]
        assert len(opening) == 1
        if opening[0] == NOOR:
            _cabinet().change_passphrase(folder, NOOR, MINE)
        assert (folder / "circle.db").read_bytes() == drawer


def test_killed_while_making_new_keys_it_opens_with_exactly_one_set(tmp_path: Path) -> None:
    _renewals_killed(made_vault(tmp_path / "kluis", others=False), 8)


@pytest.mark.soak
def test_killed_while_making_new_keys_however_often(tmp_path: Path) -> None:
    _renewals_killed(made_vault(tmp_path / "kluis", others=False), 150)


def test_killed_while_changing_a_passphrase_one_of_the_two_opens(tmp_path: Path) -> None:
    _changes_killed(made_vault(tmp_path / "kluis", others=False), 8)


@pytest.mark.soak
def test_killed_while_changing_a_passphrase_however_often(tmp_path: Path) -> None:
    _changes_killed(made_vault(tmp_path / "kluis", others=False), 150)
