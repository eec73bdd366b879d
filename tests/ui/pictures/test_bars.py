"""The ribbon, the plan bar and the guide line."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from circle_desktop.ui.palette import DARK, LIGHT
from circle_desktop.ui.pictures import (
    GuideLine,
    PhasePicture,
    PhaseRibbon,
    PhaseState,
    PlanBar,
    PlanPhase,
)
from circle_desktop.ui.pictures.plan_bar import blocks
from circle_desktop.ui.pictures.ribbon import stretches

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme

MINUTES = st.lists(st.floats(min_value=1, max_value=180), min_size=1, max_size=14)
PLAN = (
    PlanPhase("Arrival", 10, "19:00", "10 min"),
    PlanPhase("Opening of the circle", 5, "19:10", "5 min"),
    PlanPhase("Sharing", 40, "19:15", "40 min"),
    PlanPhase("Closing", 15, "19:55", "15 min", protected=True),
)


class Paints(QObject):
    """Counts how often a widget asks to be painted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0
        parent.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest:
            self.count += 1
        return False


def evening(present: int, count: int = 7) -> tuple[PhasePicture, ...]:
    return tuple(
        PhasePicture(
            f"phase number {index}",
            10,
            PhaseState.PAST if index < present
            else PhaseState.NOW if index == present else PhaseState.TO_COME,
            progress=0.4,
            protected=index == count - 1,
        )
        for index in range(count)
    )  # fmt: skip


@given(MINUTES, st.floats(min_value=300, max_value=2000))
def test_the_ribbon_divides_its_whole_width_and_keeps_the_order(
    minutes: list[float], width: float
) -> None:
    found = stretches(tuple(minutes), (0.0,) * len(minutes), -1, width)
    assert found[-1].x + found[-1].width == pytest.approx(width)
    for index, one in enumerate(found):
        for other, minute in zip(found[index:], minutes[index:], strict=True):
            assert (one.width <= other.width + 1e-6) == (minutes[index] <= minute) or (
                one.width == pytest.approx(other.width)
            )


def test_a_short_phase_gets_more_than_its_share() -> None:
    short, long = stretches((5, 40), (0, 0), -1, 1000)
    assert 5 / 45 < short.width / (short.width + long.width) < 0.5
    assert long.width / short.width == pytest.approx(8**0.62)


def test_the_present_phase_has_room_for_its_word() -> None:
    found = stretches((2, 60, 60, 60), (130, 40, 40, 40), 0, 400)
    assert found[0].width >= 130
    assert found[0].with_word


def test_words_that_do_not_fit_become_tool_tips_and_stay_readable_aloud(
    qtbot: QtBot, theme: Theme
) -> None:
    ribbon = PhaseRibbon(theme)
    qtbot.addWidget(ribbon)
    ribbon.resize(700, 64)
    ribbon.show_phases((*evening(3, 13), PhasePicture("<i>tea</i>", 1, PhaseState.TO_COME)))
    hidden = [i for i, stretch in enumerate(ribbon.stretches) if not stretch.with_word]
    assert hidden
    assert ribbon.stretches[3].with_word
    assert ribbon._spots[hidden[0]].toolTip() == f"phase number {hidden[0]}"
    assert ribbon._spots[13].toolTip() == "&lt;i&gt;tea&lt;/i&gt;"
    assert ribbon._spots[5].accessibleName() == "phase number 5"


def test_the_states_of_a_phase_differ_without_colour(qtbot: QtBot, theme: Theme) -> None:
    ribbon = PhaseRibbon(theme)
    qtbot.addWidget(ribbon)
    ribbon.resize(1302, 64)
    ribbon.show_phases(evening(1, 3))
    ribbon.set_clock("20:14")
    image = ribbon.grab().toImage()
    columns = [round(stretch.x + stretch.width * 0.2) for stretch in ribbon.stretches]
    paper = image.pixelColor(columns[0], 63)
    inked = [[y for y in range(44, 58) if image.pixelColor(x, y) != paper] for x in columns]
    assert len({tuple(rows) for rows in inked}) == 3


