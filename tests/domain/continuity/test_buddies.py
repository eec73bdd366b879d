"""Buddies: who agreed, in seat order or drawn, and changed by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.continuity.buddies import drawn, in_seat_order, moved, without
from circle_desktop.domain.people import Participant, ParticipantId

if TYPE_CHECKING:
    from random import Random

IDS = tuple(ParticipantId(letter) for letter in "abcde")
RINGS = st.lists(st.sampled_from(IDS), unique=True, min_size=1).map(tuple)


def test_only_who_agreed_is_proposed_in_the_order_of_the_chairs() -> None:
    people = [Participant(person, person) for person in IDS]
    assert in_seat_order(people, frozenset({IDS[3], IDS[0]})) == (IDS[0], IDS[3])


@given(RINGS, st.randoms(use_true_random=False))
def test_a_draw_brings_the_same_people_in_another_order(
    ring: tuple[ParticipantId, ...], chance: Random
) -> None:
    assert sorted(drawn(ring, chance.randrange)) == sorted(ring)


def test_a_draw_takes_the_place_that_chance_names() -> None:
    assert drawn(IDS, lambda count: count - 1) == tuple(reversed(IDS))


@given(RINGS, st.integers(-3, 3))
def test_moving_somebody_loses_nobody(ring: tuple[ParticipantId, ...], by: int) -> None:
    assert sorted(moved(ring, ring[0], by)) == sorted(ring)


def test_past_the_end_one_comes_in_at_the_start() -> None:
    assert moved(IDS, IDS[4], 1) == (IDS[4], *IDS[:4])
    assert moved(IDS, IDS[0], -1) == (*IDS[1:], IDS[0])
    assert moved(IDS, IDS[1], 1)[:3] == (IDS[0], IDS[2], IDS[1])


def test_when_somebody_goes_the_neighbours_close_the_ring() -> None:
    assert without(IDS, IDS[2]) == (IDS[0], IDS[1], IDS[3], IDS[4])
