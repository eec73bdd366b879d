"""The circle as a whole: phases, holds, bell, undo, marks, and the same tale twice."""

from __future__ import annotations

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.live import UNDO_DEPTH, LiveCircle
from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.plan import Plan, RoundForm
from circle_desktop.domain.words import Words
from tests.domain.living import Living, chair, plan_of, seat, unheld


def test_nothing_can_happen_before_the_circle_begins() -> None:
    with pytest.raises(NotNow):
        _ = LiveCircle().plan
    living = Living("Amal")
    living.state = LiveCircle()
    with pytest.raises(NotNow):
        living.do(acts.HandOn())


def test_a_circle_begins_once_and_with_a_plan() -> None:
    living = Living("Amal")
    again = acts.Begin("s", CircleId("c"), plan_of(RoundForm.NONE), (seat("Amal"),))
    with pytest.raises(NotNow):
        living.do(again)
    living.state = LiveCircle()
    with pytest.raises(NotNow):
        living.do(acts.Begin("s", CircleId("c"), Plan("x", Words(), ()), ()))


def test_the_next_phase_begins_its_own_round() -> None:
    living = Living("Amal", "Bert", forms=[RoundForm.NONE, RoundForm.SEQUENTIAL])
    assert living.state.phase_index == 0
    living.do(acts.NextPhase(), after_s=40)
    assert living.state.phase_index == 1
    assert living.holder == "Amal"
    assert living.state.phase_ran_s(50) == 10
    living.do(acts.NextPhase())
    assert living.state.is_last_phase
    with pytest.raises(NotNow):
        living.do(acts.NextPhase())


def test_a_turn_knows_how_long_it_runs_and_nobody_holding_has_no_turn() -> None:
    living = Living("Amal", "Bert")
    living.do(acts.HandOn(), after_s=30)
    assert living.state.turn_ran_s(45) == 15
    living.do(acts.HandOn())
    assert living.state.turn_ran_s(99) == 0


def test_the_bell_freezes_the_circle_and_gives_the_piece_back_to_the_same_person() -> None:
    living = Living("Amal", "Bert")
    living.do(acts.HandOn())
    living.do(acts.RingBell())
    assert living.state.held is acts.HoldReason.BELL
    for act in (acts.HandOn(), acts.Pass(), acts.Later(), acts.NextPhase(), acts.RingBell()):
        with pytest.raises(NotNow):
            living.do(act)
    living.do(acts.GoOn())
    assert living.holder == "Bert"
    assert living.state.held is None


def test_during_a_bell_people_may_still_come_and_go() -> None:
    living = Living("Amal", "Bert")
    living.do(acts.RingBell())
    living.do(acts.StepOut(chair("Bert")))
    living.do(acts.ComeBack(chair("Bert")))
    living.do(acts.SetMark(MarkKind.CONCERN))
    assert living.state.held is acts.HoldReason.BELL


def test_during_a_bell_a_step_outside_can_be_taken_back_but_no_turn_and_no_phase() -> None:
    living = Living("Amal", "Bert", forms=[RoundForm.NONE, RoundForm.SEQUENTIAL])
    living.do(acts.NextPhase())
    living.do(acts.RingBell())
    with pytest.raises(NotNow):
        living.do(acts.Undo())
    living.do(acts.GoOn())
    living.do(acts.HandOn())
    living.do(acts.RingBell())
    with pytest.raises(NotNow):
        living.do(acts.Undo())
    living.do(acts.StepOut(chair("Amal")))
    living.do(acts.Undo())
    assert living.holder == "Bert"
    living.do(acts.GoOn())
    living.do(acts.Undo())
    assert living.holder == "Amal"


def test_a_circle_that_never_went_on_after_a_stop_was_over_when_it_stopped() -> None:
    for reason in (acts.HoldReason.SLEPT, acts.HoldReason.RESUMED):
        living = Living("Amal")
        living.do(acts.Hold(reason), after_s=60)
        stopped = living.state.last
        living.do(acts.End(), after_s=36_000)
        assert living.state.last == stopped
        living.do(acts.Undo())
        living.do(acts.GoOn())
        living.do(acts.End(), after_s=5)
        assert living.state.last == living.journal[-1].at.wall


def test_a_bell_may_be_rung_during_a_hold() -> None:
    living = Living("Amal")
    living.do(acts.Hold())
    living.do(acts.RingBell())
    assert living.state.held is acts.HoldReason.BELL


