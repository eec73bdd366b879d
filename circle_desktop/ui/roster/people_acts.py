"""Acts on the people and chairs of one circle: each is kept at once, and can be taken back.

Rule: the table and the ring ask here, and show what is so after :attr:`PeopleActs.done`.
"""

from __future__ import annotations

import secrets
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from circle_desktop.domain.people import ParticipantId, Role
from circle_desktop.services.changes import Changes
from circle_desktop.services.roster.sheets import Asked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.roster.chairs import ChairKind
    from circle_desktop.services.roster.former import FormerList
    from circle_desktop.ui.commands import Commands
    from circle_desktop.ui.frame import Frame

_MOST_STEPS_BACK = 20


class PeopleActs(QObject):
    """What can be done on the people tab.

    Signals:
        done: the list is another one; carries the person to choose, or nothing.
    """

    done = Signal(str)

    def __init__(
        self, frame: Frame, answers: Commands, circle_id: CircleId, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self._answers = answers
        self._id = circle_id
        self._book = frame.desk.circles
        self._roster = frame.desk.roster
        self._former: list[FormerList] = []

    @property
    def circle(self) -> Circle:
        """The circle as it is kept now."""
        return self._book.get(self._id)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step back."""
        return bool(self._former)

    def forget(self) -> None:
        """Let the steps back go: what was withdrawn never comes back by an undo."""
        self._former.clear()

    def run(self, act: Callable[[], object], chosen: str = "") -> bool:
        """Carry out an act on the list, with a step back; tell whether it was done."""
        former = self._answers.run(partial(self._roster.former.of, self._id))
        if former is None or not self._done(act, chosen):
            return False
        self._former = [*self._former, former][-_MOST_STEPS_BACK:]
        return True

    def undo(self) -> None:
        """Put the list back as it stood before the last act."""
        if self._former:
            former = self._former.pop()
            self._done(partial(self._roster.former.put_back, former), "")

    def add(self, text: str) -> bool:
        """Give a chair to everyone named in a typed line or a pasted list."""
        return self.run(partial(self._book.add_people, self._id, text))

    def rename(self, person: str, name: str) -> None:
        """Call somebody otherwise."""
        self.run(partial(self._book.rename, self._id, ParticipantId(person), name), person)

    def give_role(self, people: Sequence[ParticipantId], role: str) -> None:
        """Give people a role."""

        def given() -> Changes:
            for person in people:
                self._book.give_role(self._id, person, Role(role))
            return Changes.PEOPLE

        self.run(given)

    def move(self, sitting: str, other: str) -> None:
        """Seat somebody, or put a chair, where another stands."""
        places: list[str] = [one.id for one in self.circle.around]
        if other in places:
            self._move_to(sitting, places.index(other))

    def step(self, sitting: str, way: int) -> None:
        """Move somebody, or a chair, one chair back or further."""
        places: list[str] = [one.id for one in self.circle.around]
        if sitting in places and 0 <= places.index(sitting) + way < len(places):
            self._move_to(sitting, places.index(sitting) + way)

    def turn_listening(self, people: Sequence[ParticipantId]) -> None:
        """Note that people came to listen, or take that back when all of them did."""
        listening = {one.id for one in self.circle.people if one.listens_only}
        listens = not listening.issuperset(people)
        asked = Asked(self._frame.lang)
        self.run(partial(self._roster.sheets.listen, people, asked, listens_only=listens))

    def take_off(self, people: Sequence[ParticipantId]) -> bool:
        """Take people off the list; they wait thirty days."""
        return self.run(partial(self._roster.removals.take_off, self._id, people))

    def bring_back(self, people: Sequence[ParticipantId]) -> bool:
        """Give people who were taken off their chairs again."""
        return self.run(partial(self._roster.removals.bring_back, people), people[-1])

    def add_chair(self, kind: ChairKind, after: str) -> None:
        """Put a chair in, behind somebody, or as the last one."""
        places: list[str] = [one.id for one in self.circle.around]
        place = places.index(after) + 1 if after in places else len(places)
        self.run(partial(self._roster.ring.add_chair, self._id, place, kind), after)

    def take_chair(self, chair: str) -> None:
        """Take a chair away."""
        self.run(partial(self._roster.ring.take_chair, self._id, chair))

    def mix(self) -> None:
        """Seat everyone elsewhere by chance."""
        self.run(partial(self._roster.ring.mix, self._id, secrets.randbelow))

    def begin_with(self, person: ParticipantId) -> None:
        """Let the ring begin at somebody."""
        self.run(partial(self._roster.ring.begin_with, self._id, person), person)

    def begin_as_suggested(self) -> None:
        """Let the ring begin at whoever is suggested for tonight."""
        person = self._roster.ring.suggested(self.circle)
        if person is not None:
            self.begin_with(person.id)

    def _move_to(self, sitting: str, place: int) -> None:
        self.run(partial(self._roster.ring.move, self._id, sitting, place), sitting)

    def _done(self, act: Callable[[], object], chosen: str) -> bool:
        result = self._answers.run(act, self.parent())
        if result is None:
            return False
        if not isinstance(result, Changes):
            self._answers.note(Changes.PEOPLE, self.parent())
        self.done.emit(chosen)
        return True
