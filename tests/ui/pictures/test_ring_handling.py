"""What can be done with a ring, by mouse, touch, key and assistive technology."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.pictures.rings import middle_of, ring_of, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


def test_assistive_technology_can_press_a_seat(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    with qtbot.waitSignal(view.seat_activated) as pressed:
        view._spots[6].click()
    assert pressed.args == ["seat-6"]


def test_a_seat_is_pressed_with_the_mouse(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    with qtbot.waitSignal(view.seat_activated) as pressed:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle_of(view, "seat-2"))
    assert pressed.args == ["seat-2"]
    with qtbot.waitSignal(view.centre_activated):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(336, 320))


def test_a_press_on_a_name_is_a_press_on_its_seat(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    box = view._measured().layout.boxes[7]
    assert view.seat_at(QPoint(round(box.x) + 4, round(box.y) + 10)) == "seat-7"
    assert view.seat_at(QPoint(4, 4)) == ""


def test_the_arrow_keys_walk_around_the_ring_and_enter_presses(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.focus_seat("seat-0")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right):
        QTest.keyClick(view._spots[view._current], key)
    with qtbot.waitSignal(view.seat_activated) as pressed:
        QTest.keyClick(view._spots[view._current], Qt.Key.Key_Return)
    assert pressed.args == ["seat-8"]


def test_only_one_seat_is_a_stop_of_the_tab_key(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.focus_seat("seat-4")
    stops = [s for s in view._spots if s.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [view._spots[4]]


def test_the_focus_ring_shows_after_a_key_and_not_after_a_mouse(
    qtbot: QtBot, theme: Theme
) -> None:
    view = shown(qtbot, theme, ring_of(3))
    plain = view.grab().toImage()
    view.focus_seat("seat-2")
    qtbot.waitUntil(view._spots[2].hasFocus)
    assert view.grab().toImage() != plain
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert view.grab().toImage() == plain


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_menu_key_asks_once_even_when_the_system_sends_it_twice(
    qtbot: QtBot, theme: Theme, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.focus_seat("seat-1")
    asked: list[str] = []
    view.seat_menu_requested.connect(lambda seat, _where: asked.append(seat))
    QTest.keyPress(view._spots[1], key, modifier)
    again = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(view._spots[1], again)
    QTest.keyRelease(view._spots[1], key, modifier)
    assert asked == ["seat-1"]


def test_a_right_click_asks_at_its_seat_and_nowhere_else(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    asked: list[str] = []
    view.seat_menu_requested.connect(lambda seat, _where: asked.append(seat))
    for where in (middle_of(view, "seat-6"), QPoint(4, 4)):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, view.mapToGlobal(where))
        QApplication.sendEvent(view, event)
    assert asked == ["seat-6"]


def test_a_long_press_asks_and_is_not_also_a_press(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    pressed: list[str] = []
    view.seat_activated.connect(pressed.append)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle_of(view, "seat-5"))
    with qtbot.waitSignal(view.seat_menu_requested) as asked:
        view._long_press.timeout.emit()
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle_of(view, "seat-5"))
    assert asked.args is not None
    assert asked.args[0] == "seat-5"
    assert pressed == []


def test_a_seat_is_dragged_onto_another_only_while_arranging(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    moved: list[tuple[str, str]] = []
    view.seat_moved.connect(lambda seat, place: moved.append((seat, place)))
    for editable in (False, True):
        view.set_editable(editable)
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle_of(view, "seat-2"))
        qtbot.mouseMove(view, middle_of(view, "seat-3"))
        qtbot.mouseMove(view, middle_of(view, "seat-7"))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle_of(view, "seat-7"))
    assert moved == [("seat-2", "seat-7")]


def test_what_is_dragged_can_also_be_moved_with_keys(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.set_editable(True)
    view.focus_seat("seat-8")
    with qtbot.waitSignal(view.seat_moved) as moved:
        QTest.keyClick(view._spots[8], Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert moved.args == ["seat-8", "seat-0"]
