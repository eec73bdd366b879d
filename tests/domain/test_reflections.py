"""Half a year by the calendar, also where months are short."""

from __future__ import annotations

from datetime import date

import pytest

from circle_desktop.domain.keeping.reflections import months_later


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 22), 6, date(2027, 5, 22)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 12, 31), 0, date(2026, 12, 31)),
        (date(2026, 6, 30), 6, date(2026, 12, 30)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_one(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later
