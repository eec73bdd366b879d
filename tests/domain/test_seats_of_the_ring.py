"""People come and go: each row of circle-practice 4.4 and 4.5 is a test here."""

from __future__ import annotations

from dataclasses import replace

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.acts import HoldReason
from circle_desktop.domain.errors import NotNow, PersonUnknown
from circle_desktop.domain.people import Role
from circle_desktop.domain.plan import PhaseKind, RoundForm
from circle_desktop.domain.ring import Presence, SeatId, Voices
from circle_desktop.domain.rounds import moves
from tests.domain.living import Living, chair, seat


def living_of(*names: str, host: str = "", kind: PhaseKind = PhaseKind.CHECK_IN) -> Living:
    return Living(*names, host=host, kind=kind)


def order(living: Living) -> list[str]:
    return [s.name for s in living.state.scene.ring.seats]


def role_of(living: Living, name: str) -> Role:
    return living.state.scene.ring.seat(chair(name)).role


def test_a_latecomer_before_the_piece_has_the_turn_in_place() -> None:
    living = living_of("Amal", "Bert")
    living.do(acts.Arrive(seat("Dawit"), after=chair("Amal")))
    assert living.walk() == ["Amal", "Dawit", "Bert"]


def test_a_latecomer_whose_chair_the_piece_passed_is_offered_at_the_end_not_next() -> None:
    living = living_of("Amal", "Bert", "Chloé")
    living.do(acts.HandOn())
    living.do(acts.Arrive(seat("Dawit"), after=chair("Amal")))
    living.do(acts.HandOn())
    assert living.holder == "Chloé"
    assert living.again == ["Dawit"]


def test_a_newcomer_is_not_the_first_to_speak() -> None:
    living = Living("Amal", forms=[RoundForm.NONE, RoundForm.SEQUENTIAL, RoundForm.SEQUENTIAL])
    living.do(acts.Leave(chair("Amal")))
    living.do(acts.Arrive(replace(seat("Emma"), newcomer=True)))
    living.do(acts.Arrive(seat("Bert")))
    living.do(acts.NextPhase())
    assert living.walk() == ["Bert", "Emma"]


def test_where_all_are_new_somebody_begins() -> None:
    living = Living("Amal", forms=[RoundForm.NONE, RoundForm.SEQUENTIAL])
    living.do(acts.Leave(chair("Amal")))
    living.do(acts.Arrive(replace(seat("Emma"), newcomer=True)))
    living.do(acts.NextPhase())
    assert living.walk() == ["Emma"]


def test_a_newcomer_does_not_begin_the_deep_round_after_the_host() -> None:
    living = Living(
        "Amal", "Bert", host="Amal", forms=[RoundForm.NONE, RoundForm.SEQUENTIAL],
        kind=PhaseKind.SHARING,
    )  # fmt: skip
    living.do(acts.Arrive(replace(seat("Emma"), newcomer=True), after=chair("Amal")))
    living.do(acts.NextPhase())
    assert living.walk() == ["Bert", "Emma", "Amal"]


def test_a_newcomer_is_greeted_at_the_next_phase_and_not_in_the_middle_of_a_turn() -> None:
    living = Living("Amal", forms=[RoundForm.SEQUENTIAL, RoundForm.NONE])
    living.do(acts.Arrive(replace(seat("Emma"), newcomer=True)))
    greeted = [living.state.scene.greet]
    for _ in range(2):
        living.do(acts.NextPhase())
        greeted.append(living.state.scene.greet)
    assert greeted == [(), (chair("Emma"),), ()]


def test_an_added_chair_changes_no_neighbour_of_others_and_no_pointer() -> None:
    living = living_of("Amal", "Bert", "Chloé")
    living.do(acts.HandOn())
    living.do(acts.Arrive(seat("Dawit"), after=chair("Chloé")))
    assert order(living) == ["Amal", "Bert", "Chloé", "Dawit"]
    assert living.holder == "Bert"


