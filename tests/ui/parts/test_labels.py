"""Words on a page: plain, on exact lines, from the side they are read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from circle_desktop.ui.parts import (
    Label,
)  # fmt: skip
from circle_desktop.ui.parts.labels import broken_into_lines, reads_right_to_left
from circle_desktop.ui.theme import Style, Theme
from tests.ui.parts.seeing import picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ARABIC_QUESTION = "ماذا تحمل معك هذا الأسبوع؟"


@pytest.mark.parametrize(
    ("text", "from_right"),
    [("Oksana", False), (ARABIC_QUESTION, True), ("20:40 حلقة", True), ("", False), ("…", False)],
)
def test_the_first_letter_says_where_a_text_begins(text: str, *, from_right: bool) -> None:
    assert reads_right_to_left(text) is from_right


def test_lines_lose_their_trailing_space_and_no_word(theme: Theme) -> None:
    sentence = "Sommige dagen zijn stil, en dat mag zo zijn."
    lines = broken_into_lines(sentence, theme.font(Style.BODY), 120)
    assert len(lines) > 1
    assert " ".join(line.text for line in lines) == sentence


def test_each_paragraph_of_a_label_has_its_own_side(theme: Theme) -> None:
    lines = broken_into_lines(f"Vrede\n\n{ARABIC_QUESTION}", theme.font(Style.BODY), 900)
    assert [line.from_right for line in lines] == [False, False, True]


def test_what_a_person_typed_is_never_read_as_markup(qtbot: QtBot, theme: Theme) -> None:
    label = Label(theme, "<img src='file:///etc/passwd'><b>Bert</b>", wrap=True)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<b>" in label.text()


def test_a_label_changes_its_tone_and_style(qtbot: QtBot, theme: Theme) -> None:
    label = Label(theme, "lege stoel", italic=True)
    qtbot.addWidget(label)
    before = picture(label)
    label.set_role("plum")
    tinted = picture(label)
    label.set_style(Style.H1)
    assert tinted != before
    assert label.minimumHeight() == theme.line_height(Style.H1)


@pytest.mark.parametrize("name", ["فاطمه", "محمّد علي", "Huda", "Оксана Ґорґан", "Şirin"])
@pytest.mark.parametrize("style", [Style.BODY, Style.BODY_STRONG, Style.H2])
def test_a_name_that_gets_the_width_it_asks_for_stays_on_one_line(
    qtbot: QtBot, theme: Theme, name: str, style: Style
) -> None:
    label = Label(theme, name, style, wrap=True)
    qtbot.addWidget(label)
    assert [line.text for line in label._lines(label.sizeHint().width())] == [name]
