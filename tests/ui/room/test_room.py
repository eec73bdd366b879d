"""What the room sees: a ring, a light, a question; and always a way back."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from circle_desktop.domain import acts
from circle_desktop.ui.pictures.ring import RingPicture, SeatState
from circle_desktop.ui.room.placement import Placement, next_placement, placement
from tests.ui.live.holding import CHECK_IN, CLOSING, HARVEST, SHARING, Held, Paints, hold

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.room.window import RoomWindow
    from circle_desktop.ui.theme import Theme

# A window for a whole screen asks a platform without a screen for what it cannot do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def held(qtbot: QtBot, theme: Theme) -> Iterator[Held]:
    held = hold(theme)
    qtbot.addWidget(held.page)
    yield held
    held.page.room.close()


def _room(held: Held) -> RoomWindow:
    if held.page.room.window is None:
        held.press(Qt.Key.Key_F)
    assert held.page.room.window is not None
    return held.page.room.window


def _shown(held: Held) -> RingPicture:
    """The picture as the room sees it."""
    return _room(held).ring._measured().picture


def test_on_the_only_screen_escape_gives_the_host_back(held: Held) -> None:
    room = _room(held)
    assert held.page.room.covers_host
    QTest.keyClick(room, Qt.Key.Key_Escape)
    assert held.page.room.window is None
    assert held.page.column.room.word == "Room view off"


def test_the_title_names_nobody_and_there_is_no_pointer(held: Held) -> None:
    room = _room(held)
    assert room.windowTitle() == "Circle Desktop"
    assert room.cursor().shape() is Qt.CursorShape.BlankCursor


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_one_key_makes_the_room_dark_and_light_again(held: Held, key: Qt.Key) -> None:
    room = _room(held)
    QTest.keyClick(room, key)
    assert room.is_blank
    assert not room.ring.isVisible()
    assert not room.prompt.isVisible()
    picture = room.grab().toImage()
    assert {picture.pixelColor(x, 10).name() for x in range(0, picture.width(), 40)} == {"#000000"}
    assert held.page.column.room.word == "Room view dark"
    QTest.keyClick(room, key)
    assert held.page.column.room.word == "Room view on"


def test_the_host_darkens_the_room_with_one_key(held: Held) -> None:
    room = _room(held)
    held.press(Qt.Key.Key_Period)
    assert room.is_blank
    held.page.column.room.click()
    assert not room.is_blank


def test_p_leaves_the_question_alone(held: Held) -> None:
    held.go_to(SHARING)
    room = _room(held)
    QTest.keyClick(room, Qt.Key.Key_P)
    assert room.prompt_only
    assert not room.ring.isVisible()
    assert room.prompt.isVisible()
    assert held.holder == "Huda"


def test_other_keys_of_the_clicker_reach_the_host(held: Held) -> None:
    held.go_to(CHECK_IN)
    QTest.keyClick(_room(held), Qt.Key.Key_PageDown)
    assert held.holder == "Huda"
    QTest.keyClick(_room(held), Qt.Key.Key_PageUp)
    assert held.holder == "Marijke"


def test_the_room_never_hides_the_question_about_the_end(held: Held) -> None:
    held.go_to(CLOSING)
    QTest.keyClick(_room(held), Qt.Key.Key_Space)
    assert held.page.room.window is None
    assert held.page.overlays.question is not None


def test_the_room_view_can_be_switched_from_the_host(held: Held) -> None:
    held.press(Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert held.page.room.window is not None
    held.press(Qt.Key.Key_F, Qt.KeyboardModifier.ShiftModifier)
    assert held.page.room.window is None


def test_the_room_does_not_see_who_is_next_or_offered_again(held: Held) -> None:
    held.go_to(SHARING)
    held.page.act(acts.Pass())
    shown = _shown(held)
    assert [seat.name for seat in shown.seats if seat.again] == []
    assert SeatState.NEXT not in {seat.state for seat in shown.seats}
    assert not shown.arrow


def test_names_can_be_initials_or_none(held: Held) -> None:
    held.rooms.preferences.set("room_names", "initials")
    assert [seat.name for seat in _shown(held).seats[:2]] == ["M.", "H."]
    held.rooms.preferences.set("room_names", "none")
    held.go_to(CHECK_IN)
    assert {seat.name for seat in _shown(held).seats} == {""}


def test_in_the_centre_the_piece_rests_in_the_room_too(held: Held) -> None:
    held.go_to(HARVEST)
    assert _room(held).ring.picture.piece_in_centre


def test_nothing_is_painted_in_the_room_while_nothing_changes(held: Held, qtbot: QtBot) -> None:
    held.go_to(SHARING)
    room = _room(held)
    qtbot.waitExposed(room)
    room.repaint()
    QCoreApplication.sendPostedEvents()
    paints = Paints(room, room.ring, room.prompt)
    for _ in range(20):
        held.rooms.clock.advance(0.25)
        held.page.clock.poll()
        QCoreApplication.sendPostedEvents()
    assert paints.count == 0


def test_when_its_screen_is_unplugged_the_room_closes_and_the_host_is_told(
    held: Held, qtbot: QtBot
) -> None:
    room = _room(held)
    room._screen_name = "unplugged"
    handle = room.windowHandle()
    assert handle is not None
    with qtbot.waitSignal(held.page.room.screen_lost, timeout=1000):
        handle.screenChanged.emit(QGuiApplication.primaryScreen())
    assert held.page.room.window is None
    assert held.page.column.notice == "The room view is closed: its screen was unplugged."
    assert _room(held).isVisible()


def test_the_room_closes_when_the_circle_ends(held: Held) -> None:
    _room(held)
    held.page.act(acts.End())
    assert held.page.room.window is None


def test_a_lone_screen_is_covered(qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen()
    assert placement([screen], screen, "") == Placement(screen, covers_host=True)
    assert next_placement([screen], screen, screen.name()).covers_host


_THREE_SCREENS = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
from circle_desktop.ui.theme import Theme, load_fonts
from tests.ui.live.holding import hold
load_fonts()
held = hold(Theme(reduced_motion=True))
held.page.room.open()
room = held.page.room.window
print(held.page.room.covers_host, room.screen_name == "beamer", room.geometry().getRect())
print(held.rooms.preferences.get("room_screen", "") == "beamer")
held.page.room.open()
print(room.screen_name == "wall", held.rooms.preferences.get("room_screen", "") == "wall")
held.page.room.close()
held.page.room.open()
print(held.page.room.window.screen_name == "wall")
held.page.room.close()
held.page.hide()
"""


