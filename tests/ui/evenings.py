"""An evening that has just ended, on a desk in memory: what closing and reports begin with."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circle_desktop.domain import acts
from circle_desktop.domain.marks import MarkKind
from circle_desktop.services.wording import Wording, error_words
from circle_desktop.ui.commands import Commands
from circle_desktop.ui.frame import Frame
from tests.factories import begin_sample, sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.notes import HarvestLine, Session
    from circle_desktop.ui.theme import Theme
    from tests.fake_drawers import MemoryStore


@dataclass
class Evening:
    """A desk, its frame, and what was said to the person in front of it."""

    rooms: FakeRooms
    frame: Frame
    said: list[str]

    @property
    def store(self) -> MemoryStore:
        return store_of(self.frame.desk)

    @property
    def kept(self) -> Session:
        """The only session, as it is on disk."""
        (session,) = self.store.memory.sessions.values()
        return session

    def with_lines(self, *texts: str) -> list[HarvestLine]:
        """Keep harvest lines; those that begin with a plus have the nod of the circle."""
        closing = self.frame.desk.closing
        session = closing.open(self.frame.desk.live)
        lines = []
        for text in texts:
            line = closing.add_line(session.id, text.removeprefix("+"))
            if text.startswith("+"):
                closing.change_line(session.id, replace(line, approved=True))
            lines.append(line)
        return lines

    def close(self) -> Session:
        """Close the session without a window."""
        desk = self.frame.desk
        desk.closing.close(desk.closing.open(desk.live).id, desk.live)
        return self.kept

    def hold(self, circle: Circle | None = None) -> None:
        """Hold a short circle to its end, with two marks; a new circle if none is given."""
        desk = self.frame.desk
        begin_sample(self.rooms.house, desk, circle or sample_circle(desk))
        desk.live.act(acts.SetMark(MarkKind.THEME))
        desk.live.act(acts.SetMark(MarkKind.STRONG_MOMENT))
        self.rooms.clock.advance(3)
        desk.live.poll()
        desk.live.act(acts.NextPhase())
        desk.live.act(acts.End())


def evening(theme: Theme, lang: str = "nl", *, held: bool = True) -> Evening:
    """Return an evening; ``held``: a circle took place and has ended."""
    rooms = make_rooms()
    said: list[str] = []
    wording = Wording(lang)
    commands = Commands(lambda error: error_words(error, wording), rooms.house.report_problem)
    commands.failed.connect(said.append)
    frame = Frame(theme, rooms.house, make_desk(rooms.house), lang, commands)
    found = Evening(rooms, frame, said)
    if held:
        found.hold()
    return found
