"""Each form by its own rule (circle-practice 2.2, 4.5)."""

from __future__ import annotations

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.people import Role
from circle_desktop.domain.plan import PhaseKind, RoundForm
from circle_desktop.domain.ring import Ring, SeatId
from circle_desktop.domain.rounds import FORMS, Round, lies_free, moves, opened
from circle_desktop.domain.rounds.groups import grouped
from circle_desktop.domain.rounds.moves import Thumb
from tests.domain.living import Living, chair, plan_of, seat

PEOPLE = ("Amal", "Bert", "Chloé", "Dawit")


def living_in(*forms: RoundForm, names: tuple[str, ...] = PEOPLE, host: str = "") -> Living:
    return Living(*names, forms=forms, host=host)


def told(living: Living) -> list[list[str]]:
    """The groups by name."""
    ring = living.state.scene.ring
    return [[ring.seat(s).name for s in group] for group in living.turns.groups]


def test_every_form_of_the_vocabulary_has_a_module_that_answers() -> None:
    assert set(FORMS) == set(RoundForm)
    assert all(form.form is key for key, form in FORMS.items())


@pytest.mark.parametrize("form", list(RoundForm))
def test_every_form_opens_in_an_empty_ring(form: RoundForm) -> None:
    turns = opened(plan_of(form).phases[0], Ring())
    assert turns.at_rest
    assert not lies_free(turns, Ring())


@pytest.mark.parametrize("form", [RoundForm.ONE_WORD, RoundForm.RITUAL, RoundForm.WITNESS])
def test_one_word_a_ritual_and_witnesses_go_once_around(form: RoundForm) -> None:
    assert living_in(form).walk() == list(PEOPLE)


def test_laps_repeat_until_one_passes_without_words() -> None:
    living = living_in(RoundForm.UNTIL_SILENT, names=("Amal", "Bert"))
    seen = []
    for act in (acts.HandOn(), acts.Pass(), acts.Later(), acts.HandOn(), acts.Pass(), acts.Pass()):
        seen.append(living.holder)
        living.do(act)
    assert seen == ["Amal", "Bert"] * 3
    assert living.finished


def test_a_lap_in_which_everyone_who_speaks_is_gone_ends_with_who_is_back() -> None:
    living = living_in(RoundForm.UNTIL_SILENT, names=("Amal", "Bert"))
    living.do(acts.StepOut(chair("Bert")))
    living.do(acts.Pass())
    assert living.finished
    living.do(acts.ComeBack(chair("Bert")))
    living.do(acts.OfferAgain(chair("Bert")))
    living.do(acts.HandOn())
    assert living.holder == "Amal"
    assert living.turns.lap == 1


def test_in_a_web_the_first_takes_and_each_hands_across_to_anybody() -> None:
    living = living_in(RoundForm.WEB)
    with pytest.raises(NotNow):
        living.do(moves.Give(chair("Bert")))
    living.do(acts.Take(chair("Amal")))
    living.do(moves.Give(chair("Chloé")))
    living.do(moves.Give(chair("Amal")))
    assert living.holder == "Amal"
    with pytest.raises(NotNow):
        living.do(moves.Give(chair("Amal")))
    living.do(acts.HandOn())
    assert living.turns.at_rest


def test_in_two_steps_what_is_handed_across_is_offered_first() -> None:
    living = Living("Amal", "Bert", forms=[RoundForm.WEB], two_step=True)
    living.do(acts.Take(chair("Amal")))
    living.do(moves.Give(chair("Bert")))
    assert (living.holder, living.offered) == (None, "Bert")
    living.do(acts.Pass())
    assert living.turns.at_rest


def test_in_free_order_the_host_gives_the_word() -> None:
    living = living_in(RoundForm.NON_SEQUENTIAL)
    living.do(acts.Take(chair("Dawit")))
    living.do(moves.Give(chair("Bert")))
    assert living.holder == "Bert"


def test_in_popcorn_nobody_hands_the_piece_to_another() -> None:
    living = living_in(RoundForm.POPCORN)
    living.do(acts.Take(chair("Amal")))
    with pytest.raises(NotNow):
        living.do(moves.Give(chair("Bert")))


