"""A window's frame over an open vault in memory, for the pages about circles and plans."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from circle_desktop.services.wording import Wording, error_words
from circle_desktop.ui.circle.page import CirclePage
from circle_desktop.ui.commands import Commands
from circle_desktop.ui.frame import Frame
from tests.factories import NAMES, sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.plan import Plan
    from circle_desktop.ui.theme import Theme
    from tests.fake_drawers import MemoryStore


@dataclass
class Window:
    """The frame of a window in English, and what it was told to say."""

    frame: Frame
    rooms: FakeRooms
    said: list[str] = field(default_factory=list)
    shown: list[QWidget] = field(default_factory=list)

    @property
    def store(self) -> MemoryStore:
        """The memory behind the desk."""
        return store_of(self.frame.desk)

    def circle(self, names: tuple[str, ...] = NAMES) -> Circle:
        """Keep the sample circle."""
        return sample_circle(self.frame.desk, names)

    def page(self, circle: Circle) -> CirclePage:
        """Show the page of a circle, told of changes as the shell tells it."""
        page = CirclePage(self.frame, circle.id)
        self.show(page)
        return page

    def show(self, page: QWidget) -> None:
        """Show a page at its size, and keep hold of it until the test ends."""
        self.shown.append(page)
        page.resize(1140, 768)
        page.show()

    def close(self) -> None:
        """Let the pages go, or every later test would dress them anew."""
        for page in self.shown:
            page.close()
            page.deleteLater()
        self.shown.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def names(self, circle: Circle) -> list[str]:
        """The names in seat order, as they are in the vault now."""
        return [person.name for person in self.frame.desk.circles.get(circle.id).people]

    def plan(self, circle: Circle) -> Plan:
        """The plan as it is in the vault now."""
        return self.frame.desk.plans.get(circle.id)


def make_window(theme: Theme) -> Window:
    """Return a window's frame over an empty vault."""
    rooms = make_rooms()
    wording = Wording("en")
    commands = Commands(lambda problem: error_words(problem, wording), rooms.house.report_problem)
    frame = Frame(theme, rooms.house, make_desk(rooms.house), "en", commands)
    window = Window(frame, rooms)
    commands.failed.connect(window.said.append)
    return window
