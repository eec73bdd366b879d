"""A list taken over into a circle: kept whole in one act, taken back in one.

Rules: nobody is merged unless a person said so; only names are kept of those who agreed to
nothing else; what was brought in by mistake goes in one act, and whoever came otherwise stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.bringing.details import Agreed, Told, with_words
from circle_desktop.domain.bringing.draft import Taking
from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import UnusableList
from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.domain.roster.sheets import PersonSheet
from circle_desktop.services.bringing.tongues import tongues
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from circle_desktop.domain.bringing.draft import Candidate
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock, Ids


@dataclass(frozen=True, slots=True)
class Brought:
    """What one taking over brought, to be told and to be taken back.

    Attributes:
        added: who got a chair, in the order of the list.
        former: the sheets that were filled up, as they were before.
        unread: how many cells beside the names stayed outside.
    """

    circle: CircleId
    taking: Taking
    added: tuple[ParticipantId, ...]
    former: tuple[PersonSheet, ...] = ()
    unread: int = 0


class Bringing:
    """Commands on lists; each one is a transaction."""

    def __init__(self, work: Callable[[], UnitOfWork], ids: Ids, clock: Clock) -> None:
        self._work = work
        self._ids = ids
        self._clock = clock

    def take(self, circle_id: CircleId, taking: Taking, agreed: Agreed | None = None) -> Brought:
        """Seat everyone who is new, in the order of the list.

        Args:
            circle_id: where to.
            taking: who, with every question answered.
            agreed: how the people of the list agreed to what stands beside their names; without
                it only the names are kept.

        Raises:
            UnusableList: there is nobody to take over. CircleUnknown.
        """
        if not taking.newcomers and not taking.same:
            raise UnusableList
        people = tuple(
            Participant(ParticipantId(self._ids.new()), candidate.name)
            for candidate in taking.newcomers
        )
        added = tuple(person.id for person in people)
        with self._work() as work:
            work.circles.save(work.circles.get(circle_id).joined(people))
            former, unread = self._fill(work, taking, added, agreed)
            work.commit()
        return Brought(circle_id, taking, added, former, unread)

    def take_back(self, brought: Brought) -> Changes:
        """Undo a taking over: whoever it brought goes, whoever came otherwise stays.

        Raises:
            CircleUnknown.
        """
        with self._work() as work:
            circle = work.circles.get(brought.circle)
            there = {person.id for person in circle.people}
            gone = there.intersection(brought.added)
            for sheet in work.sheets.all(brought.circle):
                if sheet.person_id in gone:
                    work.sheets.remove(sheet.person_id)
            ring = tuple(one for one in circle.around if one.id not in gone)
            work.circles.save(circle.arranged(ring))
            for sheet in brought.former:
                if sheet.person_id in there:
                    work.sheets.remove(sheet.person_id)
                    work.sheets.save(sheet)
            work.commit()
        return Changes.PEOPLE

    def _fill(
        self,
        work: UnitOfWork,
        taking: Taking,
        added: tuple[ParticipantId, ...],
        agreed: Agreed | None,
    ) -> tuple[tuple[PersonSheet, ...], int]:
        """Keep what the people agreed to; return the sheets that were there, and what was not read."""
        if agreed is None:
            return (), 0
        told = Told(agreed, self._clock.wall().date(), tongues())
        former: dict[ParticipantId, PersonSheet] = {}
        unread = 0
        for person, candidate in _owners(taking, added):
            sheet = work.sheets.get(person)
            filled, outside = with_words(sheet, candidate.words, told)
            unread += outside
            if filled is not sheet:
                former.setdefault(person, sheet)
                work.sheets.save(filled)
        known = tuple(sheet for person, sheet in former.items() if person not in added)
        return known, unread


def _owners(
    taking: Taking, added: tuple[ParticipantId, ...]
) -> Iterator[tuple[ParticipantId, Candidate]]:
    """Give each line that says more than a name, with the person whom it is about."""
    by_line = {one.line: person for one, person in zip(taking.newcomers, added, strict=True)}
    lines = [(by_line[one.line], one) for one in taking.newcomers]
    lines += [
        (double.person or by_line[double.other_line], double.candidate) for double in taking.same
    ]
    return iter([(person, candidate) for person, candidate in lines if candidate.words])
