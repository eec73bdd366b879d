"""Rounds: who is offered the piece next, in each form (circle-practice 2.2, 4.3, 4.4).

Rule: every person present is offered the piece once, and at most once more at the end of the
round. A pass completes a turn; "later", an absence when the piece came by, or a chair added
where the piece had been, put a person on the list of those who are offered again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from circle_desktop.domain.people import Role
from circle_desktop.domain.plan import PhaseKind, RoundForm
from circle_desktop.domain.ring import SeatId

if TYPE_CHECKING:
    from circle_desktop.domain.plan import Phase
    from circle_desktop.domain.ring import Ring


class TurnEnd(StrEnum):
    """How a turn came to its end; all look the same on screen."""

    HANDED = "handed"
    PASSED = "passed"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Round:
    """One passing of the opportunity to speak.

    Attributes:
        order: the walk over the seats, first offered first.
        reached: how many seats of the walk the piece has come by.
        again: who is offered once more at the end, in this order.
        revisiting: the walk is over; those in ``again`` are being offered.
        offered: to whom the piece is on its way.
        holder: who has the piece.
        turn_since_s: running seconds of the circle when this turn began.
        turns, spoken_s: finished turns and their seconds together; forgotten with the round.
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


def opened(phase: Phase, ring: Ring) -> Round:
    """Return the round of a phase, before anybody is offered the piece.

    The host goes first, to show how short or long a turn may be; in the deep round last
    (circle-practice 4.4, last row). Without a host the walk begins at the first chair.
    """
    if not phase.form.goes_around or not ring.seats:
        return Round(phase.form)
    host = next((s for s in ring.seats if s.role is Role.HOST), ring.seats[0])
    walk = ring.walk_from(host.id)
    if phase.kind is PhaseKind.SHARING and host.role is Role.HOST:
        walk = (*walk[1:], walk[0])
    return Round(phase.form, order=walk)


def next_seat(turn_round: Round, ring: Ring) -> SeatId | None:
    """Return who is offered the piece next, or nobody when the round is over."""
    if not turn_round.form.goes_around:
        return None
    if not turn_round.revisiting:
        for seat_id in turn_round.order[turn_round.reached :]:
            if ring.is_here(seat_id):
                return seat_id
    here = (s for s in turn_round.again if ring.is_here(s))
    return next(here, None)


def coming(turn_round: Round, ring: Ring) -> tuple[SeatId, ...]:
    """Return everyone still to be offered in this round, in order, those here only."""
    if not turn_round.form.goes_around or turn_round.finished:
        return ()
    walk = () if turn_round.revisiting else turn_round.order[turn_round.reached :]
    ahead = dict.fromkeys((*walk, *turn_round.again))
    return tuple(s for s in ahead if ring.is_here(s))


def offering(turn_round: Round, seat_id: SeatId) -> Round:
    """Return the round with the piece on its way to this seat.

    Seats the piece came by while their people were away are put on the list for later.
    """
    ahead = turn_round.order[turn_round.reached :]
    if not turn_round.revisiting and seat_id in ahead:
        upto = ahead.index(seat_id)
        moved = replace(turn_round, reached=turn_round.reached + upto + 1)
        moved = _remembering(moved, ahead[:upto])
    else:
        moved = _walked(turn_round)
        moved = replace(moved, again=tuple(s for s in moved.again if s != seat_id))
    return replace(moved, offered=seat_id, holder=None, finished=False)


def received(turn_round: Round, seat_id: SeatId, ran_s: float) -> Round:
    """Return the round with the piece in somebody's hands."""
    return replace(turn_round, offered=None, holder=seat_id, turn_since_s=ran_s)


def ended(turn_round: Round, seat_id: SeatId, how: TurnEnd, ran_s: float) -> Round:
    """Return the round after a turn, the piece between two people."""
    held = turn_round.holder == seat_id
    back = replace(
        turn_round,
        offered=None,
        holder=None,
        turns=turn_round.turns + held,
        spoken_s=turn_round.spoken_s + (ran_s - turn_round.turn_since_s if held else 0.0),
    )
    wants_again = how is TurnEnd.LATER or (
        how is TurnEnd.PASSED and turn_round.form is RoundForm.RETURNING
    )
    return offered_again(back, seat_id) if wants_again else back


def offered_again(turn_round: Round, seat_id: SeatId) -> Round:
    """Return the round with a seat on the list for the end; a second time is a pass."""
    if turn_round.revisiting or not turn_round.form.goes_around or seat_id in turn_round.again:
        return turn_round
    return replace(turn_round, again=(*turn_round.again, seat_id))


def finished(turn_round: Round) -> Round:
    """Return the round with the piece at rest."""
    return replace(_walked(turn_round), offered=None, holder=None, finished=True)


def interrupted(turn_round: Round, seat_id: SeatId) -> Round:
    """Return the round after the one who had or was offered the piece went out of the room."""
    if seat_id not in {turn_round.holder, turn_round.offered}:
        return turn_round
    return offered_again(replace(turn_round, offered=None, holder=None), seat_id)


def without(turn_round: Round, seat_id: SeatId) -> Round:
    """Return the round after somebody left for good."""
    freed = interrupted(turn_round, seat_id)
    reached = freed.reached - (seat_id in freed.order[: freed.reached])
    return replace(
        freed,
        order=tuple(s for s in freed.order if s != seat_id),
        again=tuple(s for s in freed.again if s != seat_id),
        reached=reached,
    )


def joined(turn_round: Round, ring: Ring, seat_id: SeatId) -> Round:
    """Return the round with a chair added to the ring.

    Ahead of the piece the turn comes naturally; where the piece has been already, the newcomer
    is offered it at the end and never moved up behind the one who speaks now.
    """
    if not turn_round.form.goes_around:
        return turn_round
    before = ring.before(seat_id)
    while before not in turn_round.order and before != seat_id:
        before = ring.before(before)
    at = turn_round.order.index(before) + 1 if before in turn_round.order else 0
    order = (*turn_round.order[:at], seat_id, *turn_round.order[at:])
    over = turn_round.revisiting or turn_round.finished
    if at >= turn_round.reached and not over:
        return replace(turn_round, order=order)
    passed = replace(turn_round, order=order, reached=turn_round.reached + 1)
    return replace(passed, again=(*passed.again, seat_id))


def _walked(turn_round: Round) -> Round:
    """Return the round with its walk over; whoever was not there is on the list."""
    if turn_round.revisiting or not turn_round.form.goes_around:
        return turn_round
    rest = turn_round.order[turn_round.reached :]
    over = replace(turn_round, reached=len(turn_round.order))
    return replace(_remembering(over, rest), revisiting=True)


def _remembering(turn_round: Round, seats: tuple[SeatId, ...]) -> Round:
    for seat_id in seats:
        turn_round = offered_again(turn_round, seat_id)
    return turn_round
