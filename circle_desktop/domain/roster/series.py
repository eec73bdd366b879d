"""A series: the days on which a circle means to meet. Days and times only, nobody's name."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from circle_desktop.domain.errors import UnusableMeeting

DAY_MIN: Final = 24 * 60
MOST_MEETINGS: Final = 104
"""Two years of every week; more is a typing mistake."""


@dataclass(frozen=True, slots=True, order=True)
class Meeting:
    """A planned session.

    Attributes:
        begins_min: minutes after midnight, on the clock of the room.
        lasts_min: how long it is meant to last, in minutes.
    """

    day: date
    begins_min: int
    lasts_min: int

    def __post_init__(self) -> None:
        """Refuse what no calendar could show.

        Raises:
            UnusableMeeting: it begins at no time of day, or lasts nothing or more than a day.
        """
        if not (0 <= self.begins_min < DAY_MIN and 0 < self.lasts_min <= DAY_MIN):
            raise UnusableMeeting

    @property
    def clock(self) -> str:
        """When it begins, as on a clock of 24 hours."""
        return f"{self.begins_min // 60:02}:{self.begins_min % 60:02}"


def repeated(first: Meeting, times: int, every: timedelta) -> tuple[Meeting, ...]:
    """Return a series that begins with this meeting, at even distances.

    Raises:
        UnusableMeeting: there are none, or more than :data:`MOST_MEETINGS`.
    """
    if not 0 < times <= MOST_MEETINGS or every < timedelta(days=1):
        raise UnusableMeeting
    days = (first.day + every * at for at in range(times))
    return tuple(Meeting(day, first.begins_min, first.lasts_min) for day in days)


def in_order(meetings: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    """Return the meetings by day and hour, each once.

    Raises:
        UnusableMeeting: there are more than :data:`MOST_MEETINGS`.
    """
    series = tuple(sorted(set(meetings)))
    if len(series) > MOST_MEETINGS:
        raise UnusableMeeting
    return series


def next_of(series: tuple[Meeting, ...], today: date) -> Meeting | None:
    """Return the first meeting that is not past; one of today counts the whole day."""
    return next((meeting for meeting in sorted(series) if meeting.day >= today), None)
