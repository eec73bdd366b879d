"""What is said about a vault that has been opened, and what is never cried."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import VaultDamaged, VaultUnreachable
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.services.safety.health import (
    LITTLE_ROOM_BYTES,
    Concern,
    Safety,
    forget_standing,
)
from tests.fakes import PASSPHRASE, FakeRooms, make_desk, make_rooms, store_of
from tests.storage.samples import sample_circle, sample_session

if TYPE_CHECKING:
    from circle_desktop.services.house import Desk
    from circle_desktop.services.safety.health import VaultWarning


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    return make_desk(rooms.house)


def _again(rooms: FakeRooms, desk: Desk) -> Safety:
    """Look at the same vault as a later opening would."""
    return Safety(desk.vault, rooms.preferences, rooms.clock)


def _warnings(safety: Safety) -> tuple[VaultWarning, ...]:
    return safety.health().warnings


def _write(desk: Desk, number: int) -> None:
    with desk.vault.work() as work:
        work.circles.add(sample_circle(f"c{number}"))
        work.commit()


def test_the_last_session_and_the_notes_are_told(desk: Desk) -> None:
    with desk.vault.work() as work:
        work.sessions.add(sample_session("s1"))
        work.sessions.add(replace(sample_session("s2"), process_note=""))
        work.commit()
    health = desk.safety.health()
    assert (health.last_session, health.notes) == (date(2026, 11, 19), 5)
    assert health.check_word == store_of(desk).state().standing.word
    assert health.warnings == ()


def test_a_new_vault_has_nothing_to_tell(desk: Desk) -> None:
    health = desk.safety.health()
    assert (health.last_session, health.notes, health.warnings) == (None, 0, ())


def test_what_this_laptop_remembers_names_nobody(rooms: FakeRooms, desk: Desk) -> None:
    _write(desk, 1)
    desk.close()
    kept = {name: word for name, word in rooms.preferences.choices.items() if "circle" in name}
    assert kept == {"seen.vault-1.circle": "1 W001 2026-11-19"}
    assert all(name.startswith("seen.vault-1.") for name in rooms.preferences.choices)


def test_a_vault_of_an_earlier_day_is_told_with_the_day_it_was_seen(
    rooms: FakeRooms, desk: Desk
) -> None:
    store = store_of(desk)
    former = store.memory, store.commits
    _write(desk, 1)
    desk.safety.remember()
    store.memory, store.commits = former
    rooms.clock.sleep(3 * 86_400)
    (warning,) = _warnings(_again(rooms, desk))
    assert (warning.concern, warning.seen) == (Concern.OLDER, date(2026, 11, 19))


def test_the_doubt_stays_when_somebody_writes_on_without_settling_it(
    rooms: FakeRooms, desk: Desk
) -> None:
    _write(desk, 1)
    desk.safety.remember()
    store_of(desk).commits = 0
    doubting = _again(rooms, desk)
    for number in range(2, 6):
        _write(desk, number)
    doubting.remember()
    assert [w.concern for w in _warnings(_again(rooms, desk))] == [Concern.OLDER]


def test_said_to_be_right_it_is_told_no_more(rooms: FakeRooms, desk: Desk) -> None:
    _write(desk, 1)
    desk.safety.remember()
    store_of(desk).commits = 0
    doubting = _again(rooms, desk)
    doubting.is_right()
    assert _warnings(doubting) == ()
    assert _warnings(_again(rooms, desk)) == ()


def test_a_restored_vault_is_not_cried_over(rooms: FakeRooms, desk: Desk) -> None:
    _write(desk, 1)
    desk.safety.remember()
    store_of(desk).commits = 0
    forget_standing(rooms.preferences, "vault-1", [CIRCLE_DRAWER])
    assert _warnings(_again(rooms, desk)) == ()


def test_a_vault_that_went_another_way_since_is_told(rooms: FakeRooms, desk: Desk) -> None:
    _write(desk, 1)
    rooms.preferences.set("seen.vault-1.circle", "1 OTHR 2026-11-12")
    assert [w.concern for w in _warnings(_again(rooms, desk))] == [Concern.OLDER]


def test_a_vault_that_was_used_on_another_laptop_is_no_concern(
    rooms: FakeRooms, desk: Desk
) -> None:
    desk.safety.remember()
    _write(desk, 1)
    assert _warnings(_again(rooms, desk)) == ()


@pytest.mark.parametrize(
    "kept", ["", "words", "1 2", "x W 2026-11-12", "1 W yesterday", "1 2 3 4 5"]
)
def test_a_memory_that_is_not_ours_is_none(rooms: FakeRooms, desk: Desk, kept: str) -> None:
    rooms.preferences.set("seen.vault-1.circle", kept)
    assert _warnings(_again(rooms, desk)) == ()


def test_little_room_and_a_closed_place_are_told(desk: Desk) -> None:
    store = store_of(desk)
    store.free_bytes, store.read_only = LITTLE_ROOM_BYTES - 1, True
    concerns = [warning.concern for warning in _warnings(desk.safety)]
    assert concerns == [Concern.READ_ONLY, Concern.LITTLE_ROOM]


def test_enough_room_is_not_mentioned(desk: Desk) -> None:
    store_of(desk).free_bytes = LITTLE_ROOM_BYTES
    assert _warnings(desk.safety) == ()


def test_room_is_kept_aside_from_the_first_moment(desk: Desk) -> None:
    assert store_of(desk).keeps_room


def test_a_stick_that_was_pulled_out_does_not_hinder_leaving(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> None:
        raise VaultUnreachable(str(Path("vault")))

    monkeypatch.setattr(store_of(desk), "state", gone)
    desk.close()
    assert store_of(desk).closed


def test_a_damaged_office_does_not_stop_tonights_circle(rooms: FakeRooms, desk: Desk) -> None:
    _write(desk, 1)
    folder = rooms.house.default_folder
    store_of(desk, "office").damage = VaultDamaged(str(folder), "office.db")
    desk.close()
    again = rooms.house.open(folder, PASSPHRASE)
    assert [circle.id for circle in again.circles.all()] == ["c1"]
    (warning,) = again.safety.health().warnings
    assert (warning.concern, warning.drawer) == (Concern.DAMAGED, "office")
    with pytest.raises(VaultDamaged), again.vault.office_work():
        pass


def test_damaged_circles_open_nothing(rooms: FakeRooms, desk: Desk) -> None:
    folder = rooms.house.default_folder
    store_of(desk).damage = VaultDamaged(str(folder), "circle.db")
    desk.close()
    with pytest.raises(VaultDamaged) as problem:
        rooms.house.open(folder, PASSPHRASE)
    assert problem.value.reason == "circle"
    assert store_of(desk, "office").closed