def test_a_hold_is_held_once_and_nothing_goes_on_that_was_not_held() -> None:
    living = Living("Amal")
    with pytest.raises(NotNow):
        living.do(acts.GoOn())
    living.do(acts.Hold())
    with pytest.raises(NotNow):
        living.do(acts.Hold())


def test_the_piece_may_move_while_time_stands_still() -> None:
    living = Living("Amal", "Bert")
    living.do(acts.Hold())
    living.do(acts.HandOn())
    assert living.holder == "Bert"
    assert living.state.held is acts.HoldReason.ASKED


def test_going_on_after_the_round_offers_nobody() -> None:
    living = Living("Amal")
    living.do(acts.HandOn())
    living.do(acts.Hold())
    living.do(acts.GoOn())
    assert living.holder is None


def test_undo_brings_back_the_scene_and_leaves_the_clock_alone() -> None:
    living = Living("Amal", "Bert", "Chloé")
    before = living.state.scene
    living.do(acts.HandOn(), after_s=30)
    living.do(acts.Undo(), after_s=5)
    assert living.state.scene == before
    assert living.holder == "Amal"
    assert living.state.ran_s == 35
    assert living.state.turn_ran_s(40) == 40


def test_undo_brings_back_phase_seats_marks_and_the_end() -> None:
    living = Living("Amal", "Bert", forms=[RoundForm.NONE, RoundForm.SEQUENTIAL])
    scenes = [living.state.scene]
    for act in (
        acts.NextPhase(),
        acts.Arrive(seat("Dawit")),
        acts.Leave(chair("Bert")),
        acts.SetMark(MarkKind.THEME),
        acts.End(),
    ):
        living.do(act)
        scenes.append(living.state.scene)
    assert living.state.scene.ended
    scenes.pop()
    while scenes:
        living.do(acts.Undo())
        assert living.state.scene == scenes.pop()
    with pytest.raises(NotNow):
        living.do(acts.Undo())


def test_undo_after_the_end_leaves_time_on_hold_until_the_circle_is_ready() -> None:
    living = Living("Amal")
    living.do(acts.End())
    living.do(acts.Undo())
    assert living.state.held is acts.HoldReason.ENDED
    living.do(acts.GoOn())
    assert living.holder == "Amal"


def test_after_the_end_only_an_undo_has_meaning() -> None:
    living = Living("Amal")
    living.do(acts.End())
    assert living.holder is None
    with pytest.raises(NotNow):
        living.do(acts.GoOn())


def test_holds_are_not_taken_back_by_undo() -> None:
    living = Living("Amal", "Bert")
    living.do(acts.HandOn())
    living.do(acts.Hold())
    living.do(acts.Undo())
    assert living.holder == "Amal"
    assert living.state.held is acts.HoldReason.ASKED


def test_the_last_twenty_acts_can_be_taken_back() -> None:
    living = Living("Amal")
    for _ in range(UNDO_DEPTH + 5):
        living.do(acts.SetMark(MarkKind.THEME))
    for _ in range(UNDO_DEPTH):
        living.do(acts.Undo())
    assert len(living.state.scene.marks) == 5
    with pytest.raises(NotNow):
        living.do(acts.Undo())


def test_a_mark_belongs_to_the_phase() -> None:
    living = Living("Amal", forms=[RoundForm.NONE, RoundForm.NONE])
    living.do(acts.NextPhase())
    living.do(acts.SetMark(MarkKind.STRONG_MOMENT))
    (mark,) = living.state.scene.marks
    assert (mark.kind, mark.phase) == (MarkKind.STRONG_MOMENT, 1)


def test_the_same_journal_tells_the_same_circle() -> None:
    living = Living("Amal", "Bert", "Chloé", forms=[RoundForm.RETURNING, RoundForm.POPCORN])
    for act in (
        acts.Pass(),
        acts.Hold(),
        acts.GoOn(),
        acts.StepOut(chair("Chloé")),
        acts.HandOn(),
        acts.Undo(),
        acts.NextPhase(),
        acts.Take(chair("Bert")),
    ):
        living.do(act, after_s=7)
    assert living.told_again() == living.state
    assert unheld(living.told_again()) == unheld(living.state)


def test_a_piece_that_rests_between_two_people_can_be_handed_on() -> None:
    living = Living("Amal", "Bert", "Chloe")
    living.do(acts.StepOut(living.state.scene.ring.seats[0].id))
    living.do(acts.GoOn())
    living.do(acts.Undo())
    assert living.holder is None
    with pytest.raises(NotNow):
        living.do(acts.Pass())
    living.do(acts.HandOn())
    assert living.holder == "Bert"
