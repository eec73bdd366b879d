"""What a report says, and what it cannot say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.errors import LanguageUnknown, SessionUnknown
from circle_desktop.domain.notes import Headcount, SessionId
from circle_desktop.services.paper.reporting import report_of
from tests.factories import NAMES, begin_sample, sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms

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
    """A closed session of three phases with an approved line and one that stays."""
    desk = make_desk(rooms.house)
    begin_sample(rooms.house, desk, sample_circle(desk))
    for _ in range(6):
        pass_time(rooms, desk, 280)
        desk.live.act(acts.NextPhase())
    pass_time(rooms, desk, 280)
    desk.live.act(acts.End())
    session = desk.closing.open(desk.live)
    desk.closing.save_headcount(session.id, Headcount(8, 1, 0, 2))
    line = desk.closing.add_line(session.id, "Samen soep maken.")
    desk.closing.change_line(session.id, replace(line, approved=True))
    desk.closing.add_line(session.id, "Dit blijft hier.")
    return desk


def closed(desk: Desk) -> SessionId:
    session = desk.closing.open(desk.live)
    desk.closing.close(session.id, desk.live)
    return session.id


def test_the_report_holds_counts_and_approved_lines_only(desk: Desk) -> None:
    finished = desk.reporting.session_report(closed(desk), "nl")
    text = finished.pdf.decode()
    assert "Samen soep maken." in text
    assert "Dit blijft hier." not in text
    assert not [name for name in NAMES if name in text]
    assert finished.names_in_it == ()
    assert finished.file_name == "2026-11-19.pdf"


def test_a_name_inside_an_approved_line_is_flagged(desk: Desk) -> None:
    session = desk.closing.open(desk.live)
    line = desk.closing.add_line(session.id, "Huda helpt met formulieren.")
    desk.closing.change_line(session.id, replace(line, approved=True))
    assert desk.reporting.session_report(closed(desk), "fr").names_in_it == ("Huda",)


def test_a_session_is_found_by_its_day_once_it_is_closed(desk: Desk) -> None:
    circle = desk.circles.all()[0]
    day = date(2026, 11, 19)
    desk.closing.open(desk.live)
    assert desk.reporting.sessions(circle.id) == ()
    with pytest.raises(SessionUnknown):
        desk.reporting.report_of_day(circle.id, day, "en")
    session_id = closed(desk)
    (session,) = desk.reporting.sessions(circle.id)
    assert session.id == session_id
    by_day = desk.reporting.report_of_day(circle.id, day, "en")
    assert by_day == desk.reporting.session_report(session_id, "en")
    with pytest.raises(SessionUnknown):
        desk.reporting.report_of_day(circle.id, date(2025, 1, 1), "nl")


def test_a_language_the_product_does_not_write_is_told(desk: Desk) -> None:
    with pytest.raises(LanguageUnknown):
        desk.reporting.session_report(closed(desk), "de")


def test_phases_carry_their_title_in_the_language_of_the_report(desk: Desk) -> None:
    session = desk.closing.open(desk.live)
    report = report_of(session, desk.circles.all()[0], "De Kade", "fr")
    assert report.phases[0].title == "accueil"
    assert report.all_phases_held
    assert report.closing_kept_full_time is True


def test_a_closing_that_lost_time_is_not_called_whole(desk: Desk) -> None:
    session = desk.closing.open(desk.live)
    short = replace(
        session, phases=(*session.phases[:-1], replace(session.phases[-1], seconds=60))
    )
    circle = desk.circles.all()[0]
    assert report_of(short, circle, "x", "nl").closing_kept_full_time is False
    open_end = replace(session, phases=session.phases[:-1])
    report = report_of(open_end, circle, "x", "nl")
    assert report.closing_kept_full_time is None
    assert report.all_phases_held is False
