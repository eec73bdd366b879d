"""Where a round begins: at a chair somebody chose, at random, or opposite of the last time.

Rule (circle-practice 4.4, start seat): the same person is not always first, and nobody who is
here for the first time begins. Chance comes from outside, as a function that is told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain import rounds

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.ring import Ring, SeatId
    from circle_desktop.domain.rounds.turns import Round


def first_of(turns: Round | None) -> SeatId | None:
    """Return who began a round, or nobody where none goes around."""
    return turns.order[0] if turns is not None and turns.order else None


def may_begin(turns: Round, ring: Ring) -> tuple[SeatId, ...]:
    """Return who may begin this round now, clockwise; newcomers only where all are new."""
    form = rounds.form_of(turns)
    chairs = [seat for seat in ring.seats if form.may_start_at(turns, ring, seat.id)]
    known = [seat for seat in chairs if not seat.newcomer]
    return tuple(seat.id for seat in known or chairs)


def at_random(
    turns: Round, ring: Ring, last: SeatId | None, below: Callable[[int], int]
) -> SeatId | None:
    """Return a chair by chance, another one than began the last round; nothing if none may begin.

    Args:
        turns: the round that is about to begin.
        ring: who is here.
        last: who began the last round.
        below: returns a number from 0 up to, and without, the one it is given.
    """
    chairs = may_begin(turns, ring)
    others = tuple(seat for seat in chairs if seat != last) or chairs
    return others[below(len(others))] if others else None


def opposite(turns: Round, ring: Ring, last: SeatId | None) -> SeatId | None:
    """Return the chair across from whoever began the last round, or the nearest to it.

    Before the first round it is the chair across from the one this round would begin with.
    """
    chairs = may_begin(turns, ring)
    former = last if last is not None else first_of(turns)
    if not chairs or former is None:
        return None
    around = [seat.id for seat in ring.seats]
    if former not in around:
        return chairs[0]
    across = around.index(former) + len(around) // 2
    near = sorted(range(len(around)), key=lambda step: min(step, len(around) - step))
    ordered = (around[(across + step) % len(around)] for step in near)
    return next(seat for seat in ordered if seat in chairs)
