"""The plan of a session: phases with a kind, a form, guide times and a protected closing.

Rules: a round takes ``people × (guide + gap)`` (circle-practice 3.0); the closing never shrinks
silently (R17); a plan is a suggestion, so nothing here refuses to run.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NewType

from circle_desktop.domain.errors import NotNow, UnusableMinutes
from circle_desktop.domain.words import Words

PlanId = NewType("PlanId", str)

LEAST_MINUTES, MOST_MINUTES = 1, 240
DEFAULT_GAP_S = 12
"""Seconds between two turns: the piece travels, somebody breathes (circle-practice 3.0)."""


class PhaseKind(StrEnum):
    """What a phase is for (circle-practice 2.1, Phases)."""

    ARRIVAL = "arrival"
    OPENING = "opening"
    AGREEMENTS = "agreements"
    WELCOME = "welcome"
    CHECK_IN = "check_in"
    SHARING = "sharing"
    SILENCE = "silence"
    RESPONSE = "response"
    HARVEST = "harvest"
    CHECK_OUT = "check_out"
    CLOSING = "closing"
    BREAK = "break"
    AFTER_TIME = "after_time"


class RoundForm(StrEnum):
    """How the opportunity to speak travels (circle-practice 2.2, 4.5)."""

    SEQUENTIAL = "sequential"
    UNTIL_SILENT = "until_silent"
    RETURNING = "returning"
    POPCORN = "popcorn"
    WEB = "web"
    NON_SEQUENTIAL = "non_sequential"
    CONVERSATION = "conversation"
    SILENCE = "silence"
    SPOKEN_OUT_OF_SILENCE = "spoken_out_of_silence"
    DYADS = "dyads"
    TRIADS = "triads"
    FISHBOWL = "fishbowl"
    SPIRAL = "spiral"
    RESPONSE = "response"
    WITNESS = "witness"
    ONE_WORD = "one_word"
    CARDS = "cards"
    RITUAL = "ritual"
    CONSENSUS = "consensus"
    SUB_CIRCLES = "sub_circles"
    NONE = "none"

    @property
    def goes_around(self) -> bool:
        """Whether the piece goes from chair to chair."""
        return self in _AROUND

    @property
    def has_piece(self) -> bool:
        """Whether somebody can hold the piece in this form."""
        return self in _AROUND or self in _ACROSS

    @property
    def has_pace(self) -> bool:
        """Whether the turns so far tell how long the round will take.

        Not a ritual action, which knows no time, and not laps, of which nobody knows the number.
        """
        return self in _AROUND and self not in {RoundForm.RITUAL, RoundForm.UNTIL_SILENT}


_AROUND = frozenset(
    {
        RoundForm.SEQUENTIAL,
        RoundForm.UNTIL_SILENT,
        RoundForm.RETURNING,
        RoundForm.RESPONSE,
        RoundForm.WITNESS,
        RoundForm.ONE_WORD,
        RoundForm.CARDS,
        RoundForm.RITUAL,
    }
)

_ACROSS = frozenset(
    {
        RoundForm.POPCORN,
        RoundForm.WEB,
        RoundForm.NON_SEQUENTIAL,
        RoundForm.SPOKEN_OUT_OF_SILENCE,
        RoundForm.SPIRAL,
    }
)


@dataclass(frozen=True, slots=True)
class Phase:
    """One part of a session.

    Attributes:
        speakers: how many people speak in it, where that is not everyone.
        note: to oneself; never printed, never in a pack, never in a template.
    """

    kind: PhaseKind
    title: Words
    form: RoundForm
    minutes: int
    guide_s: int | None = None
    gap_s: int = DEFAULT_GAP_S
    prompt: Words = field(default_factory=Words)
    purpose: Words = field(default_factory=Words)
    opening: Words = field(default_factory=Words)
    ending: Words = field(default_factory=Words)
    protected: bool = False
    optional: bool = False
    speakers: int | None = None
    note: str = ""

    def lasting(self, minutes: int) -> Phase:
        """Return the phase with another length.

        Raises:
            UnusableMinutes: outside 1 to 240 minutes.
        """
        if not LEAST_MINUTES <= minutes <= MOST_MINUTES:
            raise UnusableMinutes(LEAST_MINUTES, MOST_MINUTES)
        return replace(self, minutes=minutes)

    def kept(self, *, protected: bool) -> Phase:
        """Return the phase with its minutes kept or not; what is kept cannot drop out (R17).

        Raises:
            NotNow: a closing always keeps its minutes.
        """
        if self.kind is PhaseKind.CLOSING and not protected:
            raise NotNow("drop_phase")
        return replace(self, protected=protected, optional=self.optional and not protected)

    def dropping(self, *, optional: bool) -> Phase:
        """Return the phase as one that may drop out, or not; a protected one stays as it is."""
        return replace(self, optional=optional and not self.protected)

    def guided(self, guide_s: int | None) -> Phase:
        """Return the phase with another guide time per turn, in seconds; None is no guide."""
        if guide_s is not None and not 5 <= guide_s <= MOST_MINUTES * 60:
            raise UnusableMinutes(LEAST_MINUTES, MOST_MINUTES)
        return replace(self, guide_s=guide_s)


class Seating(StrEnum):
    """How many people sit best when all are to have a turn (circle-practice 3.0)."""

    ONE_RING = "one_ring"
    TWO_RINGS = "two_rings"
    SMALL_GROUPS = "small_groups"


MOST_IN_ONE_RING, MOST_IN_TWO_RINGS = 12, 15


def seating(people: int) -> Seating:
    """Propose two rings above 12 people, and pairs or an inner ring above 15."""
    if people > MOST_IN_TWO_RINGS:
        return Seating.SMALL_GROUPS
    return Seating.TWO_RINGS if people > MOST_IN_ONE_RING else Seating.ONE_RING


class Fit(StrEnum):
    """How a round sits in its phase."""

    UNGUIDED = "unguided"
    ROOM_TO_SPARE = "room_to_spare"
    JUST = "just"
    MORE_THAN_PLANNED = "more_than_planned"


@dataclass(frozen=True, slots=True)
class Feasibility:
    """What a round needs against what its phase has, all in seconds."""

    people: int
    guide_s: int
    gap_s: int
    needed_s: int
    given_s: int
    fit: Fit
    interpreted: int = 0

    @property
    def guide_that_fits_s(self) -> int:
        """The longest guide time, in whole steps of 5 s, with which everyone has a turn."""
        if not self.people:
            return self.guide_s
        spoken_s = self.given_s - self.people * self.gap_s
        return max(0, spoken_s // (self.people + self.interpreted) // 5 * 5)


def feasibility(phase: Phase, people: int, interpreted: int = 0) -> Feasibility:
    """Say whether everyone can have a turn of the guide time within the phase.

    Source: planning formula, circle-practice 3.0. A tenth of the phase left over is room to spare.

    Args:
        phase: the round.
        people: how many sit in the circle.
        interpreted: how many of them speak through an interpreter: what they say is said twice,
            so their turn takes twice the guide time.
    """
    given_s = phase.minutes * 60
    people = people if phase.speakers is None else min(people, phase.speakers)
    interpreted = min(interpreted, people)
    if phase.guide_s is None or not phase.form.goes_around:
        return Feasibility(people, phase.guide_s or 0, phase.gap_s, 0, given_s, Fit.UNGUIDED)
    needed_s = (people + interpreted) * phase.guide_s + people * phase.gap_s
    if needed_s > given_s:
        fit = Fit.MORE_THAN_PLANNED
    elif needed_s <= given_s * 0.9:
        fit = Fit.ROOM_TO_SPARE
    else:
        fit = Fit.JUST
    return Feasibility(people, phase.guide_s, phase.gap_s, needed_s, given_s, fit, interpreted)


@dataclass(frozen=True, slots=True)
class Plan:
    """An ordered set of phases, made from a template and changed for one circle."""

    template: str
    title: Words
    phases: tuple[Phase, ...]

    @property
    def minutes(self) -> int:
        """The planned length of the whole session."""
        return sum(phase.minutes for phase in self.phases)

    def starts(self) -> tuple[int, ...]:
        """The planned start of each phase, in minutes after the beginning."""
        at, starts = 0, []
        for phase in self.phases:
            starts.append(at)
            at += phase.minutes
        return tuple(starts)

    def longest_round(self) -> int:
        """The phase one most likely comes for: the longest in which the piece goes around."""
        around = [i for i, phase in enumerate(self.phases) if phase.form.goes_around]
        return max(around, key=lambda i: self.phases[i].minutes, default=0)

    def changed(self, index: int, phase: Phase) -> Plan:
        """Return the plan with one phase replaced."""
        phases = list(self.phases)
        phases[index] = phase
        return replace(self, phases=tuple(phases))

    def moved(self, index: int, to: int) -> Plan:
        """Return the plan with one phase moved; the others keep their order."""
        phases = list(self.phases)
        phases.insert(max(0, min(to, len(phases) - 1)), phases.pop(index))
        return replace(self, phases=tuple(phases))

    def with_phase(self, phase: Phase, after: int) -> tuple[Plan, int]:
        """Return the plan with one more phase, and the place where it stands.

        Nothing but after-time stands behind a protected closing.
        """
        place = after + 1
        ends = next((i for i, known in enumerate(self.phases) if known.protected), place)
        if phase.kind is not PhaseKind.AFTER_TIME:
            place = min(place, ends)
        phases = (*self.phases[:place], phase, *self.phases[place:])
        return replace(self, phases=phases), place

    def without(self, index: int) -> Plan:
        """Return the plan without one phase.

        Raises:
            NotNow: a protected phase, or the only phase, stays (R17).
        """
        if self.phases[index].protected or len(self.phases) == 1:
            raise NotNow("drop_phase")
        return replace(self, phases=self.phases[:index] + self.phases[index + 1 :])
