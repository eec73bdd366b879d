"""The window of a coordinator: what the key opens is there, the rest is not even greyed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.ui.office.today import OfficeToday
from circle_desktop.ui.parts import Label
from circle_desktop.ui.parts.rail import RailButton
from circle_desktop.ui.reports.page import ReportsPage
from circle_desktop.ui.window import MainWindow
from tests.fakes import FakeRooms, make_office_desk
from tests.ui.evenings import evening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


@pytest.fixture
def rooms(theme: Theme) -> FakeRooms:
    """A house whose facilitator released one session and went home."""
    tonight = evening(theme, "en")
    desk = tonight.frame.desk
    tonight.with_lines("+Samen soep maken.")
    session = tonight.close()
    desk.publishing.release(desk.publishing.sheet(session.id, "Graag <b>thee</b>."))
    desk.close()
    return tonight.rooms


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, rooms: FakeRooms) -> Iterator[MainWindow]:
    window = MainWindow(rooms.house, theme, "en")
    window.show()
    window.open_desk(make_office_desk(rooms))
    yield window
    window.close()
    window.deleteLater()


def _rail(window: MainWindow) -> list[str]:
    assert window.shell is not None
    return [button.word for button in window.shell.rail.findChildren(RailButton)]


def test_the_rail_leads_to_today_reports_and_settings_only(window: MainWindow) -> None:
    assert _rail(window) == ["Today", "Reports", "Settings", "Help card", "Lock"]


@pytest.mark.parametrize("place", ["circles", "care"])
def test_no_way_leads_where_the_key_does_not_fit(window: MainWindow, place: str) -> None:
    assert window.ways is not None
    window.ways.go(place)
    assert window.ways.place == "today"


def test_today_says_what_the_key_opens_and_shows_what_was_released(window: MainWindow) -> None:
    (today,) = window.findChildren(OfficeToday)
    words = [label.text() for label in today.findChildren(Label)]
    assert "What this key opens" in words
    assert "Graag <b>thee</b>." in words
    assert any("Cirkel De Kade" in text for text in words)


def test_the_report_of_a_released_session_is_one_press_away(
    window: MainWindow, rooms: FakeRooms
) -> None:
    assert window.ways is not None
    (today,) = window.findChildren(OfficeToday)
    (release,) = window.desk.publishing.all() if window.desk else ()
    today.report_requested.emit(release.sheet.session)
    page = window.ways.page("reports")
    assert isinstance(page, ReportsPage)
    assert page.finished is not None
    assert b"Samen soep maken." in page.finished.pdf
    assert not page.options.office.isVisible()
    on_it, _never = page.options.contents.sentences
    assert "phases" not in on_it
