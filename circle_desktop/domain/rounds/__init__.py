"""Rounds: who may speak next, in each form (circle-practice 2.2, 4.3, 4.4).

One module a form or family, found through the registry; this is how everything else asks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.rounds.registry import FORMS, PLAIN_WALKS
from circle_desktop.domain.rounds.turns import Finish, NextPart, Offer, Round, Step, TurnEnd

if TYPE_CHECKING:
    from circle_desktop.domain.plan import Phase
    from circle_desktop.domain.ring import Ring, SeatId
    from circle_desktop.domain.rounds.form import Form

__all__ = [
    "FORMS",
    "Finish",
    "NextPart",
    "Offer",
    "Round",
    "Step",
    "TurnEnd",
    "coming",
    "form_of",
    "lies_free",
    "next_seat",
    "opened",
    "step",
    "switched",
]


def form_of(turns: Round) -> Form:
    """Return the form that answers for a round."""
    return FORMS[turns.form]


def opened(phase: Phase, ring: Ring, before: Round | None = None) -> Round:
    """Return the round of a phase, before anybody is offered the piece."""
    return FORMS[phase.form].opened(phase, ring, before)


def step(turns: Round, ring: Ring, *, asked: bool = False) -> Step | None:
    """Return what comes next by itself, or because the host asked for it; nothing otherwise."""
    return form_of(turns).step(turns, ring, asked=asked)


def next_seat(turns: Round, ring: Ring) -> SeatId | None:
    """Return who is offered the piece next, or nobody when the round is over."""
    return form_of(turns).next_seat(turns, ring)


def coming(turns: Round, ring: Ring) -> tuple[SeatId, ...]:
    """Return everyone still to be offered in this round, in order, those here only."""
    return form_of(turns).coming(turns, ring)


def lies_free(turns: Round, ring: Ring) -> bool:
    """Tell whether the piece lies in the centre for whoever is moved to take it."""
    form = form_of(turns)
    return turns.at_rest and any(
        ring.is_here(seat.id) and form.may_take(turns, ring, seat.id) for seat in ring.seats
    )


def switched(turns: Round, phase: Phase, ring: Ring) -> Round:
    """Return a running round in the form of ``phase``: this prompt in another form.

    Between plain walks the walk goes on where it is; otherwise the round begins anew. Whoever has
    the piece keeps it wherever the new form has one.
    """
    if {turns.form, phase.form} <= PLAIN_WALKS:
        return replace(turns, form=phase.form)
    fresh = FORMS[phase.form].opened(phase, ring, turns)
    return FORMS[phase.form].kept(fresh, ring, turns) if turns.holder is not None else fresh
