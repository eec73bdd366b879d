"""Walks: the piece goes from chair to chair, one way, and nobody interrupts.

Rules (circle-practice 2.2, 4.3, 4.4; IIRP, Pranis): every person present is offered the piece
once, and at most once more at the end of the round. A pass completes a turn; "later", an absence
when the piece came by, or a chair added where the piece had been, put a person on the list of
those who are offered again. One word, gesture or weather, and a ritual action, are walks too: the
first is short by its prompt, the second knows no time at all. In *returning*, whoever passed is
offered once more.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from circle_desktop.domain.people import Role
from circle_desktop.domain.plan import PhaseKind
from circle_desktop.domain.rounds.form import Form
from circle_desktop.domain.rounds.turns import Finish, Offer, Round, TurnEnd

if TYPE_CHECKING:
    from circle_desktop.domain.plan import Phase
    from circle_desktop.domain.ring import Ring, SeatId
    from circle_desktop.domain.rounds.turns import Step


class Walk(Form):
    """Once around: sequential, one word, ritual action."""

    @override
    def opened(self, phase: Phase, ring: Ring, before: Round | None) -> Round:
        return Round(self.form, order=walk(phase, ring))

    @override
    def step(self, turns: Round, ring: Ring, *, asked: bool) -> Step | None:
        if turns.finished:
            return None
        seat = self.next_seat(turns, ring)
        return Finish() if seat is None else Offer(seat)

    @override
    def next_seat(self, turns: Round, ring: Ring) -> SeatId | None:
        if not turns.revisiting:
            for seat_id in turns.order[turns.reached :]:
                if ring.is_here(seat_id):
                    return seat_id
        return next((s for s in turns.again if ring.is_here(s)), None)

    @override
    def coming(self, turns: Round, ring: Ring) -> tuple[SeatId, ...]:
        if turns.finished:
            return ()
        ahead = () if turns.revisiting else turns.order[turns.reached :]
        return tuple(s for s in dict.fromkeys((*ahead, *turns.again)) if ring.is_here(s))

    @override
    def may_start_at(self, turns: Round, ring: Ring, seat_id: SeatId) -> bool:
        begun = turns.turns or turns.again or turns.reached > 1
        open_yet = not begun and not turns.finished and not turns.waiting
        return open_yet and seat_id in turns.order and ring.is_here(seat_id)

    @override
    def offering(self, turns: Round, seat_id: SeatId) -> Round:
        """Put those on the list for later whom the piece came by while they were away."""
        ahead = turns.order[turns.reached :]
        if not turns.revisiting and seat_id in ahead:
            upto = ahead.index(seat_id)
            moved = replace(turns, reached=turns.reached + upto + 1)
            moved = _remembering(moved, ahead[:upto])
        else:
            moved = _walked(turns)
            moved = replace(moved, again=tuple(s for s in moved.again if s != seat_id))
        return super().offering(moved, seat_id)

    @override
    def ended(self, turns: Round, seat_id: SeatId, how: TurnEnd, ran_s: float) -> Round:
        over = super().ended(turns, seat_id, how, ran_s)
        return offered_again(over, seat_id) if how is TurnEnd.LATER else over

    @override
    def set_out(self, turns: Round, ring: Ring, start: SeatId, *, clockwise: bool) -> Round:
        known = set(turns.order)
        first, *others = (s for s in ring.walk_from(start) if s in known)
        order = (first, *(others if clockwise else reversed(others)))
        return Round(turns.form, order=order, clockwise=clockwise, inner=turns.inner)

    @override
    def finished(self, turns: Round) -> Round:
        return super().finished(_walked(turns))

    @override
    def kept(self, turns: Round, ring: Ring, former: Round) -> Round:
        """Begin the walk with whoever has the piece: nobody is taken the piece from."""
        if former.holder not in turns.order:
            return turns
        at = turns.order.index(former.holder)
        return replace(
            turns,
            order=turns.order[at:] + turns.order[:at],
            reached=1,
            holder=former.holder,
            turn_since_s=former.turn_since_s,
        )

    @override
    def interrupted(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:
        freed = super().interrupted(turns, ring, seat_id)
        return freed if turns.at_rest or not freed.at_rest else offered_again(freed, seat_id)

    @override
    def without(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:
        freed = super().without(turns, ring, seat_id)
        return replace(
            freed,
            order=tuple(s for s in freed.order if s != seat_id),
            again=tuple(s for s in freed.again if s != seat_id),
            reached=freed.reached - (seat_id in freed.order[: freed.reached]),
        )

    @override
    def joined(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:
        """Add a chair to the walk.

        Ahead of the piece the turn comes naturally; where the piece has been already, the
        newcomer is offered it at the end and never moved up behind the one who speaks now.
        """
        at = _place_in(turns, ring, seat_id)
        order = (*turns.order[:at], seat_id, *turns.order[at:])
        over = turns.revisiting or turns.finished
        if at >= turns.reached and not over:
            return replace(turns, order=order)
        passed = replace(turns, order=order, reached=turns.reached + 1)
        return replace(passed, again=(*passed.again, seat_id))


class Returning(Walk):
    """Once around, then those who passed are offered once more (R23)."""

    @override
    def ended(self, turns: Round, seat_id: SeatId, how: TurnEnd, ran_s: float) -> Round:
        over = super().ended(turns, seat_id, how, ran_s)
        return offered_again(over, seat_id) if how is TurnEnd.PASSED else over


def walk(phase: Phase, ring: Ring) -> tuple[SeatId, ...]:
    """Return the order in which the chairs are offered the piece.

    The host goes first, to show how short or long a turn may be; in the deep round last. Without
    a host the walk begins at the first chair. Nobody who is here for the first time begins it
    (circle-practice 4.4, newcomer and last row).
    """
    if not ring.seats:
        return ()
    host = next((s for s in ring.seats if s.role is Role.HOST), None)
    around = ring.walk_from((host or ring.seats[0]).id)
    if host is None:
        return _not_newcomer_first(around, ring)
    others = around[1:]
    if phase.kind is PhaseKind.SHARING:
        return (*_not_newcomer_first(others, ring), host.id)
    return around


def offered_again(turns: Round, seat_id: SeatId) -> Round:
    """Return the round with a seat on the list for the end; a second time is a pass."""
    if turns.revisiting or seat_id in turns.again:
        return turns
    return replace(turns, again=(*turns.again, seat_id))


def _not_newcomer_first(around: tuple[SeatId, ...], ring: Ring) -> tuple[SeatId, ...]:
    at = next((i for i, seat_id in enumerate(around) if not ring.seat(seat_id).newcomer), 0)
    return around[at:] + around[:at]


def _place_in(turns: Round, ring: Ring, seat_id: SeatId) -> int:
    """Return where in the walk a new chair stands: behind its neighbour, the way the walk goes."""
    beside = ring.before if turns.clockwise else ring.after
    neighbour = beside(seat_id)
    while neighbour not in turns.order and neighbour != seat_id:
        neighbour = beside(neighbour)
    return turns.order.index(neighbour) + 1 if neighbour in turns.order else 0


def _walked(turns: Round) -> Round:
    """Return the round with its walk over; whoever was not there is on the list."""
    if turns.revisiting:
        return turns
    rest = turns.order[turns.reached :]
    over = replace(turns, reached=len(turns.order))
    return replace(_remembering(over, rest), revisiting=True)


def _remembering(turns: Round, seats: tuple[SeatId, ...]) -> Round:
    for seat_id in seats:
        turns = offered_again(turns, seat_id)
    return turns