def test_the_same_evening_is_not_painted_twice(qtbot: QtBot, theme: Theme) -> None:
    ribbon = PhaseRibbon(theme)
    qtbot.addWidget(ribbon)
    ribbon.show_phases(evening(1))
    ribbon.set_clock("20:14")
    with qtbot.waitExposed(ribbon):
        ribbon.show()
    ribbon.repaint()
    QApplication.sendPostedEvents()
    paints = Paints(ribbon)
    ribbon.show_phases(evening(1))
    ribbon.set_clock("20:14")
    QApplication.sendPostedEvents()
    assert paints.count == 0


@given(MINUTES, st.floats(min_value=300, max_value=2000))
def test_a_plan_is_true_to_scale(minutes: list[float], width: float) -> None:
    found = blocks(tuple(minutes), width, 4.0)
    for (x, _), before in zip(found, range(len(minutes)), strict=True):
        assert x == pytest.approx(width * sum(minutes[:before]) / sum(minutes))


def plan_bar(qtbot: QtBot, theme: Theme, *, compact: bool = False) -> PlanBar:
    bar = PlanBar(theme, compact=compact)
    qtbot.addWidget(bar)
    bar.resize(700, bar.height())
    bar.show_plan(PLAN, "20:10", 2)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    return bar


def test_a_phase_is_chosen_with_the_mouse_or_the_keys(qtbot: QtBot, theme: Theme) -> None:
    bar = plan_bar(qtbot, theme)
    chosen: list[int] = []
    bar.phase_chosen.connect(chosen.append)
    qtbot.mouseClick(bar._spots[3], Qt.MouseButton.LeftButton)
    bar._spots[2].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bar._spots[2], Qt.Key.Key_Right)
    QTest.keyClick(bar._spots[3], Qt.Key.Key_Right)
    QTest.keyClick(bar._spots[3], Qt.Key.Key_Left)
    assert chosen == [3, 3, 3, 2]


def test_a_phase_too_narrow_for_its_word_has_it_as_a_tool_tip(qtbot: QtBot, theme: Theme) -> None:
    bar = plan_bar(qtbot, theme)
    assert [spot.toolTip() for spot in bar._spots] == ["", "Opening of the circle", "", ""]
    assert bar._spots[1].accessibleName() == "19:10, Opening of the circle, 5 min"


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("protected", [False, True])
def test_protection_and_option_are_seen_in_the_block(
    qtbot: QtBot, theme: Theme, *, compact: bool, protected: bool
) -> None:
    bar = plan_bar(qtbot, theme, compact=compact)
    plain = bar.grab().toImage()
    bar.show_plan(
        (replace(PLAN[0], protected=protected, optional=not protected), *PLAN[1:]), "20:10", 2
    )
    assert bar.grab().toImage() != plain


def test_the_guide_line_is_painted_only_when_a_pixel_changes(qtbot: QtBot, theme: Theme) -> None:
    line = GuideLine(theme)
    qtbot.addWidget(line)
    line.resize(1000, 6)
    with qtbot.waitExposed(line):
        line.show()
    line.set_progress(0.5)
    line.repaint()
    QApplication.sendPostedEvents()
    paints = Paints(line)
    line.set_progress(0.5003)
    QApplication.sendPostedEvents()
    assert paints.count == 0
    line.set_progress(0.502)
    QApplication.sendPostedEvents()
    assert paints.count == 1


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_after_the_guide_time_the_tone_deepens_and_nothing_grows(
    qtbot: QtBot, theme: Theme, palette: object
) -> None:
    look = replace(theme, palette=LIGHT if palette is LIGHT else DARK)
    line = GuideLine(look)
    qtbot.addWidget(line)
    line.resize(400, 6)
    tones: list[str] = []
    for past in (0.0, 0.5, 1.0):
        line.set_progress(1.4, past)
        assert line.filled_px() == 400
        tones.append(line.grab().toImage().pixelColor(399, 3).name())
    assert len(set(tones)) == 3


def test_while_held_the_line_is_one_quiet_tone(qtbot: QtBot, theme: Theme) -> None:
    line = GuideLine(theme)
    qtbot.addWidget(line)
    line.resize(400, 6)
    line.set_progress(0.5, held=True)
    image = line.grab().toImage()
    assert image.pixelColor(2, 3) == image.pixelColor(190, 3)
    assert image.pixelColor(2, 3) != image.pixelColor(300, 3)