def test_with_more_screens_the_room_opens_where_the_host_does_not_look(tmp_path: Path) -> None:
    screens = [
        {"name": name, "x": x, "y": 0, "width": 1366, "height": 768, "dpi": 96, "dpr": 1}
        for name, x in (("laptop", 0), ("beamer", 1366), ("wall", 2732))
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-c", _THREE_SCREENS],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert told.stdout.splitlines() == [
        "False True (1366, 0, 1366, 768)", "True", "True True", "True",
    ]  # fmt: skip


_ONE_PICTURE = """
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
app = QApplication([])
from circle_desktop.ui.theme import Theme, load_fonts
from tests.ui.live.holding import hold
load_fonts()
held = hold(Theme(reduced_motion=True))
door = held.page.room

def names():
    return sorted({seat.name for seat in door.window.ring._measured().picture.seats})

door.open()
print(door.covers_host, names(), held.page.column.notice[:28])
held.press(Qt.Key.Key_F)
print(names()[0])
QTest.keyClick(door.window, Qt.Key.Key_Escape)
print(door.window is None)
door.open()
print(names())
door.close()
held.page.hide()
"""


def test_where_both_screens_show_one_picture_names_are_covered_until_asked_for(
    tmp_path: Path,
) -> None:
    screens = [
        {"name": name, "x": 0, "y": 0, "width": 1366, "height": 768, "dpi": 96, "dpr": 1}
        for name in ("laptop", "beamer")
    ]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}), encoding="utf-8")
    told = subprocess.run(
        [sys.executable, "-c", _ONE_PICTURE],
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert told.stdout.splitlines() == [
        "True [''] Both screens show the same p",
        "Bert",
        "True",
        "['']",
    ]


def test_a_second_screen_turned_into_a_mirror_covers_the_names(
    held: Held, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = _room(held)
    seen = [{seat.name for seat in _shown(held).seats} == {""}]
    monkeypatch.setattr("circle_desktop.ui.live.room_door.mirrors", lambda _there, _host: True)
    with qtbot.waitSignal(held.page.room.mirrored):
        QGuiApplication.primaryScreen().geometryChanged.emit(room.geometry())
    seen.append({seat.name for seat in _shown(held).seats} == {""})
    assert seen == [False, True]
