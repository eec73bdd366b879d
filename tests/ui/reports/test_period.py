"""The reports of a period: names are seen first, and a batch that is stopped leaves whole files."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import DiskFull
from circle_desktop.services.changes import Changes
from circle_desktop.ui.paper.pages import printer_for
from circle_desktop.ui.reports.page import ReportsPage
from tests.closed_sessions import keep_closed
from tests.factories import sample_circle
from tests.ui.evenings import Evening, evening

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.reports.period_sheet import PeriodSheet
    from circle_desktop.ui.theme import Theme

DAYS = (date(2026, 9, 3), date(2026, 10, 1), date(2026, 11, 5))
FOLDER = Path("verslagen")
LONG_MS = 10_000


@pytest.fixture
def tonight(theme: Theme) -> Evening:
    return evening(theme, held=False)


@pytest.fixture
def circle(tonight: Evening) -> Circle:
    """A circle with three closed sessions this year and one last year."""
    desk = tonight.frame.desk
    circle = sample_circle(desk)
    for day in (date(2025, 12, 18), *DAYS):
        keep_closed(desk, circle, day, f"Lijn van {day}.")
    return circle


@pytest.fixture
def sheet(opened: Callable[[], ReportsPage], circle: Circle) -> PeriodSheet:
    page = opened()
    page.options.period.click()
    return page.period


def ended(qtbot: QtBot, sheet: PeriodSheet) -> None:
    qtbot.waitUntil(lambda: not sheet.batch.busy, timeout=LONG_MS)


def shown(sheet: PeriodSheet) -> list[QWidget]:
    every = (sheet.line, sheet.stop, sheet.close_it, sheet.print, sheet.save)
    return [widget for widget in every if widget.isVisible()]


def count(sheet: PeriodSheet) -> int:
    return len(sheet.form.sheets)


def test_this_year_until_today_is_offered(sheet: PeriodSheet) -> None:
    assert sheet.form.first.day() == date(2026, 1, 1)
    assert sheet.form.last.day() == date(2026, 11, 19)
    assert [one.session.started.date() for one in sheet.form.sheets] == list(DAYS)
    assert not sheet.form.flag.isVisible()
    assert not sheet.form.without.isVisible()


def test_another_period_or_circle_holds_other_sheets(
    sheet: PeriodSheet, tonight: Evening, circle: Circle
) -> None:
    sheet.form.first.set_day(date(2025, 1, 1))
    assert count(sheet) == 4
    sheet.form.last.set_day(date(2025, 6, 1))
    assert count(sheet) == 0
    assert sheet.form.found.text() == "No session was closed in this period."
    assert not sheet.save.isEnabled()
    assert not sheet.print.isEnabled()


def test_the_focus_stays_where_somebody_chooses_and_goes_along_with_a_batch(
    sheet: PeriodSheet, qtbot: QtBot
) -> None:
    sheet.window().activateWindow()
    sheet.form.last.setFocus()
    sheet.form.last.set_day(date(2026, 11, 18))
    assert sheet.form.last.hasFocus()
    sheet.save_into(FOLDER)
    assert sheet.stop.hasFocus()
    ended(qtbot, sheet)
    assert sheet.close_it.hasFocus()


def test_days_the_wrong_way_round_are_asked_again(sheet: PeriodSheet) -> None:
    asked_again = []
    for last in (date(2025, 1, 1), date(2026, 11, 19)):
        sheet.form.last.set_day(last)
        asked_again.append((sheet.form.last_row.wrong, sheet.save.isEnabled()))
    assert asked_again == [(True, False), (False, True)]


def test_a_file_for_each_session_goes_into_the_folder(
    sheet: PeriodSheet, tonight: Evening, qtbot: QtBot
) -> None:
    sheet.save.click()
    sheet.folder_dialog.fileSelected.emit(str(FOLDER))
    assert shown(sheet) == [sheet.line, sheet.stop]
    ended(qtbot, sheet)
    assert [path.name for path in tonight.rooms.files] == [f"{day}.pdf" for day in DAYS]
    assert sheet.said.text() == "3 files are in the folder verslagen"
    assert shown(sheet) == [sheet.close_it, sheet.print, sheet.save]


def test_all_in_one_file_is_made_before_its_place_is_asked(
    sheet: PeriodSheet, tonight: Evening, qtbot: QtBot
) -> None:
    sheet.form.together.setChecked(True)
    sheet.save.click()
    ended(qtbot, sheet)
    dialog = sheet.outlet.place_dialog
    assert [Path(name).name for name in dialog.selectedFiles()] == ["2026-01-01_2026-11-19.pdf"]
    dialog.fileSelected.emit("map/jaar.pdf")
    (pdf,) = tonight.rooms.files.values()
    assert pdf.count(b"\f") == 2
    assert sheet.said.text() == "Saved in the folder map"


def test_names_are_seen_before_anything_is_saved_and_stop_nobody(
    tonight: Evening, circle: Circle, opened: Callable[[], ReportsPage], qtbot: QtBot
) -> None:
    keep_closed(tonight.frame.desk, circle, date(2026, 10, 8), "Huda helpt met papieren.")
    page = opened()
    page.open_period()
    sheet = page.period
    assert "Huda" in sheet.form.flag.accessibleName()
    sheet.save.click()
    assert sheet.question.isVisible()
    assert not hasattr(sheet, "folder_dialog")
    sheet.question.losing.click()
    sheet.save_into(FOLDER)
    ended(qtbot, sheet)
    assert len(tonight.rooms.files) == 4


def test_sheets_with_a_name_can_be_left_out(
    tonight: Evening, circle: Circle, opened: Callable[[], ReportsPage]
) -> None:
    keep_closed(tonight.frame.desk, circle, date(2026, 10, 8), "Huda helpt met papieren.")
    page = opened()
    page.open_period()
    sheet = page.period
    sheet.form.without.click()
    assert len(sheet.form.sheets) == 3
    assert not sheet.form.flag.isVisible()
    assert sheet.form.without.isVisible()
    sheet.save.click()
    assert not hasattr(sheet, "question")


def test_from_the_name_to_its_line(
    tonight: Evening, circle: Circle, opened: Callable[[], ReportsPage]
) -> None:
    keep_closed(tonight.frame.desk, circle, date(2026, 10, 8), "Huda helpt met papieren.")
    page = opened()
    page.open_period()
    page.period.print.click()
    page.period.question.safe.click()
    assert not page.period.isVisible()
    (line,) = page.lines.editors
    assert line.field.selectedText() == "Huda"


def test_escape_stops_the_batch_and_what_is_saved_is_said(
    tonight: Evening, circle: Circle, opened: Callable[[], ReportsPage], qtbot: QtBot
) -> None:
    begun, stopped = threading.Event(), threading.Event()

    def write(path: Path, content: bytes) -> None:
        begun.set()
        assert stopped.wait(LONG_MS)
        tonight.rooms.house.write_file(path, content)

    frame = replace(tonight.frame, house=replace(tonight.rooms.house, write_file=write))
    page = ReportsPage(frame)
    qtbot.addWidget(page)
    page.show()
    page.open_period()
    sheet = page.period
    sheet.save_into(FOLDER)
    assert begun.wait(LONG_MS)
    sheet.close_sheet()
    assert sheet.isVisible()
    stopped.set()
    ended(qtbot, sheet)
    assert [path.name for path in tonight.rooms.files] == [f"{DAYS[0]}.pdf"]
    assert sheet.said.text() == "Stopped. 1 files are in the folder verslagen"
    sheet.close_sheet()
    assert not sheet.isVisible()


def test_one_file_that_was_stopped_is_not_saved(sheet: PeriodSheet, qtbot: QtBot) -> None:
    sheet.batch.moved.connect(sheet.batch.stop)
    sheet.form.together.setChecked(True)
    sheet.save.click()
    sheet.stop.click()
    ended(qtbot, sheet)
    assert sheet.said.text() == "Stopped. Nothing was saved."
    assert not hasattr(sheet.outlet, "place_dialog")


def test_a_full_disk_is_said_with_what_is_there(
    tonight: Evening, circle: Circle, qtbot: QtBot
) -> None:
    def write(path: Path, content: bytes) -> None:
        if tonight.rooms.files:
            raise DiskFull
        tonight.rooms.house.write_file(path, content)

    frame = replace(tonight.frame, house=replace(tonight.rooms.house, write_file=write))
    page = ReportsPage(frame)
    qtbot.addWidget(page)
    page.show()
    page.open_period()
    page.period.save_into(FOLDER)
    ended(qtbot, page.period)
    assert (
        page.period.said.text() == f"{frame.word(DiskFull())} 1 files are in the folder verslagen"
    )


def test_printing_is_one_job_on_the_worker(
    sheet: PeriodSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    from circle_desktop.reports.preview import render_pages

    sheet.print.click()
    assert sheet.outlet.print_dialog.isVisible()
    sheet.outlet.print_dialog.reject()
    printer = printer_for("2026")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "batch.pdf"))
    sheet.print_on(printer)
    ended(qtbot, sheet)
    assert sheet.said.text() == "3 sheets are with the printer."
    assert len(render_pages((tmp_path / "batch.pdf").read_bytes(), 60)) == 3


def test_a_printing_that_is_stopped_prints_nothing(
    sheet: PeriodSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    printer = printer_for("2026")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "batch.pdf"))
    sheet.batch.moved.connect(sheet.batch.stop)
    sheet.print_on(printer)
    sheet.stop.click()
    ended(qtbot, sheet)
    assert sheet.said.text() == "Stopped. The printer was told to print none of it."


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(
    sheet: PeriodSheet, tmp_path: Path, qtbot: QtBot
) -> None:
    from PySide6.QtPrintSupport import QPrinter

    printer = printer_for("2026")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "missing" / "batch.pdf"))
    sheet.print_on(printer)
    ended(qtbot, sheet)
    assert sheet.said.text() == "The printer did not take the sheets."


def test_the_shelf_of_the_page_is_the_shelf_of_the_period(
    opened: Callable[[], ReportsPage], tonight: Evening, circle: Circle
) -> None:
    page = opened()
    keep_closed(tonight.frame.desk, circle, date(2026, 11, 12))
    page.refresh(Changes.SESSIONS)
    page.open_period()
    assert len(page.period.form.sheets) == 4
