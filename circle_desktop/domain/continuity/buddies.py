"""The ring of buddies: proposed in seat order or drawn, and changed by hand.

Rule: only who agreed is in it, and nobody is put in again by a proposal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from circle_desktop.domain.people import Participant, ParticipantId

    Ring = tuple[ParticipantId, ...]


def in_seat_order(people: Iterable[Participant], agreed: frozenset[ParticipantId]) -> Ring:
    """Return who agreed, in the order of the chairs: everyone looks in on the next one."""
    return tuple(person.id for person in people if person.id in agreed)


def drawn(ring: Sequence[ParticipantId], pick: Callable[[int], int]) -> Ring:
    """Return the same people in an order of chance.

    Args:
        ring: the people.
        pick: returns a place from 0 up to, not including, a number.
    """
    left, order = list(ring), []
    while left:
        order.append(left.pop(pick(len(left))))
    return tuple(order)


def moved(ring: Sequence[ParticipantId], person: ParticipantId, by: int) -> Ring:
    """Return the ring with one person further along; past the end one comes in at the start."""
    at = ring.index(person)
    others = [one for one in ring if one != person]
    others.insert((at + by) % len(ring), person)
    return tuple(others)


def without(ring: Sequence[ParticipantId], person: ParticipantId) -> Ring:
    """Return the ring without a person; the neighbours close it."""
    return tuple(one for one in ring if one != person)
