"""Around until it is silent: lap after lap, until a whole lap passes without words.

Rule (circle-practice 2.2, after the *cercle de parole*): the piece goes on around as long as
anybody spoke in the lap; the host may end it sooner with the next phase. Within a lap everyone is
offered once; "later" is the next lap. Holding the piece in silence is speaking (R24), so only a
lap of passes is a silent one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from circle_desktop.domain.rounds.form import Form
from circle_desktop.domain.rounds.turns import Round, TurnEnd
from circle_desktop.domain.rounds.walk import Walk

if TYPE_CHECKING:
    from circle_desktop.domain.ring import Ring, SeatId


class UntilSilent(Walk):
    """Laps that repeat."""

    @override
    def next_seat(self, turns: Round, ring: Ring) -> SeatId | None:
        here = (s for s in turns.order if ring.is_here(s))
        in_lap = super().next_seat(turns, ring) if self._in_lap(turns, ring) else None
        return in_lap or (next(here, None) if turns.words else super().next_seat(turns, ring))

    @override
    def offering(self, turns: Round, seat_id: SeatId) -> Round:
        ahead = not turns.revisiting and seat_id in turns.order[turns.reached :]
        if not ahead and turns.words and not turns.finished:
            turns = replace(
                turns, reached=0, again=(), revisiting=False, words=False, lap=turns.lap + 1
            )
        return super().offering(turns, seat_id)

    @override
    def ended(self, turns: Round, seat_id: SeatId, how: TurnEnd, ran_s: float) -> Round:
        spoke = turns.holder == seat_id and how is TurnEnd.HANDED
        over = Form.ended(self, turns, seat_id, how, ran_s)
        return replace(over, words=over.words or spoke)

    def _in_lap(self, turns: Round, ring: Ring) -> bool:
        ahead = () if turns.revisiting else turns.order[turns.reached :]
        return any(ring.is_here(seat_id) for seat_id in ahead)
