"""Running time is computed from instants; sleep is noticed by either clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.timekeeping import Instant, Stopwatch, slept

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def at(mono_s: float, wall_s: float) -> Instant:
    return Instant(mono_s, NOON + timedelta(seconds=wall_s))


def test_a_stopwatch_stands_still_until_it_is_started() -> None:
    assert Stopwatch().read(500) == 0


def test_time_on_hold_does_not_count() -> None:
    watch = Stopwatch().started(10).stopped(40).started(100)
    assert watch.read(105) == 35


def test_time_never_runs_backwards() -> None:
    assert Stopwatch().started(10).read(5) == 0


@given(st.lists(st.tuples(st.floats(0, 1e4), st.booleans()), max_size=30))
def test_elapsed_time_is_the_time_actually_run(steps: list[tuple[float, bool]]) -> None:
    watch, now, ran = Stopwatch(), 0.0, 0.0
    for seconds, go in steps:
        ran += seconds if watch.since is not None else 0
        now += seconds
        watch = watch.started(now) if go else watch.stopped(now)
    assert watch.read(now) == pytest.approx(ran)


@pytest.mark.parametrize(
    ("mono_s", "wall_s", "asleep"),
    [
        (0.25, 0.25, False),
        (0.25, 2.0, False),
        (0.25, 1200, True),  # Linux and macOS: the monotonic clock stood still
        (1200, 1200, True),  # Windows: no poll came
        (29, 29, False),
        (0.25, -3600, False),  # the wall clock was set back: an hour in October
    ],
)
def test_sleep_is_a_gap_between_the_clocks_or_between_polls(
    mono_s: float, wall_s: float, asleep: bool
) -> None:
    assert slept(at(0, 0), at(mono_s, wall_s)) is asleep
