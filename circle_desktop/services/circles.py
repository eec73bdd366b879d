"""Circles and their people: make, name, seat."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circle_desktop.domain.circle import Circle, CircleId, CircleKind
from circle_desktop.domain.errors import CircleAlreadyRunning, CircleUnknown, UnusableList
from circle_desktop.domain.live import replay
from circle_desktop.domain.people import (
    Participant,
    ParticipantId,
    Role,
    clean_name,
    names_in,
    same_name,
)
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Ids


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What became of a line of names."""

    added: tuple[str, ...]


class CircleBook:
    """Commands on circles; each one is a transaction and returns what it changed."""

    def __init__(self, work: Callable[[], UnitOfWork], ids: Ids) -> None:
        self._work = work
        self._ids = ids

    def all(self) -> tuple[Circle, ...]:
        """Return every circle, by name."""
        with self._work() as work:
            return work.circles.all()

    def get(self, circle_id: CircleId) -> Circle:
        """Return one circle.

        Raises:
            CircleUnknown.
        """
        with self._work() as work:
            return work.circles.get(circle_id)

    def named(self, name: str) -> Circle:
        """Return the circle with this label.

        Raises:
            CircleUnknown.
        """
        for circle in self.all():
            if same_name(circle.name, name):
                return circle
        raise CircleUnknown(name)

    def create(
        self,
        name: str,
        *,
        kind: CircleKind = CircleKind.HEALING,
        place: str = "",
        languages: Sequence[str] = ("nl",),
        people: str = "",
    ) -> Circle:
        """Make a circle, with people typed in one line or pasted as a list.

        Raises:
            UnusableName: the label or one of the names cannot stand; nothing was kept.
        """
        circle = Circle(
            CircleId(self._ids.new()), clean_name(name), kind, place.strip(), tuple(languages)
        ).joined(self._participants(names_in(people)))
        with self._work() as work:
            work.circles.add(circle)
            work.commit()
        return circle

    def save(self, circle: Circle) -> Changes:
        """Keep a circle's label, place, languages or people as they are now."""
        with self._work() as work:
            work.circles.save(circle)
            work.commit()
        return Changes.CIRCLES | Changes.PEOPLE

    def remove(self, circle_id: CircleId) -> Changes:
        """Erase a circle with its people, its plan and its sessions: nothing of it stays.

        Raises:
            CircleAlreadyRunning: it sits now, or its last session is not closed.
        """
        with self._work() as work:
            if is_in_use(work, circle_id):
                raise CircleAlreadyRunning
            erase_circle(work, circle_id)
            work.commit()
        return Changes.CIRCLES | Changes.PEOPLE | Changes.PLANS | Changes.SESSIONS

    def add_people(self, circle_id: CircleId, text: str) -> TakenOver:
        """Seat the people named in a typed line or a pasted list, in that order.

        Two people may have the same name: typing a name twice is meant.

        Raises:
            UnusableList: no name in it. UnusableName: one is too long; nothing was kept.
        """
        names = names_in(text)
        if not names:
            raise UnusableList
        return self._join(circle_id, names)

    def rename(self, circle_id: CircleId, person: ParticipantId, name: str) -> Changes:
        """Give a person another name.

        Raises:
            UnusableName: the old one stays.
        """
        return self._change(circle_id, person, lambda p: replace(p, name=clean_name(name)))

    def give_role(self, circle_id: CircleId, person: ParticipantId, role: Role) -> Changes:
        """Give a person a role; there is one host and one guardian at most, of others several."""
        with self._work() as work:
            circle = work.circles.get(circle_id)
            for other in circle.people:
                if other.role is role and role.leads:
                    circle = circle.changed(replace(other, role=Role.NONE))
            circle = circle.changed(replace(circle.person(person), role=role))
            work.circles.save(circle)
            work.commit()
        return Changes.PEOPLE

    def set_listening(
        self, circle_id: CircleId, person: ParticipantId, *, listens_only: bool
    ) -> Changes:
        """Note that a person came to listen; the piece passes through their hands all the same."""
        return self._change(circle_id, person, lambda p: replace(p, listens_only=listens_only))

    def seat(self, circle_id: CircleId, person: ParticipantId, position: int) -> Changes:
        """Move a person to another chair, counted from 0."""
        return self._reorder(circle_id, lambda circle: circle.seated(person, position))

    def remove_person(self, circle_id: CircleId, person: ParticipantId) -> Changes:
        """Remove a person; nothing of them stays in the circle."""
        with self._work() as work:
            work.circles.save(work.circles.get(circle_id).without(person))
            work.sheets.remove(person)
            work.commit()
        return Changes.PEOPLE

    def _participants(self, names: Sequence[str]) -> tuple[Participant, ...]:
        return tuple(Participant(ParticipantId(self._ids.new()), name) for name in names)

    def _join(self, circle_id: CircleId, names: Sequence[str]) -> TakenOver:
        self._reorder(circle_id, lambda circle: circle.joined(self._participants(names)))
        return TakenOver(tuple(names))

    def _change(
        self,
        circle_id: CircleId,
        person: ParticipantId,
        change: Callable[[Participant], Participant],
    ) -> Changes:
        return self._reorder(circle_id, lambda c: c.changed(change(c.person(person))))

    def _reorder(self, circle_id: CircleId, change: Callable[[Circle], Circle]) -> Changes:
        with self._work() as work:
            work.circles.save(change(work.circles.get(circle_id)))
            work.commit()
        return Changes.PEOPLE


def erase_circle(work: UnitOfWork, circle_id: CircleId) -> None:
    """Take out everything of a circle; the caller commits.

    Raises:
        CircleUnknown: it is gone already.
    """
    work.circles.remove(circle_id)
    work.sessions.forget(circle_id)
    work.prompts.forget(circle_id)
    work.gatherings.forget(circle_id)


def is_in_use(work: UnitOfWork, circle_id: CircleId) -> bool:
    """Tell whether a circle sits now, or its last session is not closed: its course is there."""
    waiting = work.sessions.unclosed()
    if waiting is not None and waiting.circle == circle_id:
        return True
    setup = replay(work.journal.entries()).setup
    return setup is not None and setup.circle == circle_id
