"""What can be done when a circle would take longer than was agreed: proposals, never a verdict.

Rules: nothing is changed by time, only by an act (R16); a protected phase keeps all its minutes
(R17); once the closing has begun nothing is proposed any more. The minutes of a proposal, from
now on, always add up to its horizon.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from circle_desktop.domain import rounds
from circle_desktop.domain.forecast import left_in_phase_s
from circle_desktop.domain.plan import Phase, feasibility
from circle_desktop.domain.ring import Presence

if TYPE_CHECKING:
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.plan import Plan

LEAST_OVER_MIN = 2
"""Minutes over what was agreed from which something is proposed: less comes and goes by itself."""
LEAST_TURN_S = 30
"""No proposal makes a turn shorter than this."""
STEP_MIN = 5
"""An extension is agreed in steps that can be said aloud."""
LEAD_MIN = 5
"""Minutes before the protected closing at which the host is told (R17)."""


class Way(StrEnum):
    """What a circle can agree on."""

    SHORTEN = "shorten"
    DROP = "drop"
    EXTEND = "extend"


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of a plan, in whole minutes.

    Attributes:
        phases: the phase it is now, and those that follow.
        needs_min: what this phase would still take at this pace.
        left_min: until the agreed end; negative when that has passed.
        waiting: people this round has not come to yet.
        people: how many sit in the ring.
    """

    phases: tuple[Phase, ...]
    needs_min: int
    left_min: int
    waiting: int
    people: int

    @property
    def total_min(self) -> int:
        """What everything would take at this pace."""
        return self.needs_min + sum(phase.minutes for phase in self.phases[1:])

    @property
    def over_min(self) -> int:
        """By how much that is more than was agreed; negative when there is time left."""
        return self.total_min - self.left_min


@dataclass(frozen=True, slots=True)
class Proposal:
    """One way to come to an end everybody knows.

    Attributes:
        way: what it asks for.
        horizon_min: minutes from now until the end.
        minutes: for each phase of the rest; nothing for one that is left out.
        turn_s: seconds for each who still waits in this round, if there is such a round.
    """

    way: Way
    horizon_min: int
    minutes: tuple[int | None, ...]
    turn_s: int | None = None

    @property
    def dropped(self) -> tuple[int, ...]:
        """The phases of the rest that are left out."""
        return tuple(place for place, given in enumerate(self.minutes) if given is None)


def rest_of(state: LiveCircle, ran_s: float, now: datetime) -> Rest:
    """Return what is left of a running circle at a moment."""
    turns, ring = state.scene.round, state.scene.ring
    waits = turns is not None and turns.form.goes_around and not turns.finished
    waiting = len(rounds.coming(turns, ring)) if turns is not None and waits else 0
    offered = int(waits and state.offered is not None)
    return Rest(
        phases=state.plan.phases[state.phase_index :],
        needs_min=math.ceil(left_in_phase_s(state, ran_s) / 60),
        left_min=math.floor((state.until - now) / timedelta(minutes=1)),
        waiting=waiting + offered,
        people=_sitting(state),
    )


def proposals(rest: Rest) -> tuple[Proposal, ...]:
    """Return what can be agreed on; nothing while all fits, or when the closing has begun."""
    if rest.over_min < LEAST_OVER_MIN or rest.phases[0].protected:
        return ()
    found = (_shortened(rest), _without_optional(rest), _extended(rest))
    return tuple(proposal for proposal in found if proposal is not None)


def retimed(state: LiveCircle, ran_s: float, proposal: Proposal) -> Plan:
    """Return the plan with a proposal applied; what is over stays as it was."""
    here = state.phase_index
    ran_min = math.ceil(state.phase_ran_s(ran_s) / 60)
    ahead = zip(state.plan.phases[here:], proposal.minutes, strict=True)
    kept = [(phase, given) for phase, given in ahead if given is not None]
    first, given = kept[0]
    now = replace(first, minutes=max(1, ran_min + given), guide_s=_guide(first, proposal.turn_s))
    people = _sitting(state)
    later = tuple(_fitting(phase, minutes, people) for phase, minutes in kept[1:])
    return replace(state.plan, phases=(*state.plan.phases[:here], now, *later))


def keeps_what_is_protected(before: Plan, after: Plan, here: int) -> bool:
    """Tell whether a plan may take the place of another one while its phase ``here`` runs.

    What is over stays, phases keep their order, only an optional phase may be missing, and a
    protected one has its minutes (R17).
    """
    if after.phases[:here] != before.phases[:here] or len(after.phases) <= here:
        return False
    left = list(after.phases[here:])
    for place, phase in enumerate(before.phases[here:]):
        if left and _is_same(phase, left[0]):
            if phase.protected and left[0].minutes < phase.minutes:
                return False
            del left[0]
        elif place == 0 or phase.protected or not phase.optional:
            return False
    return not left


