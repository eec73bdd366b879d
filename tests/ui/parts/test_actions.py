"""The buttons of the circle: lit, held, filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from circle_desktop.ui.parts import ActionButton, HoldButton, MarkButton, Shape
from circle_desktop.ui.theme import Style

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


@pytest.fixture
def bell(qtbot: QtBot, theme: Theme) -> HoldButton:
    button = HoldButton(theme, "Bel", "bell", "B")
    qtbot.addWidget(button)
    button.show()
    return button


def test_one_press_is_enough_when_nobody_is_interrupted(qtbot: QtBot, bell: HoldButton) -> None:
    held = QSignalSpy(bell.held)
    qtbot.mouseClick(bell, Qt.MouseButton.LeftButton)
    assert held.count() == 1


def test_a_short_press_is_nothing_when_a_hold_is_needed(qtbot: QtBot, bell: HoldButton) -> None:
    bell.set_needs_hold(True)
    held = QSignalSpy(bell.held)
    qtbot.mouseClick(bell, Qt.MouseButton.LeftButton)
    assert held.count() == 0


def test_a_press_that_lasts_until_the_border_closes_is_a_hold(
    qtbot: QtBot, bell: HoldButton
) -> None:
    bell.set_needs_hold(True)
    with qtbot.waitSignal(bell.held, timeout=3000):
        qtbot.mousePress(bell, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(bell, Qt.MouseButton.LeftButton)


def test_a_key_held_down_repeats_but_holds_once(qtbot: QtBot, bell: HoldButton) -> None:
    bell.set_needs_hold(True)
    held = QSignalSpy(bell.held)
    bell.begin_hold()
    with qtbot.waitSignal(bell.held, timeout=3000):
        bell.begin_hold()
    bell.begin_hold()
    assert held.count() == 1
    bell.end_hold()


def test_a_key_let_go_too_early_does_nothing(qtbot: QtBot, bell: HoldButton) -> None:
    bell.set_needs_hold(True)
    held = QSignalSpy(bell.held)
    bell.begin_hold()
    bell.end_hold()
    with qtbot.assertNotEmitted(bell.held):
        bell.repaint()
    assert held.count() == 0


def test_a_hold_ends_when_the_button_is_hidden(qtbot: QtBot, bell: HoldButton) -> None:
    bell.set_needs_hold(True)
    bell.begin_hold()
    bell.hide()
    bell.show()
    with qtbot.waitSignal(bell.held, timeout=3000):
        bell.begin_hold()
    bell.end_hold()


def test_a_button_that_is_off_cannot_be_held(bell: HoldButton) -> None:
    held = QSignalSpy(bell.held)
    bell.setEnabled(False)
    bell.begin_hold()
    assert held.count() == 0


def test_the_key_hint_goes_before_the_word_does(qtbot: QtBot, theme: Theme) -> None:
    button = ActionButton(theme, "Later graag", "bookmark", "L")
    qtbot.addWidget(button)
    whole = button.grab().toImage()
    button.resize(button.minimumSizeHint())
    assert button.width() < whole.width()
    assert button.width() > button.word_width(Style.LIVE_STRONG)


def test_the_light_changes_the_look_of_a_button(qtbot: QtBot, theme: Theme) -> None:
    button = ActionButton(theme, "Geef door", "arrow-right", "Spatie")
    qtbot.addWidget(button)
    dim = button.grab().toImage()
    button.set_lit(True)
    assert button.lit
    assert button.grab().toImage() != dim


@pytest.mark.parametrize("shape", list(Shape))
def test_a_mark_fills_its_own_shape_and_is_hollow_again(
    qtbot: QtBot, theme: Theme, shape: Shape
) -> None:
    button = MarkButton(theme, "thema", shape)
    qtbot.addWidget(button)
    button.show()
    hollow = button.grab().toImage()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.filled
    assert button.grab().toImage() != hollow
    qtbot.waitUntil(lambda: not button.filled, timeout=3000)
