"""Readable from four metres: the type of the room view, as large as it is in the eye.

Capitals of 10 minutes of arc are read by most people with their glasses on (acuity 0.5), and of
16 at ease (ISO 9241-303, character height). The screen: 55 inches, 1.22 m wide, full HD.
"""

from __future__ import annotations

import math
from statistics import quantiles
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetricsF

from circle_desktop.services.templates import load_template, template_keys
from circle_desktop.ui.pictures.ring import RingPicture, SeatPicture, SeatState
from circle_desktop.ui.room.window import RoomWindow

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme

DISTANCE_MM, SCREEN_MM, SCREEN_PX = 4000, 1218, (1920, 1080)
AT_EASE, READABLE, SHARP_EYES = 16.0, 10.0, 7.5


def _minutes(font: QFont) -> float:
    """Return how large the capitals of a type are in the eye, in minutes of arc."""
    height_mm = QFontMetricsF(font).capHeight() * SCREEN_MM / SCREEN_PX[0]
    return math.degrees(math.atan2(height_mm, DISTANCE_MM)) * 60


def _room(qtbot: QtBot, theme: Theme, people: int, *prompt: tuple[str, str]) -> RoomWindow:
    seats = tuple(
        SeatPicture(str(at), f"Marijke{at}", state=SeatState.HOLDER if at == 1 else SeatState.IN)
        for at in range(people)
    )
    room = RoomWindow(theme)
    qtbot.addWidget(room)
    room.resize(*SCREEN_PX)
    room.show_circle(RingPicture(seats), prompt)
    room.show()
    room.repaint()
    return room


@pytest.mark.parametrize(
    ("people", "least"), [(3, READABLE), (12, READABLE), (24, READABLE), (40, SHARP_EYES)]
)
def test_names_can_be_read_across_the_circle(
    qtbot: QtBot, theme: Theme, people: int, least: float
) -> None:
    layout = _room(qtbot, theme, people).ring._measured().layout
    sizes = [_minutes(line.font) for lines in layout.lines for line in lines]
    assert len(sizes) >= people
    assert min(sizes) >= least
    assert _minutes(layout.lines[1][0].font) > min(sizes)


@pytest.mark.parametrize("languages", [("nl",), ("nl", "fr"), ("fr", "ar"), ("en", "fa")])
def test_every_prompt_of_the_templates_can_be_read_and_most_at_ease(
    qtbot: QtBot, theme: Theme, languages: tuple[str, ...]
) -> None:
    room = _room(qtbot, theme, 8)
    sizes = []
    for key in template_keys():
        for phase in load_template(key).phases:
            room.show_circle(room.ring.picture, phase.prompt.side_by_side(languages))
            sizes += [_minutes(paragraph.font) for paragraph in room.prompt.paragraphs]
    assert len(sizes) > 50
    assert min(sizes) >= READABLE
    assert quantiles(sizes, n=10)[0] >= AT_EASE


def test_three_languages_can_still_be_read(qtbot: QtBot, theme: Theme) -> None:
    words = (
        ("nl", "Hoe kom je hier vandaag binnen?"),
        ("fr", "Comment arrivez-vous ici aujourd’hui ?"),
        ("ar", "كيف تصل إلى هنا اليوم؟"),
    )
    room = _room(qtbot, theme, 12, *words)
    assert [paragraph.from_right for paragraph in room.prompt.paragraphs] == [False, False, True]
    assert min(_minutes(paragraph.font) for paragraph in room.prompt.paragraphs) >= READABLE
