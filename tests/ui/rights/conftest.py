"""A window over a vault with a circle that met, and something written about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from circle_desktop.ui.commands import Commands
from circle_desktop.ui.frame import Frame
from tests.factories import sample_circle
from tests.fakes import make_desk, make_rooms
from tests.services.rights.conftest import Group, held_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circle_desktop.ui.theme import Theme


@dataclass
class Window:
    """The frame of a window in English over a group, and what is shown in it."""

    group: Group
    frame: Frame
    shown: list[QWidget]

    def show(self, page: QWidget) -> None:
        """Show a page at its size until the test ends."""
        self.shown.append(page)
        page.resize(1140, 768)
        page.show()

    @property
    def names(self) -> list[str]:
        """Who is on the list of the circle now."""
        return [p.name for p in self.frame.desk.circles.get(self.group.circle.id).people]


@pytest.fixture
def window(theme: Theme) -> Iterator[Window]:
    """The circle of the samples, which met once; its sheet lies with the office."""
    rooms = make_rooms()
    desk = make_desk(rooms.house)
    circle = sample_circle(desk)
    group = Group(rooms, desk, circle)
    session = group.keep(held_session(circle))
    group.reflect(session)
    desk.publishing.release(replace(desk.publishing.sheet(session.id), note="Dank aan Bert."))
    commands = Commands(lambda problem: type(problem).__name__, rooms.house.report_problem)
    window = Window(group, Frame(theme, rooms.house, desk, "en", commands), [])
    yield window
    for page in window.shown:
        page.close()
        page.deleteLater()
