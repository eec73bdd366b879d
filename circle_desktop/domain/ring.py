"""The ring: physical seats in clockwise order; people sit on seats (circle-practice 4.4)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType

from circle_desktop.domain.errors import PersonUnknown
from circle_desktop.domain.people import ParticipantId, Role

SeatId = NewType("SeatId", str)


class Presence(StrEnum):
    """Whether somebody sits on the chair now."""

    HERE = "here"
    AWAY = "away"
    GONE = "gone"


class Voices(StrEnum):
    """How many voices one turn has: two soft parts with an interpreter or for two on one chair.

    Whoever whispers along takes no time of their own, and the turn has no second part.
    """

    ONE = "one"
    INTERPRETED = "interpreted"
    WHISPERED = "whispered"
    TWO = "two"

    @property
    def in_parts(self) -> bool:
        """Whether the voices are heard one after the other."""
        return self in {Voices.INTERPRETED, Voices.TWO}

    @property
    def factor(self) -> int:
        """By how much a guide time is multiplied: interpreting takes twice as long (4.5)."""
        return 2 if self is Voices.INTERPRETED else 1


@dataclass(frozen=True, slots=True)
class Seat:
    """A chair and who sits on it; after a departure it stays as an empty chair.

    ``spare`` is a chair that was put in empty: nobody ever came on it.
    """

    id: SeatId
    name: str
    person: ParticipantId | None = None
    role: Role = Role.NONE
    presence: Presence = Presence.HERE
    listens_only: bool = False
    newcomer: bool = False
    voices: Voices = Voices.ONE
    spare: bool = False


@dataclass(frozen=True, slots=True)
class Ring:
    """The seats, clockwise; ``relieved`` is how many left and have somebody else on their chair."""

    seats: tuple[Seat, ...] = ()
    relieved: int = 0

    def seat(self, seat_id: SeatId) -> Seat:
        """Return one seat.

        Raises:
            PersonUnknown: when no chair has this id.
        """
        for seat in self.seats:
            if seat.id == seat_id:
                return seat
        raise PersonUnknown

    def is_here(self, seat_id: SeatId) -> bool:
        """Tell whether somebody sits on this chair now."""
        return self.seat(seat_id).presence is Presence.HERE

    @property
    def came(self) -> int:
        """How many people sat in the ring at any moment, those who left included."""
        return sum(not seat.spare for seat in self.seats) + self.relieved

    def changed(self, seat: Seat) -> Ring:
        """Return the ring with one seat replaced."""
        self.seat(seat.id)
        seats = tuple(seat if s.id == seat.id else s for s in self.seats)
        return replace(self, seats=seats)

    def with_presence(self, seat_id: SeatId, presence: Presence) -> Ring:
        """Return the ring with somebody here, away or gone; who is gone leaves no name behind."""
        seat = replace(self.seat(seat_id), presence=presence)
        if presence is Presence.GONE:
            seat = replace(seat, name="", person=None, role=Role.NONE, listens_only=False)
            seat = replace(seat, newcomer=False, voices=Voices.ONE)
        return self.changed(seat)

    def inserted(self, seat: Seat, after: SeatId | None) -> Ring:
        """Return the ring with a chair added after another, or after the last one."""
        if after is None:
            return replace(self, seats=(*self.seats, seat))
        at = self.seats.index(self.seat(after)) + 1
        return replace(self, seats=(*self.seats[:at], seat, *self.seats[at:]))

    def reseated(self, chair: SeatId, seat: Seat) -> Ring:
        """Return the ring with somebody on a chair that is free; who left it still came."""
        free = self.seat(chair)
        at = self.seats.index(free)
        seats = (*self.seats[:at], seat, *self.seats[at + 1 :])
        return Ring(seats, self.relieved + (not free.spare))

    def before(self, seat_id: SeatId) -> SeatId:
        """Return the chair that stands just before this one, clockwise."""
        at = self.seats.index(self.seat(seat_id))
        return self.seats[at - 1].id

    def after(self, seat_id: SeatId) -> SeatId:
        """Return the chair that stands just behind this one, clockwise."""
        at = self.seats.index(self.seat(seat_id))
        return self.seats[(at + 1) % len(self.seats)].id

    def swapped(self, one: SeatId, other: SeatId) -> Ring:
        """Return the ring after two people changed places."""
        moved = {one: self.seat(other), other: self.seat(one)}
        return replace(self, seats=tuple(moved.get(s.id, s) for s in self.seats))

    def with_role(self, role: Role, seat_id: SeatId) -> Ring:
        """Return the ring with a role in other hands; who had it before has none."""
        freed = (replace(s, role=Role.NONE) if s.role is role else s for s in self.seats)
        ring = replace(self, seats=tuple(freed))
        return ring.changed(replace(ring.seat(seat_id), role=role))

    def walk_from(self, seat_id: SeatId) -> tuple[SeatId, ...]:
        """Return every chair that was not left, clockwise, beginning with this one."""
        at = self.seats.index(self.seat(seat_id))
        around = self.seats[at:] + self.seats[:at]
        return tuple(seat.id for seat in around if seat.presence is not Presence.GONE)
