"""What has had its day, or has lost the consent it stood on, is erased: not hidden.

Rule: marks of attendance become numbers then, and the numbers stay (G3, G5).
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.continuity.buddies import without
from circle_desktop.domain.continuity.threads import (
    Buddies,
    FollowUp,
    Promise,
    Remembrance,
    Thread,
    is_over,
    people_in,
)
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.services.gatherings.attending import listed, who_agreed, without_names

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.ports.circle_work import UnitOfWork

_PURPOSES: Final[Mapping[type[Thread], Purpose]] = MappingProxyType(
    {
        Promise: Purpose.PROMISES,
        FollowUp: Purpose.CONTACT,
        Remembrance: Purpose.REMEMBRANCE,
        Buddies: Purpose.BUDDY,
    }
)


def let_go(work: UnitOfWork, today: date) -> bool:
    """Erase what may no longer be kept; tell whether there was anything. The caller commits."""
    gone = _let_threads_go(work, today)
    return _let_marks_go(work, today) or gone


def living(work: UnitOfWork, circle_id: CircleId, today: date) -> tuple[Thread, ...]:
    """Return what may be kept of one circle today, the one that was made first at first."""
    here = {person.id for person in listed(work, circle_id)}
    found = [lasting(work, thread, today) for thread in work.threads.all(circle_id)]
    return tuple(one for one in found if one is not None and here.issuperset(people_in(one)))


def purpose_of(thread: Thread) -> Purpose:
    """Return what people were asked for something like this."""
    return _PURPOSES[type(thread)]


def forget_person(work: UnitOfWork, circle_id: CircleId, person: ParticipantId) -> None:
    """Take a person out of everything of a circle; numbers stay (G5). The caller commits."""
    for thread in work.threads.all(circle_id):
        rest = _without(thread, person)
        if rest is None:
            work.threads.remove(thread.id)
        elif rest != thread:
            work.threads.put(rest)
    without_names(work, circle_id, lambda other: other != person)


def _let_threads_go(work: UnitOfWork, today: date) -> bool:
    found = False
    for thread in work.threads.all():
        rest = lasting(work, thread, today)
        if rest is None:
            work.threads.remove(thread.id)
        elif rest != thread:
            work.threads.put(rest)
        found = found or rest != thread
    return found


def _let_marks_go(work: UnitOfWork, today: date) -> bool:
    found = False
    for circle in work.circles.all():
        agreed = who_agreed(work, circle.id, today)
        agreed |= _taken_off(work, circle.id, today)
        found = without_names(work, circle.id, agreed.__contains__) or found
    return found


def _taken_off(work: UnitOfWork, circle_id: CircleId, today: date) -> frozenset[ParticipantId]:
    """Return who may still come back onto the list and had agreed."""
    waiting = work.removals.all(circle_id)
    return frozenset(
        one.person.id for one in waiting if one.sheet.allowed(Purpose.ATTENDANCE, today)
    )


def lasting(work: UnitOfWork, thread: Thread, today: date) -> Thread | None:
    """Return a thread as it may go on today: its day has not passed and consent still holds."""
    if is_over(thread, today):
        return None
    purpose = purpose_of(thread)
    waiting = {one.person.id: one.sheet for one in work.removals.all(thread.circle)}
    rest: Thread | None = thread
    for person in people_in(thread):
        sheet = waiting.get(person) or work.sheets.get(person)
        if rest is not None and not sheet.allowed(purpose, today):
            rest = _without(rest, person)
    return rest


def _without(thread: Thread, person: ParticipantId) -> Thread | None:
    """Return a thread without a person; nothing when nothing is left of it."""
    if person not in people_in(thread):
        return thread
    if isinstance(thread, Buddies):
        rest = replace(thread, people=without(thread.people, person))
        return rest if rest.pairs() else None
    return None
