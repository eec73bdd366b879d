"""The days on which a circle means to meet, as a file for a calendar program (RFC 5545).

Rules: no name of anybody, no place and not the circle's own name: an entry lies open on telephones
and shared screens. It is called by the label that stands on paper, or by a word that says nothing.
Hours are those of the clock in the room, without a zone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, Final, TypeAlias

from circle_desktop.domain.errors import NothingPlanned

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.wording import Wording

FILE_NAME: Final = "circle-calendar.ics"
"""Proposed; neutral, because names never stand in file names."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One entry.

    Attributes:
        key: the same each time the entry is written, so that a calendar knows it again.
        begins, ends: on the clock of the room, without a zone.
        written: when the file was made, in UTC.
    """

    key: str
    title: str
    begins: datetime
    ends: datetime
    written: datetime


CalendarWriter: TypeAlias = Callable[[Sequence[Appointment]], bytes]
"""Returns the content of a calendar file."""


def appointments(circle: Circle, words: Wording, now: datetime) -> tuple[Appointment, ...]:
    """Return the meetings of today and later.

    Args:
        circle: whose series.
        words: in which language the word that says nothing is.
        now: the moment of writing, aware of its zone.

    Raises:
        NothingPlanned: there is none.
    """
    title = circle.printed_label or words.text("bringing.calendar.title")
    made = []
    for meeting in circle.series:
        if meeting.day < now.date():
            continue
        begins = datetime.combine(meeting.day, time()) + timedelta(minutes=meeting.begins_min)
        ends = begins + timedelta(minutes=meeting.lasts_min)
        key = hashlib.sha256(f"{circle.id} {begins.isoformat()}".encode()).hexdigest()[:32]
        made.append(Appointment(key, title, begins, ends, now.astimezone(UTC)))
    if not made:
        raise NothingPlanned
    return tuple(made)
