"""What the plan would look like if the rest takes about as long. Facts, never a verdict (R16)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain import rounds
from circle_desktop.domain.plan import PhaseKind, RoundForm

if TYPE_CHECKING:
    from circle_desktop.domain.live import LiveCircle


@dataclass(frozen=True, slots=True)
class Forecast:
    """Seconds from now until the next phase and until the protected closing.

    ``next_index`` and ``closing_index`` are places in the plan; nothing when there is none ahead.
    ``closing_min`` is how many minutes the closing keeps.
    """

    next_index: int | None
    next_in_s: float
    closing_index: int | None
    closing_in_s: float
    closing_min: int


def forecast(state: LiveCircle, ran_s: float) -> Forecast:
    """Return when the next phase and the closing would begin at this pace.

    In a round the pace is the mean of the turns so far, or the guide time before the first has
    ended; elsewhere the phase takes its planned minutes. Overrun counts as no time left.
    """
    here = state.phase_index
    left_s = left_in_phase_s(state, ran_s)
    phases = state.plan.phases
    closing = next((i for i in range(here, len(phases)) if phases[i].protected), None)
    between_s = sum(phases[i].minutes * 60 for i in range(here + 1, closing)) if closing else 0
    return Forecast(
        next_index=None if state.is_last_phase else here + 1,
        next_in_s=left_s,
        closing_index=closing,
        closing_in_s=0.0 if closing == here else left_s + between_s,
        closing_min=0 if closing is None else phases[closing].minutes,
    )


CALM_S = 300
"""Seconds that lie at least between a round of sharing and the closing (R20)."""


def ends_deep(state: LiveCircle, ahead: Forecast) -> bool:
    """Tell whether the closing would follow a complete round of sharing with nothing between (R20).

    A silence or a round of one word on the way is enough, and so are five minutes.
    """
    turns, phases, here = state.scene.round, state.plan.phases, state.phase_index
    if turns is None or not turns.finished or state.phase.kind is not PhaseKind.SHARING:
        return False
    if ahead.closing_index is None or ahead.closing_in_s >= CALM_S:
        return False
    between = phases[here + 1 : ahead.closing_index + 1]
    return not any(
        phase.kind is PhaseKind.SILENCE or phase.form in {RoundForm.SILENCE, RoundForm.ONE_WORD}
        for phase in between
    )


def left_in_phase_s(state: LiveCircle, ran_s: float) -> float:
    """Return how many seconds this phase would still take at this pace; never less than none."""
    phase, turn_round = state.phase, state.scene.round
    planned_s = max(0.0, phase.minutes * 60 - state.phase_ran_s(ran_s))
    if turn_round is not None and turn_round.finished:
        return 0.0
    if turn_round is None or turn_round.waiting or not turn_round.form.has_pace:
        return planned_s
    turn_s = _pace_s(state)
    if turn_s is None:
        return planned_s
    ahead = len(rounds.coming(turn_round, state.scene.ring))
    speaking = turn_round.holder is not None or turn_round.offered is not None
    current_s = max(0.0, turn_s - state.turn_ran_s(ran_s)) if speaking else 0.0
    return current_s + ahead * (turn_s + phase.gap_s)


def _pace_s(state: LiveCircle) -> float | None:
    turn_round = state.scene.round
    if turn_round is not None and turn_round.turns:
        return turn_round.spoken_s / turn_round.turns
    return None if state.phase.guide_s is None else float(state.phase.guide_s)
