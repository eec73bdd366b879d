"""Care: my own reflections, to read, to change and to let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.changes import Changes
from circle_desktop.ui.care.page import CarePage
from circle_desktop.ui.parts import EmptyState
from tests.ui.evenings import Evening, evening

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


@pytest.fixture
def tonight(theme: Theme) -> Evening:
    return evening(theme, "en")


def _page(qtbot: QtBot, tonight: Evening) -> CarePage:
    page = CarePage(tonight.frame)
    qtbot.addWidget(page)
    page.resize(1142, 768)
    with qtbot.waitExposed(page):
        page.show()
    return page


def _write(tonight: Evening, text: str) -> None:
    desk = tonight.frame.desk
    desk.reflections.write(desk.closing.open(desk.live), text)


def test_an_empty_page_says_what_it_is_for(qtbot: QtBot, tonight: Evening) -> None:
    page = _page(qtbot, tonight)
    (empty,) = page.findChildren(EmptyState)
    with qtbot.waitSignal(page.today_asked):
        empty.act.click()


def test_a_reflection_is_shown_with_its_day_and_changes_are_saved(
    qtbot: QtBot, tonight: Evening
) -> None:
    _write(tonight, "<b>stil</b>")
    page = _page(qtbot, tonight)
    (card,) = page.cards
    assert card.day == "Thursday 19 November 2026"
    assert card.area.toPlainText() == "<b>stil</b>"
    card.area.setPlainText("stil, en goed")
    card.autosave.pause.timeout.emit()
    assert [one.text for one in tonight.frame.desk.reflections.all()] == ["stil, en goed"]
    assert card.saved.sentence == "Saved 19:00"


def test_leaving_the_page_saves(qtbot: QtBot, tonight: Evening) -> None:
    _write(tonight, "stil")
    page = _page(qtbot, tonight)
    page.cards[0].area.setPlainText("anders")
    page.hide()
    assert [one.text for one in tonight.frame.desk.reflections.all()] == ["anders"]


def test_erasing_names_what_is_lost_and_is_done_by_hand_only(
    qtbot: QtBot, tonight: Evening
) -> None:
    _write(tonight, "stil")
    page = _page(qtbot, tonight)
    page.cards[0].erase.click()
    page.question.safe.click()
    assert len(tonight.frame.desk.reflections.all()) == 1
    page.cards[0].erase.click()
    page.question.losing.click()
    assert tonight.frame.desk.reflections.all() == ()
    assert page.cards == []


def test_what_was_written_in_the_closing_appears(qtbot: QtBot, tonight: Evening) -> None:
    page = _page(qtbot, tonight)
    _write(tonight, "stil")
    page.refresh(Changes.REFLECTIONS)
    assert len(page.cards) == 1
