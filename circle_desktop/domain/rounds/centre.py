"""The piece lies in the centre, or goes across: nobody is asked, whoever is moved takes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from circle_desktop.domain.rounds.form import Form
from circle_desktop.domain.rounds.turns import Round, TurnEnd

if TYPE_CHECKING:
    from circle_desktop.domain.ring import Ring, SeatId


class Popcorn(Form):
    """Whoever is moved takes the piece from the centre and returns it there.

    Source: circle-practice 2.2, popcorn / from the centre.
    """

    @override
    def may_take(self, turns: Round, ring: Ring, seat_id: SeatId) -> bool:
        return turns.at_rest and ring.is_here(seat_id)

    @override
    def kept(self, turns: Round, ring: Ring, former: Round) -> Round:
        return replace(turns, holder=former.holder, turn_since_s=former.turn_since_s)


class Web(Popcorn):
    """The speaker hands the piece, or a thread, across to anybody; the first one takes it.

    Free order is the same walk in the host's hands: a hand goes up, the host gives the word
    (circle-practice 2.2, web, non-sequential).
    """

    @override
    def may_give(self, turns: Round, ring: Ring, seat_id: SeatId) -> bool:
        return turns.holder not in {None, seat_id} and ring.is_here(seat_id)


class OutOfSilence(Popcorn):
    """Silence between the speakers; each speaks once (worship sharing).

    Source: circle-practice 2.2, spoken-out-of-silence. Who gave the piece back without words may
    take it again.
    """

    @override
    def may_take(self, turns: Round, ring: Ring, seat_id: SeatId) -> bool:
        return seat_id not in turns.spoke and super().may_take(turns, ring, seat_id)

    @override
    def ended(self, turns: Round, seat_id: SeatId, how: TurnEnd, ran_s: float) -> Round:
        spoke = turns.holder == seat_id and how is TurnEnd.HANDED
        over = super().ended(turns, seat_id, how, ran_s)
        return replace(over, spoke=(*over.spoke, seat_id)) if spoke else over
