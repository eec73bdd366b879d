"""Whatever a clock does in the middle of a circle, its times are right and its order is kept (F 79)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.marks import MarkKind
from circle_desktop.services.live_session import LiveSession
from tests.factories import begin_sample, sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.notes import Session
    from circle_desktop.services.house import Desk

BRUSSELS, BERLIN = ZoneInfo("Europe/Brussels"), ZoneInfo("Europe/Berlin")
HALF_S = 90
WINTER_BEGINS = datetime(2026, 10, 25, 2, 58, 30, tzinfo=BERLIN)
"""A minute and a half before three o'clock summer time, when it becomes two again."""
SUMMER_BEGINS = datetime(2026, 3, 29, 1, 58, 30, tzinfo=BERLIN)


def _as_told(moment: datetime) -> datetime:
    """Return a moment as the clock of the machine tells it: with its offset, not with its zone."""
    offset = moment.utcoffset()
    assert offset is not None
    return moment.astimezone(timezone(offset))


def _run(rooms: FakeRooms, desk: Desk, seconds: int, zone: tzinfo) -> None:
    """Let the circle run, polled every second, in the zone the machine is set to."""
    for _ in range(seconds):
        rooms.clock.advance(1)
        rooms.clock.now = _as_told(rooms.clock.now.astimezone(zone))
        desk.live.poll()


def _hold(
    disturb: Callable[[FakeRooms], None], start: datetime | None = None, zone: tzinfo = BRUSSELS
) -> tuple[Desk, Session]:
    """Hold two phases of equal length, with a disturbance in the middle of the first."""
    rooms = make_rooms()
    if start is not None:
        rooms.clock.now = _as_told(start)
    desk = make_desk(rooms.house)
    begin_sample(rooms.house, desk, sample_circle(desk))
    _run(rooms, desk, HALF_S, zone)
    desk.live.act(acts.SetMark(MarkKind.THEME))
    disturb(rooms)
    desk.live.poll()
    if desk.live.state.held is not None:
        desk.live.act(acts.GoOn())
    _run(rooms, desk, HALF_S, zone)
    desk.live.act(acts.SetMark(MarkKind.STRONG_MOMENT))
    desk.live.act(acts.NextPhase())
    _run(rooms, desk, 2 * HALF_S, zone)
    desk.live.act(acts.End())
    return desk, desk.closing.open(desk.live)


def _nothing(rooms: FakeRooms) -> None:
    """Leave the clock alone."""


def _forward(rooms: FakeRooms) -> None:
    rooms.clock.now += timedelta(hours=1)


def _back(rooms: FakeRooms) -> None:
    rooms.clock.now -= timedelta(hours=1)


def _to_1970(rooms: FakeRooms) -> None:
    rooms.clock.now = datetime(1970, 1, 1, tzinfo=BRUSSELS)


def _leap_second(rooms: FakeRooms) -> None:
    rooms.clock.now -= timedelta(seconds=1)


def _suspend(rooms: FakeRooms) -> None:
    rooms.clock.sleep(20 * 60)


def _travel(rooms: FakeRooms) -> None:
    rooms.clock.now = rooms.clock.now.astimezone(ZoneInfo("America/New_York"))


@pytest.mark.parametrize(
    "disturb", [_nothing, _forward, _back, _to_1970, _leap_second, _suspend, _travel]
)
def test_every_phase_has_the_time_it_ran_whatever_the_clock_does(
    disturb: Callable[[FakeRooms], None],
) -> None:
    desk, session = _hold(disturb)
    with desk.vault.work() as work:
        positions = [entry.at.ran_s for entry in work.journal.entries()]

    assert [phase.seconds for phase in session.phases[:2]] == [2 * HALF_S, 2 * HALF_S]
    assert [mark.kind for mark in session.marks] == [MarkKind.THEME, MarkKind.STRONG_MOMENT]
    assert positions == sorted(positions)
    assert positions[0] >= 0
    assert session.ended >= session.started


@pytest.mark.parametrize("disturb", [_forward, _suspend])
def test_a_leap_of_the_clock_is_asked_about_before_time_goes_on(
    disturb: Callable[[FakeRooms], None],
) -> None:
    rooms = make_rooms()
    desk = make_desk(rooms.house)
    begin_sample(rooms.house, desk, sample_circle(desk))
    _run(rooms, desk, 5, BRUSSELS)
    disturb(rooms)
    desk.live.poll()

    assert desk.live.state.held is acts.HoldReason.SLEPT
    assert desk.live.ran_s() == 5


@pytest.mark.parametrize("start", [WINTER_BEGINS, SUMMER_BEGINS])
def test_the_night_the_hour_changes_is_a_night_like_any_other(start: datetime) -> None:
    _, session = _hold(_nothing, start, BERLIN)
    began, ended = session.started.astimezone(UTC), session.ended.astimezone(UTC)

    assert start.utcoffset() != session.ended.astimezone(BERLIN).utcoffset()
    assert [phase.seconds for phase in session.phases[:2]] == [2 * HALF_S, 2 * HALF_S]
    assert (ended - began).total_seconds() == 4 * HALF_S


def test_a_circle_goes_on_in_another_time_zone_as_it_was() -> None:
    """F 80: the laptop travelled between the stop and the next start."""
    rooms = make_rooms()
    desk = make_desk(rooms.house)
    begin_sample(rooms.house, desk, sample_circle(desk))
    _run(rooms, desk, HALF_S, BRUSSELS)
    _travel(rooms)
    again = LiveSession(rooms.clock, desk.vault.work)
    again.resume()
    again.act(acts.GoOn())
    rooms.clock.advance(10)

    assert again.ran_s() == HALF_S + 10
