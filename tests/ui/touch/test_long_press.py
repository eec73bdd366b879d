"""A finger that rests asks for a menu; one that moves or lifts, and a mouse, do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice, QMouseEvent, QPointingDevice
from PySide6.QtWidgets import QPushButton, QTableWidget, QVBoxLayout, QWidget

from circle_desktop.ui.pictures.ring import RingPicture, RingView, SeatPicture
from circle_desktop.ui.touch.long_press import LONG_PRESS_MS, LongPress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme

_PATIENCE_MS = 4 * LONG_PRESS_MS


class Desk(QWidget):
    """A table with menus, a button without one, and a ring; somebody watches for long presses."""

    def __init__(self, theme: Theme, qt: QApplication) -> None:
        super().__init__()
        self.watching = LongPress(qt, self)
        self.table = QTableWidget(2, 1)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.button = QPushButton("Begin")
        self.ring = RingView(theme)
        self.ring.show_picture(RingPicture(tuple(SeatPicture(f"{n}", f"P{n}") for n in range(6))))
        column = QVBoxLayout(self)
        for part in (self.table, self.button, self.ring):
            column.addWidget(part)


class Finger:
    """A touch screen's finger, or another pointer, on a window."""

    def __init__(self, desk: Desk, kind: QInputDevice.DeviceType) -> None:
        self._desk = desk
        self._device = QPointingDevice(
            "finger", 1, kind, QPointingDevice.PointerType.Finger,
            QInputDevice.Capability.Position, 1, 1,
        )  # fmt: skip

    def send(self, kind: QEvent.Type, on: QWidget, aside: int = 0) -> None:
        """Send what the window system would send to the window."""
        window = self._desk.windowHandle()
        at = QPointF(on.mapTo(self._desk, on.rect().center()) + QPoint(aside, 0))
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        down = none if kind == QEvent.Type.MouseButtonRelease else left
        QGuiApplication.sendEvent(
            window,
            QMouseEvent(
                kind, at, at, QPointF(window.mapToGlobal(at)), left, down,
                Qt.KeyboardModifier.NoModifier, self._device,
            ),
        )  # fmt: skip

    def press(self, on: QWidget) -> None:
        self.send(QEvent.Type.MouseButtonPress, on)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, theme: Theme) -> Iterator[Desk]:
    desk = Desk(theme, qapp)
    qtbot.addWidget(desk)
    desk.resize(500, 700)
    desk.show()
    desk.watching.watch(desk)
    yield desk
    qapp.focusWindowChanged.disconnect(desk.watching._on_focus_window_changed)


@pytest.mark.parametrize(
    "kind", [QInputDevice.DeviceType.TouchScreen, QInputDevice.DeviceType.Stylus]
)
def test_a_finger_or_a_pen_that_rests_asks_for_the_menu(
    desk: Desk, qtbot: QtBot, kind: QInputDevice.DeviceType
) -> None:
    with qtbot.waitSignal(desk.table.customContextMenuRequested, timeout=_PATIENCE_MS):
        Finger(desk, kind).press(desk.table.viewport())


@pytest.mark.parametrize(
    ("then", "aside"),
    [(QEvent.Type.MouseMove, 60), (QEvent.Type.MouseButtonRelease, 0)],
)
def test_a_finger_that_moves_or_lifts_asks_for_nothing(
    desk: Desk, then: QEvent.Type, aside: int
) -> None:
    finger = Finger(desk, QInputDevice.DeviceType.TouchScreen)
    finger.press(desk.table.viewport())
    waits = [desk.watching.is_waiting]
    finger.send(then, desk.table.viewport(), aside)
    waits.append(desk.watching.is_waiting)
    assert waits == [True, False]


def test_a_mouse_that_rests_asks_for_nothing(desk: Desk) -> None:
    Finger(desk, QInputDevice.DeviceType.Mouse).press(desk.table.viewport())
    assert not desk.watching.is_waiting


def test_on_a_button_it_is_a_press_like_any_other(desk: Desk, qtbot: QtBot) -> None:
    finger = Finger(desk, QInputDevice.DeviceType.TouchScreen)
    finger.press(desk.button)
    qtbot.waitUntil(lambda: not desk.watching.is_waiting, timeout=_PATIENCE_MS)
    assert desk.button.isDown()
    with qtbot.waitSignal(desk.button.clicked):
        finger.send(QEvent.Type.MouseButtonRelease, desk.button)


def test_on_the_ring_it_asks_once(desk: Desk, qtbot: QtBot) -> None:
    asked: list[str] = []
    desk.ring.seat_menu_requested.connect(lambda key, _where: asked.append(key))
    place = desk.ring.seat_rect("2")
    seat = next(part for part in desk.ring.findChildren(QWidget) if part.geometry() == place)
    Finger(desk, QInputDevice.DeviceType.TouchScreen).press(seat)
    qtbot.waitUntil(lambda: bool(asked) and not desk.watching.is_waiting, timeout=_PATIENCE_MS)
    assert asked == ["2"]
