"""Plays a scenario on the engine and tells the storyboard, moment by moment.

Rule: the acts of the file go through the same ``decide`` and ``evolve`` as those of a room, with
a clock that is told; what has no meaning at its moment is a mistake in the file, told by its line.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from circle_desktop.domain import acts
from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.decisions import decide
from circle_desktop.domain.errors import NotNow, PersonUnknown, ScenarioUnusable
from circle_desktop.domain.forecast import forecast
from circle_desktop.domain.live import LiveCircle, evolve
from circle_desktop.domain.rounds import Round, coming
from circle_desktop.domain.timekeeping import Moment, Stopwatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circle_desktop.domain.plan import Phase, RoundForm
    from circle_desktop.domain.ring import SeatId
    from circle_desktop.services.scenarios.script import Scenario

_DAY = datetime(2026, 1, 1, tzinfo=UTC)
"""Any day: a storyboard tells times of day alone."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One moment of a storyboard, after an act.

    Attributes:
        at: the time of day.
        state: the circle then, with its running seconds.
        entry: what the journal of a real circle would hold.
    """

    at: datetime
    state: LiveCircle
    entry: acts.Entry

    @property
    def phase(self) -> Phase:
        """Which phase it is."""
        return self.state.phase

    @property
    def form(self) -> RoundForm:
        """In which form it is, also where it was switched."""
        return self._turns.form

    @property
    def held(self) -> acts.HoldReason | None:
        """Why every clock stands still, if it does."""
        return self.state.held

    @property
    def ended(self) -> bool:
        """Whether the circle is over."""
        return self.state.scene.ended

    @property
    def complete(self) -> bool:
        """Whether the round is complete."""
        return self._turns.finished

    @property
    def thumbs(self) -> tuple[int, int]:
        """Thumbs to the side and down."""
        return self._turns.asides, self._turns.blocks

    @property
    def inner(self) -> tuple[str, ...]:
        """The names of those in the inner ring."""
        return tuple(map(self._name, self._turns.inner))

    @property
    def groups(self) -> tuple[tuple[str, ...], ...]:
        """The names of those who sit together, where the ring is parted."""
        return tuple(tuple(map(self._name, group)) for group in self._turns.groups)

    @property
    def pieces(self) -> tuple[str, ...]:
        """The names of those who have the piece of their group, where the ring is parted."""
        return tuple(self._name(piece) for piece in self._turns.pieces if piece is not None)

    @property
    def offered(self) -> str:
        """The name of who is offered the piece."""
        return self._name(self.state.offered)

    @property
    def holder(self) -> str:
        """The name of who has the piece."""
        return self._name(self.state.holder)

    @property
    def following(self) -> str:
        """The name of who comes next."""
        ahead = coming(self._turns, self.state.scene.ring)
        return self._name(ahead[0]) if ahead else ""

    @property
    def again(self) -> tuple[str, ...]:
        """The names of those who will be offered the piece again."""
        return tuple(map(self._name, self._turns.again))

    @property
    def greet(self) -> tuple[str, ...]:
        """The names of those the host greets now, at the boundary of a phase."""
        boundary = any(isinstance(event, acts.PhaseBegan) for event in self.entry.events)
        return tuple(map(self._name, self.state.scene.greet)) if boundary else ()

    @property
    def next_phase_at(self) -> datetime | None:
        """When the next phase begins if the rest take about as long; nothing in the last one."""
        if self.state.scene.ended or self.state.is_last_phase:
            return None
        ahead = forecast(self.state, self.state.ran_s)
        return self.at + timedelta(seconds=ahead.next_in_s)

    @property
    def _turns(self) -> Round:
        """The round; an empty one after the end."""
        return self.state.scene.round or Round(self.phase.form)

    def _name(self, seat: SeatId | None) -> str:
        return "" if seat is None else self.state.scene.ring.seat(seat).name


def rehearse(scenario: Scenario) -> Iterator[Beat]:
    """Play a scenario; each act gives one beat, the opening the first.

    Raises:
        ScenarioUnusable: an act that has no meaning at its moment, by its line.
    """
    begins = datetime.combine(_DAY, scenario.begins, tzinfo=UTC)
    opening = acts.Begin(
        "scenario", CircleId("scenario"), scenario.plan, scenario.seats, scenario.two_step
    )
    state, watch = LiveCircle(), Stopwatch().started(0.0)
    script: list[tuple[float, acts.Act, str, int]] = [(0.0, opening, "phases", 1)]
    script += [(cue.after_s, cue.act, cue.place, cue.line) for cue in scenario.cues]
    for after_s, act, place, line in script:
        moment = Moment(watch.read(after_s), begins + timedelta(seconds=after_s))
        try:
            entry = acts.Entry(moment, decide(state, act, moment))
        except (NotNow, PersonUnknown):
            raise ScenarioUnusable("not_now", place, line) from None
        state = evolve(state, entry)
        held = state.held is not None
        watch = Stopwatch(moment.ran_s) if held else Stopwatch(moment.ran_s).started(after_s)
        yield Beat(moment.wall, state, entry)
