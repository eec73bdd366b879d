"""A list taken over into a circle: looked at first, kept whole in one act, taken back in one.

Rules: nobody is merged unless a person said so; only names are kept of those who agreed to
nothing else; what was brought in by mistake goes in one act, and whoever came otherwise stays.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circle_desktop.domain.bringing.draft import Taking
from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import UnusableList
from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Ids


@dataclass(frozen=True, slots=True)
class Brought:
    """What one taking over brought, to be told and to be taken back.

    Attributes:
        added: who got a chair, in the order of the list.
    """

    circle: CircleId
    taking: Taking
    added: tuple[ParticipantId, ...]


class Bringing:
    """Commands on lists; each one is a transaction."""

    def __init__(self, work: Callable[[], UnitOfWork], ids: Ids) -> None:
        self._work = work
        self._ids = ids

    def take(self, circle_id: CircleId, taking: Taking) -> Brought:
        """Seat everyone who is new, in the order of the list.

        Raises:
            UnusableList: there is nobody to take over. CircleUnknown.
        """
        if not taking.newcomers and not taking.same:
            raise UnusableList
        newcomers = tuple(
            Participant(ParticipantId(self._ids.new()), candidate.name)
            for candidate in taking.newcomers
        )
        with self._work() as work:
            work.circles.save(work.circles.get(circle_id).joined(newcomers))
            work.commit()
        return Brought(circle_id, taking, tuple(person.id for person in newcomers))

    def take_back(self, brought: Brought) -> Changes:
        """Undo a taking over: whoever it brought goes, whoever came otherwise stays.

        Raises:
            CircleUnknown.
        """
        gone = frozenset(brought.added)
        with self._work() as work:
            circle = work.circles.get(brought.circle)
            people = tuple(person for person in circle.people if person.id not in gone)
            work.circles.save(replace(circle, people=people))
            work.commit()
        return Changes.PEOPLE
