"""A list as it stood before an act, to put it back: people, chairs and sheets together."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circle_desktop.domain.circle import Circle
from circle_desktop.domain.roster.removal import Removal
from circle_desktop.domain.roster.sheets import PersonSheet
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock


@dataclass(frozen=True, slots=True)
class FormerList:
    """The people and chairs of a circle at one moment, with the sheets."""

    circle: Circle
    sheets: tuple[PersonSheet, ...]


class FormerLists:
    """Remembers a list, and puts it back in one transaction."""

    def __init__(self, work: Callable[[], UnitOfWork], clock: Clock) -> None:
        self._work = work
        self._clock = clock

    def of(self, circle_id: CircleId) -> FormerList:
        """Return the list of a circle as it stands now.

        Raises:
            CircleUnknown.
        """
        with self._work() as work:
            return FormerList(work.circles.get(circle_id), work.sheets.all(circle_id))

    def put_back(self, former: FormerList) -> Changes:
        """Put a list back as it stood.

        Whoever was taken off since comes back, unless that person was let go for good; whoever
        came since waits among those taken off, so that nothing is lost by an undo.

        Raises:
            CircleUnknown: nothing was changed.
        """
        with self._work() as work:
            circle = work.circles.get(former.circle.id)
            waiting = {one.person.id for one in work.removals.all(circle.id)}
            known = waiting | {one.id for one in circle.people}
            people = tuple(one for one in former.circle.people if one.id in known)
            self._take_off(work, circle, known={one.id for one in people})
            work.circles.save(replace(circle, people=people, chairs=former.circle.chairs))
            _restore(work, people_ids=[one.id for one in people], sheets=former.sheets)
            work.commit()
        return Changes.PEOPLE

    def _take_off(self, work: UnitOfWork, circle: Circle, known: set[ParticipantId]) -> None:
        day = self._clock.wall().date()
        for place, one in enumerate(circle.people):
            if one.id not in known:
                work.removals.put(Removal(circle.id, one, work.sheets.get(one.id), place, day))
                work.sheets.remove(one.id)


def _restore(
    work: UnitOfWork, people_ids: Iterable[ParticipantId], sheets: tuple[PersonSheet, ...]
) -> None:
    kept = {sheet.person_id: sheet for sheet in sheets}
    for person_id in people_ids:
        work.removals.remove(person_id)
        work.sheets.save(kept.get(person_id, PersonSheet(person_id)))
