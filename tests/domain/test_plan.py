"""Plans: sums, feasibility, and a closing that stays (circle-practice 3.0, R17)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.errors import NotNow, UnusableMinutes
from circle_desktop.domain.plan import Fit, Phase, PhaseKind, RoundForm, feasibility
from circle_desktop.domain.words import Words
from tests.factories import sample_plan


def round_of(minutes: int, guide_s: int | None, form: RoundForm = RoundForm.SEQUENTIAL) -> Phase:
    return Phase(PhaseKind.SHARING, Words(), form, minutes, guide_s=guide_s)


def test_eight_people_of_four_and_a_half_minutes_fit_in_thirty_eight() -> None:
    fit = feasibility(round_of(38, 270), 8)
    assert fit.needed_s == 8 * (270 + 12)
    assert fit.fit is Fit.JUST


@pytest.mark.parametrize(
    ("people", "fit"),
    [(4, Fit.ROOM_TO_SPARE), (8, Fit.ROOM_TO_SPARE), (9, Fit.JUST), (10, Fit.MORE_THAN_PLANNED)],
)
def test_the_fit_follows_the_number_of_people(people: int, fit: Fit) -> None:
    assert feasibility(round_of(40, 240), people).fit is fit


@pytest.mark.parametrize(
    "phase",
    [round_of(10, None), round_of(10, 60, RoundForm.POPCORN), round_of(2, 9, RoundForm.NONE)],
)
def test_without_a_guide_or_without_going_around_nothing_has_to_fit(phase: Phase) -> None:
    assert feasibility(phase, 40).fit is Fit.UNGUIDED


@given(st.integers(1, 40), st.integers(1, 240), st.integers(5, 600))
def test_the_guide_that_fits_fits(people: int, minutes: int, guide_s: int) -> None:
    found = feasibility(round_of(minutes, guide_s), people)
    shorter = found.guide_that_fits_s
    assert shorter == 0 or people * (shorter + found.gap_s) <= minutes * 60
    assert people * (shorter + 5 + found.gap_s) > minutes * 60


def test_with_nobody_on_the_list_the_guide_stays() -> None:
    assert feasibility(round_of(10, 60), 0).guide_that_fits_s == 60


def test_a_plan_knows_its_length_and_when_each_phase_begins() -> None:
    plan = sample_plan()
    assert plan.minutes == 90
    assert plan.starts() == (0, 5, 7, 19, 57, 69, 85)


def test_phases_can_be_changed_moved_and_dropped() -> None:
    plan = sample_plan()
    assert plan.changed(0, plan.phases[0].lasting(9)).minutes == 94
    assert plan.moved(0, 2).phases[2] == plan.phases[0]
    assert plan.moved(0, 99).phases[-1] == plan.phases[0]
    assert plan.without(1).minutes == 88


def test_a_protected_phase_and_the_only_phase_stay() -> None:
    plan = sample_plan()
    with pytest.raises(NotNow):
        plan.without(6)
    alone = plan
    for _ in range(6):
        alone = alone.without(0)
    with pytest.raises(NotNow):
        alone.without(0)


@pytest.mark.parametrize("minutes", [0, -5, 241])
def test_minutes_have_sensible_bounds(minutes: int) -> None:
    with pytest.raises(UnusableMinutes):
        round_of(10, 60).lasting(minutes)


def test_a_guide_is_taken_away_with_nothing_and_has_bounds() -> None:
    assert round_of(10, 60).guided(None).guide_s is None
    assert round_of(10, 60).guided(90).guide_s == 90
    with pytest.raises(UnusableMinutes):
        round_of(10, 60).guided(1)
