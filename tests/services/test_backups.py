"""When copies are made, what is remembered, and which stay; over a shelf in memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from circle_desktop.domain.errors import (
    BackupNotMade,
    CircleError,
    DiskFull,
    VaultDamaged,
    VaultReadOnly,
)
from circle_desktop.services.backups.making import TRY_AGAIN_S, Backups
from circle_desktop.services.house import Desk
from tests.factories import begin_sample, sample_circle
from tests.fake_backups import MemoryShelf
from tests.fakes import FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from circle_desktop.services.backups.ports import BackupLabel

STICK = Path("stick")
HALF_AN_HOUR_S = 1800.0


@dataclass
class Group:
    """A vault in memory and its copies."""

    rooms: FakeRooms
    desk: Desk

    @property
    def backups(self) -> Backups:
        return self.desk.backups

    @property
    def due(self) -> bool:
        return self.backups.is_due(circle_runs=self.desk.live.is_running)

    def copy(self) -> Path:
        """Make a copy as the window does."""
        made = self.backups.make()
        self.backups.remember(made)
        return made.label.file

    def anew(self) -> Group:
        """The same vault and the same laptop on another day."""
        vault, house = self.desk.vault, self.rooms.house
        backups = Backups(vault, house.backup_shelf(), house.clock, house.preferences)
        return Group(self.rooms, replace(self.desk, backups=backups))


@pytest.fixture
def group() -> Group:
    rooms = make_rooms()
    return Group(rooms, make_desk(rooms.house))


def test_without_a_change_no_copy_is_due(group: Group) -> None:
    assert not group.due
    group.backups.note_change()
    assert group.due


def test_copies_are_at_most_half_an_hour_apart_while_things_change(group: Group) -> None:
    group.backups.note_change()
    group.copy()
    group.backups.note_change()
    group.rooms.clock.advance(HALF_AN_HOUR_S - 1)
    before = group.due
    group.rooms.clock.advance(1)
    assert (before, group.due) == (False, True)


def test_after_the_closing_of_a_session_a_copy_is_due_at_once(group: Group) -> None:
    group.backups.note_change()
    group.copy()
    group.backups.note_change(settled=True)
    assert group.due


def test_while_a_circle_runs_no_copy_is_due(group: Group) -> None:
    group.backups.note_change(settled=True)
    begin_sample(group.rooms.house, group.desk, sample_circle(group.desk))
    assert not group.due


def test_what_is_changed_while_a_copy_is_made_waits_for_the_next_one(group: Group) -> None:
    group.backups.note_change()
    made = group.backups.make()
    group.backups.note_change()
    group.backups.remember(made)
    group.rooms.clock.advance(HALF_AN_HOUR_S)
    assert group.due


def test_a_change_of_yesterday_is_copied_today(group: Group) -> None:
    group.backups.note_change()
    assert group.anew().due


def test_a_restart_does_not_shorten_the_half_hour(group: Group) -> None:
    group.backups.note_change()
    group.copy()
    group.backups.note_change()
    again = group.anew()
    before = again.due
    group.rooms.clock.advance(HALF_AN_HOUR_S)
    assert (before, again.due) == (False, True)


def test_what_failed_is_remembered_and_tried_again(group: Group) -> None:
    group.backups.note_change(settled=True)
    group.rooms.shelf.refuses = BackupNotMade("full")
    with pytest.raises(BackupNotMade) as refused:
        group.backups.make()
    group.backups.note_problem(refused.value)
    problem, before = group.backups.state().problem, group.due
    group.rooms.clock.advance(TRY_AGAIN_S)
    assert problem is refused.value
    assert (before, group.due) == (False, True)
    group.rooms.shelf.refuses = None
    group.copy()
    assert group.backups.state().problem is None


def test_switched_off_nothing_is_due_and_a_copy_can_still_be_asked_for(group: Group) -> None:
    group.backups.note_change()
    group.backups.switch(on=False)
    assert not group.due
    assert group.copy() in group.rooms.shelf.kept


def test_the_first_place_is_a_folder_beside_the_vault(group: Group) -> None:
    state = group.backups.state()
    assert state.folder == Path("fake-vault-backups")
    assert (state.chosen, state.on, state.last, state.problem) == (False, True, None, None)


def test_a_place_that_was_chosen_is_kept_and_gets_a_copy_at_once(group: Group) -> None:
    group.rooms.shelf.apart.add(STICK)
    group.backups.choose(STICK)
    assert group.due
    assert group.copy().parent == STICK
    assert group.anew().backups.state().folder == STICK


def test_a_stick_that_is_gone_is_said_and_its_empty_name_is_not_written_to(group: Group) -> None:
    shelf = group.rooms.shelf
    shelf.apart.add(STICK)
    group.backups.choose(STICK)
    shelf.apart.remove(STICK)
    with pytest.raises(BackupNotMade) as empty_name:
        group.backups.make()
    shelf.gone.add(STICK)
    with pytest.raises(BackupNotMade) as no_name:
        group.backups.make()
    assert empty_name.value.reason == no_name.value.reason == "gone"
    assert not shelf.kept


class PulledOut(MemoryShelf):
    """A shelf whose stick is pulled out while the copy is written into what is left of it."""

    @override
    def pack(self, staging: Path, target: Path, vault_id: str, made: datetime) -> BackupLabel:
        label = super().pack(staging, target, vault_id, made)
        self.apart.clear()
        return label


def test_a_stick_that_is_pulled_out_meanwhile_got_no_copy_and_nothing_lies_in_its_name(
    group: Group,
) -> None:
    shelf = PulledOut()
    shelf.apart.add(STICK)
    rooms = group.rooms
    backups = Backups(group.desk.vault, shelf, rooms.clock, rooms.preferences)
    backups.choose(STICK)
    with pytest.raises(BackupNotMade) as refused:
        backups.make()
    assert refused.value.reason == "gone"
    assert shelf.kept == {}
    assert shelf.staged == []


@pytest.mark.parametrize(
    ("met", "reason"), [(DiskFull(), "full_here"), (VaultReadOnly("kluis"), "read_only_here")]
)
def test_a_laptop_without_room_for_the_copy_beside_the_vault_says_so(
    group: Group, met: CircleError, reason: str
) -> None:
    class NoRoom(MemoryShelf):
        @override
        def staging(self, folder: Path) -> Path:
            raise met

    rooms = group.rooms
    backups = Backups(group.desk.vault, NoRoom(), rooms.clock, rooms.preferences)
    with pytest.raises(BackupNotMade) as refused:
        backups.make()
    assert refused.value.reason == reason


def test_a_file_of_the_vault_that_cannot_be_read_gives_no_copy_and_leaves_nothing(
    group: Group,
) -> None:
    class Unread(MemoryShelf):
        @override
        def take(self, source: Path, staging: Path) -> None:
            raise BackupNotMade("unsound")

    shelf, rooms = Unread(), group.rooms
    backups = Backups(group.desk.vault, shelf, rooms.clock, rooms.preferences)
    with pytest.raises(BackupNotMade):
        backups.make()
    assert shelf.staged == []
    assert shelf.kept == {}


def test_every_drawer_and_the_header_is_copied_and_nothing_stays_behind(group: Group) -> None:
    group.copy()
    folder = group.desk.vault.summary.folder
    assert group.rooms.shelf.taken == [folder / "vault.json"]
    assert not group.rooms.shelf.staged


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (DiskFull(), "full_here"),
        (VaultDamaged("x", "circle.db"), "unsound"),
        (BackupNotMade("stopped"), "stopped"),
    ],
)
def test_a_drawer_that_cannot_be_copied_gives_no_backup(
    group: Group, fault: BackupNotMade, reason: str
) -> None:
    store_of(group.desk).fault = fault
    with pytest.raises(BackupNotMade) as refused:
        group.backups.make()
    assert refused.value.reason == reason
    assert not group.rooms.shelf.staged
    assert not group.rooms.shelf.kept


def test_older_copies_go_and_the_newest_of_their_day_stay(group: Group) -> None:
    files = []
    for _ in range(4):
        files.append(group.copy())
        group.rooms.clock.advance(HALF_AN_HOUR_S)
    assert list(group.rooms.shelf.kept) == files[-1:]


def test_copies_of_another_vault_are_left_alone(group: Group) -> None:
    other = group.rooms.shelf.pack(
        Path("s"), group.backups.folder, "another", group.rooms.clock.wall()
    )
    group.rooms.clock.advance(HALF_AN_HOUR_S)
    group.copy()
    assert other.file in group.rooms.shelf.kept


def test_a_copy_elsewhere_is_missed_after_fourteen_days(group: Group) -> None:
    group.copy()
    group.rooms.clock.advance(timedelta(days=15).total_seconds())
    overdue = group.backups.state().apart_overdue
    group.rooms.shelf.apart.add(STICK)
    group.backups.choose(STICK)
    group.copy()
    assert (overdue, group.backups.state().apart_overdue) == (True, False)


def test_a_good_copy_of_today_is_told_with_its_time(group: Group) -> None:
    group.copy()
    assert group.backups.state().last == group.rooms.clock.wall()


@pytest.mark.parametrize("kept", ["yesterday", "2026-11-19T20:00:00"])
def test_a_moment_that_cannot_be_read_is_no_moment(group: Group, kept: str) -> None:
    group.rooms.preferences.set(f"backup_last:{group.desk.vault.summary.vault_id}", kept)
    assert group.backups.state().last is None


def test_copies_that_still_hold_what_was_erased_are_told(group: Group) -> None:
    older = group.copy()
    group.rooms.clock.advance(timedelta(days=1).total_seconds())
    erased = group.rooms.clock.wall()
    group.rooms.clock.advance(60)
    group.copy()
    held = group.backups.holding_what_was_erased(erased)
    assert [label.file for label in held] == [older]


def test_a_copy_can_go_to_another_place_once(group: Group) -> None:
    made = group.backups.make(STICK)
    assert made.label.file.parent == STICK
    assert not group.backups.state().chosen


def test_copies_that_hold_what_was_erased_tell_until_when_and_can_be_removed(
    group: Group,
) -> None:
    group.copy()
    erased = group.rooms.clock.wall()
    (label,) = group.backups.holding_what_was_erased(erased)
    assert group.backups.leaves_by(label) == date(2027, 8, 1)
    group.backups.remove([label])
    assert group.backups.holding_what_was_erased(erased) == ()
