"""The one act that is lit: what comes next in the circle, and whether an act means anything now.

Rule: at most one act is lit. Nothing is when the piece lies in the centre: whoever is moved
takes it, and nobody is asked to.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from circle_desktop.domain import acts
from circle_desktop.domain.decisions import decide
from circle_desktop.domain.errors import NotNow, PersonUnknown
from circle_desktop.domain.timekeeping import Moment

if TYPE_CHECKING:
    from circle_desktop.domain.live import LiveCircle


class NextAct(Enum):
    """What the light lies on."""

    NOTHING = "nothing"
    HAND_ON = "hand_on"
    PUT_BACK = "put_back"
    RECEIVE = "receive"
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
        return NextAct.HAND_ON if turns.form.goes_around else NextAct.PUT_BACK
    if turns.form.goes_around and not turns.finished:
        return NextAct.HAND_ON
    if turns.form.has_piece and not turns.finished:
        return NextAct.NOTHING
    return NextAct.END if state.is_last_phase else NextAct.NEXT_PHASE


def act_for(lit: NextAct) -> acts.Act | None:
    """Return what is carried out; nothing for an end, which is asked about first."""
    match lit:
        case NextAct.HAND_ON | NextAct.PUT_BACK | NextAct.RECEIVE:
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
    if turns is None or turns.holder is not None or state.scene.ended:
        return False
    return turns.form.has_piece and not turns.form.goes_around
