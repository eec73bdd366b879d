"""The living circle: a fold over a journal. Told the time, never asks.

``decide(state, act)`` says what an act means now; ``evolve(state, entry)`` is the state after
it. The same journal folded again gives the same circle: same phase, holder, order and running
time. Undo is an entry like any other; it brings back the scene before the last act that changed
it, and leaves the clock alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from operator import attrgetter
from typing import TYPE_CHECKING

from circle_desktop.domain import acts, rounds
from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.marks import Mark
from circle_desktop.domain.plan import Plan
from circle_desktop.domain.ring import Presence, Ring, SeatId
from circle_desktop.domain.rounds import Round, moves
from circle_desktop.domain.rounds.beginnings import first_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from circle_desktop.domain.plan import Phase
    from circle_desktop.domain.rounds.form import Form
    from circle_desktop.domain.timekeeping import Moment

    _Change = Callable[[Form], Callable[[Round, Ring, SeatId], Round]]

_NOBODY_WAS_THERE = frozenset({acts.HoldReason.SLEPT, acts.HoldReason.RESUMED})

UNDO_DEPTH = 20
"""How many acts can be taken back (circle-practice 4.4, order undo)."""


@dataclass(frozen=True, slots=True)
class PhaseRun:
    """When a phase of the plan began."""

    index: int
    began_s: float
    began: datetime


@dataclass(frozen=True, slots=True)
class Scene:
    """All that an undo brings back: who sits where, whose turn it is, which phase it is.

    Attributes:
        came: who sat down in this phase for the first time in this circle.
        greet: whom the host greets now, at the boundary and not in the middle of a turn.
        plan, until: what the circle agreed on since it began, if it did.
        began_with: who began the last round, so that another one can begin the next.
    """

    ring: Ring = field(default_factory=Ring)
    round: Round | None = None
    runs: tuple[PhaseRun, ...] = ()
    marks: tuple[Mark, ...] = ()
    ended: bool = False
    came: tuple[SeatId, ...] = ()
    greet: tuple[SeatId, ...] = ()
    plan: Plan | None = None
    until: datetime | None = None
    began_with: SeatId | None = None


@dataclass(frozen=True, slots=True)
class LiveCircle:
    """A circle in progress.

    Attributes:
        setup: what it began with; nothing before the beginning.
        scene: the ring, the round and the phase.
        held: why every clock stands still, or nothing while time runs.
        ran_s: running seconds at the last entry.
        began, last: time of day at the first and the last entry; a circle that is ended without
            having gone on after the machine slept or the app stopped was over by then.
        past: the scenes an undo can bring back, oldest first.
    """

    setup: acts.Begin | None = None
    scene: Scene = field(default_factory=Scene)
    held: acts.HoldReason | None = None
    ran_s: float = 0.0
    began: datetime | None = None
    last: datetime | None = None
    past: tuple[Scene, ...] = ()

    @property
    def plan(self) -> Plan:
        """The plan this circle follows; another one since it agreed on that.

        Raises:
            NotNow: before the circle began.
        """
        if self.setup is None:
            raise NotNow("plan")
        return self.scene.plan or self.setup.plan

    @property
    def until(self) -> datetime:
        """When the circle ends, as agreed: as planned, until it agreed on something else.

        Raises:
            NotNow: before the circle began.
        """
        if self.scene.until is not None:
            return self.scene.until
        if self.began is None:
            raise NotNow("until")
        return self.began + timedelta(minutes=self.plan.minutes)

    @property
    def phase_index(self) -> int:
        """Which phase of the plan it is, counted from 0."""
        return self.scene.runs[-1].index

    @property
    def phase(self) -> Phase:
        """The phase it is now."""
        return self.plan.phases[self.phase_index]

    @property
    def holder(self) -> SeatId | None:
        """Who has the piece."""
        return self.scene.round.holder if self.scene.round else None

    @property
    def offered(self) -> SeatId | None:
        """To whom the piece is on its way."""
        return self.scene.round.offered if self.scene.round else None

    @property
    def is_last_phase(self) -> bool:
        """Whether no phase of the plan follows."""
        return self.phase_index + 1 >= len(self.plan.phases)

    def phase_ran_s(self, ran_s: float) -> float:
        """Running seconds of this phase at ``ran_s`` of the circle."""
        return max(0.0, ran_s - self.scene.runs[-1].began_s)

    @property
    def guide_s(self) -> int | None:
        """The guide time of this turn in seconds; longer where somebody interprets (4.5)."""
        if self.phase.guide_s is None or self.holder is None:
            return self.phase.guide_s
        return self.phase.guide_s * self.scene.ring.seat(self.holder).voices.factor

    def turn_ran_s(self, ran_s: float) -> float:
        """Running seconds of this turn at ``ran_s`` of the circle; 0 when nobody holds."""
        if self.scene.round is None or self.scene.round.holder is None:
            return 0.0
        return max(0.0, ran_s - self.scene.round.turn_since_s)


def evolve(state: LiveCircle, entry: acts.Entry) -> LiveCircle:
    """Return the circle after one journal entry."""
    before = state.scene
    wall = _time_of_day(state, entry)
    for event in entry.events:
        state = _apply(state, event, entry.at)
    undone = any(isinstance(event, acts.Undone) for event in entry.events)
    if state.scene != before and before.runs and not undone:
        state = replace(state, past=(*state.past, before)[-UNDO_DEPTH:])
    return replace(state, ran_s=entry.at.ran_s, last=wall)


def _time_of_day(state: LiveCircle, entry: acts.Entry) -> datetime:
    """Return when an entry happened, or when the room went home if it only tells so later."""
    only_told = state.held in _NOBODY_WAS_THERE and acts.Ended() in entry.events
    return state.last if only_told and state.last is not None else entry.at.wall


def replay(entries: Iterable[acts.Entry]) -> LiveCircle:
    """Return the circle that a journal tells."""
    state = LiveCircle()
    for entry in entries:
        state = evolve(state, entry)
    return state


def _apply(state: LiveCircle, event: acts.Event, at: Moment) -> LiveCircle:
    match event:
        case acts.Begun(setup=setup):
            return replace(state, setup=setup, scene=Scene(Ring(setup.seats)), began=at.wall)
        case acts.Held(reason=reason):
            return replace(state, held=reason)
        case acts.WentOn():
            return replace(state, held=None)
        case acts.Undone():
            return replace(state, scene=state.past[-1], past=state.past[:-1])
        case acts.PhaseBegan(index=index):
            return replace(state, scene=_with_phase(state, index, at))
        case acts.Marked() | acts.Retimed() | acts.Ended():
            return replace(state, scene=_noted(state, event))
        case _:
            return replace(state, scene=_with_people(state, event, at))


def _noted(state: LiveCircle, event: acts.Marked | acts.Retimed | acts.Ended) -> Scene:
    match event:
        case acts.Marked(kind=kind):
            mark = Mark(kind, state.phase_index)
            return replace(state.scene, marks=(*state.scene.marks, mark))
        case acts.Retimed(plan=plan, until=until):
            return replace(state.scene, plan=plan, until=until)
        case acts.Ended():
            return replace(state.scene, ended=True, round=None)


def _with_phase(state: LiveCircle, index: int, at: Moment) -> Scene:
    phase, scene = state.plan.phases[index], state.scene
    run = PhaseRun(index, at.ran_s, at.wall)
    return replace(
        scene,
        runs=(*scene.runs, run),
        round=rounds.opened(phase, scene.ring, scene.round),
        greet=tuple(s for s in scene.came if scene.ring.is_here(s)),
        came=(),
        began_with=first_of(scene.round) or scene.began_with,
    )


def _with_people(state: LiveCircle, event: acts.Event, at: Moment) -> Scene:
    scene = state.scene
    ring = scene.ring
    match event:
        case acts.SteppedOut(seat=seat):
            out = ring.with_presence(seat, Presence.AWAY)
            return _with_ring(scene, out, attrgetter("interrupted"), seat)
        case acts.CameBack(seat=seat):
            return _with_ring(
                scene, ring.with_presence(seat, Presence.HERE), attrgetter("back"), seat
            )
        case acts.Left(seat=seat):
            gone = ring.with_presence(seat, Presence.GONE)
            return _with_ring(scene, gone, attrgetter("without"), seat)
        case acts.Arrived(seat=chair, after=after, chair=left):
            more = ring.inserted(chair, after) if left is None else ring.reseated(left, chair)
            sat = _with_ring(scene, more, attrgetter("joined"), chair.id)
            return replace(sat, came=(*sat.came, chair.id)) if chair.newcomer else sat
        case acts.RoleHanded() | acts.Swapped() | acts.ListeningSet() | acts.TurnShared():
            return replace(scene, ring=_rearranged(ring, event))
        case _:
            return replace(scene, round=_turned(state, event, at))


def _rearranged(
    ring: Ring, event: acts.RoleHanded | acts.Swapped | acts.ListeningSet | acts.TurnShared
) -> Ring:
    match event:
        case acts.RoleHanded(role=role, seat=seat):
            return ring.with_role(role, seat)
        case acts.Swapped(seat=seat, other=other):
            return ring.swapped(seat, other)
        case acts.ListeningSet(seat=seat, only=only):
            return ring.changed(replace(ring.seat(seat), listens_only=only))
        case _:
            return ring.changed(replace(ring.seat(event.seat), voices=event.voices))


def _with_ring(scene: Scene, ring: Ring, change: _Change, seat: SeatId) -> Scene:
    turns = scene.round
    if turns is None:
        return replace(scene, ring=ring)
    return replace(scene, ring=ring, round=change(rounds.form_of(turns))(turns, ring, seat))


def _turned(state: LiveCircle, event: acts.Event, at: Moment) -> Round:
    turns, ring = state.scene.round, state.scene.ring
    assert turns is not None, "a turn belongs to a round"
    form = rounds.form_of(turns)
    match event:
        case acts.Offered(seat=seat):
            return form.offering(turns, seat)
        case acts.Received(seat=seat):
            return form.received(turns, ring, seat, at.ran_s)
        case acts.TurnEnded(seat=seat, how=how):
            return form.ended(turns, seat, how, at.ran_s)
        case acts.RoundFinished():
            return form.finished(turns)
        case _:
            return _moved(state, turns, event)


def _moved(state: LiveCircle, turns: Round, event: acts.Event) -> Round:
    form, ring = rounds.form_of(turns), state.scene.ring
    match event:
        case moves.FormSwitched(form=taken):
            return rounds.switched(turns, replace(state.phase, form=taken), ring)
        case moves.WalkSet(start=start, clockwise=clockwise):
            return form.set_out(turns, ring, start, clockwise=clockwise)
        case moves.InnerChanged(inner=inner):
            return replace(turns, inner=inner)
        case moves.PiecesMoved(pieces=pieces, spoke=spoke):
            return replace(turns, pieces=pieces, spoke=spoke)
        case moves.ThumbsChanged(asides=asides, blocks=blocks):
            return replace(turns, asides=asides, blocks=blocks)
        case moves.VoiceTurned():
            return replace(turns, voice=1 - turns.voice)
        case _:
            return form.next_part(turns)
