"""The reports page: what is seen is what comes out, and a name is seen before it leaves."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from circle_desktop.domain.errors import FileNotWritten
from circle_desktop.services.changes import Changes
from circle_desktop.ui.parts import Label
from circle_desktop.ui.reports.page import ReportsPage
from tests.ui.evenings import Evening, evening

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


def written(page: ReportsPage) -> str:
    """The words of the report that is shown."""
    assert page.finished is not None
    return page.finished.pdf.decode()


def test_the_newest_report_is_shown_at_once(clean: ReportsPage) -> None:
    assert "Samen soep maken." in written(clean)
    assert "Dit blijft hier." not in written(clean)
    (page,) = clean.paper.page_rects()
    assert page.width() > 300
    assert not clean.flag.isVisible()
    assert not clean.empty.isVisible()


def test_the_preview_shows_the_very_bytes_that_are_saved(
    clean: ReportsPage, tonight: Evening
) -> None:
    clean.save_to("map/2026-11-19.pdf")
    assert clean.finished is not None
    assert tonight.rooms.files == {Path("map/2026-11-19.pdf"): clean.finished.pdf}
    assert clean.options.sentence == "Saved in the folder map"


def test_a_file_that_could_not_be_written_is_not_called_saved(
    tonight: Evening, qtbot: QtBot
) -> None:
    def refuse(path: Path, content: bytes) -> None:
        raise FileNotWritten(str(path))

    tonight.close()
    house = replace(tonight.rooms.house, write_file=refuse)
    page = ReportsPage(replace(tonight.frame, house=house))
    qtbot.addWidget(page)
    page.show_session("")
    page.save_to("map/2026-11-19.pdf")
    assert page.options.sentence == ""
    assert tonight.said


def test_the_file_is_proposed_under_a_neutral_name(clean: ReportsPage, qtbot: QtBot) -> None:
    clean.options.save.click()
    dialog = clean.outlet.place_dialog
    qtbot.addWidget(dialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert [Path(name).name for name in dialog.selectedFiles()] == ["2026-11-19.pdf"]


def test_another_language_writes_another_sheet(clean: ReportsPage) -> None:
    before = clean.finished
    clean.options.language.set_key("fr")
    clean.options.language.chosen.emit("fr")
    assert clean.finished is not None
    assert clean.finished is not before


def test_before_printing_the_page_says_what_is_on_paper(clean: ReportsPage) -> None:
    there, never = clean.options.contents.sentences
    assert there.endswith("%n approved lines".replace("%n", "1"))
    assert never.startswith("names of people")


def test_a_sheet_with_a_name_does_not_promise_the_opposite(named: ReportsPage) -> None:
    _, never = named.options.contents.sentences
    assert "names" not in never
    assert named.flag.isVisible()
    assert named.flag.accessibleName() == "A name from the circle stands on this sheet: Huda"


def test_a_name_is_seen_before_saving_and_stops_nobody(
    named: ReportsPage, tonight: Evening, qtbot: QtBot
) -> None:
    named.options.save.click()
    assert named.question.isVisible()
    assert not hasattr(named.outlet, "place_dialog")
    named.question.losing.click()
    qtbot.addWidget(named.outlet.place_dialog)
    named.outlet.place_dialog.fileSelected.emit("map/x.pdf")
    assert list(tonight.rooms.files) == [Path("map/x.pdf")]


def test_from_the_question_to_the_line_with_its_name_selected(
    named: ReportsPage, tonight: Evening
) -> None:
    named.options.print.click()
    named.question.safe.click()
    first, second = named.lines.editors
    assert not first.row.wrong
    assert second.row.wrong
    assert second.field.selectedText() == "Huda"
    second.field.insert("Iemand")
    named.lines.keep.click()
    assert tonight.kept.approved == ("Samen soep maken.", "Iemand helpt met papieren.")
    assert not named.flag.isVisible()
    assert "Iemand helpt" in written(named)


def test_escape_on_the_question_neither_saves_nor_opens(
    named: ReportsPage, tonight: Evening, qtbot: QtBot
) -> None:
    named.options.save.click()
    qtbot.keyClick(named.question, Qt.Key.Key_Escape)
    assert not hasattr(named, "lines")
    assert tonight.rooms.files == {}


def test_a_line_can_be_left_out_of_the_report(named: ReportsPage, tonight: Evening) -> None:
    named.flag.acted.emit()
    named.lines.editors[1].out.click()
    named.lines.editors[0].field.clear()
    named.lines.keep.click()
    assert tonight.kept.approved == ()
    assert named.options.contents.sentences[0].endswith("circle and plan")


def test_lines_left_as_they_are_stay(named: ReportsPage, tonight: Evening) -> None:
    named.flag.acted.emit()
    named.lines.editors[1].field.setText("Iets anders")
    named.lines.stay.click()
    assert tonight.kept.approved[1] == "Huda helpt met papieren."


def test_on_a_full_disk_the_lines_stay_open(named: ReportsPage, tonight: Evening) -> None:
    named.flag.acted.emit()
    named.lines.editors[1].field.setText("Iets anders")
    tonight.store.full = True
    named.lines.keep.click()
    assert named.lines.isVisible()
    assert tonight.said


def test_a_new_report_is_found_when_a_session_was_closed(
    theme: Theme, tonight: Evening, opened: Callable[[], ReportsPage]
) -> None:
    page = opened()
    assert page.finished is None
    assert page.empty.isVisible()
    tonight.close()
    page.refresh(Changes.SETTINGS)
    assert page.finished is None
    page.refresh(Changes.SESSIONS)
    assert page.finished is not None


def test_a_page_nobody_looks_at_reads_again_when_it_is_shown(
    tonight: Evening, opened: Callable[[], ReportsPage]
) -> None:
    page = opened()
    page.hide()
    tonight.close()
    page.refresh(Changes.SESSIONS)
    assert page.finished is None
    page.show()
    assert page.finished is not None


def test_without_a_report_the_page_says_what_it_is_for(
    opened: Callable[[], ReportsPage], qtbot: QtBot
) -> None:
    page = opened()
    page.save_to("nowhere.pdf")
    page.open_lines()
    with qtbot.waitSignal(page.today_asked):
        page.empty.act.click()


def test_two_sessions_of_a_day_are_told_apart_by_their_hour(
    tonight: Evening, opened: Callable[[], ReportsPage]
) -> None:
    first = tonight.close()
    tonight.rooms.clock.advance(7200)
    desk = tonight.frame.desk
    tonight.hold(desk.circles.all()[0])
    desk.closing.close(desk.closing.open(desk.live).id, desk.live)
    page = opened()
    page.show_session(first.id)
    choice = page.options.session
    assert choice.key() == first.id
    assert choice.currentText() == "19 nov 2026, 19.00"


def test_another_circle_shows_its_newest_session(
    tonight: Evening, opened: Callable[[], ReportsPage]
) -> None:
    first = tonight.close()
    tonight.rooms.clock.advance(86400)
    tonight.hold()
    desk = tonight.frame.desk
    second = desk.closing.open(desk.live)
    desk.closing.close(second.id, desk.live)
    page = opened()
    assert page.options.session.key() == second.id
    page.options.circle.set_key(first.circle)
    page.options.circle.chosen.emit(first.circle)
    assert page.options.session.key() == first.id


def test_a_fault_while_rendering_is_told_and_leaves_an_empty_desk(
    theme: Theme, qtbot: QtBot
) -> None:
    broken = evening(theme)
    broken.close()
    page = ReportsPage(broken.frame)
    qtbot.addWidget(page)
    page.options.language.offer([("xx", "Xx")])
    page.options.language.set_key("xx")
    page.show_session("")
    assert page.finished is None
    assert broken.said
    assert not page.options.print.isEnabled()


def test_names_of_circles_are_plain_text(clean: ReportsPage) -> None:
    formats = {label.textFormat() for label in clean.findChildren(Label)}
    assert formats == {Qt.TextFormat.PlainText}


def test_in_large_text_the_options_go_under_the_sheet(large: Theme, qtbot: QtBot) -> None:
    later = evening(large)
    later.close()
    page = ReportsPage(later.frame)
    qtbot.addWidget(page)
    page.resize(1142, 768)
    with qtbot.waitExposed(page):
        page.show()
    assert page.options.geometry().top() > page.paper.geometry().bottom()
