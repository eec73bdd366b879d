"""The trash: circles and people that were removed wait thirty days, and then they are gone.

Rules: what is in the trash lies there whole, and nothing else in the vault knows it; it comes back
in one act; what is over goes at the opening of the vault, for good.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleAlreadyRunning, PersonUnknown
from circle_desktop.domain.people import Role
from circle_desktop.services.changes import Changes
from circle_desktop.services.circles import is_in_use

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.domain.rights.trash import RemovedCircle
    from circle_desktop.domain.roster.removal import Removal
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock

CIRCLE_CAME_OR_WENT = Changes.CIRCLES | Changes.PEOPLE | Changes.PLANS | Changes.SESSIONS


class Trash:
    """Circles and people that were removed."""

    def __init__(self, work: Callable[[], UnitOfWork], clock: Clock) -> None:
        self._work = work
        self._clock = clock

    def put_away(self, circle_id: CircleId) -> Changes:
        """Remove a circle; it can come back for thirty days.

        Raises:
            CircleUnknown.
            CircleAlreadyRunning: it sits now, or its last session is not closed.
        """
        with self._work() as work:
            if is_in_use(work, circle_id):
                raise CircleAlreadyRunning
            work.rights.put_away(circle_id, self._clock.wall().date())
            work.commit()
        return CIRCLE_CAME_OR_WENT

    def circles(self) -> tuple[RemovedCircle, ...]:
        """Return the circles that wait, the one removed last first."""
        with self._work() as work:
            return work.rights.put_away_circles()

    def bring_back(self, circle_id: CircleId) -> Changes:
        """Bring a circle back with its people, plan and sessions."""
        with self._work() as work:
            work.rights.bring_back(circle_id)
            work.commit()
        return CIRCLE_CAME_OR_WENT

    def erase(self, circle_id: CircleId) -> Changes:
        """Erase a circle that waits, now and for good.

        Raises:
            CircleUnknown: it is gone already.
        """
        with self._work() as work:
            _erase(work, circle_id)
            work.commit()
        return CIRCLE_CAME_OR_WENT

    def people(self) -> tuple[tuple[Removal, Circle], ...]:
        """Return who was taken off the list of which circle, the last one first."""
        with self._work() as work:
            circles = {circle.id: circle for circle in work.circles.all()}
            removals = work.removals.all()
        return tuple((one, circles[one.circle]) for one in removals if one.circle in circles)

    def bring_person_back(self, person_id: ParticipantId) -> Changes:
        """Put a person back on the list, on the same chair and with the same sheet.

        A role that somebody else took over meanwhile stays with that one.

        Raises:
            PersonUnknown: this person is gone already. CircleUnknown: the circle is.
        """
        with self._work() as work:
            removal = _removal(work, person_id)
            circle = work.circles.get(removal.circle)
            person = removal.person
            if person.role.leads and any(other.role is person.role for other in circle.people):
                person = replace(person, role=Role.NONE)
            work.circles.save(circle.joined([person]).moved(person, removal.place))
            work.sheets.save(removal.sheet)
            work.removals.remove(person_id)
            work.commit()
        return Changes.PEOPLE

    def erase_person(self, person_id: ParticipantId) -> Changes:
        """Erase somebody who waits, now and for good: every row about that person goes."""
        with self._work() as work:
            _erase_person(work, person_id)
            work.commit()
        return Changes.PEOPLE

    def empty(self) -> Changes:
        """Erase everybody and everything that waits, now and for good."""
        with self._work() as work:
            for removal in work.removals.all():
                _erase_person(work, removal.person.id)
            for circle in work.rights.put_away_circles():
                _erase(work, circle.id)
            work.commit()
        return CIRCLE_CAME_OR_WENT


def purge(work: Callable[[], UnitOfWork], today: date) -> None:
    """Erase what has waited its thirty days."""
    with work() as opened:
        over = [circle for circle in opened.rights.put_away_circles() if circle.is_over(today)]
        gone = [removal for removal in opened.removals.all() if removal.is_over(today)]
        for removal in gone:
            _erase_person(opened, removal.person.id)
        for circle in over:
            _erase(opened, circle.id)
        if over or gone:
            opened.commit()


def _removal(work: UnitOfWork, person_id: ParticipantId) -> Removal:
    for removal in work.removals.all():
        if removal.person.id == person_id:
            return removal
    raise PersonUnknown


def _erase_person(work: UnitOfWork, person_id: ParticipantId) -> None:
    work.removals.remove(person_id)
    work.rights.erase_person(person_id)


def _erase(work: UnitOfWork, circle_id: CircleId) -> None:
    work.circles.remove(circle_id)
    work.sessions.forget(circle_id)
    work.prompts.forget(circle_id)
