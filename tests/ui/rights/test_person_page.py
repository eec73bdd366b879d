"""What is held about a person, and erasing it: seen first, done by hand, told what is left."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from circle_desktop.domain.errors import BackupNotMade
from circle_desktop.services.changes import Changes
from circle_desktop.ui.circle.page import CirclePage
from circle_desktop.ui.circle.person_menu import PersonMenu
from circle_desktop.ui.rights.copies_sheet import CopiesSheet
from circle_desktop.ui.rights.person_page import PersonPage
from tests.factories import begin_sample
from tests.services.rights.conftest import NOTE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.rights.erase_sheet import EraseSheet
    from tests.ui.rights.conftest import Window


def _page(window: Window, name: str = "Bert") -> PersonPage:
    person = window.group.person(name)
    page = PersonPage(window.frame, window.group.circle.id, person.id)
    window.show(page)
    return page


def _paper(page: PersonPage) -> str:
    assert page.finished is not None
    return page.finished.pdf.decode()


def _asked(page: PersonPage) -> EraseSheet:
    page.options.erase.click()
    assert page.erasing is not None
    return page.erasing


def test_the_menu_of_a_person_leads_to_what_is_held(window: Window) -> None:
    circle = CirclePage(window.frame, window.group.circle.id)
    window.show(circle)
    asked: list[tuple[str, str]] = []
    circle.person_asked.connect(lambda where, who: asked.append((where, who)))
    person = window.group.person("Bert")
    menu = PersonMenu(window.frame.theme, circle, person)
    (held,) = (one for one in menu.actions() if one.text().startswith("What is held"))
    menu.held_asked.connect(lambda: circle.people.held_asked.emit(person.id))
    held.trigger()
    assert asked == [(window.group.circle.id, person.id)]


def test_the_page_shows_the_very_paper(window: Window) -> None:
    page = _page(window)
    assert "What is held about Bert" in _paper(page)
    assert "Bert en […] waren stil." in _paper(page)
    assert page.options.print.isEnabled()
    assert page.paper.page_rects()


def test_another_language_another_text_and_a_further_word_make_another_paper(
    window: Window,
) -> None:
    page = _page(window)
    page.options.language.set_key("nl-u")
    page.options.language.chosen.emit("nl-u")
    assert "Wat u kunt vragen" in _paper(page)
    page.options.blanks.setText("soep, ")
    page.options.blanks.editingFinished.emit()
    assert "Berts […] droeg de avond." in _paper(page)
    page.options.texts.boxes[0].click()
    assert "waren stil" not in _paper(page)


def test_what_changes_meanwhile_is_on_the_paper_and_the_language_stays(window: Window) -> None:
    page = _page(window)
    page.options.language.set_key("fr")
    circle, person = window.group.circle, window.group.person("Bert")
    window.frame.desk.circles.rename(circle.id, person.id, "Berten")
    page.refresh(Changes.SETTINGS)
    assert "Berten" not in _paper(page)
    page.refresh(Changes.PEOPLE)
    assert "Ce que nous gardons sur Berten" in _paper(page)
    window.frame.desk.circles.remove_person(circle.id, person.id)
    page.refresh(Changes.PEOPLE)
    assert "Berten" in _paper(page)


def test_the_paper_is_saved_under_a_name_without_a_name(window: Window) -> None:
    page = _page(window)
    page.options.save.click()
    page.outlet.place_dialog.fileSelected.emit("map/x.pdf")
    assert window.group.rooms.files[Path("map/x.pdf")].decode() == _paper(page)
    assert page.options.done.text()
    page.outlet.place_dialog.reject()
    page.options.print.click()
    page.outlet.print_dialog.reject()
    assert page.finished is not None
    assert "Bert" not in page.finished.file_name


def test_erasing_shows_every_text_first_and_the_safe_act_has_the_focus(window: Window) -> None:
    window.frame.desk.circles.create("Rouwgroep", people="Bert")
    sheet = _asked(_page(window))
    assert sheet.first_focus() is sheet.safe
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert NOTE in words
    assert any("Rouwgroep" in text for text in words)
    sheet.safe.click()
    assert "Bert" in window.names


def test_erasing_takes_the_name_out_of_the_texts_that_are_ticked(window: Window) -> None:
    page = _page(window)
    closed: list[bool] = []
    page.closed.connect(lambda: closed.append(True))
    sheet = _asked(page)
    assert sheet.texts is not None
    sheet.texts.boxes[1].click()
    sheet.losing.click()
    assert closed == [True]
    assert "Bert" not in window.names
    assert window.group.session().process_note.startswith("Someone en Huda")
    assert window.group.session().harvest[0].text.startswith("Berts soep")
    assert page.finished is None
    assert page.copies is not None
    assert page.copies.labels == ()
    assert page.copies.away.text() == "Close"
    page.copies.away.click()


def test_nobody_is_erased_while_the_circle_sits_and_it_is_said_why(window: Window) -> None:
    said: list[str] = []
    window.frame.commands.failed.connect(said.append)
    begin_sample(window.group.rooms.house, window.frame.desk, window.group.circle)
    page = _page(window)
    _asked(page).losing.click()
    assert said == ["CircleAlreadyRunning"]
    assert page.copies is None
    assert "Bert" in window.names


def test_a_person_whose_name_stands_nowhere_is_erased_as_well(window: Window) -> None:
    sheet = _asked(_page(window, "Oksana"))
    assert sheet.texts is None
    sheet.losing.click()
    assert "Oksana" not in window.names


@pytest.fixture
def copied(window: Window) -> Window:
    """Two copies lie there from before the erasure."""
    backups = window.frame.desk.backups
    for _ in range(2):
        backups.remember(backups.make())
        window.group.rooms.clock.sleep(timedelta(days=1).total_seconds())
    return window


def test_copies_that_hold_the_name_are_shown_and_replaced_by_a_new_one(
    copied: Window, qtbot: QtBot
) -> None:
    page = _page(copied)
    _asked(page).losing.click()
    sheet = page.copies
    assert sheet is not None
    assert len(sheet.labels) == 2
    copied.group.rooms.clock.advance(60)
    sheet.replace.click()
    qtbot.waitUntil(lambda: not sheet.replace.isVisibleTo(sheet))
    backups = copied.frame.desk.backups
    assert "older ones here are removed" in sheet.said.text()
    assert backups.holding_what_was_erased(copied.group.rooms.clock.wall()) != ()
    left = backups.holding_what_was_erased(copied.group.rooms.clock.wall())
    assert len(left) == 1
    assert left[0] not in sheet.labels


def test_when_no_new_copy_can_be_made_the_old_ones_stay(copied: Window, qtbot: QtBot) -> None:
    sheet = CopiesSheet(copied.frame, _page(copied), copied.group.rooms.clock.wall())
    copied.group.rooms.shelf.refuses = BackupNotMade("full")
    sheet.replace.click()
    qtbot.waitUntil(sheet.replace.isEnabled)
    assert sheet.said.text()
    now = copied.group.rooms.clock.wall()
    assert len(copied.frame.desk.backups.holding_what_was_erased(now)) == 2
