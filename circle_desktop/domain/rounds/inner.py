"""Two rings: an inner one that speaks, an outer one that listens and may come in.

Taking a chair of the inner ring is taking a turn; the outer ring has no clock
(circle-practice 4.5, fishbowl / spiral).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from circle_desktop.domain.rounds.form import Form
from circle_desktop.domain.rounds.turns import Offer, Round, TurnEnd

if TYPE_CHECKING:
    from circle_desktop.domain.ring import Ring, SeatId
    from circle_desktop.domain.rounds.turns import Step


class Fishbowl(Form):
    """Three to five people talk inside; one more chair stays open for whoever wants to join.

    When the open chair is taken too, somebody goes back before the next comes in (IIRP, Clifford).
    """

    most_inside = 6


class Spiral(Form):
    """The inner chairs fill from the outer ring; after speaking one returns outward.

    The piece goes to whoever sits inside longest, so everybody outside can come in and the inner
    ring never empties into a queue (circle-practice 2.2, spiral).
    """

    most_inside = 4

    @override
    def step(self, turns: Round, ring: Ring, *, asked: bool) -> Step | None:
        seat = self.next_seat(turns, ring) if turns.at_rest else None
        return None if seat is None else Offer(seat)

    @override
    def next_seat(self, turns: Round, ring: Ring) -> SeatId | None:
        return next(iter(self.coming(turns, ring)), None)

    @override
    def coming(self, turns: Round, ring: Ring) -> tuple[SeatId, ...]:
        return tuple(s for s in turns.inner if s not in {turns.holder, turns.offered})

    @override
    def ended(self, turns: Round, seat_id: SeatId, how: TurnEnd, ran_s: float) -> Round:
        over = super().ended(turns, seat_id, how, ran_s)
        return replace(over, inner=tuple(s for s in over.inner if s != seat_id))

    @override
    def kept(self, turns: Round, ring: Ring, former: Round) -> Round:
        """Let whoever has the piece sit inside first."""
        if former.holder is None:
            return turns
        return replace(
            turns,
            inner=(former.holder,),
            holder=former.holder,
            turn_since_s=former.turn_since_s,
        )
