"""A circle: a group that meets, with its neutral label and the languages it reads in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from circle_desktop.domain.errors import PersonUnknown
from circle_desktop.domain.people import Participant, ParticipantId, clean_name

if TYPE_CHECKING:
    from collections.abc import Sequence

CircleId = NewType("CircleId", str)


class CircleKind(StrEnum):
    """What sort of circle it is (circle-practice 2.1); the label is free text beside it."""

    HEALING = "healing"
    GRIEF = "grief"
    PEER_SUPPORT = "peer_support"
    COMMUNITY = "community"
    RESTORATIVE = "restorative"
    WOMEN_PARENTS = "women_parents"
    NEWCOMERS = "newcomers"
    COUNCIL = "council"
    INTERVISION = "intervision"
    MEMORIAL = "memorial"
    TRAINING = "training"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Circle:
    """A group and its chairs; the order of ``people`` is the seating order, clockwise."""

    id: CircleId
    name: str
    kind: CircleKind = CircleKind.HEALING
    place: str = ""
    languages: tuple[str, ...] = ("nl",)
    people: tuple[Participant, ...] = ()

    def renamed(self, name: str) -> Circle:
        """Return the circle under another label."""
        return replace(self, name=clean_name(name))

    def joined(self, newcomers: Sequence[Participant]) -> Circle:
        """Return the circle with people added after the last chair."""
        return replace(self, people=(*self.people, *newcomers))

    def person(self, person_id: ParticipantId) -> Participant:
        """Return one person.

        Raises:
            PersonUnknown: when nobody here has this id.
        """
        for person in self.people:
            if person.id == person_id:
                return person
        raise PersonUnknown

    def changed(self, person: Participant) -> Circle:
        """Return the circle with one person's entry replaced."""
        self.person(person.id)
        return replace(self, people=tuple(person if p.id == person.id else p for p in self.people))

    def without(self, person_id: ParticipantId) -> Circle:
        """Return the circle without this person; the others keep their order."""
        self.person(person_id)
        return replace(self, people=tuple(p for p in self.people if p.id != person_id))

    def seated(self, person_id: ParticipantId, position: int) -> Circle:
        """Return the circle with one person moved to another chair (0 is the first)."""
        person = self.person(person_id)
        others = [p for p in self.people if p.id != person_id]
        others.insert(max(0, min(position, len(others))), person)
        return replace(self, people=tuple(others))
