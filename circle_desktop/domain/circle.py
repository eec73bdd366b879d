"""A circle: a group that meets, with its neutral label and the languages it reads in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from circle_desktop.domain.errors import PersonUnknown
from circle_desktop.domain.library.readings import Tone
from circle_desktop.domain.people import Participant, ParticipantId, clean_name
from circle_desktop.domain.roster.chairs import Around, Chair, ChairId, around, chairs_of
from circle_desktop.domain.roster.series import Meeting

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


class Openness(StrEnum):
    """Who may join (circle-practice 2.1, openness)."""

    CLOSED = "closed"
    OPEN = "open"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Circle:
    """A group and its chairs; the order of ``people`` is the seating order, clockwise.

    Attributes:
        kind_label: what the group calls its kind, beside the kind of the list.
        tone: how readings sound; it changes no structure.
        printed_label: stands on paper instead of the name.
        archived: out of the way, and back in one act.
        series: the days on which it means to meet, in order.
        chairs: those that stand among the people's: empty ones, and for guests without a list.
    """

    id: CircleId
    name: str
    kind: CircleKind = CircleKind.HEALING
    place: str = ""
    languages: tuple[str, ...] = ("nl",)
    people: tuple[Participant, ...] = ()
    kind_label: str = ""
    openness: Openness = Openness.CLOSED
    tone: Tone = Tone.SOBER
    printed_label: str = ""
    archived: bool = False
    series: tuple[Meeting, ...] = ()
    chairs: tuple[Chair, ...] = ()

    @property
    def label(self) -> str:
        """What stands on paper: the printed label, or the name where there is none."""
        return self.printed_label or self.name

    @property
    def around(self) -> Around:
        """Everyone's chairs, clockwise, empty ones and those of guests among them."""
        return around(self.people, self.chairs)

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
        return self.arranged(tuple(one for one in self.around if one.id != person_id))

    def seated(self, person_id: ParticipantId, position: int) -> Circle:
        """Return the circle with one person moved to another chair (0 is the first)."""
        return self.moved(self.person(person_id), position)

    def moved(self, sitting: Participant | Chair, position: int) -> Circle:
        """Return the circle with a person or a chair moved to another place (0 is the first)."""
        others = [one for one in self.around if one.id != sitting.id]
        others.insert(max(0, min(position, len(others))), sitting)
        return self.arranged(tuple(others))

    def arranged(self, ring: Around) -> Circle:
        """Return the circle with people and chairs in this order."""
        people = tuple(one for one in ring if isinstance(one, Participant))
        return replace(self, people=people, chairs=chairs_of(ring))

    def with_chair(self, chair: Chair) -> Circle:
        """Return the circle with a chair put where it says."""
        return self.moved(chair, chair.place)

    def without_chair(self, chair_id: ChairId) -> Circle:
        """Return the circle with a chair taken away; unknown ones are gone already."""
        return self.arranged(tuple(one for one in self.around if one.id != chair_id))

    def without_guests(self) -> Circle:
        """Return the circle as it is next time: whoever was a guest may come as one again."""
        kept = (one for one in self.around if not isinstance(one, Chair) or one.kind.stays)
        return self.arranged(tuple(kept))
