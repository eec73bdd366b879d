"""The quiet lines on Today: what is due between two sessions.

Rules: a line names a thing to do and nobody's history; that somebody was not there twice is told
only when that very person agreed to it (S003-05), and never once it was taken up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.circle import Circle
from circle_desktop.domain.continuity.threads import (
    Due,
    FollowUp,
    Thread,
    due,
    people_in,
)
from circle_desktop.domain.gatherings.overview import missed_twice
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.services.continuity.letting_go import living
from circle_desktop.services.gatherings.attending import who_agreed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from circle_desktop.domain.people import Participant
    from circle_desktop.services.ports.circle_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class QuietLine:
    """One line.

    Attributes:
        name: whom it is about; nothing for what is the group's own.
        thread: what it is about; nothing when somebody was not there.
    """

    circle: Circle
    due: Due
    name: str = ""
    thread: Thread | None = None


def quiet_lines(work: UnitOfWork, today: date) -> tuple[QuietLine, ...]:
    """Return what is due today, circle by circle."""
    lines: list[QuietLine] = []
    for circle in work.circles.all():
        threads = living(work, circle.id, today)
        lines.extend(_due(circle, threads, today))
        lines.extend(_absent(work, circle, threads, today))
    return tuple(lines)


def _due(circle: Circle, threads: tuple[Thread, ...], today: date) -> Iterator[QuietLine]:
    names = {person.id: person.name for person in circle.people}
    for thread in threads:
        found = due(thread, today)
        if found is not None:
            name = "".join(names.get(person, "") for person in people_in(thread)[:1])
            yield QuietLine(circle, found, name, thread)


def _absent(
    work: UnitOfWork, circle: Circle, threads: tuple[Thread, ...], today: date
) -> Iterator[QuietLine]:
    """Tell of who agreed to being asked after; a contact written down since then is enough."""
    sheets = work.gatherings.sheets(circle.id)
    held = [one for one in work.sessions.of_circle(circle.id) if one.closed][:2]
    last = [sheets[session.id].kept for session in held if session.id in sheets]
    for person in _who_may_be_told_of(work, circle, today):
        since = [one for one in threads if isinstance(one, FollowUp) and one.person == person.id]
        taken_up = any(one.made >= held[0].started.date() for one in since) if held else True
        if not taken_up and missed_twice(person.id, last):
            yield QuietLine(circle, Due.ABSENT, person.name)


def _who_may_be_told_of(work: UnitOfWork, circle: Circle, today: date) -> tuple[Participant, ...]:
    marks = who_agreed(work, circle.id, today)
    told = who_agreed(work, circle.id, today, Purpose.ABSENCE_NOTE)
    return tuple(person for person in circle.people if person.id in marks & told)
