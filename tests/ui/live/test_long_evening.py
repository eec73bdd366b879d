"""Four hours with forty people on a fast clock: the time is right, and memory stays flat."""

from __future__ import annotations

import tracemalloc
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from tests.ui.live.holding import SHARING

if TYPE_CHECKING:
    from tests.ui.live.conftest import Holding
    from tests.ui.live.holding import Held

FORTY = tuple(f"Person {number}" for number in range(1, 41))
FOUR_HOURS_S = 4 * 3600
TURN_S = 180
STEP_S = 5.0


def _sit(held: Held, seconds: float, *, from_s: float = 0.0) -> float:
    """Let time pass with pulses; somebody speaks three minutes; return the seconds told."""
    told = 0.0
    while told < seconds:
        held.rooms.clock.advance(STEP_S)
        held.page.clock.poll()
        told += STEP_S
        if (from_s + told) % TURN_S == 0:
            held.page.act(acts.HandOn())
    return told


def test_after_many_pulses_the_elapsed_time_is_right_to_a_tenth(holding: Holding) -> None:
    held = holding(FORTY)
    held.go_to(SHARING)
    before = held.desk.live.ran_s()
    told = _sit(held, 1200)
    assert abs(held.desk.live.ran_s() - before - told) <= 0.1


@pytest.mark.soak
def test_four_hours_of_forty_people_are_told_to_a_tenth_and_take_no_more_memory(
    holding: Holding,
) -> None:
    held = holding(FORTY)
    held.go_to(SHARING)
    before = held.desk.live.ran_s()
    told = _sit(held, FOUR_HOURS_S / 4)
    tracemalloc.start()
    early = tracemalloc.get_traced_memory()[0]
    told += _sit(held, FOUR_HOURS_S * 3 / 4, from_s=told)
    grown = tracemalloc.get_traced_memory()[0] - early
    tracemalloc.stop()
    assert abs(held.desk.live.ran_s() - before - told) <= 0.1
    assert grown < 4 * 1024 * 1024
