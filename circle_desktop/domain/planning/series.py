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

MOST_MEETINGS = 60


@dataclass(frozen=True, slots=True)
class Meeting:
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
class Series:
    """Sessions in their order; ``at`` is the place of the one at hand. Empty is no series."""

    meetings: tuple[Meeting, ...] = ()
    at: int = 0

    def __bool__(self) -> bool:
        return bool(self.meetings)

    @property
    def here(self) -> Meeting:
        """The session at hand; there is one only in a series that is not empty."""
        return self.meetings[self.at]

    @property
    def is_last(self) -> bool:
        """Whether nothing comes after the session at hand."""
        return self.at >= len(self.meetings) - 1

    def holding(self, plan: Plan) -> Series:
        """Return the series with the plan of the session at hand as it is now."""
        return self._changed(self.at, replace(self.here, plan=plan))

    def going_to(self, place: int) -> Series:
        """Return the series with another session at hand.

        Raises:
            NotNow: there is none at this place.
        """
        if not 0 <= place < len(self.meetings):
            raise NotNow("meeting")
        return replace(self, at=place)

    def titled(self, title: Words) -> Series:
        """Return the series with another title for the session at hand."""
        return self._changed(self.at, replace(self.here, title=title))

    def dated(self, day: date) -> Series:
        """Return the series with a date for the session at hand and for those after it."""
        former = self.meetings[self.at - 1].day if self.at else None
        here = replace(self.here, day=day)
        if former is not None:
            here = replace(here, after_days=max(0, (day - former).days))
        later = _from(day, self.meetings[self.at + 1 :])
        return replace(self, meetings=(*self.meetings[: self.at], here, *later))

    def with_meeting(self, meeting: Meeting) -> Series:
        """Return the series with one more session after the one at hand, which is then at hand.

        Raises:
            NotNow: there are as many as a series can have.
        """
        if len(self.meetings) >= MOST_MEETINGS:
            raise NotNow("meeting")
        place = self.at + 1 if self.meetings else 0
        if self.meetings and self.here.day is not None:
            meeting = replace(meeting, day=self.here.day + timedelta(days=meeting.after_days))
        return Series((*self.meetings[:place], meeting, *self.meetings[place:]), place)

    def without_here(self) -> Series:
        """Return the series without the session at hand; the next one is, or else the last."""
        meetings = (*self.meetings[: self.at], *self.meetings[self.at + 1 :])
        return Series(meetings, max(0, min(self.at, len(meetings) - 1)))

    def _changed(self, place: int, meeting: Meeting) -> Series:
        return replace(
            self, meetings=(*self.meetings[:place], meeting, *self.meetings[place + 1 :])
        )


def _from(day: date, meetings: Iterable[Meeting]) -> Iterable[Meeting]:
    """Return sessions with their dates, counted from the day before them."""
    for meeting in meetings:
        day += timedelta(days=meeting.after_days)
        yield replace(meeting, day=day)
