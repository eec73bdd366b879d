"""The one act that is lit: what comes next in the circle, and whether an act means anything now.

Rule: at most one act is lit. Nothing is when the piece lies in the centre: whoever is moved
takes it, and nobody is asked to; nor while a thumb is down, which is talked about.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from circle_desktop.domain import acts, rounds
from circle_desktop.domain.decisions import decide
from circle_desktop.domain.errors import NotNow, PersonUnknown
from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.rounds import moves
from circle_desktop.domain.timekeeping import Moment

if TYPE_CHECKING:
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.ring import SeatId
    from circle_desktop.domain.rounds import Round

_TO_THE_CENTRE = {
    RoundForm.POPCORN,
    RoundForm.WEB,
    RoundForm.NON_SEQUENTIAL,
    RoundForm.SPOKEN_OUT_OF_SILENCE,
}
"""Forms in which the piece goes back to the centre after a turn."""


class NextAct(Enum):
    """What the light lies on."""

    NOTHING = "nothing"
    HAND_ON = "hand_on"
    PUT_BACK = "put_back"
    RECEIVE = "receive"
    NEXT_PART = "next_part"
    READ = "read"
    COMPLETE = "complete"
    TOGETHER = "together"
    GO_ON = "go_on"
    NEXT_PHASE = "next_phase"
    END = "end"


def next_act(state: LiveCircle) -> NextAct:
    """Return the act that is lit."""
    if state.setup is None or state.scene.ended:
        return NextAct.NOTHING
    if state.held is not None:
        return NextAct.GO_ON
    return turn_act(state)


def turn_act(state: LiveCircle) -> NextAct:
    """Return what comes next in the turns and the phases, whether or not the clocks stand."""
    turns = state.scene.round
    if turns is None or state.scene.ended:
        return NextAct.NOTHING
    if turns.offered is not None:
        return NextAct.RECEIVE
    if turns.holder is not None:
        return NextAct.PUT_BACK if turns.form in _TO_THE_CENTRE else NextAct.HAND_ON
    return _from_rest(state, turns)


def _from_rest(state: LiveCircle, turns: Round) -> NextAct:
    step = rounds.step(turns, state.scene.ring, asked=True)
    match step:
        case rounds.Offer():
            return NextAct.HAND_ON
        case rounds.NextPart() if turns.waiting:
            return NextAct.READ
        case rounds.NextPart():
            return NextAct.NEXT_PART
        case rounds.Finish() if turns.groups:
            return NextAct.TOGETHER
        case rounds.Finish():
            return NextAct.HAND_ON if turns.form.goes_around else NextAct.COMPLETE
        case _ if (turns.form.has_piece and not turns.finished) or turns.blocks:
            return NextAct.NOTHING
        case _:
            return NextAct.END if state.is_last_phase else NextAct.NEXT_PHASE


def act_for(lit: NextAct) -> acts.Act | None:
    """Return what is carried out; nothing for an end, which is asked about first."""
    match lit:
        case (
            NextAct.HAND_ON
            | NextAct.PUT_BACK
            | NextAct.RECEIVE
            | NextAct.NEXT_PART
            | NextAct.READ
            | NextAct.COMPLETE
            | NextAct.TOGETHER
        ):
            return acts.HandOn()
        case NextAct.GO_ON:
            return acts.GoOn()
        case NextAct.NEXT_PHASE:
            return acts.NextPhase()
        case _:
            return None


def has_meaning(state: LiveCircle, act: acts.Act) -> bool:
    """Tell whether an act would be carried out now: the rules of the circle say so, not a copy."""
    if state.last is None:
        return False
    try:
        decide(state, act, Moment(state.ran_s, state.last))
    except (NotNow, PersonUnknown):
        return False
    return True


def piece_is_free(state: LiveCircle) -> bool:
    """Tell whether the piece lies in the centre, to be taken by whoever is moved."""
    turns = state.scene.round
    return turns is not None and rounds.lies_free(turns, state.scene.ring)


def seat_act(state: LiveCircle, seat: SeatId) -> acts.Act | None:
    """Return what pressing a seat does: take, receive, hand on, come inside or go back."""
    wishes = (
        acts.Take(seat),
        moves.Give(seat),
        moves.HandOnFrom(seat),
        moves.Enter(seat),
        moves.StepBack(seat),
    )
    return next((act for act in wishes if has_meaning(state, act)), None)