def closing_at(state: LiveCircle) -> datetime | None:
    """Return when the protected closing begins, as agreed; nothing when none is ahead."""
    phases, here = state.plan.phases, state.phase_index
    place = next((i for i in range(here, len(phases)) if phases[i].protected), None)
    if place is None or place == here:
        return None
    return state.until - timedelta(minutes=sum(phase.minutes for phase in phases[place:]))


def _sitting(state: LiveCircle) -> int:
    return sum(seat.presence is not Presence.GONE for seat in state.scene.ring.seats)


def _shortened(rest: Rest) -> Proposal | None:
    """Take the minutes from this round first, then from what follows, the longest first."""
    least = (_least_here(rest), *(_least(phase, rest.people) for phase in rest.phases[1:]))
    minutes = [rest.needs_min, *(phase.minutes for phase in rest.phases[1:])]
    over = rest.over_min
    longest_first = sorted(range(1, len(minutes)), key=lambda place: least[place] - minutes[place])
    for place in (0, *longest_first):
        cut = min(over, max(0, minutes[place] - least[place]))
        minutes[place] -= cut
        over -= cut
    if over:
        return None
    return Proposal(Way.SHORTEN, rest.left_min, tuple(minutes), _turn_s(rest, minutes[0]))


def _without_optional(rest: Rest) -> Proposal | None:
    """Leave out the shortest optional phase that is enough, or as many of the longest as needed."""
    optional = [
        place
        for place, phase in enumerate(rest.phases)
        if place and phase.optional and not phase.protected
    ]
    by_length = sorted(optional, key=lambda place: rest.phases[place].minutes)
    enough = [place for place in by_length if rest.phases[place].minutes >= rest.over_min]
    dropped, over = set(enough[:1]), rest.over_min
    for place in reversed(by_length):
        if not enough and over > 0:
            dropped.add(place)
            over -= rest.phases[place].minutes
    if not dropped or (not enough and over > 0):
        return None
    minutes = tuple(
        None if place in dropped else rest.phases[place].minutes if place else rest.needs_min
        for place in range(len(rest.phases))
    )
    return Proposal(Way.DROP, sum(given or 0 for given in minutes), minutes)


def _extended(rest: Rest) -> Proposal:
    """Move the end in steps; what is spare goes to whoever still speaks."""
    more = math.ceil(rest.over_min / STEP_MIN) * STEP_MIN
    here = rest.needs_min + more - rest.over_min
    later = tuple(phase.minutes for phase in rest.phases[1:])
    return Proposal(Way.EXTEND, rest.left_min + more, (here, *later))


def _least_here(rest: Rest) -> int:
    if not rest.waiting:
        return min(rest.needs_min, 1)
    turn_s = LEAST_TURN_S + rest.phases[0].gap_s
    return min(rest.needs_min, math.ceil(rest.waiting * turn_s / 60))


def _least(phase: Phase, people: int) -> int:
    """Return the fewest minutes of a phase that follows: all when it is protected."""
    if phase.protected:
        return phase.minutes
    if not phase.form.goes_around:
        return min(phase.minutes, max(1, math.ceil(phase.minutes / 2)))
    return min(phase.minutes, max(1, math.ceil(people * (LEAST_TURN_S + phase.gap_s) / 60)))


def _turn_s(rest: Rest, minutes: int) -> int | None:
    """Return what each who waits would have, in steps of 5 s."""
    if not rest.waiting:
        return None
    return max(LEAST_TURN_S, int(minutes * 60 / rest.waiting - rest.phases[0].gap_s) // 5 * 5)


def _guide(phase: Phase, turn_s: int | None) -> int | None:
    """Return the guide time of this round; one without a guide gets none."""
    if phase.guide_s is None or turn_s is None:
        return phase.guide_s
    return min(phase.guide_s, turn_s)


def _fitting(phase: Phase, minutes: int, people: int) -> Phase:
    """Return a phase of other minutes, its guide time no longer than fits."""
    changed = replace(phase, minutes=minutes)
    if minutes >= phase.minutes or phase.guide_s is None:
        return changed
    fits = feasibility(changed, people).guide_that_fits_s if phase.form.goes_around else None
    return replace(changed, guide_s=_guide(phase, max(LEAST_TURN_S, fits) if fits else None))


def _is_same(phase: Phase, other: Phase) -> bool:
    return replace(other, minutes=phase.minutes, guide_s=phase.guide_s) == phase
