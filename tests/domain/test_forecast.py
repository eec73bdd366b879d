"""When the next phase would begin at this pace: facts for one sentence (R16)."""

from __future__ import annotations

from dataclasses import replace

from circle_desktop.domain import acts
from circle_desktop.domain.forecast import ends_deep, forecast
from circle_desktop.domain.plan import PhaseKind, RoundForm
from tests.domain.living import Living, plan_of


def test_before_the_first_turn_has_ended_the_guide_time_is_the_pace() -> None:
    living = Living("A", "B", "C")
    seen = forecast(living.state, 20)
    assert seen.next_in_s == 40 + 2 * (60 + 12)
    assert seen.next_index == 1


def test_afterwards_the_pace_is_the_mean_of_the_turns() -> None:
    living = Living("A", "B", "C")
    living.do(acts.HandOn(), after_s=100)
    assert forecast(living.state, 100).next_in_s == 100 + 100 + 12


def test_a_long_turn_counts_as_nothing_left_of_it() -> None:
    living = Living("A", "B")
    assert forecast(living.state, 500).next_in_s == 60 + 12


def test_a_finished_round_leaves_nothing_to_wait_for() -> None:
    living = Living("A")
    living.do(acts.HandOn(), after_s=5)
    assert forecast(living.state, 5).next_in_s == 0


def test_without_a_round_the_phase_takes_its_minutes_and_overrun_is_nothing_left() -> None:
    living = Living("A", forms=[RoundForm.SILENCE])
    assert forecast(living.state, 60).next_in_s == 540
    assert forecast(living.state, 9999).next_in_s == 0


def test_the_protected_closing_comes_after_what_lies_between() -> None:
    living = Living("A", forms=[RoundForm.NONE, RoundForm.NONE])
    seen = forecast(living.state, 0)
    assert (seen.closing_index, seen.closing_in_s, seen.closing_min) == (2, 1200, 5)


def test_in_the_closing_nothing_follows() -> None:
    living = Living("A")
    living.do(acts.NextPhase(), after_s=10)
    seen = forecast(living.state, 10)
    assert (seen.next_index, seen.closing_index, seen.closing_in_s) == (None, 1, 0)


def test_a_round_without_any_guide_takes_its_planned_minutes_at_first() -> None:
    plan = plan_of(RoundForm.SEQUENTIAL)
    living = Living("A", "B", plan=plan.changed(0, plan.phases[0].guided(None)))
    assert forecast(living.state, 60).next_in_s == 540


def test_between_two_turns_nobody_has_time_left_of_a_turn() -> None:
    living = Living("A", "B")
    living.do(acts.Hold())
    living.do(acts.StepOut(living.state.scene.ring.seats[0].id))
    assert forecast(living.state, 0).next_in_s == 60 + 12


def test_a_plan_without_a_closing_has_none_to_keep() -> None:
    plan = plan_of(RoundForm.SEQUENTIAL)
    living = Living("A", plan=replace(plan, phases=plan.phases[:1]))
    seen = forecast(living.state, 0)
    assert (seen.closing_index, seen.closing_min) == (None, 0)


def _shared(*between: RoundForm) -> Living:
    """Somebody has shared; what lies between is two minutes each, then the closing."""
    plan = plan_of(RoundForm.SEQUENTIAL, *between)
    plan = plan.changed(0, replace(plan.phases[0], kind=PhaseKind.SHARING))
    for index in range(1, len(between) + 1):
        plan = plan.changed(index, replace(plan.phases[index], minutes=2))
    living = Living("A", plan=plan)
    living.do(acts.HandOn(), after_s=5)
    return living


def _is_deep(living: Living) -> bool:
    return ends_deep(living.state, forecast(living.state, 5))


def test_a_round_of_sharing_just_before_the_closing_asks_for_calm() -> None:
    assert _is_deep(_shared())
    assert _is_deep(_shared(RoundForm.NONE))


def test_a_silence_a_word_from_each_or_five_minutes_are_calm_enough() -> None:
    assert not _is_deep(_shared(RoundForm.SILENCE))
    assert not _is_deep(_shared(RoundForm.ONE_WORD))
    assert not _is_deep(_shared(RoundForm.NONE, RoundForm.NONE, RoundForm.NONE))


def test_before_its_end_or_in_another_phase_nothing_is_said_of_calm() -> None:
    living = _shared()
    living.do(acts.Undo())
    assert not _is_deep(living)
    other = Living("A")
    other.do(acts.HandOn(), after_s=5)
    assert other.state.phase.kind is not PhaseKind.SHARING
    assert not _is_deep(other)
    alone = plan_of(RoundForm.SEQUENTIAL)
    alone = replace(alone, phases=(replace(alone.phases[0], kind=PhaseKind.SHARING),))
    last = Living("A", plan=alone)
    last.do(acts.HandOn(), after_s=5)
    assert not _is_deep(last)
