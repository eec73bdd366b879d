"""Promises, contacts, dates to remember and buddies: what goes on between two sessions.

Rules (circle-practice 4.6): only with consent, by a person, and with a last day after which
it is erased; a contact asks afterwards whether it was support for the one who received it
(S002-25), and keeps no story. Nothing here counts, compares or hurries anybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NewType, TypeAlias

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.people import ParticipantId

ThreadId = NewType("ThreadId", str)

LONGEST_WORDS: Final = 200
"""Characters of a promise or of what is remembered: one sentence, no story."""
PROPOSED: Final = timedelta(days=90)
"""How long it is proposed to keep something (G6, aftercare)."""
LONGEST: Final = timedelta(days=365)
"""How long anything here can be kept at most."""
_AHEAD: Final = timedelta(days=7)
_SOON: Final = timedelta(days=1)


class Channel(StrEnum):
    """How a contact was agreed."""

    CALL = "call"
    MESSAGE = "message"
    LETTER = "letter"
    VISIT = "visit"
    AFTER_CIRCLE = "after_circle"


class Support(StrEnum):
    """What the person said when asked whether the contact was support; no scale (R6)."""

    NOT_ASKED = "not_asked"
    YES = "yes"
    OTHERWISE = "otherwise"


@dataclass(frozen=True, slots=True)
class Promise:
    """What the group said it would do. ``open`` until it was done or let go."""

    id: ThreadId
    circle: CircleId
    words: str
    made: date
    until: date
    open: bool = True


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A contact that somebody agreed to.

    Attributes:
        by: the day it was agreed for.
        done: there was contact.
        support: what the person said of it, once asked.
    """

    id: ThreadId
    circle: CircleId
    person: ParticipantId
    channel: Channel
    by: date
    made: date
    until: date
    done: bool = False
    support: Support = Support.NOT_ASKED

    @property
    def open(self) -> bool:
        """Whether there was no contact yet, or nobody asked yet what it was."""
        return not self.done or self.support is Support.NOT_ASKED


@dataclass(frozen=True, slots=True)
class Remembrance:
    """A date to remember; of one person, or of the whole circle when there is none."""

    id: ThreadId
    circle: CircleId
    words: str
    day: date
    made: date
    until: date
    person: ParticipantId | None = None


@dataclass(frozen=True, slots=True)
class Buddies:
    """A ring of people who look in on the next one; the last one on the first."""

    id: ThreadId
    circle: CircleId
    people: tuple[ParticipantId, ...]
    made: date
    until: date

    def pairs(self) -> tuple[tuple[ParticipantId, ParticipantId], ...]:
        """Return who looks in on whom; nobody with fewer than two."""
        if len(self.people) < 2:
            return ()
        return tuple(zip(self.people, (*self.people[1:], self.people[0]), strict=True))


Thread: TypeAlias = Promise | FollowUp | Remembrance | Buddies


class Due(StrEnum):
    """What a quiet line speaks of."""

    PROMISE = "promise"
    CONTACT = "contact"
    ASK = "ask"
    DATE = "date"
    ABSENT = "absent"


def last_day(until: date, made: date) -> date:
    """Return until when something may be kept that was asked to be kept so long."""
    return max(made, min(until, made + LONGEST))


def is_over(thread: Thread, today: date) -> bool:
    """Tell whether the last day has passed: then it is erased."""
    return today > thread.until


def is_open(thread: Thread) -> bool:
    """Tell whether this was left open, so that it is told when the next session is prepared."""
    return isinstance(thread, (Promise, FollowUp)) and thread.open


def due(thread: Thread, today: date) -> Due | None:
    """Return what asks for a quiet line today, if anything does."""
    match thread:
        case Promise(open=True) if today >= thread.until - _AHEAD:
            return Due.PROMISE
        case FollowUp(done=False) if today >= thread.by - _SOON:
            return Due.CONTACT
        case FollowUp(done=True, support=Support.NOT_ASKED):
            return Due.ASK
        case Remembrance() if thread.day - _AHEAD <= today <= thread.day:
            return Due.DATE
        case _:
            return None


def people_in(thread: Thread) -> tuple[ParticipantId, ...]:
    """Return whose consent it stands on; nobody for what is the group's own."""
    match thread:
        case FollowUp(person=person):
            return (person,)
        case Remembrance(person=person):
            return () if person is None else (person,)
        case Buddies(people=people):
            return people
        case _:
            return ()
