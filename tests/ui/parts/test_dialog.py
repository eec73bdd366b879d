"""Questions over the window: the safe way has the focus, and nothing below wakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QVBoxLayout, QWidget

from circle_desktop.ui.parts import Button, LineField, Question, Sheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


class Page(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = LineField(theme)
        QVBoxLayout(self).addWidget(self.field)
        self.resize(900, 600)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Page:
    page = Page(theme)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    page.field.setFocus()
    qtbot.waitUntil(page.field.hasFocus)
    return page


@pytest.fixture
def question(theme: Theme, page: Page) -> Question:
    question = Question(
        theme, page, "De cirkel loopt nog.", "Hij wacht op je.", "Blijven", "Toch sluiten"
    )
    question.ask()
    return question


def test_the_safe_act_has_the_focus_and_a_ring(question: Question) -> None:
    assert question.safe.hasFocus()
    assert question.safe.keeper.ring is not None


def test_a_question_covers_its_window_also_when_that_grows(page: Page, question: Question) -> None:
    page.resize(1000, 700)
    assert question.geometry() == page.rect()


def test_escape_is_the_safe_act(qtbot: QtBot, question: Question) -> None:
    safe = QSignalSpy(question.chose_safe)
    losing = QSignalSpy(question.chose_losing)
    qtbot.keyClick(question.safe, Qt.Key.Key_Escape)
    assert (safe.count(), losing.count()) == (1, 0)


def test_the_act_that_loses_something_says_so(qtbot: QtBot, question: Question) -> None:
    losing = QSignalSpy(question.chose_losing)
    qtbot.mouseClick(question.losing, Qt.MouseButton.LeftButton)
    assert losing.count() == 1
    assert not question.isVisible()


def test_tab_stays_on_the_question(qtbot: QtBot, question: Question) -> None:
    visited = []
    for _ in range(4):
        qtbot.keyClick(question.focusWidget(), Qt.Key.Key_Tab)
        visited.append(question.focusWidget())
    assert visited == [question.losing, question.safe, question.losing, question.safe]


def test_the_focus_goes_back_to_where_it_was(qtbot: QtBot, page: Page, question: Question) -> None:
    qtbot.mouseClick(question.safe, Qt.MouseButton.LeftButton)
    assert page.field.hasFocus()


def test_a_shortcut_of_the_page_is_asleep_under_a_question(
    qtbot: QtBot, page: Page, question: Question
) -> None:
    space = QShortcut(QKeySequence(Qt.Key.Key_Space), page)
    help_card = QShortcut(QKeySequence(Qt.Key.Key_F1), page)
    pressed, helped = QSignalSpy(space.activated), QSignalSpy(help_card.activated)
    safe = QSignalSpy(question.chose_safe)
    qtbot.keyClick(question.safe, Qt.Key.Key_F1)
    qtbot.keyClick(question.safe, Qt.Key.Key_Space)
    assert (pressed.count(), helped.count(), safe.count()) == (0, 1, 1)


def test_a_question_without_loss_has_one_button(theme: Theme, page: Page) -> None:
    question = Question(theme, page, "Bewaard.", "", "Verder")
    question.ask()
    assert not question.losing.isVisible()


def test_long_words_stand_below_each_other_in_large_text(page: Page, large: Theme) -> None:
    question = Question(
        large, page, "De cirkel loopt nog.", "", "In de kring blijven zitten", "Toch sluiten nu"
    )
    question.ask()
    assert question.losing.y() < question.safe.y()


def test_a_sheet_holds_any_form_and_says_when_it_is_closed(
    qtbot: QtBot, theme: Theme, page: Page
) -> None:
    sheet = Sheet(theme, page, "Wie is er bij gekomen?")
    button = Button(theme, "Stoel bijzetten")
    sheet.body.addWidget(button)
    sheet.open_sheet()
    assert button.hasFocus()
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert page.field.hasFocus()
