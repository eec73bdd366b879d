"""A round and the ends of its turns, as plain values; each form says how they change."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.ring import SeatId


class TurnEnd(StrEnum):
    """How a turn came to its end; all look the same on screen."""

    HANDED = "handed"
    PASSED = "passed"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Round:
    """One passing of the opportunity to speak; everything in it is forgotten with it.

    Attributes:
        order: the walk over the seats, first offered first.
        clockwise: the way the walk goes around.
        reached: how many seats of the walk the piece has come by.
        again: who is offered once more at the end, in this order.
        revisiting: the walk is over; those in ``again`` are being offered.
        offered: to whom the piece is on its way.
        holder: who has the piece.
        turn_since_s: running seconds of the circle when this turn began.
        voice: which of the two voices of a shared turn is heard, 0 or 1.
        turns, spoken_s: finished turns and their seconds together.
        waiting: something comes before the piece goes around: writing, or the first story.
        lap, words: which lap it is, counted from 0, and whether it held a turn that was no pass.
        spoke: who has spoken, where each speaks once or the ring is parted.
        inner: who sits in the inner ring, longest there first.
        groups: who sits together, where the ring is parted.
        pieces: who has the piece in each group; nobody where it has been around.
        part: which part of the time shared in a group it is, counted from 0.
        asides, blocks: thumbs to the side and down; nobody's name goes with them.
    """

    form: RoundForm
    order: tuple[SeatId, ...] = ()
    reached: int = 0
    again: tuple[SeatId, ...] = ()
    revisiting: bool = False
    offered: SeatId | None = None
    holder: SeatId | None = None
    turn_since_s: float = 0.0
    turns: int = 0
    spoken_s: float = 0.0
    finished: bool = False
    clockwise: bool = True
    voice: int = 0
    waiting: bool = False
    lap: int = 0
    words: bool = False
    spoke: tuple[SeatId, ...] = ()
    inner: tuple[SeatId, ...] = ()
    groups: tuple[tuple[SeatId, ...], ...] = ()
    pieces: tuple[SeatId | None, ...] = ()
    part: int = 0
    asides: int = 0
    blocks: int = 0

    @property
    def at_rest(self) -> bool:
        """Whether nobody has the piece and nobody is offered it."""
        return self.holder is None and self.offered is None


@dataclass(frozen=True, slots=True)
class Offer:
    """The piece goes to somebody."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class NextPart:
    """The next part of a round that is taken in parts."""


@dataclass(frozen=True, slots=True)
class Finish:
    """The round is complete."""


Step = Offer | NextPart | Finish
"""What comes next in a round."""
