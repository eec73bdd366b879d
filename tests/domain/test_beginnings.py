"""Where a round begins: chosen, at random, opposite of the last time (circle-practice 4.4)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.ring import Ring, SeatId
from circle_desktop.domain.rounds import FORMS, Round, moves
from circle_desktop.domain.rounds.beginnings import at_random, first_of, may_begin, opposite
from tests.domain.living import Living, chair, seat

SIX = ("A", "B", "C", "D", "E", "F")
TWICE = (RoundForm.SEQUENTIAL, RoundForm.SEQUENTIAL)


def _first(_count: int) -> int:
    return 0


def _last(count: int) -> int:
    return count - 1


def _second_round(*names: str) -> Living:
    """Return a circle whose first round began with the first name, at its second round."""
    living = Living(*names, forms=TWICE)
    living.walk()
    living.do(acts.NextPhase())
    return living


def test_the_chair_across_begins_when_the_last_round_began_here() -> None:
    living = _second_round(*SIX)
    scene = living.state.scene
    assert scene.began_with == "a"
    assert opposite(living.turns, scene.ring, scene.began_with) == "d"


def test_before_the_first_round_opposite_is_across_from_where_it_would_begin() -> None:
    living = Living(*SIX)
    scene = living.state.scene
    assert scene.began_with is None
    assert opposite(living.turns, scene.ring, None) == "d"


def test_where_the_one_across_is_out_the_nearest_begins() -> None:
    living = _second_round(*SIX)
    living.do(acts.StepOut(chair("D")))
    assert opposite(living.turns, living.state.scene.ring, chair("A")) == "e"


def test_when_somebody_else_sits_on_the_chair_it_began_with_the_first_chair_begins() -> None:
    living = Living("A", "B", "C", forms=TWICE)
    living.do(acts.Leave(chair("A")))
    living.do(acts.GoOn())
    living.do(acts.Arrive(seat("L"), chair=chair("A")))
    scene = living.state.scene
    begun = Round(RoundForm.SEQUENTIAL, order=tuple(s.id for s in scene.ring.seats))
    assert opposite(begun, scene.ring, chair("A")) == "l"


def test_chance_passes_over_whoever_began_the_last_time() -> None:
    living = _second_round("A", "B", "C")
    scene = living.state.scene
    found = {
        at_random(living.turns, scene.ring, scene.began_with, below=b) for b in (_first, _last)
    }
    assert found == {"b", "c"}


def test_alone_in_the_room_one_begins_again() -> None:
    living = _second_round("A")
    scene = living.state.scene
    assert at_random(living.turns, scene.ring, scene.began_with, _first) == "a"


def test_nobody_who_is_new_here_is_chosen_to_begin_unless_all_are() -> None:
    known, new = seat("A"), replace(seat("B"), newcomer=True)
    begun = Round(RoundForm.SEQUENTIAL, order=(known.id, new.id))
    assert may_begin(begun, Ring((known, new))) == ("a",)
    assert may_begin(begun, Ring((replace(known, newcomer=True), new))) == ("a", "b")


def test_once_somebody_had_a_turn_nothing_is_chosen() -> None:
    living = Living(*SIX)
    living.do(acts.HandOn())
    ring = living.state.scene.ring
    assert may_begin(living.turns, ring) == ()
    assert at_random(living.turns, ring, None, _first) is None
    assert opposite(living.turns, ring, None) is None


def test_two_circles_have_nobody_across_before_the_first_round() -> None:
    living = Living(*SIX, forms=[RoundForm.SUB_CIRCLES])
    ring = living.state.scene.ring
    assert first_of(living.turns) is None
    assert opposite(living.turns, ring, None) is None
    assert at_random(living.turns, ring, None, _last) == "f"


@pytest.mark.parametrize("clockwise", [True, False])
def test_a_round_that_was_turned_is_remembered_by_its_first(clockwise: bool) -> None:
    living = Living(*SIX, forms=TWICE)
    living.do(moves.StartAt(chair("C"), clockwise=clockwise))
    living.walk()
    living.do(acts.NextPhase())
    assert living.state.scene.began_with == SeatId("c")
    assert living.told_again() == living.state


def test_a_form_in_which_nothing_goes_around_begins_nowhere() -> None:
    silence = Round(RoundForm.SILENCE)
    ring = Ring((seat("A"), seat("B")))
    assert may_begin(silence, ring) == ()
    assert FORMS[RoundForm.SILENCE].set_out(silence, ring, SeatId("b"), clockwise=True) == silence
