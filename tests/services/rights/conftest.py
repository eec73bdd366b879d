"""A vault in memory with a circle that met, and something written about it everywhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.circle import Circle
from circle_desktop.domain.keeping.reflections import Reflection
from circle_desktop.domain.marks import Mark, MarkKind
from circle_desktop.domain.notes import HarvestLine, Headcount, LineId, Session, SessionId
from circle_desktop.domain.words import Words
from circle_desktop.services.house import Desk
from tests.factories import sample_circle
from tests.fakes import BRUSSELS, FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from circle_desktop.domain.people import Participant

HELD = datetime(2026, 11, 5, 19, 0, tzinfo=BRUSSELS)
NOTE = "Bert en Huda waren stil. Later lachte Bert."
LINE = "Berts soep droeg de avond."
OWN = "Ik maakte me zorgen om Bert."


@dataclass
class Group:
    """A desk with its rooms, and the circle that met."""

    rooms: FakeRooms
    desk: Desk
    circle: Circle

    def person(self, name: str) -> Participant:
        """Return somebody of the circle, as the vault knows this person now."""
        people = self.desk.circles.get(self.circle.id).people
        return next(person for person in people if person.name == name)

    def session(self, name: str = "s1") -> Session:
        """Return a session as the vault knows it now."""
        with self.desk.vault.work() as work:
            return work.sessions.get(SessionId(name))

    def keep(self, session: Session) -> Session:
        """Keep one more session."""
        with self.desk.vault.work() as work:
            work.sessions.add(session)
            work.commit()
        return session

    def reflect(self, session: Session, text: str = OWN) -> None:
        """Write something for oneself about a session."""
        with self.desk.vault.personal_work() as work:
            held = session.started
            work.reflections.put(Reflection(session.id, session.circle, text, held, held))
            work.commit()

    def everything(self) -> str:
        """Return all that is in any drawer, to look for words in."""
        drawers = self.desk.vault.drawers
        return "\n".join(repr(store_of(self.desk, name).memory) for name in drawers)


def held_session(circle: Circle, name: str = "s1", held: datetime = HELD) -> Session:
    """Return a closed session of a circle with a note, a line, a mark and counts."""
    return Session(
        id=SessionId(name),
        circle=circle.id,
        title=Words.of({"nl": "Praatgroep"}),
        started=held,
        ended=held + timedelta(minutes=90),
        headcount=Headcount(present=8, first_time=1, children=2, hosts=2),
        marks=(Mark(MarkKind.THEME, 1),),
        process_note=NOTE,
        harvest=(HarvestLine(LineId(f"{name}-l1"), LINE, approved=True),),
        closed=True,
    )


@pytest.fixture
def group() -> Group:
    """The circle of the samples, which met once; its line lies with the office."""
    rooms = make_rooms()
    desk = make_desk(rooms.house)
    circle = sample_circle(desk)
    group = Group(rooms, desk, circle)
    session = group.keep(held_session(circle))
    group.reflect(session)
    desk.publishing.release(replace(desk.publishing.sheet(session.id), note="Dank aan Bert."))
    return group
