"""The help card and the sheet of keys: over everything, closing nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from circle_desktop.ui.help.card import HelpCard
from circle_desktop.ui.help.keys import KeySheet
from tests.fakes import MemoryPreferences

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


@pytest.fixture
def below(qtbot: QtBot) -> QWidget:
    """A window with a field in it that has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    field = QLineEdit(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    return window


def _card(theme: Theme, below: QWidget, lang: str = "en", **choices: str) -> HelpCard:
    card = HelpCard(theme, below, MemoryPreferences(**choices), lang)
    card.open_sheet()
    return card


def _texts(card: QWidget) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel)]


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
def test_it_has_the_six_sentences_and_the_european_number(
    theme: Theme, below: QWidget, lang: str
) -> None:
    card = _card(theme, below, lang)

    assert [sentence[0] for sentence in card.sentences] == list("123456")
    assert "112" in card.sentences[2]


def test_a_contact_that_is_not_filled_in_shows_as_a_gap(theme: Theme, below: QWidget) -> None:
    assert "………" in _card(theme, below).sentences[-1]


def test_the_contact_of_the_organisation_is_called_last(theme: Theme, below: QWidget) -> None:
    card = _card(theme, below, help_contact="Ann, 0470 12 34 56")

    assert card.sentences[-1] == "6 Then call Ann, 0470 12 34 56. Writing can wait."


def test_numbers_stand_with_the_day_on_which_they_were_checked(
    theme: Theme, below: QWidget
) -> None:
    card = _card(theme, below, help_lines="<b>Tele-Onthaal</b> 106", help_checked="2026-11-03")

    assert "<b>Tele-Onthaal</b> 106\nChecked on Tuesday 3 November 2026." in _texts(card)


@pytest.mark.parametrize("written", ["", "yesterday"])
def test_numbers_nobody_checked_say_so(theme: Theme, below: QWidget, written: str) -> None:
    card = _card(theme, below, help_lines="Tele-Onthaal 106", help_checked=written)

    assert card.numbers.endswith("Not checked yet.")


def test_without_numbers_it_says_where_they_can_be_filled_in(theme: Theme, below: QWidget) -> None:
    assert "under Settings" in _card(theme, below).numbers


def test_escape_closes_it_and_gives_the_keys_back(
    qtbot: QtBot, theme: Theme, below: QWidget
) -> None:
    card = _card(theme, below)
    with qtbot.waitSignal(card.closed):
        QTest.keyClick(card, Qt.Key.Key_Escape)

    assert isinstance(below.focusWidget(), QLineEdit)


def test_the_sheet_names_the_keys_of_the_circle_and_of_the_window(
    qtbot: QtBot, theme: Theme, below: QWidget
) -> None:
    sheet = KeySheet(theme, below, MemoryPreferences())
    sheet.open_sheet()
    texts = _texts(sheet)

    assert {"P", "L", "H", "B", "F1", "Ctrl L", "Esc"} <= set(texts)
    with qtbot.waitSignal(sheet.closed):
        sheet.close_button.click()


def test_in_large_text_both_still_fit_the_smallest_window(large: Theme, below: QWidget) -> None:
    below.resize(1024, 640)
    card = _card(large, below)
    sheet = KeySheet(large, below, MemoryPreferences())
    sheet.open_sheet()

    for panel in (card.panel, sheet.panel):
        assert below.rect().contains(panel.geometry())
    assert card.panel.rect().contains(card.close_button.geometry())
