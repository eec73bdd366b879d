"""Which copies stay: by examples a person would check, and for any set of moments."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.keeping.rotation import Rotation, apart_overdue, from_before, gone_by

EVENING = datetime(2026, 11, 22, 20, 14, tzinfo=UTC)
MOMENTS = st.lists(
    st.integers(0, 5 * 365 * 24 * 4).map(
        lambda quarter: EVENING - timedelta(minutes=15 * quarter)
    ),
    max_size=60,
)
ROTATIONS = st.builds(Rotation, *(st.integers(0, 14) for _ in range(3)))


def _every(days: float, count: int) -> list[datetime]:
    return [EVENING - timedelta(days=days * number) for number in range(count)]


def test_of_one_day_the_newest_copy_stays() -> None:
    day = [EVENING - timedelta(minutes=30 * number) for number in range(8)]
    assert Rotation().kept(day) == {EVENING}


def test_a_year_of_days_leaves_twelve_days_ten_weeks_and_nine_months() -> None:
    kept = sorted(Rotation().kept(_every(1, 366)), reverse=True)
    assert kept[:12] == _every(1, 12)
    assert len({moment.isocalendar()[:2] for moment in kept}) >= 10
    assert len({(moment.year, moment.month) for moment in kept}) == 9
    assert len(kept) <= 12 + 10 + 9


def test_a_circle_once_a_month_loses_nothing_for_a_year() -> None:
    monthly = _every(30, 12)
    assert Rotation().kept(monthly) == set(monthly)


@given(MOMENTS)
def test_the_newest_copy_is_never_removed(made: list[datetime]) -> None:
    kept = Rotation(0, 0, 0).kept(made)
    assert kept == ({max(made)} if made else set())


@given(MOMENTS, ROTATIONS)
def test_only_what_was_there_is_kept_and_no_more_than_the_spans(
    made: list[datetime], rotation: Rotation
) -> None:
    kept = rotation.kept(made)
    assert kept <= set(made)
    assert len(kept) <= max(1, rotation.days + rotation.weeks + rotation.months)
    assert not made or max(made) in kept


@given(MOMENTS, ROTATIONS)
def test_rotating_twice_removes_nothing_more(made: list[datetime], rotation: Rotation) -> None:
    once = rotation.kept(made)
    assert rotation.kept(once) == once


@given(MOMENTS)
def test_the_last_days_with_a_copy_each_keep_their_newest(made: list[datetime]) -> None:
    days = sorted({moment.date() for moment in made}, reverse=True)[:12]
    newest = {max(moment for moment in made if moment.date() == day) for day in days}
    assert newest <= Rotation().kept(made)


def test_copies_from_before_an_erasure_are_told_oldest_first() -> None:
    made = _every(1, 4)
    assert from_before(made, made[1]) == (made[3], made[2], made[1])
    assert from_before(made, made[3] - timedelta(seconds=1)) == ()


def test_a_copy_elsewhere_is_missed_after_fourteen_days_and_not_before() -> None:
    began = EVENING - timedelta(days=90)
    assert not apart_overdue(EVENING - timedelta(days=14), began, EVENING)
    assert apart_overdue(EVENING - timedelta(days=14, seconds=1), began, EVENING)
    assert apart_overdue(None, began, EVENING)
    assert not apart_overdue(None, EVENING - timedelta(days=13), EVENING)


def test_a_copy_has_left_when_as_many_months_have_a_newer_one() -> None:
    rotation = Rotation()
    made = datetime(2026, 3, 31, 20, 0, tzinfo=UTC)
    assert gone_by(made, rotation) == date(2026, 12, 1)
    monthly = [made, *(datetime(2026, month, 2, tzinfo=UTC) for month in range(4, 12))]
    weekly = [datetime(2026, 11, 30, tzinfo=UTC) - timedelta(weeks=week) for week in range(12)]
    assert made in rotation.kept([*monthly, *weekly])
    assert made not in rotation.kept([*monthly, *weekly, datetime(2026, 12, 1, 9, tzinfo=UTC)])