def test_out_of_silence_each_speaks_once() -> None:
    living = living_in(RoundForm.SPOKEN_OUT_OF_SILENCE)
    living.do(acts.Take(chair("Amal")))
    living.do(acts.HandOn())
    with pytest.raises(NotNow):
        living.do(acts.Take(chair("Amal")))
    living.do(acts.Take(chair("Bert")))
    living.do(acts.Pass())
    living.do(acts.Take(chair("Bert")))
    assert living.holder == "Bert"


@pytest.mark.parametrize("form", [RoundForm.CONVERSATION, RoundForm.SILENCE, RoundForm.NONE])
def test_where_nobody_leads_nobody_holds_and_people_come_and_go(form: RoundForm) -> None:
    living = living_in(form)
    living.do(acts.StepOut(chair("Amal")))
    living.do(acts.ComeBack(chair("Amal")))
    living.do(acts.Arrive(seat("Emma")))
    living.do(acts.Leave(chair("Bert")))
    for act in (acts.HandOn(), moves.Give(chair("Amal")), moves.StartAt(chair("Amal"))):
        with pytest.raises(NotNow):
            living.do(act)


@pytest.mark.parametrize(
    ("people", "size", "lengths"),
    [(4, 2, [2, 2]), (5, 2, [2, 3]), (1, 2, [1]), (0, 2, []), (3, 2, [3]),
     (9, 3, [3, 3, 3]), (7, 3, [2, 2, 3]), (8, 3, [2, 3, 3]), (4, 3, [2, 2]), (2, 3, [2])],
)  # fmt: skip
def test_pairs_and_threes_leave_nobody_alone(people: int, size: int, lengths: list[int]) -> None:
    seats = tuple(SeatId(str(i)) for i in range(people))
    groups = grouped(seats, size)
    assert [len(group) for group in groups] == lengths
    assert sum(groups, ()) == seats


def test_pairs_swap_at_half_and_end_together() -> None:
    living = living_in(RoundForm.DYADS)
    assert told(living) == [["Amal", "Bert"], ["Chloé", "Dawit"]]
    living.do(acts.HandOn())
    assert (living.turns.part, living.finished) == (1, False)
    living.do(acts.HandOn())
    assert living.finished
    with pytest.raises(NotNow):
        living.do(acts.HandOn())


def test_threes_share_in_thirds() -> None:
    living = living_in(RoundForm.TRIADS, names=PEOPLE[:3])
    for _ in range(3):
        living.do(acts.HandOn())
    assert living.finished


def test_who_is_left_alone_in_a_pair_goes_to_the_neighbours() -> None:
    living = living_in(RoundForm.DYADS)
    living.do(acts.StepOut(chair("Amal")))
    assert told(living) == [["Chloé", "Dawit", "Bert"]]
    living.do(acts.ComeBack(chair("Amal")))
    living.do(acts.Leave(chair("Dawit")))
    assert told(living) == [["Chloé", "Bert", "Amal"]]


def test_the_last_pair_may_become_one_and_none_and_grow_again() -> None:
    living = living_in(RoundForm.DYADS, names=("Amal", "Bert"))
    living.do(acts.Leave(chair("Amal")))
    assert told(living) == [["Bert"]]
    living.do(acts.Leave(chair("Bert")))
    assert told(living) == []
    living.do(acts.Arrive(seat("Emma")))
    assert told(living) == [["Emma"]]


def test_a_latecomer_joins_the_smallest_group() -> None:
    living = living_in(RoundForm.DYADS, names=(*PEOPLE, "Emma"))
    living.do(acts.Arrive(seat("Farid")))
    assert told(living) == [["Amal", "Bert", "Farid"], ["Chloé", "Dawit", "Emma"]]


def test_sub_circles_part_the_ring_and_one_end_brings_it_back() -> None:
    living = living_in(RoundForm.SUB_CIRCLES, RoundForm.SEQUENTIAL)
    assert told(living) == [["Amal", "Bert"], ["Chloé", "Dawit"]]
    living.do(acts.HandOn())
    assert living.finished
    living.do(acts.NextPhase())
    assert living.walk() == list(PEOPLE)


def test_host_and_guardian_sit_in_different_sub_circles() -> None:
    living = living_in(RoundForm.NONE, RoundForm.SUB_CIRCLES, host="Amal")
    living.do(acts.HandRole(Role.GUARDIAN, chair("Bert")))
    living.do(acts.NextPhase())
    assert told(living) == [["Bert", "Chloé"], ["Dawit", "Amal"]]


