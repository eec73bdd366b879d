"""Chairs beside those of the people on the list: an empty one, and one for an unlisted guest.

Rule: the ring is physical chairs, and people sit on them (circle-practice 4.4). A guest is a
chair and nothing else: no name is kept, the person is counted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NewType, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circle_desktop.domain.people import Participant

ChairId = NewType("ChairId", str)


class ChairKind(StrEnum):
    """Who the chair is for."""

    EMPTY = "empty"
    GUEST = "guest"

    @property
    def stays(self) -> bool:
        """Whether it still stands there next time."""
        return self is ChairKind.EMPTY


@dataclass(frozen=True, slots=True)
class Chair:
    """A chair in the ring; ``place`` is counted from 0 over everyone's chairs."""

    id: ChairId
    place: int
    kind: ChairKind = ChairKind.EMPTY


Around: TypeAlias = "tuple[Participant | Chair, ...]"
"""Everyone's chairs, clockwise."""


def around(people: Iterable[Participant], chairs: Iterable[Chair]) -> Around:
    """Return people and chairs as they stand; a place past the end is the last one."""
    ring: list[Participant | Chair] = list(people)
    for chair in sorted(chairs, key=lambda chair: chair.place):
        ring.insert(chair.place, chair)
    return tuple(ring)


def chairs_of(ring: Around) -> tuple[Chair, ...]:
    """Return the chairs of a ring, each with the place it stands at."""
    return tuple(
        replace(chair, place=place) for place, chair in enumerate(ring) if isinstance(chair, Chair)
    )
