"""The running circle: on disk before it is seen, and the same after whatever happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.errors import (
    CircleAlreadyRunning,
    DiskFull,
    NothingRunning,
    NotNow,
)
from circle_desktop.domain.marks import MarkKind
from circle_desktop.services.changes import Changes
from circle_desktop.services.live_session import LiveSession
from tests.factories import begin_sample, sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from circle_desktop.services.house import Desk


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    desk = make_desk(rooms.house)
    begin_sample(rooms.house, desk, sample_circle(desk))
    return desk


def pass_time(rooms: FakeRooms, desk: Desk, seconds: int) -> None:
    """Let the circle run, polled every second."""
    for _ in range(seconds):
        rooms.clock.advance(1)
        desk.live.poll()


def after_a_kill(rooms: FakeRooms, desk: Desk) -> LiveSession:
    """Return a new session over the same store, as the next start of the app makes it."""
    return LiveSession(rooms.clock, desk.vault.work)


def test_every_act_is_on_disk_when_it_is_seen(rooms: FakeRooms, desk: Desk) -> None:
    commits = store_of(desk).commits
    desk.live.act(acts.NextPhase())
    assert store_of(desk).commits == commits + 1
    assert len(store_of(desk).memory.journal) == 2


def test_an_act_that_has_no_meaning_leaves_no_trace(desk: Desk) -> None:
    with pytest.raises(NotNow):
        desk.live.act(acts.HandOn())
    assert len(store_of(desk).memory.journal) == 1


def test_on_a_full_disk_nothing_changes_and_the_circle_can_go_on(
    rooms: FakeRooms, desk: Desk
) -> None:
    before = desk.live.state
    store_of(desk).full = True
    with pytest.raises(DiskFull):
        desk.live.act(acts.NextPhase())
    assert desk.live.state == before
    rooms.clock.advance(10)
    store_of(desk).full = False
    desk.live.act(acts.NextPhase())
    assert desk.live.state.ran_s == 10


def test_after_a_kill_everything_is_as_it_was(rooms: FakeRooms, desk: Desk) -> None:
    for _ in range(3):
        desk.live.act(acts.NextPhase())
    pass_time(rooms, desk, 42)
    desk.live.act(acts.HandOn())
    pass_time(rooms, desk, 10)
    before = desk.live.state
    rooms.clock.advance(3600)
    again = after_a_kill(rooms, desk)
    found = again.interrupted()
    assert found is not None
    assert found.ran_s == 52
    again.resume()
    assert again.state.scene == before.scene
    assert again.state.held is acts.HoldReason.RESUMED
    assert again.ran_s() == 52
    again.act(acts.GoOn())
    rooms.clock.advance(5)
    assert again.ran_s() == 57


def test_after_a_kill_at_most_a_heartbeat_of_time_is_forgotten(
    rooms: FakeRooms, desk: Desk
) -> None:
    for _ in range(40):
        rooms.clock.advance(0.25)
        desk.live.poll()
    rooms.clock.advance(0.9)
    found = after_a_kill(rooms, desk).interrupted()
    assert found is not None
    assert 9.9 <= found.ran_s <= 10.9
    assert found.stopped < rooms.clock.wall()


def test_a_hold_survives_a_kill_as_the_same_hold(rooms: FakeRooms, desk: Desk) -> None:
    desk.live.act(acts.Hold())
    again = after_a_kill(rooms, desk)
    again.resume()
    assert again.state.held is acts.HoldReason.ASKED


def test_the_last_act_counts_when_it_is_younger_than_the_last_sign_of_life(
    rooms: FakeRooms, desk: Desk
) -> None:
    rooms.clock.advance(5)
    desk.live.poll()
    rooms.clock.advance(0.5)
    desk.live.act(acts.SetMark(MarkKind.THEME))
    found = after_a_kill(rooms, desk).interrupted()
    assert found is not None
    assert found.ran_s == 5.5


def test_an_open_journal_has_to_be_resumed_before_another_circle_begins(
    rooms: FakeRooms, desk: Desk
) -> None:
    circle = desk.circles.all()[0]
    for live in (desk.live, after_a_kill(rooms, desk)):
        with pytest.raises(CircleAlreadyRunning):
            live.begin(acts.Begin("x", circle.id, desk.plans.get(circle.id), ()))


def test_nothing_to_resume_is_told() -> None:
    desk = make_desk(make_rooms().house)
    assert desk.live.interrupted() is None
    with pytest.raises(NothingRunning):
        desk.live.resume()


def test_when_the_laptop_slept_the_circle_holds_at_the_last_poll(
    rooms: FakeRooms, desk: Desk
) -> None:
    rooms.clock.advance(5)
    assert desk.live.poll() is Changes.NOTHING
    rooms.clock.sleep(1200)
    rooms.clock.advance(0.25)
    assert desk.live.poll() is Changes.LIVE
    assert desk.live.state.held is acts.HoldReason.SLEPT
    assert desk.live.ran_s() == 5
    rooms.clock.advance(60)
    assert desk.live.ran_s() == 5
    desk.live.act(acts.GoOn())
    rooms.clock.advance(2)
    assert desk.live.ran_s() == 7


def test_sleep_is_noticed_again_when_it_could_not_be_written_down(
    rooms: FakeRooms, desk: Desk
) -> None:
    pass_time(rooms, desk, 5)
    rooms.clock.sleep(1200)
    store_of(desk).full = True
    with pytest.raises(DiskFull):
        desk.live.poll()
    store_of(desk).full = False
    assert desk.live.poll() is Changes.LIVE
    assert desk.live.state.held is acts.HoldReason.SLEPT
    assert desk.live.ran_s() == 5


def test_a_circle_closed_the_morning_after_a_kill_ended_the_evening_before(
    rooms: FakeRooms, desk: Desk
) -> None:
    pass_time(rooms, desk, 600)
    evening = rooms.clock.wall()
    rooms.clock.advance(12 * 3600)
    again = after_a_kill(rooms, desk)
    again.resume()
    again.act(acts.End())
    session = desk.closing.open(again)
    assert session.ended == evening
    assert session.phases[0].seconds == 600


def test_an_act_right_after_waking_is_done_and_time_still_waits(
    rooms: FakeRooms, desk: Desk
) -> None:
    pass_time(rooms, desk, 5)
    rooms.clock.sleep(1200)
    desk.live.act(acts.NextPhase())
    assert desk.live.state.phase_index == 1
    assert desk.live.state.held is acts.HoldReason.SLEPT
    assert desk.live.ran_s() == 5


def test_an_hour_set_back_in_october_is_no_sleep(rooms: FakeRooms, desk: Desk) -> None:
    rooms.clock.sleep(-3600)
    rooms.clock.advance(0.25)
    assert desk.live.poll() is Changes.NOTHING
    assert desk.live.ran_s() == 0.25


def test_on_hold_and_after_the_end_no_sign_of_life_is_written(
    rooms: FakeRooms, desk: Desk
) -> None:
    desk.live.act(acts.Hold())
    commits = store_of(desk).commits
    pass_time(rooms, desk, 20)
    assert store_of(desk).commits == commits
    desk.live.act(acts.End())
    assert not desk.live.is_running
    desk.live.poll()
    assert store_of(desk).commits == commits + 1


def test_four_hours_of_polls_drift_less_than_a_tenth_of_a_second(
    rooms: FakeRooms, desk: Desk
) -> None:
    for _ in range(4 * 60):
        pass_time(rooms, desk, 60)
        desk.live.act(acts.SetMark(MarkKind.THEME))
    assert abs(desk.live.ran_s() - 4 * 3600) < 0.1
