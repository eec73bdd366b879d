"""A ring in groups: a piece in each, who has it there, and back together (circle-practice 4.5)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.people import Role
from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.ring import Presence, Ring, Seat
from circle_desktop.domain.rounds import moves
from tests.domain.living import Living, chair, seat

SIX = ("A", "B", "C", "D", "E", "F")


def _names(living: Living) -> list[str]:
    """Who has a piece, group after group; a dash where it has been around."""
    ring = living.state.scene.ring
    return ["-" if piece is None else ring.seat(piece).name for piece in living.turns.pieces]


def _hand_on(living: Living, *names: str) -> None:
    for name in names:
        living.do(moves.HandOnFrom(chair(name)))


def test_each_of_two_circles_has_a_piece_that_goes_around_by_itself() -> None:
    living = Living(*SIX, forms=[RoundForm.SUB_CIRCLES])
    seen = [_names(living)]
    for name in ("A", "D", "E"):
        _hand_on(living, name)
        seen.append(_names(living))
    assert seen == [["A", "D"], ["B", "D"], ["B", "E"], ["B", "F"]]
    assert living.holder is None


def test_in_a_sub_circle_everyone_has_the_piece_once_and_then_it_rests() -> None:
    living = Living(*SIX, forms=[RoundForm.SUB_CIRCLES])
    _hand_on(living, "A", "B", "C")
    assert _names(living) == ["-", "D"]
    assert sorted(living.turns.spoke) == ["a", "b", "c"]


def test_only_whoever_has_a_piece_hands_it_on() -> None:
    living = Living(*SIX, forms=[RoundForm.SUB_CIRCLES])
    with pytest.raises(NotNow):
        _hand_on(living, "B")
    living.do(acts.RingBell())
    with pytest.raises(NotNow):
        _hand_on(living, "A")


def test_back_together_the_ring_is_whole_and_nobody_s_turn_in_a_group_is_known() -> None:
    living = Living(*SIX, forms=[RoundForm.SUB_CIRCLES])
    _hand_on(living, "A")
    living.do(acts.HandOn())
    over = living.turns
    assert (over.finished, over.groups, over.pieces, over.spoke) == (True, (), (), ())
    with pytest.raises(NotNow):
        _hand_on(living, "B")


def test_taking_back_the_end_of_two_circles_gives_each_its_piece_again() -> None:
    living = Living(*SIX, forms=[RoundForm.SUB_CIRCLES])
    _hand_on(living, "A", "D")
    before = living.state.scene
    living.do(acts.HandOn())
    living.do(acts.Undo())
    assert living.state.scene == before
    assert living.told_again() == living.state


def test_the_ring_is_parted_at_the_chair_that_is_chosen() -> None:
    living = Living(*SIX, forms=[RoundForm.SUB_CIRCLES])
    living.do(moves.StartAt(chair("C")))
    parted = [living.turns.groups]
    living.do(moves.StartAt(chair("C"), clockwise=False))
    parted.append(living.turns.groups)
    assert parted == [
        (("c", "d", "e"), ("f", "a", "b")),
        (("c", "b", "a"), ("f", "e", "d")),
    ]
    _hand_on(living, "C")
    with pytest.raises(NotNow):
        living.do(moves.StartAt(chair("A")))


def test_pairs_begin_with_the_first_of_each_and_change_over_together() -> None:
    living = Living("A", "B", "C", "D", forms=[RoundForm.DYADS])
    seen = [_names(living)]
    living.do(acts.HandOn())
    seen.append(_names(living))
    living.do(acts.HandOn())
    assert seen == [["A", "C"], ["B", "D"]]
    assert living.finished


def test_a_three_among_pairs_hands_its_piece_on_by_itself() -> None:
    living = Living("A", "B", "C", "D", "E", forms=[RoundForm.DYADS])
    _hand_on(living, "C")
    living.do(acts.HandOn())
    assert _names(living) == ["B", "D"]
    _hand_on(living, "D", "E")
    assert _names(living) == ["B", "-"]


def test_pairs_can_be_made_from_another_chair_on() -> None:
    living = Living("A", "B", "C", "D", forms=[RoundForm.DYADS])
    living.do(moves.StartAt(chair("B")))
    assert living.turns.groups == (("b", "c"), ("d", "a"))


def test_when_whoever_has_a_piece_goes_it_is_with_the_next_of_the_group() -> None:
    living = Living(*SIX, forms=[RoundForm.SUB_CIRCLES])
    _hand_on(living, "A")
    living.do(acts.StepOut(chair("B")))
    assert _names(living) == ["C", "D"]
    living.do(acts.ComeBack(chair("B")))
    _hand_on(living, "C")
    assert _names(living) == ["B", "D"]


def test_whoever_joins_a_group_that_was_around_has_the_piece() -> None:
    living = Living("A", "B", "C", "D", forms=[RoundForm.SUB_CIRCLES])
    _hand_on(living, "A", "B")
    living.do(acts.Arrive(seat("L"), chair("B")))
    assert _names(living) == ["L", "C"]


@pytest.mark.parametrize(
    ("clockwise", "circle"), [(True, ("c", "d", "e")), (False, ("e", "d", "c"))]
)
def test_who_is_back_sits_in_the_circle_of_their_neighbours(
    clockwise: bool, circle: tuple[str, ...]
) -> None:
    living = Living(*SIX, forms=[RoundForm.SUB_CIRCLES])
    living.do(moves.StartAt(chair("C" if clockwise else "E"), clockwise=clockwise))
    for act in (acts.StepOut(chair("D")), acts.ComeBack(chair("D"))):
        living.do(act)
    assert living.turns.groups[0] == circle


def test_whoever_comes_into_an_empty_ring_begins_a_circle() -> None:
    living = Living("A", forms=[RoundForm.SUB_CIRCLES])
    living.do(acts.StepOut(chair("A")))
    living.do(acts.Arrive(seat("L")))
    assert _names(living) == ["L"]


def test_whoever_arrives_when_all_are_back_together_only_sits_down() -> None:
    living = Living(*SIX, forms=[RoundForm.SUB_CIRCLES])
    living.do(acts.HandOn())
    before = living.turns
    living.do(acts.Arrive(seat("L")))
    assert living.turns == before


def test_whoever_has_the_piece_speaks_first_in_their_pair() -> None:
    living = Living("A", "B", "C", "D")
    living.do(acts.HandOn())
    living.do(moves.Switch(RoundForm.DYADS))
    assert _names(living) == ["B", "C"]


def test_two_threes_are_one_circle_when_host_and_guardian_part_them() -> None:
    living = Living(*SIX, forms=[RoundForm.SUB_CIRCLES, RoundForm.SUB_CIRCLES])
    living.do(acts.HandRole(Role.HOST, chair("A")))
    living.do(acts.HandRole(Role.GUARDIAN, chair("B")))
    living.do(acts.NextPhase())
    first, second = living.turns.groups
    assert ("a" in first) is not ("b" in first)
    assert len(first) == len(second)


def test_a_free_chair_is_taken_and_none_is_added() -> None:
    living = Living("A", "B", "C", "D")
    living.do(acts.Leave(chair("C")))
    living.do(acts.Arrive(seat("L"), chair=chair("C")))
    ring = living.state.scene.ring
    assert [s.name for s in ring.seats] == ["A", "B", "L", "D"]
    assert ring.came == 5
    assert living.walk() == ["A", "B", "L", "D"]


def test_on_a_free_chair_the_piece_had_passed_the_turn_comes_at_the_end() -> None:
    living = Living("A", "B", "C")
    living.do(acts.Leave(chair("A")))
    living.do(acts.GoOn())
    living.do(acts.Arrive(replace(seat("L"), newcomer=True), chair=chair("A")))
    assert living.walk() == ["B", "C", "L"]
    assert living.told_again() == living.state


def test_a_chair_on_which_somebody_sits_is_not_free() -> None:
    living = Living("A", "B")
    living.do(acts.StepOut(chair("B")))
    for taken in ("A", "B"):
        with pytest.raises(NotNow):
            living.do(acts.Arrive(seat("L"), chair=chair(taken)))


def test_on_a_chair_that_was_empty_from_the_beginning_nobody_else_had_come() -> None:
    spare = Seat(chair("Spare"), "", presence=Presence.GONE, spare=True)
    ring = Ring((seat("A"), spare)).reseated(spare.id, seat("L"))
    assert (ring.came, [s.name for s in ring.seats]) == (2, ["A", "L"])
