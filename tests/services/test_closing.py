"""Closing: what may be kept is kept, the course of the session is erased (R2, R3)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.errors import DiskFull, NothingRunning, NotNow
from circle_desktop.domain.live import LiveCircle
from circle_desktop.domain.marks import Mark, MarkKind
from circle_desktop.domain.notes import Headcount, Session
from circle_desktop.services.beginning import chair_for
from circle_desktop.services.changes import Changes
from circle_desktop.services.closing import settled
from tests.factories import begin_sample, sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from circle_desktop.services.house import Desk


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


def pass_time(rooms: FakeRooms, desk: Desk, seconds: int) -> None:
    for _ in range(seconds):
        rooms.clock.advance(1)
        desk.live.poll()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    """A circle of ten minutes and a bit that has just ended."""
    desk = make_desk(rooms.house)
    begin_sample(rooms.house, desk, sample_circle(desk))
    desk.live.act(acts.SetMark(MarkKind.THEME))
    pass_time(rooms, desk, 300)
    desk.live.act(acts.NextPhase())
    pass_time(rooms, desk, 120)
    desk.live.act(acts.NextPhase())
    pass_time(rooms, desk, 200)
    desk.live.act(acts.HandOn())
    desk.live.act(acts.End())
    return desk


def stored(desk: Desk) -> Session:
    (session,) = store_of(desk).memory.sessions.values()
    return session


def test_phases_counts_and_marks_are_kept(desk: Desk) -> None:
    session = desk.closing.open(desk.live)
    assert [held.seconds for held in session.phases] == [300, 120, 200]
    assert session.headcount == Headcount(present=8, hosts=2)
    assert session.marks == (Mark(MarkKind.THEME, 0),)
    assert session.planned_phases == 7
    assert (session.ended - session.started).total_seconds() == 620


def test_opening_twice_is_the_same_session(desk: Desk) -> None:
    assert desk.closing.open(desk.live).id == desk.closing.open(desk.live).id
    assert len(store_of(desk).memory.sessions) == 1


def test_after_a_kill_the_closing_goes_on_with_what_was_written(desk: Desk) -> None:
    session = desk.closing.open(desk.live)
    desk.closing.save_note(session.id, "Rustige avond.")
    desk.live.forget()
    assert desk.closing.open(desk.live).process_note == "Rustige avond."


def test_a_circle_taken_up_again_after_its_end_keeps_the_notes(
    rooms: FakeRooms, desk: Desk
) -> None:
    session = desk.closing.open(desk.live)
    desk.closing.save_note(session.id, "Rustige avond.")
    desk.live.act(acts.Undo())
    desk.live.act(acts.GoOn())
    pass_time(rooms, desk, 60)
    desk.live.act(acts.End())
    again = desk.closing.open(desk.live)
    assert again.process_note == "Rustige avond."
    assert again.phases[-1].seconds == 260


def test_counts_note_and_lines_are_saved_as_they_are_written(rooms: FakeRooms, desk: Desk) -> None:
    session = desk.closing.open(desk.live)
    saved = desk.closing.save_headcount(session.id, Headcount(8, 1, 2, 2))
    assert saved == rooms.clock.wall()
    line = desk.closing.add_line(session.id, "  Samen soep   maken. ")
    assert line.text == "Samen soep maken."
    other = desk.closing.add_line(session.id, "Weg ermee.")
    desk.closing.change_line(session.id, replace(line, approved=True))
    desk.closing.remove_line(session.id, other.id)
    assert stored(desk).headcount == Headcount(8, 1, 2, 2)
    assert stored(desk).approved == ("Samen soep maken.",)


def test_when_the_disk_is_full_nothing_is_called_saved(desk: Desk) -> None:
    session = desk.closing.open(desk.live)
    store_of(desk).full = True
    with pytest.raises(DiskFull):
        desk.closing.save_note(session.id, "Rustige avond.")
    assert stored(desk).process_note == ""


def test_names_from_the_list_are_found_in_a_text(desk: Desk) -> None:
    session = desk.closing.open(desk.live)
    assert desk.closing.names_in(session, "huda en Chloe zongen") == ("Huda", "Chloé")


def test_names_of_people_who_were_on_no_list_are_found_until_the_session_is_closed(
    rooms: FakeRooms, desk: Desk
) -> None:
    desk.live.act(acts.Undo())
    seat = chair_for("Fatima", rooms.house.ids)
    desk.live.act(acts.Arrive(seat))
    desk.live.act(acts.Leave(seat.id))
    desk.live.act(acts.End())
    session = desk.closing.open(desk.live)
    assert desk.closing.names_in(session, "Fatima zong") == ("Fatima",)
    desk.closing.close(session.id, desk.live)
    assert desk.closing.names_in(session, "Fatima zong") == ()


def test_lines_without_a_nod_go_with_the_course_of_the_session_or_nothing_goes(
    desk: Desk,
) -> None:
    session = desk.closing.open(desk.live)
    line = desk.closing.add_line(session.id, "Samen soep maken.")
    desk.closing.change_line(session.id, replace(line, approved=True))
    desk.closing.add_line(session.id, "Dit blijft hier.")
    store_of(desk).full = True
    with pytest.raises(DiskFull):
        desk.closing.close(session.id, desk.live)
    assert len(stored(desk).harvest) == 2
    assert store_of(desk).memory.journal
    store_of(desk).full = False
    desk.closing.close(session.id, desk.live)
    assert [kept.text for kept in stored(desk).harvest] == ["Samen soep maken."]


def test_closing_erases_the_course_of_the_session(desk: Desk) -> None:
    session = desk.closing.open(desk.live)
    changes = desk.closing.close(session.id, desk.live)
    assert Changes.SESSIONS in changes
    assert store_of(desk).memory.journal == []
    assert store_of(desk).memory.heartbeat is None
    assert stored(desk).closed
    assert desk.live.state.setup is None
    with pytest.raises(NothingRunning):
        desk.closing.open(desk.live)


def test_what_is_kept_has_no_place_for_turns_or_names(desk: Desk) -> None:
    session = desk.closing.open(desk.live)
    desk.closing.close(session.id, desk.live)
    text = repr(stored(desk))
    for name in ("Marijke", "Huda", "Oksana", "turn", "passed"):
        assert name not in text


def test_a_circle_that_has_not_ended_is_not_settled(rooms: FakeRooms) -> None:
    desk = make_desk(rooms.house)
    begin_sample(rooms.house, desk, sample_circle(desk))
    with pytest.raises(NotNow):
        settled(desk.live.state, 0)
    with pytest.raises(NothingRunning):
        settled(LiveCircle(), 0)
