"""Sessions that belong together: the days of a process, the evenings of a series.

Rules: each has its own plan, and one of them is at hand; a date that moves takes those after it
along, each as many days later as it was meant to be.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.plan import Plan
from circle_desktop.domain.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_DAYS = 60


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """One session of a series.

    Attributes:
        title: what this one is about.
        after_days: how many days after the former one it is; 0 is the same day.
        day: its date, once there is one.
    """

    title: Words
    plan: Plan
    after_days: int = 1
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """Sessions in their order; ``at`` is the place of the one at hand. Empty is no series."""

    days: tuple[PlannedDay, ...] = ()
    at: int = 0

    def __bool__(self) -> bool:
        return bool(self.days)

    @property
    def here(self) -> PlannedDay:
        """The session at hand; there is one only in a series that is not empty."""
        return self.days[self.at]

    @property
    def is_last(self) -> bool:
        """Whether nothing comes after the session at hand."""
        return self.at >= len(self.days) - 1

    def holding(self, plan: Plan) -> Days:
        """Return the series with the plan of the session at hand as it is now."""
        return self._changed(self.at, replace(self.here, plan=plan))

    def going_to(self, place: int) -> Days:
        """Return the series with another session at hand.

        Raises:
            NotNow: there is none at this place.
        """
        if not 0 <= place < len(self.days):
            raise NotNow("day")
        return replace(self, at=place)

    def titled(self, title: Words) -> Days:
        """Return the series with another title for the session at hand."""
        return self._changed(self.at, replace(self.here, title=title))

    def dated(self, day: date) -> Days:
        """Return the series with a date for the session at hand and for those after it."""
        former = self.days[self.at - 1].day if self.at else None
        here = replace(self.here, day=day)
        if former is not None:
            here = replace(here, after_days=max(0, (day - former).days))
        later = _from(day, self.days[self.at + 1 :])
        return replace(self, days=(*self.days[: self.at], here, *later))

    def with_day(self, one: PlannedDay) -> Days:
        """Return the series with one more session after the one at hand, which is then at hand.

        Raises:
            NotNow: there are as many as a series can have.
        """
        if len(self.days) >= MOST_DAYS:
            raise NotNow("day")
        place = self.at + 1 if self.days else 0
        if self.days and self.here.day is not None:
            one = replace(one, day=self.here.day + timedelta(days=one.after_days))
        return Days((*self.days[:place], one, *self.days[place:]), place)

    def without_here(self) -> Days:
        """Return the series without the session at hand; the next one is, or else the last."""
        days = (*self.days[: self.at], *self.days[self.at + 1 :])
        return Days(days, max(0, min(self.at, len(days) - 1)))

    def _changed(self, place: int, one: PlannedDay) -> Days:
        return replace(self, days=(*self.days[:place], one, *self.days[place + 1 :]))


def _from(day: date, days: Iterable[PlannedDay]) -> Iterable[PlannedDay]:
    """Return sessions with their dates, counted from the day before them."""
    for one in days:
        day += timedelta(days=one.after_days)
        yield replace(one, day=day)
