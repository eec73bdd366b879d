"""Whose turn it is, in each form and whatever happens in the room (circle-practice 4.3, 4.4)."""

from __future__ import annotations

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.errors import NotNow, PersonUnknown
from circle_desktop.domain.plan import PhaseKind, RoundForm
from circle_desktop.domain.ring import Presence, Ring, SeatId
from circle_desktop.domain.rounds import Round, coming, next_seat, opened
from tests.domain.living import Living, chair, plan_of, seat


def test_the_piece_goes_once_around_and_rests() -> None:
    living = Living("Amal", "Bert", "Chloé")
    assert living.walk() == ["Amal", "Bert", "Chloé"]
    assert living.finished


def test_the_host_goes_first_in_a_check_in() -> None:
    assert Living("Amal", "Bert", "Chloé", host="Bert").walk() == ["Bert", "Chloé", "Amal"]


def test_the_host_goes_last_in_the_deep_round() -> None:
    living = Living("Amal", "Bert", "Chloé", host="Bert", kind=PhaseKind.SHARING)
    assert living.walk() == ["Chloé", "Amal", "Bert"]


def test_without_a_host_the_deep_round_begins_at_the_first_chair() -> None:
    assert Living("Amal", "Bert", kind=PhaseKind.SHARING).walk() == ["Amal", "Bert"]


def test_a_pass_is_a_whole_turn() -> None:
    living = Living("Amal", "Bert")
    living.do(acts.Pass())
    assert living.holder == "Bert"
    living.do(acts.Pass())
    assert living.finished
    assert living.again == []


def test_in_a_returning_round_who_passed_is_offered_once_more() -> None:
    living = Living("Amal", "Bert", forms=[RoundForm.RETURNING])
    living.do(acts.Pass())
    assert living.walk() == ["Bert", "Amal"]
    assert living.finished


def test_later_is_offered_once_more_at_the_end_and_a_second_later_is_a_pass() -> None:
    living = Living("Amal", "Bert", "Chloé")
    living.do(acts.Later())
    assert living.again == ["Amal"]
    living.do(acts.HandOn())
    living.do(acts.HandOn())
    assert living.holder == "Amal"
    living.do(acts.Later())
    assert living.finished


def test_who_is_out_when_the_piece_comes_by_is_offered_at_the_end() -> None:
    living = Living("Amal", "Bert", "Chloé")
    living.do(acts.StepOut(chair("Bert")))
    living.do(acts.HandOn())
    assert living.holder == "Chloé"
    assert living.again == ["Bert"]
    living.do(acts.ComeBack(chair("Bert")))
    living.do(acts.HandOn())
    assert living.holder == "Bert"


def test_who_is_back_before_the_piece_comes_by_has_the_turn_in_place() -> None:
    living = Living("Amal", "Bert", "Chloé")
    living.do(acts.StepOut(chair("Bert")))
    living.do(acts.ComeBack(chair("Bert")))
    assert living.walk() == ["Amal", "Bert", "Chloé"]


def test_who_comes_back_after_the_round_can_still_be_offered_the_piece() -> None:
    living = Living("Amal", "Bert")
    living.do(acts.StepOut(chair("Bert")))
    living.do(acts.HandOn())
    assert living.finished
    with pytest.raises(NotNow):
        living.do(acts.OfferAgain(chair("Bert")))
    living.do(acts.ComeBack(chair("Bert")))
    living.do(acts.OfferAgain(chair("Bert")))
    assert living.holder == "Bert"
    living.do(acts.HandOn())
    assert living.finished
    with pytest.raises(NotNow):
        living.do(acts.OfferAgain(chair("Bert")))


def test_offering_again_waits_until_the_piece_rests() -> None:
    living = Living("Amal", "Bert", "Chloé")
    living.do(acts.Later())
    with pytest.raises(NotNow):
        living.do(acts.OfferAgain(chair("Amal")))


