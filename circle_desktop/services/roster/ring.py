"""Who sits where: chairs put in and taken away, the ring mixed, and who might begin."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleError, PersonUnknown
from circle_desktop.domain.roster.chairs import Chair, ChairId, ChairKind
from circle_desktop.domain.roster.first import suggested_first
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.people import Participant, ParticipantId
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Ids


class RingBook:
    """Commands on the chairs of a circle; the order is kept until somebody changes it."""

    def __init__(self, work: Callable[[], UnitOfWork], ids: Ids) -> None:
        self._work = work
        self._ids = ids

    def add_chair(self, circle_id: CircleId, place: int, kind: ChairKind) -> Changes:
        """Put a chair in, counted from 0: an empty one, or one for somebody who is on no list."""
        chair = Chair(ChairId(self._ids.new()), place, kind)
        return self._change(circle_id, lambda circle: circle.with_chair(chair))

    def take_chair(self, circle_id: CircleId, chair: str) -> Changes:
        """Take a chair away."""
        return self._change(circle_id, lambda circle: circle.without_chair(ChairId(chair)))

    def take_guests(self, circle_id: CircleId) -> Changes:
        """Take the chairs of guests away, since each comes for one session.

        The circle has begun by then: what cannot be written now is taken away by hand later.
        """
        with suppress(CircleError), self._work() as work:
            circle = work.circles.get(circle_id)
            if circle.without_guests() != circle:
                work.circles.save(circle.without_guests())
                work.commit()
                return Changes.PEOPLE
        return Changes.NOTHING

    def move(self, circle_id: CircleId, sitting: str, place: int) -> Changes:
        """Move a person or a chair to another place, counted from 0.

        Raises:
            PersonUnknown: neither has this id.
        """
        return self._change(circle_id, lambda circle: circle.moved(_one(circle, sitting), place))

    def mix(self, circle_id: CircleId, below: Callable[[int], int]) -> Changes:
        """Seat everyone elsewhere by chance; the chairs of nobody stay where they stand.

        Args:
            circle_id: which circle.
            below: the source of chance: a whole number from 0 to below its argument.
        """

        def mixed(circle: Circle) -> Circle:
            left = list(circle.people)
            order = [left.pop(below(len(left))) for _ in circle.people]
            people = iter(order)
            ring = (one if isinstance(one, Chair) else next(people) for one in circle.around)
            return circle.arranged(tuple(ring))

        return self._change(circle_id, mixed)

    def suggested(self, circle: Circle) -> Participant | None:
        """Return who might begin tonight; see :func:`suggested_first`."""
        with self._work() as work:
            return suggested_first(circle.people, len(work.sessions.of_circle(circle.id)))

    def begin_with(self, circle_id: CircleId, person: ParticipantId) -> Changes:
        """Let the ring begin at a person; everybody keeps the same neighbours."""

        def turned(circle: Circle) -> Circle:
            ring = circle.around
            at = ring.index(circle.person(person))
            return circle.arranged(ring[at:] + ring[:at])

        return self._change(circle_id, turned)

    def _change(self, circle_id: CircleId, change: Callable[[Circle], Circle]) -> Changes:
        with self._work() as work:
            work.circles.save(change(work.circles.get(circle_id)))
            work.commit()
        return Changes.PEOPLE


def _one(circle: Circle, sitting: str) -> Participant | Chair:
    for one in circle.around:
        if one.id == sitting:
            return one
    raise PersonUnknown