def test_who_steps_out_keeps_the_chair_and_is_offered_once_at_the_end_if_back() -> None:
    living = living_of("Amal", "Bert", "Chloé")
    living.do(acts.StepOut(chair("Bert")))
    living.do(acts.HandOn())
    living.do(acts.ComeBack(chair("Bert")))
    assert living.walk() == ["Chloé", "Bert"]


def test_who_leaves_for_good_leaves_an_empty_chair_and_no_reason() -> None:
    living = living_of("Amal", "Bert", "Chloé")
    living.do(acts.Leave(chair("Bert")))
    gone = living.state.scene.ring.seat(chair("Bert"))
    assert (gone.presence, gone.name, gone.voices) == (Presence.GONE, "", Voices.ONE)
    assert living.walk() == ["Amal", "Chloé"]


@pytest.mark.parametrize("act", [acts.StepOut, acts.Leave])
def test_when_the_current_speaker_goes_all_clocks_stop_and_the_host_goes_on(
    act: type[acts.StepOut | acts.Leave],
) -> None:
    living = living_of("Amal", "Bert")
    living.do(act(chair("Amal")))
    assert living.state.held is HoldReason.HOLDER_LEFT
    living.do(acts.GoOn())
    assert living.holder == "Bert"


def test_who_is_not_there_when_offered_is_on_the_list_and_the_next_is_offered() -> None:
    living = Living("Amal", "Bert", two_step=True)
    living.do(acts.Later())
    assert (living.offered, living.again) == ("Bert", ["Amal"])


@pytest.mark.parametrize("act", [acts.StepOut, acts.Leave])
@pytest.mark.parametrize("role", [Role.HOST, Role.GUARDIAN])
def test_when_host_or_guardian_goes_somebody_takes_over_first(
    act: type[acts.StepOut | acts.Leave], role: Role
) -> None:
    living = living_of("Amal", "Bert", "Chloé")
    living.do(acts.HandRole(role, chair("Bert")))
    events = living.do(act(chair("Bert"), chair("Chloé")))
    assert events[0] == acts.RoleHanded(role, chair("Chloé"))
    assert role_of(living, "Chloé") is role
    living.do(acts.Undo())
    assert role_of(living, "Bert") is role


def test_a_role_goes_to_somebody_who_is_here_and_only_if_there_is_one() -> None:
    living = living_of("Amal", "Bert", "Chloé", host="Amal")
    living.do(acts.StepOut(chair("Chloé")))
    for act in (
        acts.Leave(chair("Amal"), chair("Amal")),
        acts.Leave(chair("Amal"), chair("Chloé")),
        acts.Leave(chair("Bert"), chair("Amal")),
    ):
        with pytest.raises(NotNow):
            living.do(act)


def test_a_host_may_go_when_nobody_takes_over_so_that_nothing_is_stuck() -> None:
    living = living_of("Amal", "Bert", host="Amal")
    living.do(acts.Leave(chair("Amal")))
    living.do(acts.GoOn())
    assert living.walk() == ["Bert"]


def test_a_role_is_handed_over_and_one_person_has_it() -> None:
    living = living_of("Amal", "Bert", host="Amal")
    living.do(acts.HandRole(Role.HOST, chair("Bert")))
    assert (role_of(living, "Amal"), role_of(living, "Bert")) == (Role.NONE, Role.HOST)
    for act in (acts.HandRole(Role.HOST, chair("Bert")), acts.HandRole(Role.NONE, chair("Bert"))):
        with pytest.raises(NotNow):
            living.do(act)


def test_people_who_change_places_keep_their_turn_until_the_next_round() -> None:
    living = Living("Amal", "Bert", "Chloé", forms=[RoundForm.SEQUENTIAL] * 2)
    living.do(acts.Swap(chair("Bert"), chair("Chloé")))
    assert order(living) == ["Amal", "Chloé", "Bert"]
    assert living.walk() == ["Amal", "Bert", "Chloé"]
    living.do(acts.NextPhase())
    assert living.walk() == ["Amal", "Chloé", "Bert"]


