"""What a circle says of itself, its calendar, the archive, and many circles on one page."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from circle_desktop.domain.circle import CircleKind, Openness
from circle_desktop.domain.library.readings import Tone
from circle_desktop.domain.roster.series import Meeting
from circle_desktop.services.library.readings import bundled_readings
from circle_desktop.ui.circle.details import CircleDetails
from circle_desktop.ui.circle.list_page import CircleListPage
from circle_desktop.ui.home.today import TodayPage
from circle_desktop.ui.roster.reading_sheet import ReadingSheet
from circle_desktop.ui.roster.series_sheet import SeriesSheet
from tests.fakes import make_desk, make_rooms, store_of
from tests.storage.samples import sample_session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.circle import Circle
    from tests.ui.circle.desks import Window


@pytest.fixture
def circle(window: Window) -> Circle:
    return window.circle()


def list_page(window: Window) -> CircleListPage:
    """Return the list of circles, on screen."""
    page = CircleListPage(window.frame)
    window.show(page)
    return page


def many(window: Window, count: int) -> None:
    """Make so many circles."""
    for number in range(count):
        window.frame.desk.circles.create(f"Kring {number:03}", place=f"Zaal {number % 7}")


def kept(window: Window, circle: Circle) -> Circle:
    """Return the circle as it is in the vault now."""
    return window.frame.desk.circles.get(circle.id)


def test_everything_a_circle_says_of_itself_keeps_itself(window: Window, circle: Circle) -> None:
    page = window.page(circle)
    sheet = CircleDetails(window.frame, page.window(), circle)
    sheet.openness.chosen.emit(Openness.NETWORK.value)
    sheet.tone.chosen.emit(Tone.WARM.value)
    sheet.kind.chosen.emit(CircleKind.OTHER.value)
    sheet.printed.setText(" Donderdag ")
    sheet.kind_label.setText("Breikring")
    sheet.close_sheet()
    now = kept(window, circle)
    assert (now.openness, now.tone, now.kind) == (Openness.NETWORK, Tone.WARM, CircleKind.OTHER)
    assert (now.printed_label, now.label, now.kind_label) == (
        "Donderdag",
        "Donderdag",
        "Breikring",
    )
    page._show_circle()
    assert page.line.text().startswith("Breikring · ")


def test_the_neutral_label_stands_on_paper_instead_of_the_name() -> None:
    desk = make_desk(make_rooms().house)
    circle = desk.circles.create("Rouwgroep")
    desk.circles.save(replace(circle, printed_label="Donderdag"))
    session = replace(sample_session(), circle=circle.id)
    store_of(desk).memory.sessions[session.id] = session
    report = desk.reporting.session_report(session.id, "nl")
    assert b"Donderdag" in report.pdf
    assert b"Rouwgroep" not in report.pdf


def test_a_series_is_planned_in_one_act_and_thinned_day_by_day(
    window: Window, circle: Circle
) -> None:
    page = window.page(circle)
    sheet = SeriesSheet(window.frame, page.window(), circle.id)
    sheet.series_changed.connect(page._show_circle)
    sheet.form.day.set_day(dt.date(2026, 12, 3))
    assert not sheet.form.times.isEnabled()
    sheet.form.every.set_key("2")
    sheet.form.times.setValue(3)
    sheet.add.click()
    days = [meeting.day for meeting in kept(window, circle).series]
    assert days == [dt.date(2026, 12, 3), dt.date(2026, 12, 17), dt.date(2026, 12, 31)]
    assert "Thursday 3 December 2026, 19:00" in page.line.text()
    sheet.removals[0].click()
    assert [one.day.day for one in kept(window, circle).series] == [17, 31]
    sheet.form.every.set_key("0")
    sheet.add.click()
    assert kept(window, circle).series[0].lasts_min == 90


def test_too_many_days_are_refused_in_words(window: Window, circle: Circle) -> None:
    sheet = SeriesSheet(window.frame, window.page(circle).window(), circle.id)
    sheet.form.every.set_key("1")
    for _ in range(2):
        sheet.form.times.setValue(104)
        sheet.add.click()
        sheet.form.day.set_day(dt.date(2030, 1, 1))
    assert sheet.form.rows[0].wrong
    assert len(kept(window, circle).series) == 104


def test_texts_are_read_in_the_tone_and_the_languages_of_the_circle(
    window: Window, circle: Circle
) -> None:
    warm = replace(circle, tone=Tone.CEREMONIAL, languages=("fr", "nl"))
    sheet = ReadingSheet(window.frame, window.page(circle).window(), warm)
    reading = bundled_readings()[0]
    assert [label.text() for label in sheet.texts] == [
        reading.said(Tone.CEREMONIAL).get("fr"),
        reading.said(Tone.CEREMONIAL).get("nl"),
    ]
    other = bundled_readings()[3]
    sheet.choice.set_key(other.key)
    sheet.choice.chosen.emit(other.key)
    assert sheet.texts[0].text() == other.said(Tone.CEREMONIAL).get("fr")


def test_a_circle_goes_to_the_archive_and_comes_back_in_one_act(
    window: Window, circle: Circle
) -> None:
    page = window.page(circle)
    words = [action.text() for action in page.menu().actions()]
    assert "Put in the archive" in words
    page.acts.archive(page._circle)
    assert kept(window, circle).archived
    assert page.line.text().startswith("in the archive · ")
    circles = list_page(window)
    assert circles.rows == []
    circles.finder.which.setCurrentIndex(1)
    (row,) = circles.rows
    assert not row.begin.isVisibleTo(row)
    row.back.click()
    assert not kept(window, circle).archived


def test_every_entry_of_the_menu_opens_what_it_says(window: Window, circle: Circle) -> None:
    page = window.page(circle)
    entries = {action.text(): action for action in page.menu().actions()}
    entries["Planned sessions…"].trigger()
    entries["To read aloud…"].trigger()
    assert page.window().findChildren(SeriesSheet)
    assert page.window().findChildren(ReadingSheet)


def test_a_circle_is_found_while_one_types(window: Window, qtbot: QtBot) -> None:
    many(window, 40)
    window.frame.desk.circles.create("Mama-café", kind=CircleKind.WOMEN_PARENTS)
    page = list_page(window)
    qtbot.keyClicks(page.finder.field, "MAMA")
    texts = [label.text() for row in page.rows for label in row.findChildren(QLabel)]
    assert "Mama-café" in texts
    assert len(page.rows) == 1
    page.finder.field.setText("parents")
    assert len(page.rows) == 1
    page.finder.field.setText("zaal 3")
    assert len(page.rows) == 6
    page.finder.field.setText("nowhere")
    assert page.rows == []


def test_of_many_circles_some_are_shown_at_once_and_the_rest_when_asked(window: Window) -> None:
    many(window, 50)
    page = list_page(window)
    assert len(page.rows) == 16
    assert page.more.text() == "Show 34 more circles"
    for _ in range(3):
        page.more.click()
    assert len(page.rows) == 50
    assert not page.more.isVisibleTo(page)


def test_few_circles_need_no_search(window: Window, circle: Circle) -> None:
    assert not list_page(window).finder.isVisible()


def test_today_shows_what_meets_today_first_and_nothing_from_the_archive(window: Window) -> None:
    many(window, 16)
    circles = window.frame.desk.circles.all()
    roster = window.frame.desk.roster.series
    roster.add(circles[9].id, [Meeting(window.rooms.clock.wall().date(), 1140, 90)])
    roster.archive(circles[3].id, archived=True)
    page = TodayPage(window.frame)
    window.show(page)
    assert page.next is not None
    assert page.next.accessibleName() == "Kring 009"
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert "Kring 003" not in shown
    assert "The others are under Circles." in shown
