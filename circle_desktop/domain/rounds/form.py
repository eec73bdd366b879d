"""What every form of round answers; a form that leads nothing answers "no" to all of it.

Rule: a form decides nothing by itself and keeps nothing: it is asked with a round and a ring and
returns another round. Seats are ids, so a chair that is moved or added changes nobody's turn.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.rounds.turns import Round, TurnEnd

if TYPE_CHECKING:
    from circle_desktop.domain.plan import Phase, RoundForm
    from circle_desktop.domain.ring import Ring, SeatId
    from circle_desktop.domain.rounds.turns import Step


class Form:
    """A form in which nobody holds a piece: conversation, silence, no round at all.

    Open dialogue without a piece, and a shared silence, are councils of the Circle Way
    (circle-practice 2.2, conversation, silence).
    """

    most_inside = 0
    """How many chairs the inner ring has, if there is one."""

    shows_thumbs = False
    """Whether thumbs are shown on a text."""

    def __init__(self, form: RoundForm) -> None:
        self.form = form

    # What comes next ---------------------------------------------------------------------------

    def opened(self, phase: Phase, ring: Ring, before: Round | None) -> Round:  # noqa: ARG002 - for others
        """Return the round before anybody is offered anything; ``before`` is the last one."""
        return Round(self.form)

    def step(self, turns: Round, ring: Ring, *, asked: bool) -> Step | None:  # noqa: ARG002
        """Return what comes next by itself, or because the host ``asked`` for it."""
        return None

    def next_seat(self, turns: Round, ring: Ring) -> SeatId | None:  # noqa: ARG002
        """Return who is offered the piece next, or nobody."""
        return None

    def coming(self, turns: Round, ring: Ring) -> tuple[SeatId, ...]:  # noqa: ARG002
        """Return everyone still to be offered, in order, those here only."""
        return ()

    # What is possible --------------------------------------------------------------------------

    def may_take(self, turns: Round, ring: Ring, seat_id: SeatId) -> bool:  # noqa: ARG002
        """Tell whether somebody may take the piece from the centre."""
        return False

    def may_give(self, turns: Round, ring: Ring, seat_id: SeatId) -> bool:  # noqa: ARG002
        """Tell whether the piece may be handed across to somebody."""
        return False

    def may_start_at(self, turns: Round, ring: Ring, seat_id: SeatId) -> bool:  # noqa: ARG002
        """Tell whether the walk may still begin at another chair."""
        return False

    def may_hand_on_from(self, turns: Round, seat_id: SeatId) -> bool:
        """Tell whether this chair has the piece of a group, so that it can go on in there."""
        return seat_id in turns.pieces and not turns.finished

    def may_enter(self, turns: Round, ring: Ring, seat_id: SeatId) -> bool:
        """Tell whether somebody of the outer ring may take a chair of the inner one."""
        free = len(turns.inner) < self.most_inside and not turns.finished
        return free and seat_id not in turns.inner and ring.is_here(seat_id)

    def may_step_back(self, turns: Round, seat_id: SeatId) -> bool:
        """Tell whether somebody may go back to the outer ring without ending a turn."""
        return seat_id in turns.inner and seat_id not in {turns.holder, turns.offered}

    # What happens ------------------------------------------------------------------------------

    def offering(self, turns: Round, seat_id: SeatId) -> Round:
        """Return the round with the piece on its way to this seat."""
        return replace(turns, offered=seat_id, holder=None, finished=False)

    def received(self, turns: Round, ring: Ring, seat_id: SeatId, ran_s: float) -> Round:  # noqa: ARG002
        """Return the round with the piece in somebody's hands."""
        return replace(turns, offered=None, holder=seat_id, turn_since_s=ran_s, voice=0)

    def ended(self, turns: Round, seat_id: SeatId, how: TurnEnd, ran_s: float) -> Round:  # noqa: ARG002
        """Return the round after a turn, the piece between two people."""
        held = turns.holder == seat_id
        return replace(
            turns,
            offered=None,
            holder=None,
            turns=turns.turns + held,
            spoken_s=turns.spoken_s + (ran_s - turns.turn_since_s if held else 0.0),
        )

    def set_out(self, turns: Round, ring: Ring, start: SeatId, *, clockwise: bool) -> Round:  # noqa: ARG002
        """Return the round beginning at this chair, this way around, nobody offered yet."""
        return turns

    def next_part(self, turns: Round) -> Round:
        """Return the round in its next part."""
        return replace(turns, part=turns.part + 1)

    def finished(self, turns: Round) -> Round:
        """Return the round with the piece at rest."""
        return replace(turns, offered=None, holder=None, finished=True)

    def kept(self, turns: Round, ring: Ring, former: Round) -> Round:  # noqa: ARG002
        """Return a round that was just opened, with what stays of the form before it."""
        return turns

    # Who comes and goes ------------------------------------------------------------------------

    def interrupted(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:  # noqa: ARG002
        """Return the round after somebody went out of the room."""
        inner = tuple(s for s in turns.inner if s != seat_id)
        if seat_id in {turns.holder, turns.offered}:
            return replace(turns, inner=inner, offered=None, holder=None)
        return replace(turns, inner=inner)

    def without(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:
        """Return the round after somebody left for good."""
        freed = self.interrupted(turns, ring, seat_id)
        return replace(freed, spoke=tuple(s for s in freed.spoke if s != seat_id))

    def joined(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:  # noqa: ARG002
        """Return the round with a chair added to the ring."""
        return turns

    def back(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:  # noqa: ARG002
        """Return the round after somebody came back into the room."""
        return turns
