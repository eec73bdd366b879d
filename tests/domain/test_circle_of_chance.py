"""Random people, forms, acts and clocks: the rules of the round hold whatever happens."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from typing_extensions import override

from circle_desktop.domain import acts
from circle_desktop.domain.decisions import decide
from circle_desktop.domain.errors import CircleError
from circle_desktop.domain.live import UNDO_DEPTH, Scene, replay
from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.people import Role
from circle_desktop.domain.plain import from_plain, to_plain
from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.ring import Presence, SeatId, Voices
from circle_desktop.domain.rounds import moves
from circle_desktop.domain.rounds.registry import PLAIN_WALKS
from circle_desktop.domain.timekeeping import Moment, Stopwatch
from tests.domain.living import START, Living, seat

_InForm = moves.Give | moves.HandOnFrom | moves.Enter | moves.StepBack | moves.StartAt
_IN_FORM = (moves.Give, moves.HandOnFrom, moves.Enter, moves.StepBack, moves.StartAt)
_Going = acts.StepOut | acts.Leave
FORMS = st.lists(st.sampled_from(list(RoundForm)), min_size=1, max_size=4)


class CircleOfChance(RuleBasedStateMachine):
    """Plays a circle beside a plain account of who was offered what."""

    living: Living
    offers: Counter[SeatId]

    @initialize(people=st.integers(1, 9), forms=FORMS, two_step=st.booleans(), host=st.booleans())
    def begin(self, people: int, forms: list[RoundForm], two_step: bool, host: bool) -> None:
        names = [f"P{i}" for i in range(people)]
        self.living = Living(
            *names, forms=forms, two_step=two_step, host=names[-1] if host else ""
        )
        self.latecomers = 0
        self.mono = 0.0
        self.watch = Stopwatch().started(0.0)
        self.truly_ran = 0.0
        self.scenes: list[Scene] = []
        self.offer_log: list[Counter[SeatId]] = []
        self.offers = Counter()
        self.lap = 0
        self.form = forms[0]
        self._account(self.living.journal[0].events)

    @rule(act=st.sampled_from([acts.HandOn(), acts.Pass(), acts.Later()]))
    def turn(self, act: acts.Act) -> None:
        self._try(act)

    @rule(data=st.data(), kind=st.sampled_from([acts.StepOut, acts.ComeBack, acts.Leave]))
    def come_and_go(
        self, data: st.DataObject, kind: type[acts.StepOut | acts.ComeBack | acts.Leave]
    ) -> None:
        self._try(kind(self._some_seat(data)))

    @rule(data=st.data(), kind=st.sampled_from([acts.Take, acts.OfferAgain]))
    def from_the_centre(
        self, data: st.DataObject, kind: type[acts.Take | acts.OfferAgain]
    ) -> None:
        self._try(kind(self._some_seat(data)))

    @rule(data=st.data(), kind=st.sampled_from(_IN_FORM))
    def move_in_the_form(self, data: st.DataObject, kind: type[_InForm]) -> None:
        self._try(kind(self._some_seat(data)))

    @rule(data=st.data())
    def go_the_other_way(self, data: st.DataObject) -> None:
        self._try(moves.StartAt(self._some_seat(data), clockwise=False))

    @rule(thumb=st.sampled_from(list(moves.Thumb)), taken_back=st.booleans())
    def show_a_thumb(self, thumb: moves.Thumb, taken_back: bool) -> None:
        self._try(moves.ShowThumb(thumb, taken_back))

    @rule(form=st.sampled_from(list(RoundForm)))
    def take_another_form(self, form: RoundForm) -> None:
        self._try(moves.Switch(form))

    @rule(data=st.data(), voices=st.sampled_from(list(Voices)))
    def share_a_turn(self, data: st.DataObject, voices: Voices) -> None:
        self._try(acts.ShareTurn(self._some_seat(data), voices))
        self._try(moves.TurnVoice())

    @rule(data=st.data(), role=st.sampled_from(list(Role)))
    def hand_a_role_over(self, data: st.DataObject, role: Role) -> None:
        self._try(acts.HandRole(role, self._some_seat(data)))

    @rule(data=st.data(), kind=st.sampled_from([acts.StepOut, acts.Leave]))
    def go_and_leave_a_role(self, data: st.DataObject, kind: type[_Going]) -> None:
        self._try(kind(self._some_seat(data), self._some_seat(data)))

    @rule(data=st.data(), only=st.booleans())
    def change_places_or_only_listen(self, data: st.DataObject, only: bool) -> None:
        self._try(acts.Swap(self._some_seat(data), self._some_seat(data)))
        self._try(acts.Listen(self._some_seat(data), only))

    @precondition(lambda self: self.latecomers < 4)
    @rule(data=st.data(), at_the_end=st.booleans(), first_time=st.booleans())
    def arrive(self, data: st.DataObject, at_the_end: bool, first_time: bool) -> None:
        self.latecomers += 1
        after = None if at_the_end else self._some_seat(data)
        chair = replace(seat(f"L{self.latecomers}"), newcomer=first_time)
        free = None if at_the_end else self._free_chair()
        self._try(acts.Arrive(chair, None if free else after, free))

    @rule(act=st.sampled_from([acts.Hold(), acts.GoOn(), acts.RingBell()]))
    def hold(self, act: acts.Act) -> None:
        self._try(act)

    @rule(kind=st.sampled_from(list(MarkKind)))
    def mark(self, kind: MarkKind) -> None:
        self._try(acts.SetMark(kind))

    @rule()
    def next_phase(self) -> None:
        self._try(acts.NextPhase())

    @precondition(lambda self: len(self.living.journal) > 20)
    @rule()
    def end(self) -> None:
        self._try(acts.End())

    @rule()
    def undo(self) -> None:
        before, offers = self.living.state, self.offers
        if not self._try(acts.Undo()):
            return
        assert self.living.state.scene == self.scenes.pop()
        assert self.living.state.held == before.held
        self.offers = self.offer_log.pop() if self.offer_log else offers
        turn_round = self.living.state.scene.round
        self.lap = turn_round.lap if turn_round is not None else self.lap
        self.form = turn_round.form if turn_round is not None else self.form

    @rule(seconds=st.floats(0, 900))
    def time_passes(self, seconds: float) -> None:
        self.mono += seconds
        if self.living.state.held is None:
            self.truly_ran += seconds

    @invariant()
    def nobody_is_offered_more_than_twice(self) -> None:
        assert all(times <= 2 for times in self.offers.values())

    @invariant()
    def a_finished_round_left_nobody_out(self) -> None:
        turn_round, ring = self.living.state.scene.round, self.living.state.scene.ring
        if turn_round is None or not turn_round.finished or not turn_round.form.goes_around:
            return
        for chair in ring.seats:
            waits = chair.id in turn_round.again or chair.id not in turn_round.order
            if chair.presence is Presence.HERE and not waits:
                assert self.offers[chair.id] >= 1

    @invariant()
    def one_person_at_most_has_the_piece(self) -> None:
        state = self.living.state
        assert state.holder is None or state.offered is None
        for chair in (state.holder, state.offered):
            assert chair is None or state.scene.ring.is_here(chair)

    @invariant()
    def nobody_here_sits_alone_where_the_ring_is_parted(self) -> None:
        turn_round, ring = self.living.state.scene.round, self.living.state.scene.ring
        groups = turn_round.groups if turn_round is not None else ()
        inside = [chair for group in groups for chair in group]
        here = [s.id for s in ring.seats if s.presence is Presence.HERE]
        assert not groups or sorted(inside) == sorted(here)
        assert len(groups) < 2 or min(map(len, groups)) > 1

    @invariant()
    def each_group_has_a_piece_until_everyone_in_it_had_it(self) -> None:
        turn_round = self.living.state.scene.round
        if turn_round is None or not turn_round.groups:
            return
        for group, piece in zip(turn_round.groups, turn_round.pieces, strict=True):
            assert piece in group or set(group) <= set(turn_round.spoke)

    @invariant()
    def whoever_sits_inside_is_here(self) -> None:
        turn_round, ring = self.living.state.scene.round, self.living.state.scene.ring
        if turn_round is not None and turn_round.form in {RoundForm.FISHBOWL, RoundForm.SPIRAL}:
            assert all(ring.is_here(chair) for chair in turn_round.inner)

    @invariant()
    def at_most_one_has_each_role(self) -> None:
        roles = [s.role for s in self.living.state.scene.ring.seats if s.role is not Role.NONE]
        assert len(roles) == len(set(roles))

    @invariant()
    def there_is_always_something_the_host_can_do(self) -> None:
        state = self.living.state
        possible: list[acts.Act] = [
            acts.HandOn(),
            acts.GoOn(),
            acts.NextPhase(),
            acts.End(),
            acts.Undo(),
        ]
        assert any(_is_possible(self.living, act) for act in possible) or state.setup is None

    @override
    def teardown(self) -> None:
        """The journal told again, from its bytes, is the same circle after every entry."""
        if not hasattr(self, "living"):
            return
        plain = [to_plain(entry) for entry in self.living.journal]
        told = replay(from_plain(acts.Entry, entry) for entry in plain)
        assert told == self.living.state

    @invariant()
    def running_time_is_time_truly_run(self) -> None:
        assert abs(self.watch.read(self.mono) - self.truly_ran) < 1e-6

    def _try(self, act: acts.Act) -> bool:
        scene, ran_s = self.living.state.scene, self.watch.read(self.mono)
        waited = frozenset({self.living.state.offered})
        journal = len(self.living.journal)
        self.living.ran_s = ran_s
        try:
            events = self.living.do(act)
        except CircleError:
            assert self.living.state.scene == scene
            assert len(self.living.journal) == journal
            return False
        held = self.living.state.held is not None
        self.watch = Stopwatch(ran_s) if held else Stopwatch(ran_s).started(self.mono)
        if not isinstance(act, acts.Undo) and self.living.state.scene != scene:
            self.scenes = [*self.scenes, scene][-UNDO_DEPTH:]
            self.offer_log = [*self.offer_log, Counter(self.offers)][-UNDO_DEPTH:]
        self._account(events, waited)
        return True

    def _account(
        self, events: tuple[acts.Event, ...], waited: frozenset[SeatId | None] = frozenset()
    ) -> None:
        """Count offers and takings of one round; one lap is one round."""
        turn_round = self.living.state.scene.round
        lap = turn_round.lap if turn_round is not None else 0
        if lap != self.lap:
            self.offers, self.lap = Counter(), lap
        offered = {event.seat for event in events if isinstance(event, acts.Offered)}
        for event in events:
            if self._begins_anew(event):
                self.offers = Counter()
            if isinstance(event, acts.Offered) or (
                isinstance(event, acts.Received) and event.seat not in {*offered, *waited}
            ):
                self.offers[event.seat] += turn_round is not None and self._is_walk
        if any(isinstance(event, moves.FormSwitched) for event in events):
            keeps = self.living.state.holder
            if keeps is not None:
                self.offers[keeps] = max(1, self.offers[keeps])

    @property
    def _is_walk(self) -> bool:
        turn_round = self.living.state.scene.round
        return turn_round is not None and turn_round.form.goes_around

    def _begins_anew(self, event: acts.Event) -> bool:
        if isinstance(event, moves.FormSwitched):
            walked, self.form = self.form in PLAIN_WALKS, event.form
            return not walked or event.form not in PLAIN_WALKS
        if isinstance(event, acts.PhaseBegan):
            self.form = self.living.state.plan.phases[event.index].form
        return isinstance(event, acts.PhaseBegan | moves.WalkSet)

    def _free_chair(self) -> SeatId | None:
        left = (s for s in self.living.state.scene.ring.seats if s.presence is Presence.GONE)
        return next((seat.id for seat in left), None)

    def _some_seat(self, data: st.DataObject) -> SeatId:
        return data.draw(st.sampled_from([s.id for s in self.living.state.scene.ring.seats]))


def _is_possible(living: Living, act: acts.Act) -> bool:
    moment = Moment(living.ran_s, START + timedelta(seconds=living.ran_s))
    try:
        decide(living.state, act, moment)
    except CircleError:
        return False
    return True


TestCircleOfChance = CircleOfChance.TestCase