def test_nobody_changes_places_with_themselves_or_with_nobody() -> None:
    living = living_of("Amal", "Bert")
    with pytest.raises(NotNow):
        living.do(acts.Swap(chair("Amal"), chair("Amal")))
    with pytest.raises(PersonUnknown):
        living.do(acts.Swap(chair("Amal"), SeatId("nowhere")))
    living.do(acts.Leave(chair("Bert")))
    with pytest.raises(NotNow):
        living.do(acts.Swap(chair("Bert"), chair("Amal")))


def test_the_round_begins_where_the_host_says_and_the_way_the_host_says() -> None:
    living = living_of("Amal", "Bert", "Chloé")
    living.do(moves.StartAt(chair("Bert")))
    assert living.holder == "Bert"
    living.do(moves.StartAt(chair("Bert"), clockwise=False))
    assert living.walk() == ["Bert", "Amal", "Chloé"]


def test_once_somebody_had_a_turn_the_walk_is_as_it_is() -> None:
    living = living_of("Amal", "Bert", "Chloé")
    living.do(acts.HandOn())
    with pytest.raises(NotNow):
        living.do(moves.StartAt(chair("Chloé")))


def test_a_latecomer_finds_a_place_in_a_walk_the_other_way_around() -> None:
    living = living_of("Amal", "Bert", "Chloé")
    living.do(moves.StartAt(chair("Amal"), clockwise=False))
    living.do(acts.Arrive(seat("Dawit"), after=chair("Bert")))
    assert living.walk() == ["Amal", "Chloé", "Dawit", "Bert"]


def test_who_only_listens_still_has_the_piece_in_their_hands() -> None:
    living = living_of("Amal", "Bert")
    living.do(acts.Listen(chair("Bert")))
    with pytest.raises(NotNow):
        living.do(acts.Listen(chair("Bert")))
    assert living.walk() == ["Amal", "Bert"]
    living.do(acts.Listen(chair("Bert"), only=False))
    assert not living.state.scene.ring.seat(chair("Bert")).listens_only


def test_with_an_interpreter_the_guide_time_is_twice_as_long_and_two_voices_alternate() -> None:
    living = living_of("Amal", "Bert")
    with pytest.raises(NotNow):
        living.do(moves.TurnVoice())
    living.do(acts.ShareTurn(chair("Amal"), Voices.INTERPRETED))
    assert (living.state.guide_s, living.turns.voice) == (120, 0)
    living.do(moves.TurnVoice())
    assert living.turns.voice == 1
    living.do(moves.TurnVoice())
    assert living.turns.voice == 0
    living.do(moves.TurnVoice())
    living.do(acts.HandOn())
    assert (living.state.guide_s, living.turns.voice) == (60, 0)


def test_whoever_whispers_along_takes_no_time_of_their_own() -> None:
    living = Living("A", "B")
    living.do(acts.ShareTurn(chair("A"), Voices.WHISPERED))
    assert living.state.guide_s == living.state.phase.guide_s
    with pytest.raises(NotNow):
        living.do(moves.TurnVoice())


def test_two_on_one_chair_share_one_turn_of_the_usual_time() -> None:
    living = living_of("Amal", "Bert")
    living.do(acts.ShareTurn(chair("Amal"), Voices.TWO))
    assert living.state.guide_s == 60
    living.do(moves.TurnVoice())
    living.do(acts.ShareTurn(chair("Amal"), Voices.ONE))
    with pytest.raises(NotNow):
        living.do(acts.ShareTurn(chair("Amal"), Voices.ONE))
    with pytest.raises(NotNow):
        living.do(moves.TurnVoice())


def test_without_a_guide_time_nobody_has_one() -> None:
    assert living_of("Amal").told_again().guide_s == 60
    assert Living("Amal", forms=[RoundForm.NONE]).state.guide_s == 60


def test_the_last_twenty_changes_of_the_ring_can_be_taken_back() -> None:
    living = living_of("Amal", "Bert")
    for _ in range(10):
        living.do(acts.Swap(chair("Amal"), chair("Bert")))
        living.do(acts.Listen(chair("Amal"), only=order(living)[0] != "Amal"))
    for _ in range(20):
        living.do(acts.Undo())
    assert order(living) == ["Amal", "Bert"]
