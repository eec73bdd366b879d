"""Buttons, and the ring around what a key has reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
)
from PySide6.QtWidgets import QApplication

from circle_desktop.ui.parts import (
    Button,
    IconButton,
    Kind,
)  # fmt: skip
from tests.ui.parts.seeing import Stage, focus_by_key, picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


@pytest.mark.parametrize("kind", list(Kind))
def test_every_state_of_a_button_looks_different(
    qtbot: QtBot, stage: Stage, theme: Theme, kind: Kind
) -> None:
    button = Button(theme, "Bewaren", kind=kind)
    page = stage(button)
    rest = picture(page)
    button.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    hovered = picture(page)
    button.setDown(True)
    pressed = picture(page)
    button.setDown(False)
    button.setEnabled(False)
    off = picture(page)
    assert all(a != b for a, b in ((rest, hovered), (hovered, pressed), (rest, off)))


def test_a_quiet_buttons_ground_goes_with_its_pointer(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    button = Button(theme, "Kies andere", kind=Kind.QUIET)
    page = stage(button)
    rest = picture(page)
    button.enterEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert picture(page) != rest
    button.leaveEvent(QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert picture(page) == rest


def test_the_ring_shows_after_a_key_and_not_after_a_click(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    button = Button(theme, "Bewaren")
    stage(button)
    focus_by_key(button)
    qtbot.waitUntil(lambda: button.keeper.ring is not None)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.keeper.ring is None


def test_the_ring_lies_outside_its_button_and_follows_it(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    button = Button(theme, "Bewaren")
    page = stage(button)
    focus_by_key(button)
    button.move(button.x() + 10, button.y() + 5)
    ring = button.keeper.ring
    assert ring is not None
    assert ring.parentWidget() is page
    assert ring.geometry().contains(button.geometry().adjusted(-4, -4, 4, 4))


def test_the_ring_stays_when_only_the_window_goes(
    qtbot: QtBot, stage: Stage, theme: Theme
) -> None:
    button = Button(theme, "Bewaren")
    stage(button)
    focus_by_key(button)
    gone = QFocusEvent(QFocusEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason)
    QApplication.sendEvent(button, gone)
    assert button.keeper.ring is not None
    button.hide()
    assert button.keeper.ring is None


def test_the_light_moves_to_another_button(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "Verder")
    qtbot.addWidget(button)
    dim = picture(button)
    button.set_kind(Kind.PRIMARY)
    button.set_icon("check")
    assert button.kind is Kind.PRIMARY
    assert picture(button) != dim


def test_an_icon_button_changes_its_icon_and_its_name_together(qtbot: QtBot, theme: Theme) -> None:
    button = IconButton(theme, "eye", "Tonen")
    qtbot.addWidget(button)
    button.turn_to("eye-off", "Verbergen")
    assert button.accessibleName() == "Verbergen"