def test_when_the_speaker_steps_out_time_stands_still_and_the_host_goes_on() -> None:
    living = Living("Amal", "Bert")
    living.do(acts.StepOut(chair("Amal")))
    assert (living.state.held, living.holder) == (acts.HoldReason.HOLDER_LEFT, None)
    living.do(acts.GoOn())
    assert living.holder == "Bert"
    living.do(acts.ComeBack(chair("Amal")))
    living.do(acts.HandOn())
    assert living.holder == "Amal"


def test_when_the_speaker_leaves_during_a_hold_the_hold_stays() -> None:
    living = Living("Amal", "Bert")
    living.do(acts.Hold())
    living.do(acts.Leave(chair("Amal")))
    assert living.state.held is acts.HoldReason.ASKED
    living.do(acts.GoOn())
    assert living.holder == "Bert"


def test_who_leaves_leaves_an_empty_chair_without_a_name() -> None:
    living = Living("Amal", "Bert", "Chloé")
    living.do(acts.Leave(chair("Bert")))
    empty = living.state.scene.ring.seat(chair("Bert"))
    assert empty.presence is Presence.GONE
    assert empty.name == ""
    assert living.walk() == ["Amal", "Chloé"]


def test_who_left_is_not_offered_again() -> None:
    living = Living("Amal", "Bert", "Chloé")
    living.do(acts.Later())
    living.do(acts.Leave(chair("Amal")))
    assert living.walk() == ["Bert", "Chloé"]


def test_somebody_who_had_a_turn_may_leave_without_moving_the_others() -> None:
    living = Living("Amal", "Bert", "Chloé", "Dawit")
    living.do(acts.HandOn())
    living.do(acts.Leave(chair("Amal")))
    assert living.walk() == ["Bert", "Chloé", "Dawit"]


def test_a_latecomer_ahead_of_the_piece_has_the_turn_in_place() -> None:
    living = Living("Amal", "Bert", "Chloé")
    living.do(acts.Arrive(seat("Dawit"), after=chair("Bert")))
    assert living.walk() == ["Amal", "Bert", "Dawit", "Chloé"]


def test_a_latecomer_behind_the_piece_is_offered_at_the_end() -> None:
    living = Living("Amal", "Bert", "Chloé")
    living.do(acts.HandOn())
    living.do(acts.Arrive(seat("Dawit"), after=chair("Amal")))
    assert living.again == ["Dawit"]
    assert living.walk() == ["Bert", "Chloé", "Dawit"]


def test_a_latecomer_after_the_last_chair_closes_the_ring() -> None:
    living = Living("Amal", "Bert")
    living.do(acts.Arrive(seat("Dawit")))
    assert living.walk() == ["Amal", "Bert", "Dawit"]


def test_a_latecomer_beside_an_empty_chair_finds_a_place() -> None:
    living = Living("Amal", "Bert", "Chloé")
    living.do(acts.Leave(chair("Bert")))
    living.do(acts.Arrive(seat("Dawit"), after=chair("Bert")))
    assert living.walk() == ["Amal", "Dawit", "Chloé"]


def test_a_latecomer_while_the_list_is_offered_joins_the_list() -> None:
    living = Living("Amal", "Bert")
    living.do(acts.Later())
    living.do(acts.HandOn())
    living.do(acts.Arrive(seat("Dawit")))
    assert living.walk() == ["Amal", "Dawit"]


def test_a_latecomer_when_everyone_left_begins_the_walk() -> None:
    living = Living("Amal")
    living.do(acts.Leave(chair("Amal")))
    living.do(acts.Arrive(seat("Dawit")))
    living.do(acts.GoOn())
    assert living.holder == "Dawit"


def test_nobody_sits_twice_and_nobody_sits_beside_an_unknown_chair() -> None:
    living = Living("Amal")
    with pytest.raises(NotNow):
        living.do(acts.Arrive(seat("Amal")))
    with pytest.raises(PersonUnknown):
        living.do(acts.Arrive(seat("Dawit"), after=SeatId("nowhere")))


