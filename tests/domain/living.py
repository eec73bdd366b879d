"""A circle under test: acts with a clock that is told, and a journal that can be folded again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from circle_desktop.domain import acts
from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.decisions import decide
from circle_desktop.domain.live import LiveCircle, evolve, replay
from circle_desktop.domain.people import ParticipantId, Role
from circle_desktop.domain.plan import Phase, PhaseKind, Plan, RoundForm
from circle_desktop.domain.ring import Seat, SeatId
from circle_desktop.domain.timekeeping import Moment
from circle_desktop.domain.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circle_desktop.domain.rounds import Round

START = datetime(2026, 11, 19, 18, 0, tzinfo=UTC)


def seat(name: str, role: Role = Role.NONE) -> Seat:
    """Return a chair whose id is the name in lower case."""
    return Seat(SeatId(name.lower()), name, ParticipantId(name), role)


def plan_of(*forms: RoundForm, kind: PhaseKind = PhaseKind.CHECK_IN) -> Plan:
    """Return a plan with one phase of ten minutes a form, and a protected closing."""
    phases = [Phase(kind, Words.of({"en": form.value}), form, 10, guide_s=60) for form in forms]
    closing = Phase(
        PhaseKind.CLOSING, Words.of({"en": "closing"}), RoundForm.NONE, 5, protected=True
    )
    return Plan("test", Words.of({"en": "test"}), (*phases, closing))


class Living:
    """Drives the pure engine as a room would."""

    def __init__(
        self,
        *names: str,
        forms: Iterable[RoundForm] = (RoundForm.SEQUENTIAL,),
        kind: PhaseKind = PhaseKind.CHECK_IN,
        two_step: bool = False,
        host: str = "",
        plan: Plan | None = None,
    ) -> None:
        seats = tuple(seat(n, Role.HOST if n == host else Role.NONE) for n in names)
        self.state = LiveCircle()
        self.journal: list[acts.Entry] = []
        self.ran_s = 0.0
        plan = plan or plan_of(*forms, kind=kind)
        self.do(acts.Begin("s", CircleId("c"), plan, seats, two_step))

    def do(self, act: acts.Act, *, after_s: float = 0.0) -> tuple[acts.Event, ...]:
        """Carry out an act, ``after_s`` seconds after the one before."""
        self.ran_s += after_s
        moment = Moment(self.ran_s, START + timedelta(seconds=self.ran_s))
        events = decide(self.state, act, moment)
        entry = acts.Entry(moment, events)
        self.state = evolve(self.state, entry)
        self.journal.append(entry)
        return events

    @property
    def holder(self) -> str | None:
        """Return the name of who has the piece."""
        return self._name(self.state.holder)

    @property
    def offered(self) -> str | None:
        """Return the name of who is offered the piece."""
        return self._name(self.state.offered)

    @property
    def again(self) -> list[str]:
        """Return the names on the list for the end."""
        assert self.state.scene.round is not None
        return [str(self._name(s)) for s in self.state.scene.round.again]

    @property
    def finished(self) -> bool:
        """Return whether the round is over."""
        assert self.state.scene.round is not None
        return self.state.scene.round.finished

    def walk(self) -> list[str]:
        """Hand on until the round is over and return who held the piece, in order."""
        order = []
        while self.holder is not None:
            order.append(self.holder)
            self.do(acts.HandOn(), after_s=30)
        return order

    def told_again(self) -> LiveCircle:
        """Fold the journal from its beginning."""
        return replay(self.journal)

    @property
    def turns(self) -> Round:
        """Return the round as it is."""
        assert self.state.scene.round is not None
        return self.state.scene.round

    def _name(self, seat_id: SeatId | None) -> str | None:
        return None if seat_id is None else self.state.scene.ring.seat(seat_id).name


def chair(name: str) -> SeatId:
    """Return the id of a chair by the name of who sat on it first."""
    return SeatId(name.lower())


def unheld(state: LiveCircle) -> LiveCircle:
    """Return the state with its clock readings put aside, to compare scenes."""
    return replace(state, ran_s=0.0, last=None, past=())
