"""Who was there from session to session, as calm marks; and the days the circle did not meet.

Rule (R6): there is nothing to add up here, no percentage, no row of presences or absences.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.gatherings.attendance import Attendance, Attended
from circle_desktop.domain.notes import SessionId
from circle_desktop.domain.people import Participant

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from circle_desktop.domain.notes import Session
    from circle_desktop.domain.people import ParticipantId


class Reason(StrEnum):
    """Why a circle did not meet; about the circle, never about a person."""

    NONE = "none"
    HOLIDAY = "holiday"
    TOO_FEW = "too_few"
    NO_HOST = "no_host"
    NO_ROOM = "no_room"
    ROADS = "roads"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class UnmetDay:
    """A day on which the circle would have met and did not. A series keeps its dates."""

    circle: CircleId
    day: date
    reason: Reason = Reason.NONE


@dataclass(frozen=True, slots=True)
class Gathering:
    """One column: a session, or a day the circle did not meet.

    Attributes:
        session: which session it was; nothing when the circle did not meet.
        unmet: the day it did not meet; nothing when there was a session.
    """

    day: date
    attendance: Attendance
    session: SessionId | None = None
    unmet: UnmetDay | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """The sessions of a circle, oldest first, and the people who agreed to being shown."""

    people: tuple[Participant, ...] = ()
    gatherings: tuple[Gathering, ...] = ()

    def mark(self, person: ParticipantId, gathering: int) -> Attended | None:
        """Return whether a person was there at the gathering of this place, if it is known."""
        return self.gatherings[gathering].attendance.how(person)


def in_order(
    held: Iterable[tuple[Session, Attendance]], unmet: Iterable[UnmetDay]
) -> tuple[Gathering, ...]:
    """Return sessions and days without one, oldest first."""
    met = ((s.started, Gathering(s.started.date(), kept, session=s.id)) for s, kept in held)
    by_time = (gathering for _, gathering in sorted(met, key=lambda pair: pair[0]))
    days = (Gathering(day.day, Attendance(), unmet=day) for day in unmet)
    return tuple(sorted((*by_time, *days), key=lambda gathering: gathering.day))


def missed_twice(person: ParticipantId, newest_first: Sequence[Attendance]) -> bool:
    """Tell whether somebody was absent, without a word, at the last two sessions.

    Only that: not how often before, nor how long ago (S003-05, S003-13).
    """
    last = [attendance.how(person) for attendance in newest_first[:2]]
    return last == [Attended.ABSENT, Attended.ABSENT]
