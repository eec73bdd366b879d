"""Taking people off a list: they wait thirty days, come back in one act, and then are gone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import PersonUnknown
from circle_desktop.domain.people import Role
from circle_desktop.domain.roster.removal import Removal
from circle_desktop.services.changes import Changes
from circle_desktop.services.continuity.letting_go import let_go

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock


class RemovalBook:
    """Commands on people taken off a list; each is a transaction and returns what it changed."""

    def __init__(self, work: Callable[[], UnitOfWork], clock: Clock) -> None:
        self._work = work
        self._clock = clock

    def take_off(self, circle_id: CircleId, people: Sequence[ParticipantId]) -> Changes:
        """Take people off the list of a circle, with all that is kept of them.

        Raises:
            CircleUnknown, PersonUnknown: nobody was taken off.
        """
        with self._work() as work:
            circle = work.circles.get(circle_id)
            for person_id in people:
                work.removals.put(self._removal(work, circle, person_id))
                work.sheets.remove(person_id)
            for person_id in people:
                circle = circle.without(person_id)
            work.circles.save(circle)
            work.commit()
        return Changes.PEOPLE

    def waiting(self, circle_id: CircleId | None = None) -> tuple[Removal, ...]:
        """Return who can come back to one circle, or to all, the last one taken off first."""
        with self._work() as work:
            found = work.removals.all(circle_id)
        return tuple(one for one in found if not one.is_over(self._today))

    def bring_back(self, people: Sequence[ParticipantId]) -> Changes:
        """Give people their chairs again, with their sheets as they may be kept today.

        Raises:
            PersonUnknown: one of them is not waiting (any more); nobody was brought back.
        """
        with self._work() as work:
            waiting = {one.person.id: one for one in work.removals.all()}
            if not waiting.keys() >= set(people):
                raise PersonUnknown
            chosen = [waiting[person_id] for person_id in people]
            for removal in sorted(chosen, key=lambda one: one.place):
                work.circles.save(_seated_again(work.circles.get(removal.circle), removal))
                work.sheets.save(removal.sheet.kept_on(self._today))
                work.removals.remove(removal.person.id)
            work.commit()
        return Changes.PEOPLE

    def let_go(self, people: Sequence[ParticipantId]) -> Changes:
        """Let people go for good: whatever row is about them goes too."""
        with self._work() as work:
            for person_id in people:
                work.rights.erase_person(person_id)
            let_go(work, self._today)
            work.commit()
        return Changes.PEOPLE

    def let_go_due(self) -> tuple[ParticipantId, ...]:
        """Let everyone go whose thirty days are over; return who that was."""
        with self._work() as work:
            over = [one.person.id for one in work.removals.all() if one.is_over(self._today)]
        if over:
            self.let_go(over)
        return tuple(over)

    @property
    def _today(self) -> date:
        return self._clock.wall().date()

    def _removal(self, work: UnitOfWork, circle: Circle, person_id: ParticipantId) -> Removal:
        person = circle.person(person_id)
        place = [one.id for one in circle.around].index(person_id)
        return Removal(circle.id, person, work.sheets.get(person_id), place, self._today)


def _seated_again(circle: Circle, removal: Removal) -> Circle:
    """Seat somebody where they sat; a role that has gone to another stays there."""
    person = removal.person
    if person.role.leads and any(one.role is person.role for one in circle.people):
        person = replace(person, role=Role.NONE)
    return circle.moved(person, removal.place)
