"""What crosses to the office: exactly what was shown, replaced or taken back whole."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.errors import DiskFull, NotForThisKey
from circle_desktop.domain.keeping.releases import OfficeSheet
from circle_desktop.domain.notes import Headcount, Session
from circle_desktop.services.ports.drawers import OFFICE_DRAWER
from tests.factories import begin_sample, sample_circle
from tests.fakes import FakeRooms, make_desk, make_office_desk, make_rooms, store_of

if TYPE_CHECKING:
    from circle_desktop.services.house import Desk

NOTE = "Iemand huilde lang; niemand hoeft dat te weten."


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    return make_desk(rooms.house)


@pytest.fixture
def session(rooms: FakeRooms, desk: Desk) -> Session:
    """A closed session with everything in it that may not leave."""
    begin_sample(rooms.house, desk, sample_circle(desk))
    rooms.clock.advance(3)
    desk.live.poll()
    desk.live.act(acts.End())
    session = desk.closing.open(desk.live)
    desk.closing.save_headcount(session.id, Headcount(9, 2, 1, 2))
    desk.closing.save_note(session.id, NOTE)
    line = desk.closing.add_line(session.id, "Samen soep maken.")
    desk.closing.change_line(session.id, replace(line, approved=True))
    desk.closing.add_line(session.id, "Dit blijft hier.")
    return session


def test_only_label_place_times_counts_and_approved_lines_are_on_the_sheet(
    desk: Desk, session: Session
) -> None:
    sheet = desk.publishing.sheet(session.id, "  Graag thee. ")
    assert (sheet.circle_label, sheet.place) == ("Cirkel De Kade", "Achterzaal")
    assert (sheet.started, sheet.ended) == (session.started, session.ended)
    assert sheet.headcount == Headcount(9, 2, 1, 2)
    assert sheet.lines == ("Samen soep maken.",)
    assert sheet.note == "Graag thee."
    told = repr(sheet)
    for hidden in (NOTE, "Dit blijft hier.", *(p.name for p in desk.circles.all()[0].people)):
        assert hidden not in told


def test_a_sheet_has_no_field_for_anything_else() -> None:
    assert {field.name for field in fields(OfficeSheet)} == {
        "session", "circle", "circle_label", "place", "started", "ended", "headcount", "lines",
        "note",
    }  # fmt: skip


def test_looking_at_a_sheet_lets_nothing_leave(desk: Desk, session: Session) -> None:
    desk.publishing.sheet(session.id)
    assert desk.publishing.released(session.id) is None
    assert store_of(desk, OFFICE_DRAWER).memory.releases == {}


def test_what_was_shown_is_what_leaves_even_when_the_session_changed_since(
    rooms: FakeRooms, desk: Desk, session: Session
) -> None:
    shown = desk.publishing.sheet(session.id)
    desk.closing.save_headcount(session.id, Headcount(12))
    rooms.clock.advance(60)
    released = desk.publishing.release(shown)
    assert released.sheet == shown
    assert released.released == rooms.clock.wall()
    assert desk.publishing.released(session.id) == released


def test_releasing_again_replaces_and_taking_back_leaves_nothing(
    desk: Desk, session: Session
) -> None:
    desk.publishing.release(desk.publishing.sheet(session.id, "eerst"))
    desk.publishing.release(desk.publishing.sheet(session.id, "daarna"))
    assert [release.sheet.note for release in desk.publishing.all()] == ["daarna"]
    assert desk.publishing.count(session.circle) == 1
    desk.publishing.take_back(session.id)
    assert desk.publishing.all() == ()
    assert desk.publishing.count(session.circle) == 0


def test_a_whole_circle_is_taken_back_at_once(desk: Desk, session: Session) -> None:
    desk.publishing.release(desk.publishing.sheet(session.id))
    desk.publishing.take_back_circle(session.circle)
    assert desk.publishing.all() == ()


def test_a_sheet_that_could_not_be_written_did_not_leave(desk: Desk, session: Session) -> None:
    store_of(desk, OFFICE_DRAWER).full = True
    with pytest.raises(DiskFull):
        desk.publishing.release(desk.publishing.sheet(session.id))
    assert desk.publishing.all() == ()


def test_erasing_a_circle_leaves_its_sheets_with_the_office(desk: Desk, session: Session) -> None:
    desk.publishing.release(desk.publishing.sheet(session.id))
    desk.closing.close(session.id, desk.live)
    desk.circles.remove(session.circle)
    assert len(desk.publishing.all()) == 1


def test_a_coordinator_reports_what_was_released_and_nothing_else(
    rooms: FakeRooms, desk: Desk, session: Session
) -> None:
    desk.publishing.release(desk.publishing.sheet(session.id, "Graag thee."))
    desk.close()
    office = make_office_desk(rooms)
    circle = office.reporting.circle_named("cirkel de  kade")
    finished = office.reporting.report_of_day(circle.id, session.started.date(), "nl")
    told = finished.pdf.decode()
    assert "Samen soep maken." in told
    assert "Dit blijft hier." not in told
    assert "Graag thee." not in told
    assert NOTE not in told
    assert circle.people == ()
    with pytest.raises(NotForThisKey):
        office.publishing.sheet(session.id)


def test_a_reflection_is_written_read_rewritten_and_erased_by_hand(
    rooms: FakeRooms, desk: Desk, session: Session
) -> None:
    book = desk.reflections
    assert book.text_of(session.id) == ""
    book.write(session, "stil")
    rooms.clock.advance(60)
    assert book.rewrite(book.all()[0], "stil, en goed") == rooms.clock.wall()
    assert book.text_of(session.id) == "stil, en goed"
    book.erase(session.id)
    assert book.all() == ()


def test_an_emptied_reflection_is_gone(desk: Desk, session: Session) -> None:
    desk.reflections.write(session, "stil")
    desk.reflections.write(session, "  \n")
    assert desk.reflections.all() == ()