def test_three_people_stay_one_circle() -> None:
    living = living_in(RoundForm.SUB_CIRCLES, names=PEOPLE[:3])
    assert told(living) == [list(PEOPLE[:3])]


def test_a_fishbowl_has_five_chairs_and_an_open_one() -> None:
    names = tuple("ABCDEFGH")
    living = living_in(RoundForm.FISHBOWL, names=names)
    for name in names[:6]:
        living.do(moves.Enter(chair(name)))
    with pytest.raises(NotNow):
        living.do(moves.Enter(chair("G")))
    living.do(moves.StepBack(chair("A")))
    with pytest.raises(NotNow):
        living.do(moves.StepBack(chair("A")))
    living.do(moves.Enter(chair("G")))
    living.do(acts.Leave(chair("B")))
    assert living.turns.inner == tuple(map(chair, "CDEFG"))
    with pytest.raises(NotNow):
        living.do(moves.Enter(chair("C")))


def test_in_a_spiral_who_spoke_returns_outward_and_the_next_inside_speaks() -> None:
    living = living_in(RoundForm.SPIRAL)
    assert living.turns.at_rest
    living.do(moves.Enter(chair("Chloé")))
    assert living.holder == "Chloé"
    living.do(moves.Enter(chair("Amal")))
    with pytest.raises(NotNow):
        living.do(moves.StepBack(chair("Chloé")))
    living.do(acts.HandOn())
    assert living.holder == "Amal"
    assert living.turns.inner == (chair("Amal"),)
    living.do(moves.Enter(chair("Chloé")))
    living.do(moves.StepBack(chair("Chloé")))
    living.do(acts.HandOn())
    assert living.turns.at_rest


def test_when_the_speaker_of_a_spiral_goes_the_next_inside_has_the_piece() -> None:
    living = living_in(RoundForm.SPIRAL)
    living.do(moves.Enter(chair("Amal")))
    living.do(moves.Enter(chair("Bert")))
    living.do(acts.StepOut(chair("Amal")))
    living.do(acts.GoOn())
    assert living.holder == "Bert"


def test_after_one_story_each_answers_and_the_teller_is_not_asked_again() -> None:
    living = living_in(RoundForm.RESPONSE)
    assert living.turns.at_rest
    assert lies_free(living.turns, living.state.scene.ring)
    with pytest.raises(NotNow):
        living.do(moves.StartAt(chair("Amal")))
    living.do(acts.Arrive(seat("Emma")))
    living.do(acts.Take(chair("Chloé")))
    living.do(acts.Arrive(seat("Farid")))
    assert living.walk() == ["Chloé", "Dawit", "Emma", "Farid", "Amal", "Bert"]
    with pytest.raises(NotNow):
        living.do(acts.Take(chair("Amal")))


def test_the_outer_ring_is_witness_to_the_inner_one() -> None:
    living = living_in(RoundForm.FISHBOWL, RoundForm.WITNESS)
    living.do(moves.Enter(chair("Amal")))
    living.do(moves.Enter(chair("Dawit")))
    living.do(acts.NextPhase())
    assert living.walk() == ["Bert", "Chloé"]


def test_when_all_were_inside_all_are_witnesses() -> None:
    living = living_in(RoundForm.FISHBOWL, RoundForm.WITNESS, names=("Amal",))
    living.do(moves.Enter(chair("Amal")))
    living.do(acts.NextPhase())
    assert living.walk() == ["Amal"]


def test_cards_are_written_before_they_are_read() -> None:
    living = living_in(RoundForm.CARDS)
    assert living.holder is None
    living.do(acts.Hold())
    living.do(acts.GoOn())
    assert living.holder is None
    living.do(acts.HandOn())
    assert living.holder is None
    living.do(acts.HandOn())
    assert living.walk() == list(PEOPLE)


def test_a_text_is_agreed_when_no_thumb_is_down() -> None:
    living = living_in(RoundForm.CONSENSUS)
    living.do(moves.ShowThumb(Thumb.ASIDE))
    living.do(moves.ShowThumb(Thumb.BLOCK))
    with pytest.raises(NotNow):
        living.do(acts.HandOn())
    living.do(moves.ShowThumb(Thumb.BLOCK, taken_back=True))
    with pytest.raises(NotNow):
        living.do(moves.ShowThumb(Thumb.BLOCK, taken_back=True))
    living.do(acts.HandOn())
    assert (living.finished, living.turns.asides, living.turns.blocks) == (True, 1, 0)
    with pytest.raises(NotNow):
        living.do(moves.ShowThumb(Thumb.ASIDE))