def test_in_two_steps_the_piece_is_offered_and_then_received() -> None:
    living = Living("Amal", "Bert", two_step=True)
    assert (living.offered, living.holder) == ("Amal", None)
    living.do(acts.HandOn())
    assert (living.offered, living.holder) == (None, "Amal")
    living.do(acts.HandOn())
    assert (living.offered, living.holder) == ("Bert", None)


def test_who_is_offered_may_pass_or_ask_for_later_without_receiving() -> None:
    living = Living("Amal", "Bert", "Chloé", two_step=True)
    living.do(acts.Pass())
    assert living.offered == "Bert"
    living.do(acts.Later())
    assert living.offered == "Chloé"
    assert living.again == ["Bert"]


def test_when_the_one_who_is_offered_is_not_there_the_next_is_offered() -> None:
    living = Living("Amal", "Bert", two_step=True)
    living.do(acts.StepOut(chair("Amal")))
    assert living.offered == "Bert"
    assert living.again == ["Amal"]
    assert living.state.held is None


def test_in_popcorn_whoever_is_moved_takes_the_piece_and_returns_it() -> None:
    living = Living("Amal", "Bert", forms=[RoundForm.POPCORN])
    seen = [living.holder]
    living.do(acts.Take(chair("Bert")))
    seen.append(living.holder)
    with pytest.raises(NotNow):
        living.do(acts.Take(chair("Amal")))
    living.do(acts.HandOn())
    seen.append(living.holder)
    assert seen == [None, "Bert", None]
    living.do(acts.Take(chair("Bert")))
    living.do(acts.Later())
    assert living.again == []


def test_who_is_out_cannot_take_the_piece() -> None:
    living = Living("Amal", "Bert", forms=[RoundForm.POPCORN])
    living.do(acts.StepOut(chair("Bert")))
    with pytest.raises(NotNow):
        living.do(acts.Take(chair("Bert")))


def test_a_latecomer_in_popcorn_only_sits_down() -> None:
    living = Living("Amal", forms=[RoundForm.POPCORN])
    living.do(acts.Arrive(seat("Bert")))
    living.do(acts.Take(chair("Bert")))
    assert living.holder == "Bert"


@pytest.mark.parametrize("form", [RoundForm.SILENCE, RoundForm.NONE])
def test_in_silence_and_without_a_round_nobody_holds_the_piece(form: RoundForm) -> None:
    living = Living("Amal", "Bert", forms=[form])
    assert living.holder is None
    for act in (acts.HandOn(), acts.Pass(), acts.Later(), acts.Take(chair("Amal"))):
        with pytest.raises(NotNow):
            living.do(act)


def test_those_who_are_coming_are_told_in_order() -> None:
    living = Living("Amal", "Bert", "Chloé", "Dawit")
    living.do(acts.Later())
    living.do(acts.StepOut(chair("Chloé")))
    turn_round = living.state.scene.round
    assert turn_round is not None
    ring = living.state.scene.ring
    assert coming(turn_round, ring) == (chair("Dawit"), chair("Amal"))
    assert coming(Round(RoundForm.POPCORN), ring) == ()


def test_an_empty_ring_has_nobody_to_offer() -> None:
    phase = plan_of(RoundForm.SEQUENTIAL).phases[0]
    assert next_seat(opened(phase, Ring()), Ring()) is None
    assert next_seat(Round(RoundForm.POPCORN), Ring((seat("Amal"),))) is None


def test_acts_on_people_need_them_to_be_where_the_act_supposes() -> None:
    living = Living("Amal", "Bert")
    with pytest.raises(NotNow):
        living.do(acts.ComeBack(chair("Amal")))
    living.do(acts.StepOut(chair("Bert")))
    with pytest.raises(NotNow):
        living.do(acts.StepOut(chair("Bert")))
    living.do(acts.Leave(chair("Bert")))
    with pytest.raises(NotNow):
        living.do(acts.Leave(chair("Bert")))
