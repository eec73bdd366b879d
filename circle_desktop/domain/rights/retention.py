"""How long what is kept: proposals that a group makes its own, and what may go by them.

Rules (circle-practice 4.7, G6): the group decides, the product proposes; nothing that is listed
here is ever erased by itself, only by a hand after a look; numbers without names have no end.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.keeping.reflections import PROPOSED_MONTHS, months_later
from circle_desktop.domain.notes import SessionId

if TYPE_CHECKING:
    from collections.abc import Mapping

_NO_SESSION = SessionId("")

LOOK_EVERY_MONTHS = 1
"""How often the list of what may go asks to be looked at."""


class Kept(StrEnum):
    """What can have a term."""

    MARKS = "marks"
    NOTES = "notes"
    LIST = "list"
    REFLECTIONS = "reflections"


@dataclass(frozen=True, slots=True)
class Term:
    """A length of time in days or months; neither means without an end."""

    days: int = 0
    months: int = 0

    def end(self, since: date) -> date | None:
        """Return the day from which something of that day may go; nothing without an end."""
        if self.months:
            return months_later(since, self.months)
        return since + timedelta(days=self.days) if self.days else None


PROPOSED: Mapping[Kept, Term] = MappingProxyType(
    {
        Kept.MARKS: Term(days=30),
        Kept.NOTES: Term(months=12),
        Kept.LIST: Term(months=12),
        Kept.REFLECTIONS: Term(months=PROPOSED_MONTHS),
    }
)
"""The proposals of circle-practice, G6; marks are working notes."""

OFFERED: tuple[Term, ...] = (
    Term(days=14),
    Term(days=30),
    Term(days=90),
    Term(months=6),
    Term(months=12),
    Term(months=24),
    Term(months=36),
    Term(),
)
"""The terms to choose from, shortest first."""


@dataclass(frozen=True, slots=True)
class ChosenTerm:
    """A term a group chose instead of the proposal."""

    kept: Kept
    term: Term


@dataclass(frozen=True, slots=True)
class RetentionPolicy:
    """What a group decided, and until when the list rests."""

    chosen: tuple[ChosenTerm, ...] = ()
    rests_until: date | None = None

    def term(self, kept: Kept) -> Term:
        """Return the term of a kind: the chosen one, else the proposal."""
        return next((one.term for one in self.chosen if one.kept is kept), PROPOSED[kept])

    def with_term(self, kept: Kept, term: Term) -> RetentionPolicy:
        """Return the policy with another term; the list is looked at anew with it."""
        others = tuple(one for one in self.chosen if one.kept is not kept)
        changed = (*others, ChosenTerm(kept, term)) if term != PROPOSED[kept] else others
        return replace(self, chosen=changed, rests_until=None)

    def rested(self, today: date) -> RetentionPolicy:
        """Return the policy with its list at rest for a month."""
        return replace(self, rests_until=months_later(today, LOOK_EVERY_MONTHS))

    def is_quiet(self, today: date) -> bool:
        """Tell whether the list rests."""
        return self.rests_until is not None and today < self.rests_until


@dataclass(frozen=True, slots=True)
class SessionKept:
    """What is still kept of one session.

    Attributes:
        day: the day it began on.
        marks, lines: how many.
        noted: whether there is a process note.
    """

    id: SessionId
    circle: CircleId
    day: date
    marks: int = 0
    lines: int = 0
    noted: bool = False


@dataclass(frozen=True, slots=True)
class Due:
    """Something that may go.

    Attributes:
        since: the day its term is counted from.
        until: the day its term ended.
        session: empty where it is the list of a circle.
    """

    kept: Kept
    circle: CircleId
    since: date
    until: date
    session: SessionId = _NO_SESSION


def due_of_session(kept: SessionKept, policy: RetentionPolicy, today: date) -> tuple[Due, ...]:
    """Return what may go of one session."""
    parts = {Kept.MARKS: kept.marks > 0, Kept.NOTES: kept.noted or kept.lines > 0}
    return tuple(
        Due(kind, kept.circle, kept.day, until, kept.id)
        for kind, there in parts.items()
        if there and (until := ended(kind, kept.day, policy, today)) is not None
    )


def ended(kept: Kept, since: date, policy: RetentionPolicy, today: date) -> date | None:
    """Return the day a term ended, if it has."""
    until = policy.term(kept).end(since)
    return until if until is not None and until <= today else None
