"""A circle held on the host's page, with a clock that is told and keys that are pressed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from typing_extensions import override

from circle_desktop.domain import acts
from circle_desktop.services.house import Desk
from circle_desktop.services.wording import Wording, error_words
from circle_desktop.ui.commands import Commands
from circle_desktop.ui.frame import Frame
from circle_desktop.ui.live.page import LivePage
from tests.factories import NAMES, begin_sample, sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.domain.acts import HoldReason
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.ring import Presence
    from circle_desktop.ui.theme import Theme
    from tests.fake_drawers import MemoryStore

ARRIVAL, SILENCE, CHECK_IN, SHARING, HARVEST, CHECK_OUT, CLOSING = range(7)
"""The phases of the sample plan."""


class Paints(QObject):
    """Counts how often widgets are painted."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.count = 0
        for widget in widgets:
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


@dataclass
class Held:
    """A page and the rooms behind it."""

    page: LivePage
    rooms: FakeRooms
    desk: Desk

    @property
    def state(self) -> LiveCircle:
        return self.desk.live.state

    def reason(self) -> HoldReason | None:
        """Why every clock stands still, if it does."""
        return self.state.held

    def presences(self) -> list[Presence]:
        """Who is here, away or gone, in seat order."""
        return [seat.presence for seat in self.state.scene.ring.seats]

    @property
    def store(self) -> MemoryStore:
        return store_of(self.desk)

    @property
    def holder(self) -> str:
        """The name of who has the piece."""
        seat = self.state.holder
        return self.state.scene.ring.seat(seat).name if seat is not None else ""

    @property
    def offered(self) -> str:
        """The name of who is offered the piece."""
        seat = self.state.offered
        return self.state.scene.ring.seat(seat).name if seat is not None else ""

    @property
    def outlook(self) -> str:
        """Both sentences of the outlook."""
        said = self.page.column.outlook.outlook
        return f"{said.first} {said.second}".strip()

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press and release a key on the page."""
        QTest.keyClick(self.page, key, modifier)

    def go_to(self, phase: int) -> Held:
        """Go on to a phase of the sample plan."""
        while self.state.phase_index < phase:
            self.page.act(acts.NextPhase())
        return self

    def run(self, seconds: float) -> None:
        """Let time pass as it does: with a pulse every ten seconds at most."""
        while seconds > 0:
            self.rooms.clock.advance(min(10.0, seconds))
            self.page.clock.poll()
            seconds -= 10.0


def hold(
    theme: Theme, names: tuple[str, ...] = NAMES, *, two_step: bool = False, **choices: str
) -> Held:
    """Begin the sample circle, on the page of its host."""
    rooms = make_rooms()
    rooms.preferences.choices.update(choices)
    desk = make_desk(rooms.house)
    circle = sample_circle(desk, names)
    desk.circles.save(replace(circle, languages=("en", "ar")))
    begin_sample(rooms.house, desk, circle, two_step=two_step)
    wording = Wording("en")
    commands = Commands(lambda error: error_words(error, wording), rooms.house.report_problem)
    page = LivePage(Frame(theme, rooms.house, desk, "en", commands))
    page.clock.stop()
    page.resize(1366, 768)
    page.show()
    return Held(page, rooms, desk)
