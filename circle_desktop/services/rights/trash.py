"""The trash: circles that were removed wait thirty days, and then they are gone.

Rules: what is in the trash lies there whole, and nothing else in the vault knows it; it comes back
in one act; what is over goes at the opening of the vault, for good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleAlreadyRunning
from circle_desktop.services.changes import Changes
from circle_desktop.services.circles import erase_circle, is_in_use

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.rights.trash import RemovedCircle
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock

CIRCLE_CAME_OR_WENT = Changes.CIRCLES | Changes.PEOPLE | Changes.PLANS | Changes.SESSIONS


class Trash:
    """Circles that were removed; people are with :mod:`circle_desktop.services.roster`."""

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
            erase_circle(work, circle_id)
            work.commit()
        return CIRCLE_CAME_OR_WENT

    def empty(self) -> Changes:
        """Erase everything that waits, people too, now and for good."""
        with self._work() as work:
            for removal in work.removals.all():
                work.rights.erase_person(removal.person.id)
            for circle in work.rights.put_away_circles():
                erase_circle(work, circle.id)
            work.commit()
        return CIRCLE_CAME_OR_WENT


def purge(work: Callable[[], UnitOfWork], today: date) -> None:
    """Erase what has waited its thirty days."""
    with work() as opened:
        over = [circle for circle in opened.rights.put_away_circles() if circle.is_over(today)]
        for circle in over:
            erase_circle(opened, circle.id)
        if over:
            opened.commit()
