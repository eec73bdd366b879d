"""What a ring shows, as plain data: no people, no rounds, only words and states to paint.

Rule: the ring has no memory. Nothing here says who has spoken, passed or been silent.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum


class SeatState(Enum):
    """What the shape of a seat says."""

    IN = "in"
    HOLDER = "holder"
    OFFERED = "offered"
    NEXT = "next"
    LISTENS = "listens"
    AWAY = "away"
    EMPTY = "empty"


LIT = frozenset({SeatState.HOLDER, SeatState.OFFERED})
"""The states on which the light lies."""


class NameStyle(Enum):
    """How names are shown to the room."""

    FIRST = "first"
    INITIALS = "initials"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SeatPicture:
    """One seat. Every word arrives already worded in the user's language.

    Attributes:
        key: names the seat in signals; never shown.
        name: as the person wishes to be called.
        role_word: stands small under the name, for instance "host".
        state: the shape of the seat.
        again: to be offered again; shown as a pebble at the inner side.
        interpreter: somebody interprets beside this person.
        inside: the chair stands in the inner ring.
        chosen: selected while the ring is being arranged.
        note: the state in a word, for instance "listens" or "empty chair".
        accessible: the whole seat in one sentence for a screen reader.
    """

    key: str
    name: str
    role_word: str = ""
    state: SeatState = SeatState.IN
    again: bool = False
    interpreter: bool = False
    inside: bool = False
    chosen: bool = False
    note: str = ""
    accessible: str = ""

    @property
    def spoken(self) -> str:
        """The seat in words, for a screen reader."""
        return self.accessible or ", ".join(filter(None, (self.name, self.role_word, self.note)))

    @property
    def beneath(self) -> str:
        """The small words under the name."""
        return ", ".join(filter(None, (self.role_word, self.note)))


@dataclass(frozen=True, slots=True)
class RingPicture:
    """A ring at one moment: seats clockwise from the top, and the words in the middle.

    Attributes:
        links: seats that sit together, as pairs of places in ``seats``.
        rays: whoever has the piece may hand it to anybody: short threads point to everyone here.
    """

    seats: tuple[SeatPicture, ...] = ()
    centre_title: str = ""
    centre_line: str = ""
    centre_second: str = ""
    lit_second: bool = False
    arrow: bool = True
    piece_in_centre: bool = False
    links: tuple[tuple[int, int], ...] = ()
    rays: bool = False

    @property
    def inner_ring(self) -> bool:
        """Whether somebody sits inside."""
        return any(seat.inside for seat in self.seats)

    @property
    def spoken(self) -> str:
        """The middle of the ring in words."""
        return ", ".join(filter(None, (self.centre_title, self.centre_line, self.centre_second)))

    @property
    def light(self) -> tuple[tuple[str, SeatState], ...] | bool:
        """Where the light lies: compare two pictures by it to know whether it moved."""
        lit = tuple((seat.key, seat.state) for seat in self.seats if seat.state in LIT)
        return lit or self.piece_in_centre

    def index_of(self, *states: SeatState) -> int:
        """Return the first seat in one of these states, or -1."""
        return next((i for i, seat in enumerate(self.seats) if seat.state in states), -1)


def for_room(picture: RingPicture, style: NameStyle) -> RingPicture:
    """Return what the room sees of a picture.

    The room sees who has the piece and who is here; who is next, who is to be offered again and
    who interprets is the host's business. A first name is the first word of the name; two people
    who share it keep their whole name, or the room could not tell them apart.
    """
    seats = tuple(
        replace(
            seat,
            name=name,
            state=SeatState.IN if seat.state is SeatState.NEXT else seat.state,
            again=False,
            interpreter=False,
            accessible=name,
        )
        for seat, name in zip(picture.seats, _shown_names(picture.seats, style), strict=True)
    )
    return replace(picture, seats=seats, arrow=False)


def _shown_names(seats: tuple[SeatPicture, ...], style: NameStyle) -> tuple[str, ...]:
    if style is NameStyle.NONE:
        return ("",) * len(seats)
    if style is NameStyle.INITIALS:
        return tuple(_initials(seat.name) for seat in seats)
    firsts = [_first(seat.name) for seat in seats]
    return tuple(
        first if firsts.count(first) == 1 else " ".join(seat.name.split())
        for first, seat in zip(firsts, seats, strict=True)
    )


def _first(name: str) -> str:
    return next(iter(name.split()), "")


def _initials(name: str) -> str:
    return "".join(f"{word[0].upper()}." for word in name.split() if word[0].isalnum())