def test_thumbs_belong_to_a_consensus() -> None:
    with pytest.raises(NotNow):
        living_in(RoundForm.SEQUENTIAL).do(moves.ShowThumb(Thumb.ASIDE))


def test_no_thumb_carries_a_name() -> None:
    living = living_in(RoundForm.CONSENSUS)
    (event,) = living.do(moves.ShowThumb(Thumb.BLOCK))
    assert event == moves.ThumbsChanged(asides=0, blocks=1)


def test_this_prompt_as_popcorn_leaves_the_piece_where_it_is() -> None:
    living = living_in(RoundForm.SEQUENTIAL)
    living.do(acts.HandOn(), after_s=30)
    living.do(moves.Switch(RoundForm.POPCORN), after_s=10)
    assert (living.holder, living.turns.form) == ("Bert", RoundForm.POPCORN)
    assert living.state.turn_ran_s(50) == 20
    living.do(acts.HandOn())
    assert living.turns.at_rest
    living.do(acts.Undo())
    living.do(acts.Undo())
    assert living.turns.form is RoundForm.SEQUENTIAL
    assert living.walk() == ["Bert", "Chloé", "Dawit"]


def test_between_plain_walks_the_walk_goes_on() -> None:
    living = living_in(RoundForm.SEQUENTIAL)
    living.do(acts.HandOn())
    living.do(moves.Switch(RoundForm.RETURNING))
    living.do(acts.Pass())
    assert living.walk() == ["Chloé", "Dawit", "Bert"]


@pytest.mark.parametrize(
    ("form", "holder"),
    [(RoundForm.UNTIL_SILENT, "Bert"), (RoundForm.SPIRAL, "Bert"), (RoundForm.RESPONSE, "Bert"),
     (RoundForm.WEB, "Bert"), (RoundForm.SILENCE, None), (RoundForm.CARDS, None),
     (RoundForm.DYADS, None)],
)  # fmt: skip
def test_whoever_has_the_piece_keeps_it_where_the_new_form_has_one(
    form: RoundForm, holder: str | None
) -> None:
    living = living_in(RoundForm.SEQUENTIAL)
    living.do(acts.HandOn())
    living.do(moves.Switch(form))
    assert living.holder == holder


@pytest.mark.parametrize("form", [RoundForm.SPIRAL, RoundForm.RESPONSE])
def test_a_form_that_waits_waits_when_nobody_had_the_piece(form: RoundForm) -> None:
    living = living_in(RoundForm.SILENCE)
    living.do(moves.Switch(form))
    assert living.turns.at_rest
    assert not FORMS[form].kept(living.turns, living.state.scene.ring, Round(form)).inner


def test_from_a_silence_to_a_walk_the_first_is_offered_the_piece() -> None:
    living = living_in(RoundForm.SILENCE)
    living.do(moves.Switch(RoundForm.SEQUENTIAL))
    assert living.holder == "Amal"
    with pytest.raises(NotNow):
        living.do(moves.Switch(RoundForm.SEQUENTIAL))


def test_the_one_who_told_inside_is_no_witness_when_the_form_is_switched() -> None:
    living = living_in(RoundForm.SPIRAL)
    living.do(moves.Enter(chair("Amal")))
    living.do(moves.Switch(RoundForm.WITNESS))
    assert living.holder == "Bert"


def test_while_a_bell_asks_for_stillness_no_form_moves() -> None:
    living = living_in(RoundForm.FISHBOWL)
    living.do(acts.RingBell())
    for act in (moves.Enter(chair("Amal")), moves.Switch(RoundForm.POPCORN)):
        with pytest.raises(NotNow):
            living.do(act)


def test_a_ritual_and_laps_have_no_pace_and_a_deep_round_has() -> None:
    assert not RoundForm.RITUAL.has_pace
    assert not RoundForm.UNTIL_SILENT.has_pace
    assert RoundForm.SEQUENTIAL.has_pace
    assert living_in(RoundForm.SEQUENTIAL).state.phase.kind is PhaseKind.CHECK_IN
