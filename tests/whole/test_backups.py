"""From an open vault to a file and back, with the real store, keys and folders."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import (
    BackupDamaged,
    VaultExists,
    VaultInUse,
    VaultMissing,
    WrongCode,
    WrongPassphrase,
)
from circle_desktop.services.backups.restoring import Secret
from circle_desktop.services.ports.drawers import DrawerContents
from tests.fakes import PASSPHRASE
from tests.storage.samples import begun
from tests.whole.groups import Group, made_group
from tests.whole.houses import evening_clock, house_at

OTHER_PASSPHRASE = "vier wolken boven de zee"


@pytest.fixture
def group(tmp_path: Path) -> Group:
    return made_group(tmp_path)


def test_a_backup_becomes_a_vault_of_its_own(group: Group, tmp_path: Path) -> None:
    found = group.open(group.backup())
    assert (found.name, found.contents) == ("De Kade", DrawerContents(1, 2, 6))
    place = tmp_path / "documents" / "teruggezet"
    group.house.restoring().settle(found, place)
    with group.desk(folder=place) as desk:
        desk.vault.drawers["circle"].check()
        assert [circle.id for circle in desk.circles.all()] == ["c1"]
        with desk.vault.work() as work:
            assert len(work.sessions.of_circle(CircleId("c1"))) == 2
    assert group.beside == ["kluis", "teruggezet"]


def test_a_backup_opens_on_another_laptop_with_the_recovery_code_alone(
    group: Group, tmp_path: Path
) -> None:
    code = group.house.vaults().cabinet.recovery_code(group.folder, PASSPHRASE)
    file = group.backup()
    other = house_at(tmp_path / "other", evening_clock())
    near = tmp_path / "elsewhere"
    near.mkdir()
    found = other.restoring().open(file, Secret(code, is_code=True), near)
    other.restoring().settle(found, near / "kluis")
    assert found.contents.sessions == 2
    with closing(other.open(near / "kluis", PASSPHRASE)) as desk:
        assert len(desk.circles.all()) == 1


def test_a_backup_keeps_the_passphrase_of_its_day(group: Group) -> None:
    file = group.backup()
    group.house.vaults().cabinet.change_passphrase(group.folder, PASSPHRASE, OTHER_PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        group.open(file, OTHER_PASSPHRASE)
    group.house.restoring().let_go(group.open(file))
    assert group.beside == ["kluis"]


def test_the_course_of_a_circle_is_not_in_what_is_restored(group: Group, tmp_path: Path) -> None:
    with group.desk() as desk, desk.vault.work() as work:
        work.journal.append(begun())
        work.commit()
    group.house.restoring().settle(group.open(group.backup()), tmp_path / "documents" / "again")
    with group.desk(folder=tmp_path / "documents" / "again") as desk:
        assert desk.live.interrupted() is None
    with group.desk() as desk:
        assert desk.live.interrupted() is not None


def test_the_wrong_key_leaves_nothing_behind(group: Group) -> None:
    file = group.backup()
    with pytest.raises(WrongPassphrase):
        group.open(file, OTHER_PASSPHRASE)
    with pytest.raises(WrongCode):
        group.open(file, "not a code", is_code=True)
    assert group.beside == ["kluis"]


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9])
def test_a_damaged_backup_is_refused_before_anything_is_touched(
    group: Group, share: float
) -> None:
    """A broken stick must not cost the vault that is there (35)."""
    file = group.backup()
    content = bytearray(file.read_bytes())
    content[int(len(content) * share)] ^= 8
    file.write_bytes(content)
    before = group.content()
    with pytest.raises(BackupDamaged):
        group.open(file)
    assert group.content() == before
    assert group.beside == ["kluis"]


def test_restoring_into_a_taken_place_is_refused(group: Group) -> None:
    found = group.open(group.backup())
    before = group.content()
    with pytest.raises(VaultExists):
        group.house.restoring().settle(found, group.folder)
    group.house.restoring().let_go(found)
    assert group.content() == before


def test_what_lay_at_the_place_goes_aside_and_stays_until_it_is_erased(group: Group) -> None:
    file = group.backup()
    with group.desk() as desk:
        desk.circles.create("Later", languages=("nl",))
    now = group.house.clock.wall()
    aside = group.house.restoring().replace(group.open(file), group.folder, now)
    with group.desk() as desk:
        assert len(desk.circles.all()) == 1
    with group.desk(folder=aside) as desk:
        assert len(desk.circles.all()) == 2
    places = group.house.vault_places()
    assert aside.name == "kluis-before-2026-11-19-1900"
    assert places.put_aside(group.folder) == (aside,)
    places.erase(aside)
    assert group.beside == ["kluis"]


def test_an_older_vault_that_was_put_back_on_purpose_is_no_warning(group: Group) -> None:
    file = group.backup()
    with group.desk() as desk:
        desk.circles.create("Later", languages=("nl",))
        desk.safety.remember()
    now = group.house.clock.wall()
    aside = group.house.restoring().replace(group.open(file), group.folder, now)
    assert aside.is_dir()
    with group.desk() as desk:
        assert not desk.safety.health().warnings


def test_a_vault_that_is_open_is_not_replaced(group: Group) -> None:
    found = group.open(group.backup())
    now = group.house.clock.wall()
    with group.desk(), pytest.raises(VaultInUse):
        group.house.restoring().replace(found, group.folder, now)
    with pytest.raises(VaultMissing):
        group.house.restoring().replace(found, group.folder.with_name("nowhere"), now)
    group.house.restoring().let_go(found)


@pytest.mark.parametrize("cut_at", [1, 2, 3])
def test_a_cut_while_a_vault_is_replaced_ends_with_the_old_or_the_new(
    group: Group, monkeypatch: pytest.MonkeyPatch, cut_at: int
) -> None:
    """Power fails at each of the three renames: afterwards a whole vault lies at the place."""
    found = group.open(group.backup())
    renames = iter(range(1, 10))
    rename = Path.rename

    class Cut(BaseException):
        pass

    def fail(self: Path, target: Path) -> Path:
        if next(renames) == cut_at:
            raise Cut
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(Cut):
        group.house.restoring().replace(found, group.folder, group.house.clock.wall())
    monkeypatch.undo()
    with group.desk() as desk:
        assert len(desk.circles.all()) == 1


def test_a_backup_is_listed_and_makes_room_for_the_next(group: Group) -> None:
    files = []
    for _ in range(3):
        files.append(group.backup())
        group.clock.advance(60)
    assert [path.name for path in group.stick.iterdir()] == [files[-1].name]


def _killed(group: Group, times: int) -> None:
    """Kill at moments nobody chose; the vault opens and every file with our name is whole."""
    for number in range(times):
        writer = subprocess.Popen(
            [sys.executable, "-m", "tests.whole.backing_up", str(group.folder), str(group.stick)],
            stdout=subprocess.PIPE,
        )
        assert writer.stdout is not None
        for _ in range(1 + number % 3):
            writer.stdout.readline()
        for _ in range(number * 20_000):  # lets the kill fall anywhere in a copy
            pass
        writer.kill()
        writer.communicate()
        files = [path for path in group.stick.iterdir() if path.suffix == ".circlebackup"]
        assert files
        for file in files:
            group.house.restoring().let_go(group.open(file))
        with group.desk() as desk:
            assert len(desk.circles.all()) == 1
    group.backup()
    assert {path.suffix for path in group.stick.iterdir()} == {".circlebackup"}


def test_killed_twice_a_backup_is_there_whole_or_not_at_all(group: Group) -> None:
    _killed(group, 2)


@pytest.mark.soak
def test_killed_fifty_times_a_backup_is_there_whole_or_not_at_all(group: Group) -> None:
    _killed(group, 50)
