"""What a guess costs, on this machine and at the least."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest

from circle_desktop.vault.stretching import DEAREST, FLOOR, STANDARD, Cost, calibrated, stretch

if TYPE_CHECKING:
    from collections.abc import Callable

GIB = 1024**3


def test_the_floor_is_what_rfc_9106_recommends() -> None:
    assert Cost(memory_kib=64 * 1024, passes=3, lanes=4) == FLOOR
    assert Cost(memory_kib=256 * 1024, passes=3, lanes=4) == STANDARD


def test_a_known_answer_of_argon2id() -> None:
    """A frozen value: were it to change, no vault made before would open any more."""
    key = stretch(b"zeven stenen in het water", bytes(16), Cost(64, 1, 1))
    assert key.hex() == FROZEN


def each_guess_takes(seconds: float) -> Callable[[], float]:
    readings = count()
    return lambda: next(readings) * seconds


@pytest.mark.parametrize("seconds", [0.3, 0.9, 1.5])
def test_a_machine_that_takes_as_long_as_it_should_gets_the_standard_cost(seconds: float) -> None:
    assert calibrated(each_guess_takes(seconds), 16 * GIB) == STANDARD


@pytest.mark.parametrize(("seconds", "passes"), [(0.29, 5), (0.16, 9), (0.1, 14)])
def test_a_quick_machine_gets_more_passes_until_a_guess_takes_long_enough(
    seconds: float, passes: int
) -> None:
    assert calibrated(each_guess_takes(seconds), 16 * GIB) == Cost(256 * 1024, passes, 4)
    assert seconds / STANDARD.passes * passes >= 0.3


@pytest.mark.parametrize("seconds", [0.0, 0.001])
def test_however_quick_it_is_no_more_is_asked_than_a_header_may_say(seconds: float) -> None:
    assert calibrated(each_guess_takes(seconds), 16 * GIB) == Cost(256 * 1024, DEAREST.passes, 4)


def test_a_slow_machine_gets_half_and_half_again_but_never_less_than_the_floor() -> None:
    readings = iter(range(0, 100, 2))
    assert calibrated(lambda: float(next(readings)), 2 * GIB) == FLOOR


def test_a_small_machine_starts_with_half() -> None:
    assert calibrated(each_guess_takes(0.5), 2 * GIB) == Cost(128 * 1024, 3, 4)


def test_costs_beyond_the_limits_are_not_run() -> None:
    assert DEAREST.runnable
    assert not Cost(DEAREST.memory_kib + 1, 3, 4).runnable
    assert not Cost(64 * 1024, DEAREST.passes + 1, 4).runnable
    assert not Cost(64 * 1024, 3, DEAREST.lanes + 1).runnable
    assert not Cost(7, 1, 1).runnable


FROZEN = "ce5d63dc527b1c026468691b6d198f0bc8bcffc3883fe8134fc6974871d96d0e"
