"""The prompt: sizes, breaks, directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from circle_desktop.ui.pictures import PromptView
from circle_desktop.ui.pictures.prompt_view import broken, is_right_to_left
from circle_desktop.ui.theme import Style, Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DUTCH = ("nl", "Wat draag je deze week?")
ARABIC = ("ar", "ماذا تحمل معك هذا الأسبوع؟")
UKRAINIAN = ("uk", "Що ти несеш цього тижня?")
LONG = ("nl", "Wat laat je achter, wat breng je mee? Niets moet aan de deur blijven.")


def shown(qtbot: QtBot, theme: Theme, *words: tuple[str, str], room: bool = False) -> PromptView:
    view = PromptView(theme, room=room)
    qtbot.addWidget(view)
    view.resize(*((1040, 360) if room else (622, 300)))
    view.show_words(words)
    ground = view.palette()
    ground.setColor(view.backgroundRole(), QColor("#12100E" if room else "#F4EFE6"))
    view.setPalette(ground)
    view.show()
    return view


def inked_columns(view: PromptView, top: int, bottom: int) -> tuple[int, int]:
    """First and last column with ink between two rows."""
    image: QImage = view.grab().toImage()
    paper = image.pixelColor(image.width() // 2, image.height() - 1).lightness()
    columns = [
        x
        for x in range(image.width())
        if any(
            abs(QColor(image.pixel(x, y)).lightness() - paper) > 90 for y in range(top, bottom, 2)
        )
    ]
    return columns[0], columns[-1]


def test_arabic_ends_at_the_right_edge_and_dutch_begins_at_the_left(
    qtbot: QtBot, theme: Theme
) -> None:
    view = shown(qtbot, theme, DUTCH, ARABIC)
    dutch, arabic = view.paragraphs
    left, _ = inked_columns(view, 0, round(dutch.line_height) - 4)
    _, right = inked_columns(view, round(arabic.top), round(arabic.top + arabic.line_height))
    assert left < 8
    assert right > view.width() - 8


@pytest.mark.parametrize(
    ("words", "px"),
    [
        ((DUTCH,), [38]),
        ((DUTCH, ARABIC), [38, 36]),
        ((LONG, ARABIC), [30, 27]),
        ((DUTCH, UKRAINIAN, ARABIC), [26, 26, 24]),
    ],
)
def test_sizes_step_down_for_all_languages_alike(
    qtbot: QtBot, theme: Theme, words: tuple[tuple[str, str], ...], px: list[int]
) -> None:
    view = shown(qtbot, theme, *words)
    assert [paragraph.font.pixelSize() for paragraph in view.paragraphs] == px


def test_the_room_sets_two_languages_large_and_three_smaller(qtbot: QtBot, theme: Theme) -> None:
    two = shown(qtbot, theme, DUTCH, ARABIC, room=True)
    three = shown(qtbot, theme, DUTCH, UKRAINIAN, ARABIC, room=True)
    assert [p.font.pixelSize() for p in two.paragraphs] == [76, 72]
    assert [p.font.pixelSize() for p in three.paragraphs] == [60, 60, 56]


def test_the_room_centres_both_directions(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ARABIC, room=True)
    left, right = inked_columns(view, 60, 300)
    assert abs((left + right) / 2 - view.width() / 2) < 12


def test_a_prompt_breaks_at_the_end_of_a_sentence(qtbot: QtBot, theme: Theme) -> None:
    (paragraph,) = shown(qtbot, theme, LONG).paragraphs
    assert paragraph.lines == (
        "Wat laat je achter, wat breng je mee?",
        "Niets moet aan de deur blijven.",
    )


def test_wrapped_lines_are_of_about_one_length_and_lose_no_word(theme: Theme) -> None:
    text = "Iets wat men mij altijd mag vragen en ook iets wat ik zelden vraag aan een ander"
    lines = broken(text, theme.font(Style.PROMPT), 700, from_right=False)
    assert " ".join(lines) == text
    assert len(lines[-1]) > len(lines[0]) / 2
    assert all(line == line.strip() for line in lines)


def test_a_very_long_prompt_steps_down_until_the_room_holds_it(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, LONG, ("fr", LONG[1]), ("uk", LONG[1]), room=True)
    last = view.paragraphs[-1]
    assert last.top + last.line_height * len(last.lines) <= view.height()


def test_the_height_is_told_when_it_changes(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, DUTCH)
    with qtbot.waitSignal(view.height_changed) as told:
        view.show_words((DUTCH, ARABIC))
    assert told.args == [view.heightForWidth(view.width())]
    assert view.accessibleName() == f"{DUTCH[1]}\n{ARABIC[1]}"


def test_markup_in_a_prompt_is_shown_as_it_is_written(qtbot: QtBot, theme: Theme) -> None:
    (paragraph,) = shown(qtbot, theme, ("nl", "<b>Wat</b> &amp;")).paragraphs
    assert paragraph.lines == ("<b>Wat</b> &amp;",)


def test_a_prompt_without_words_takes_no_height(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme)
    assert view.paragraphs == ()
    assert view.heightForWidth(600) == 0


def test_scripts_that_run_from_the_right_are_known_by_their_tag() -> None:
    assert is_right_to_left("fa")
    assert is_right_to_left("ar-SY")
    assert not is_right_to_left("tr")
