"""Walks with something before them or around them: cards, the first story, the witnesses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from typing_extensions import override

from circle_desktop.domain.rounds.turns import NextPart, Round
from circle_desktop.domain.rounds.walk import Walk

if TYPE_CHECKING:
    from circle_desktop.domain.plan import Phase
    from circle_desktop.domain.ring import Ring, SeatId
    from circle_desktop.domain.rounds.turns import Step

CARD_SHIFT = 2
"""Chairs a card moves on before somebody else reads it."""


class Cards(Walk):
    """Everyone writes; the cards shift two chairs; then each reads the card in their hands.

    So everything is heard and nobody has to say their own words (circle-practice 2.2, after a
    memorial circle). Nobody holds the piece while the others write.
    """

    @override
    def opened(self, phase: Phase, ring: Ring, before: Round | None) -> Round:
        return replace(super().opened(phase, ring, before), waiting=True)

    @override
    def step(self, turns: Round, ring: Ring, *, asked: bool) -> Step | None:
        if turns.waiting:
            return NextPart() if asked and not turns.finished else None
        return super().step(turns, ring, asked=asked)

    @override
    def next_seat(self, turns: Round, ring: Ring) -> SeatId | None:
        return None if turns.waiting else super().next_seat(turns, ring)

    @override
    def next_part(self, turns: Round) -> Round:
        return replace(super().next_part(turns), waiting=False)

    @override
    def kept(self, turns: Round, ring: Ring, former: Round) -> Round:
        return turns


class Response(Walk):
    """One story first, then each answers with what it touched; no advice.

    Whoever tells takes the piece from the centre; from there it goes around the others, the
    teller last of nobody: the story was the turn (circle-practice 2.2, response council).
    """

    @override
    def opened(self, phase: Phase, ring: Ring, before: Round | None) -> Round:
        return Round(self.form, waiting=True)

    @override
    def step(self, turns: Round, ring: Ring, *, asked: bool) -> Step | None:
        return None if turns.waiting else super().step(turns, ring, asked=asked)

    @override
    def may_take(self, turns: Round, ring: Ring, seat_id: SeatId) -> bool:
        return turns.waiting and ring.is_here(seat_id)

    @override
    def may_start_at(self, turns: Round, ring: Ring, seat_id: SeatId) -> bool:
        return False

    @override
    def received(self, turns: Round, ring: Ring, seat_id: SeatId, ran_s: float) -> Round:
        if turns.waiting:
            order = ring.walk_from(seat_id)
            turns = replace(turns, order=order, reached=1, waiting=False)
        return super().received(turns, ring, seat_id, ran_s)

    @override
    def joined(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:
        return turns if turns.waiting else super().joined(turns, ring, seat_id)

    @override
    def kept(self, turns: Round, ring: Ring, former: Round) -> Round:
        """Let whoever has the piece be the one who tells."""
        if former.holder is None:
            return turns
        return self.received(turns, ring, former.holder, former.turn_since_s)


class Witness(Walk):
    """The outer ring speaks after the inner ring, and is heard only.

    Those who sat inside just before are not offered the piece; where there was no inner ring,
    everyone is a witness (circle-practice 2.2, witness round; template T19).
    """

    @override
    def opened(self, phase: Phase, ring: Ring, before: Round | None) -> Round:
        around = super().opened(phase, ring, before)
        told = before.inner if before is not None else ()
        witnesses = tuple(s for s in around.order if s not in told)
        return replace(around, order=witnesses or around.order, inner=told)
