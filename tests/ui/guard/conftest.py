"""A window at an open desk in memory, with a machine around it that a test can let sleep."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.house import Desk
from circle_desktop.services.safety.surroundings import Surroundings
from circle_desktop.ui.window import MainWindow
from tests.fakes import FakeRooms, make_desk, make_rooms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme

LOOK_S = 20
"""Seconds between two looks in a test: less than what counts as sleep."""


@dataclass
class Watched:
    """A window, what it stands on, and how often it was locked or left."""

    window: MainWindow
    rooms: FakeRooms
    desk: Desk
    asleep_s: list[float]
    locked: list[bool] = field(default_factory=list)

    def pass_time(self, minutes: float) -> None:
        """Let time pass, looked at now and then."""
        left = minutes * 60
        while left > 0:
            stride = min(LOOK_S, left)
            self.rooms.clock.advance(stride)
            self.window.guard.idleness.look()
            left -= stride

    def sleep(self, seconds: float, *, counted: bool) -> None:
        """Let the machine sleep, and wake; ``counted``: the system says how long."""
        self.rooms.clock.sleep(seconds)
        if counted:
            self.asleep_s[0] += seconds
        self.window.guard.idleness.look()


@pytest.fixture
def watched(qapp: QApplication, qtbot: QtBot, theme: Theme) -> Iterator[Watched]:
    """A window that is watched over, at an open desk."""
    rooms, asleep_s = make_rooms(), [0.0]
    around = Surroundings(asleep_s=lambda: asleep_s[0])
    rooms.house = replace(rooms.house, surroundings=around)
    desk = make_desk(rooms.house)
    window = MainWindow(rooms.house, theme, "en")
    found = Watched(window, rooms, desk, asleep_s)
    window.locked.connect(lambda: found.locked.append(True))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.guard.begin(qapp)
    window.open_desk(desk)
    yield found
    if window.desk is not None:
        window.lock_now()
    window.close()
    window.deleteLater()
