"""When a circle would take longer: proposals that add up, and a closing nobody can take away."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain import acts
from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.plain import from_plain, to_plain
from circle_desktop.domain.plan import Phase, PhaseKind, Plan, RoundForm
from circle_desktop.domain.retiming import (
    LEAST_TURN_S,
    STEP_MIN,
    Proposal,
    Rest,
    Way,
    closing_at,
    keeps_what_is_protected,
    proposals,
    rest_of,
    retimed,
)
from circle_desktop.domain.words import Words
from tests.domain.living import START, Living

TITLE = Words.of({"en": "x"})
FORMS = (RoundForm.SEQUENTIAL, RoundForm.POPCORN, RoundForm.SILENCE, RoundForm.NONE)


def _phase(minutes: int, form: RoundForm = RoundForm.NONE, **rest: object) -> Phase:
    found = Phase(PhaseKind.SHARING, TITLE, form, minutes)
    return replace(found, **rest)  # type: ignore[arg-type]


def _rest(left_min: int, *ahead: Phase, needs_min: int = 20, waiting: int = 5) -> Rest:
    return Rest((_phase(20, RoundForm.SEQUENTIAL), *ahead), needs_min, left_min, waiting, 8)


def _by_way(rest: Rest) -> dict[Way, Proposal]:
    return {proposal.way: proposal for proposal in proposals(rest)}


CLOSING = _phase(8, protected=True)

phases = st.builds(
    _phase,
    st.integers(1, 60),
    st.sampled_from(FORMS),
    protected=st.booleans(),
    optional=st.booleans(),
    guide_s=st.none() | st.integers(30, 600),
)
rests = st.builds(
    Rest,
    st.lists(phases, min_size=1, max_size=9).map(tuple),
    needs_min=st.integers(0, 120),
    left_min=st.integers(-60, 240),
    waiting=st.integers(0, 40),
    people=st.integers(1, 40),
)


@given(rests)
def test_the_minutes_of_every_proposal_add_up_to_its_horizon_and_none_is_negative(
    rest: Rest,
) -> None:
    for proposal in proposals(rest):
        given_min = [minutes or 0 for minutes in proposal.minutes]
        assert sum(given_min) == proposal.horizon_min
        assert min(given_min) >= 0
        assert len(given_min) == len(rest.phases)


@given(rests)
def test_no_proposal_touches_a_protected_phase_or_leaves_out_what_is_not_optional(
    rest: Rest,
) -> None:
    for proposal in proposals(rest):
        for place, phase in enumerate(rest.phases[1:], start=1):
            given_min = proposal.minutes[place]
            if phase.protected:
                assert given_min == phase.minutes
            if given_min is None:
                assert phase.optional


@given(rests)
def test_only_an_extension_ends_later_than_agreed_and_it_gives_everything_its_time(
    rest: Rest,
) -> None:
    for proposal in proposals(rest):
        if proposal.way is Way.EXTEND:
            assert proposal.dropped == ()
            assert proposal.horizon_min >= rest.total_min
            assert (proposal.horizon_min - rest.left_min) % STEP_MIN == 0
        else:
            assert proposal.horizon_min <= rest.left_min


@given(rests)
def test_whoever_waits_keeps_a_turn_worth_the_name(rest: Rest) -> None:
    for proposal in proposals(rest):
        if proposal.turn_s is not None:
            assert proposal.turn_s >= LEAST_TURN_S


@given(st.integers(0, 90), st.integers(1, 30), st.integers(1, 12))
def test_the_closing_survives_every_overrun(over: int, closing: int, waiting: int) -> None:
    rest = _rest(20 + closing - over, _phase(closing, protected=True), waiting=waiting)
    assert all(proposal.minutes[-1] == closing for proposal in proposals(rest))


def test_a_closing_of_eight_minutes_survives_half_an_hour_of_overrun() -> None:
    rest = _rest(-2, CLOSING)
    found = _by_way(rest)
    assert list(found) == [Way.EXTEND]
    assert found[Way.EXTEND].minutes == (20, 8)
    assert found[Way.EXTEND].horizon_min == 28


def test_nothing_is_proposed_while_all_fits_or_a_minute_is_missing() -> None:
    assert proposals(_rest(28, CLOSING)) == ()
    assert proposals(_rest(27, CLOSING)) == ()
    assert proposals(_rest(26, CLOSING)) != ()


def test_once_the_closing_has_begun_nothing_is_proposed() -> None:
    assert proposals(Rest((CLOSING,), 30, 2, 0, 8)) == ()


def test_who_waits_shares_what_is_left_of_the_round() -> None:
    shorter = _by_way(_rest(18, CLOSING))[Way.SHORTEN]
    assert shorter.minutes == (10, 8)
    assert shorter.turn_s == 105  # 10 minutes for five, 12 seconds between two


def test_what_the_round_cannot_give_is_taken_from_the_longest_phase_ahead() -> None:
    rest = _rest(26, _phase(20), _phase(6), CLOSING, waiting=5)
    assert _by_way(rest)[Way.SHORTEN].minutes == (4, 10, 4, 8)


def test_a_round_ahead_keeps_half_a_minute_for_everybody() -> None:
    ahead = _phase(20, RoundForm.SEQUENTIAL)
    assert _by_way(_rest(18, ahead, CLOSING))[Way.SHORTEN].minutes == (4, 6, 8)
    assert Way.SHORTEN not in _by_way(_rest(17, ahead, CLOSING))


def test_the_shortest_optional_phase_that_is_enough_is_left_out() -> None:
    ahead = [_phase(minutes, optional=True) for minutes in (15, 6, 4)]
    found = _by_way(_rest(48, *ahead, CLOSING))[Way.DROP]
    assert found.dropped == (2,)
    assert found.horizon_min == 47


def test_several_are_left_out_when_one_is_not_enough() -> None:
    ahead = [_phase(minutes, optional=True) for minutes in (5, 6, 4)]
    assert _by_way(_rest(33, *ahead, CLOSING))[Way.DROP].dropped == (1, 2)
    assert Way.DROP not in _by_way(_rest(26, *ahead, CLOSING))


def _plan() -> Plan:
    titles = [Words.of({"en": word}) for word in ("round", "break", "harvest", "closing")]
    return Plan(
        "t",
        TITLE,
        (
            Phase(PhaseKind.SHARING, titles[0], RoundForm.SEQUENTIAL, 20, guide_s=240),
            Phase(PhaseKind.BREAK, titles[1], RoundForm.NONE, 10, optional=True),
            Phase(PhaseKind.HARVEST, titles[2], RoundForm.SEQUENTIAL, 12, guide_s=60),
            Phase(PhaseKind.CLOSING, titles[3], RoundForm.NONE, 8, protected=True),
        ),
    )


def _running(*, minutes: int) -> Living:
    living = Living("Marijke", "Huda", "Bert", "Oksana", plan=_plan())
    living.do(acts.HandOn(), after_s=minutes * 60)
    return living


def _offer(living: Living, way: Way) -> acts.Retime:
    now = START + timedelta(seconds=living.ran_s)
    rest = rest_of(living.state, living.ran_s, now)
    proposal = _by_way(rest)[way]
    until = now + timedelta(minutes=proposal.horizon_min)
    return acts.Retime(retimed(living.state, living.ran_s, proposal), until)


def test_the_rest_of_a_running_circle_is_what_this_pace_makes_of_it() -> None:
    living = _running(minutes=10)
    rest = rest_of(living.state, living.ran_s, START + timedelta(seconds=living.ran_s))
    assert (rest.needs_min, rest.left_min, rest.waiting) == (31, 40, 2)
    assert rest.over_min == 21


def test_a_shorter_round_keeps_the_closing_and_the_agreed_end() -> None:
    living = _running(minutes=10)
    until = living.state.until
    living.do(_offer(living, Way.SHORTEN))
    assert living.state.until == until
    assert living.state.phase.guide_s is not None
    assert living.state.phase.guide_s <= 240
    assert living.state.plan.phases[-1].minutes == 8
    now = START + timedelta(seconds=living.ran_s)
    assert closing_at(living.state) == until - timedelta(minutes=8)
    assert closing_at(living.state) is not None
    assert now < until


def test_a_round_without_a_guide_time_gets_none() -> None:
    plan = _plan()
    free = replace(plan, phases=(replace(plan.phases[0], guide_s=None), *plan.phases[1:]))
    living = Living("Marijke", "Huda", "Bert", "Oksana", plan=free)
    living.do(acts.HandOn(), after_s=600)
    living.do(_offer(living, Way.SHORTEN))
    assert living.state.phase.guide_s is None


def test_an_extension_moves_the_end_and_the_closing_along_with_it() -> None:
    living = _running(minutes=10)
    closing = closing_at(living.state)
    until = living.state.until
    living.do(_offer(living, Way.EXTEND))
    assert living.state.until - until == timedelta(minutes=25)
    assert closing is not None
    assert closing_at(living.state) == closing + timedelta(minutes=25)


def test_an_optional_phase_can_be_left_out_and_comes_back_with_undo() -> None:
    living = _running(minutes=6)
    before = living.state
    living.do(_offer(living, Way.DROP))
    assert [phase.kind for phase in living.state.plan.phases] == [
        PhaseKind.SHARING,
        PhaseKind.HARVEST,
        PhaseKind.CLOSING,
    ]
    living.do(acts.Undo())
    assert living.state.plan == before.plan
    assert living.state.until == before.until
    assert living.state.scene == before.scene


def test_what_was_agreed_is_in_the_journal_and_comes_back_from_it() -> None:
    living = _running(minutes=10)
    living.do(_offer(living, Way.SHORTEN))
    entry = living.journal[-1]
    assert from_plain(acts.Entry, to_plain(entry)) == entry
    assert living.told_again() == living.state


def test_the_closing_is_not_announced_as_ahead_once_it_began() -> None:
    living = _running(minutes=5)
    for _ in range(3):
        living.do(acts.NextPhase())
    assert closing_at(living.state) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda phases: phases[:-1],
        lambda phases: (*phases[:-1], replace(phases[-1], minutes=7)),
        lambda phases: (phases[0], *phases[2:][::-1]),
        lambda phases: (*phases[:2], phases[3]),
        lambda phases: phases[1:],
        lambda phases: (*phases, phases[1]),
        lambda phases: (),
    ],
    ids=["no closing", "shorter", "other order", "no harvest", "not this", "more", "nothing"],
)
def test_a_plan_that_would_take_something_away_is_refused(
    change: object,
) -> None:
    living = _running(minutes=5)
    assert callable(change)
    other = replace(_plan(), phases=change(_plan().phases))
    with pytest.raises(NotNow):
        living.do(acts.Retime(other, living.state.until))


def test_what_is_over_cannot_be_changed() -> None:
    plan = _plan()
    longer = plan.changed(0, replace(plan.phases[0], minutes=30))
    assert keeps_what_is_protected(plan, longer, 0)
    assert not keeps_what_is_protected(plan, longer, 1)
