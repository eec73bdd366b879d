"""A list taken over: three steps, nothing before the last, and one way back."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QTableView

from circle_desktop.domain.bringing.columns import Use
from circle_desktop.domain.roster.series import Meeting
from circle_desktop.services.bringing.people_file import Part
from circle_desktop.ui.bringing.sheet import BringingSheet, Step
from tests.factories import NAMES
from tests.ui.circle.desks import Window, make_window

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.circle.page import CirclePage
    from circle_desktop.ui.theme import Theme

LISTED = (
    "Lijst 2025;;\nNaam;Voornaam;Diagnose\nx;Samira;y\nx;Chloe;y\n;;z\nx;<b>Zoë</b>;\nx;BERT;\n"
)


class Taking:
    """The page of a circle with the panel over it."""

    def __init__(self, window: Window, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot
        self.circle: Circle = window.circle()
        self.page: CirclePage = window.page(self.circle)

    @property
    def sheet(self) -> BringingSheet:
        return self.page.people.bringing

    def paste(self, text: str, step: Step = Step.COLUMNS) -> BringingSheet:
        """Open the panel, paste a text and let it be read."""
        self.page.people.line.from_list.click()
        self.sheet.source.paste.setPlainText(text)
        self.sheet.onward.click()
        self.wait(step)
        return self.sheet

    def wait(self, step: Step) -> None:
        """Wait until a step is there and its act can be pressed."""
        tasks = self.window.frame.tasks
        self.qtbot.waitUntil(lambda: self.sheet.step is step and not tasks.busy)
        self.settle()

    def settle(self) -> None:
        """Let what the worker brought come in."""
        self.window.frame.tasks._pool.waitForDone()
        QApplication.sendPostedEvents()

    def names(self) -> list[str]:
        return self.window.names(self.circle)


@pytest.fixture
def taking(theme: Theme, qtbot: QtBot) -> Iterator[Taking]:
    window = make_window(theme)
    yield Taking(window, qtbot)
    window.close()


def test_a_list_is_looked_at_asked_about_and_taken_over(taking: Taking) -> None:
    sheet = taking.paste(LISTED)
    assert sheet.columns.words[0] == "4 people found: Samira, <b>Zoë</b>, Chloe, BERT"
    assert sheet.columns.words[1] == "1 lines have no name: 5"
    sheet.onward.click()
    assert (sheet.step, sheet.onward.isEnabled()) == (Step.DOUBLES, False)
    sheet.doubles.same.click()
    sheet.doubles.two.click()
    assert taking.names() == list(NAMES)
    sheet.onward.click()
    assert taking.names() == [*NAMES, "Samira", "<b>Zoë</b>", "BERT"]
    assert "3 names taken over." in sheet.report.words
    assert "1 names were there already: the same people." in sheet.report.words
    assert "The column ‘Diagnose’ stays outside: it does not belong here." in sheet.report.words
    assert "1 lines have no name: 5" in sheet.report.words


def test_after_the_reading_the_enter_key_goes_on_and_not_back(taking: Taking) -> None:
    taking.window.shown[-1].activateWindow()
    sheet = taking.paste("Samira\nYasmina")
    assert sheet.window().focusWidget() is sheet.onward


def test_what_was_taken_over_goes_in_one_act(taking: Taking) -> None:
    sheet = taking.paste("Samira\nYasmina")
    sheet.onward.click()
    assert taking.page.people.model.rowCount() == len(NAMES) + 2
    sheet.report.undo.click()
    assert taking.names() == list(NAMES)
    assert taking.page.people.model.rowCount() == len(NAMES)
    assert sheet.report.words.startswith("Taken back.")
    assert sheet.report.undo.isHidden()
    sheet.onward.click()
    assert sheet.isHidden()


def test_every_label_shows_a_name_letter_by_letter(taking: Taking) -> None:
    sheet = taking.paste(LISTED)
    labels = [label for label in sheet.findChildren(QLabel) if "<b>" in label.text()]
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_a_column_can_be_given_another_use_and_titles_another_number(taking: Taking) -> None:
    sheet = taking.paste(LISTED)
    columns = sheet.columns
    assert sorted(columns.choices) == [0, 1]
    columns.choices[0].set_key(Use.BEHIND_NAME)
    columns.choices[0].chosen.emit(Use.BEHIND_NAME)
    taking.settle()
    assert "Samira x" in columns.words[0]
    columns.choices[0].set_key(Use.NAME)
    columns.choices[0].chosen.emit(Use.NAME)
    taking.settle()
    assert columns.choices[1].key() == Use.OUTSIDE
    columns.titles.setValue(1)
    taking.settle()
    assert columns.words[0].startswith("5 people found: Naam, x")


def test_a_column_without_names_cannot_be_taken_over(taking: Taking) -> None:
    sheet = taking.paste("Naam;Tel\nSamira;1")
    sheet.columns.choices[0].chosen.emit(Use.OUTSIDE)
    taking.settle()
    assert sheet.columns.words[0] == "There is no name in this column."
    assert not sheet.onward.isEnabled()


def test_many_doubles_have_one_answer(taking: Taking, qtbot: QtBot) -> None:
    sheet = taking.paste("\n".join(NAMES))
    sheet.onward.click()
    table: QTableView = sheet.doubles.table
    assert table.model().rowCount() == len(NAMES)
    qtbot.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    sheet.doubles.leave.click()
    assert sheet.onward.isEnabled()
    sheet.back.click()
    sheet.onward.click()
    assert sheet.doubles.model.open_count == 0


def test_the_model_of_doubles_is_a_sound_model(taking: Taking, qtmodeltester: ModelTester) -> None:
    sheet = taking.paste("Bert\nZoë\nzoe")
    sheet.onward.click()
    qtmodeltester.check(sheet.doubles.model)
    cells = [sheet.doubles.model.index(row, 1).data() for row in range(2)]
    assert cells == ["Bert · in the circle", "Zoë · line 2"]


def test_a_list_with_nobody_new_says_so(taking: Taking) -> None:
    sheet = taking.paste("Bert")
    sheet.onward.click()
    sheet.doubles.same.click()
    sheet.onward.click()
    assert sheet.report.words.startswith("No name was added.")


def test_a_file_that_cannot_be_read_is_said_on_the_first_step(
    taking: Taking, tmp_path: Path
) -> None:
    taking.page.people.look_into(tmp_path / "nothing.csv")
    taking.wait(Step.SOURCE)
    assert taking.sheet.source.said.startswith("The file ‘")
    assert not taking.sheet.onward.isEnabled()
    taking.sheet.read_text("  \n ")
    taking.settle()
    assert taking.sheet.source.said == "There is nothing in this list yet."
    taking.sheet.back.click()
    assert taking.sheet.isHidden()


def test_a_reading_that_takes_long_can_be_stopped(taking: Taking) -> None:
    taking.page.people.line.from_list.click()
    sheet = taking.sheet
    busy = Event()
    taking.window.frame.tasks.run(sheet, busy.wait, print, print)
    sheet.read_text("Samira\nYasmina")
    assert not sheet.source.stop.isHidden()
    sheet.source.stop.click()
    busy.set()
    taking.settle()
    assert sheet.source.said.startswith("The reading was stopped.")
    assert sheet.source.stop.isHidden()


def test_a_full_disk_is_said_and_nobody_came_in(taking: Taking) -> None:
    sheet = taking.paste("Samira")
    taking.window.store.full = True
    sheet.onward.click()
    assert taking.window.said[-1].startswith("The disk is full.")
    assert sheet.isHidden()


def test_a_file_can_be_dropped_on_the_people(taking: Taking, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Naam\nSamira\n", encoding="utf-8")
    people = taking.page.people
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(people, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(
        people, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none)
    )
    taking.wait(Step.COLUMNS)
    assert taking.sheet.columns.words[0] == "1 people found: Samira"


@pytest.mark.parametrize("links", [["https://example.org/x"], ["file:///a", "file:///b"], []])
def test_nothing_else_can_be_dropped(taking: Taking, links: list[str]) -> None:
    data = QMimeData()
    data.setUrls([QUrl(link) for link in links])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, left, none)
    entering.ignore()
    QApplication.sendEvent(taking.page.people, entering)
    assert not entering.isAccepted()
    assert not hasattr(taking.page.people, "bringing")


def test_the_list_is_saved_with_what_was_chosen(taking: Taking, tmp_path: Path) -> None:
    entry = next(a for a in taking.page.menu().actions() if a.text().startswith("Save the list"))
    entry.trigger()
    export = taking.page.acts.exports.sheet
    place = tmp_path / "list.csv"
    export.save_to(str(place))
    assert taking.window.rooms.files[place].decode("utf-8-sig").startswith('"Name"\r\n"Marijke"')
    export.parts[Part.ROLE].setChecked(True)
    export.save_to(str(place))
    assert '"Marijke";"host"' in taking.window.rooms.files[place].decode("utf-8-sig")
    assert export.said == f"Saved in the folder {tmp_path}"


def test_more_than_names_is_kept_only_with_an_agreement_that_is_whole(taking: Taking) -> None:
    sheet = taking.paste("Naam\tTaal\nSamira\tFrans\nYasmina\tklingon")
    assert sheet.columns.choices[1].key() == Use.OUTSIDE
    sheet.columns.agreement.tick.click()
    taking.settle()
    assert sheet.columns.choices[1].key() == Use.LANGUAGES
    assert not sheet.onward.isEnabled()
    sheet.columns.agreement.by.setText("Rita")
    sheet.columns.agreement.form.setText("Form of 2025")
    sheet.onward.click()
    assert "1 cells beside the names stay outside." in sheet.report.words
    kept = taking.window.frame.desk.roster.sheets.of(taking.circle.id)
    (samira,) = kept.values()
    assert samira.languages == ("fr",)
    assert (samira.consents[0].version, samira.consents[0].asked_by) == ("Form of 2025", "Rita")


def test_taking_the_tick_back_leaves_everything_but_names_outside(taking: Taking) -> None:
    sheet = taking.paste("Naam\tTaal\nSamira\tFrans")
    sheet.columns.agreement.tick.click()
    sheet.columns.agreement.tick.click()
    taking.settle()
    assert sheet.columns.choices[1].key() == Use.OUTSIDE
    sheet.onward.click()
    assert taking.window.frame.desk.roster.sheets.of(taking.circle.id) == {}


def test_what_has_no_place_here_is_not_put_on_the_screen(taking: Taking) -> None:
    sheet = taking.paste("Naam\tDiagnose\nSamira\tgeheim")
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert "Does not belong here" in words
    assert not any("geheim" in text for text in words)


def test_the_calendar_is_saved_without_any_name(taking: Taking, tmp_path: Path) -> None:
    window, place = taking.window, tmp_path / "calendar.ics"
    today = window.frame.house.clock.wall().date()
    window.frame.desk.roster.series.add(taking.circle.id, [Meeting(today, 1140, 90)])
    circle = window.frame.desk.circles.get(taking.circle.id)
    taking.page.acts.exports.save_days(circle, place)
    assert b"SUMMARY:Session" in window.rooms.files[place]
    assert b"Kade" not in window.rooms.files[place]


def test_a_calendar_without_days_is_not_on_offer(taking: Taking) -> None:
    acts = {act.text(): act.isEnabled() for act in taking.page.menu().actions()}
    assert acts["Save the list as a file…"]
    assert not acts["Save the calendar as a file…"]
