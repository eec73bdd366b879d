"""Terms: what a group decided, what may go by it, and letting it go after a look.

Rules: nothing goes by itself; the list asks to be looked at once a month; a list of people may go
when its circle has not met for as long as its term; their counts stay.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import (
    CircleUnknown,
    NotForThisKey,
    SessionUnknown,
    VaultDamaged,
)
from circle_desktop.domain.rights.retention import Due, Kept, due_of_session, ended
from circle_desktop.services.changes import Changes
from circle_desktop.services.circles import is_in_use
from circle_desktop.services.rights.leaving import erase_from_circle

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.rights.retention import RetentionPolicy, SessionKept, Term
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock
    from circle_desktop.services.vaults import OpenVault


class Retention:
    """The terms of one vault."""

    def __init__(self, vault: OpenVault, clock: Clock) -> None:
        self._vault = vault
        self._clock = clock

    def policy(self) -> RetentionPolicy:
        """Return what the group decided."""
        with self._vault.work() as work:
            return work.rights.policy()

    def choose(self, kept: Kept, term: Term) -> Changes:
        """Keep something for another length of time from now on."""
        return self._decide(self.policy().with_term(kept, term))

    def rest(self) -> Changes:
        """Let the list rest for a month; nothing goes meanwhile."""
        return self._decide(self.policy().rested(self._today))

    def due(self) -> tuple[Due, ...]:
        """Return what may go now, what has waited longest first."""
        today = self._today
        with self._vault.work() as work:
            policy = work.rights.policy()
            circles = {circle.id: circle for circle in work.circles.all()}
            sessions = [kept for kept in work.rights.kept_of_sessions() if kept.circle in circles]
        found = [due for kept in sessions for due in due_of_session(kept, policy, today)]
        found += _lists(circles.values(), sessions, policy, today)
        found += self._reflections(policy, today)
        return tuple(sorted(found, key=lambda due: (due.until, due.kept)))

    def asks(self) -> int:
        """Return how many things may go, or none while the list rests."""
        if self.policy().is_quiet(self._today):
            return 0
        return len(self.due())

    def text_of(self, due: Due) -> str:
        """Return what would go, to be looked at: the words, or the names on a list."""
        match due.kept:
            case Kept.REFLECTIONS:
                with self._vault.personal_work() as work:
                    one = work.reflections.of(due.session)
                return "" if one is None else one.text
            case Kept.LIST:
                with self._vault.work() as work:
                    people = work.circles.get(due.circle).people
                return ", ".join(person.name for person in people)
            case Kept.NOTES:
                with self._vault.work() as work:
                    session = work.sessions.get(due.session)
                lines = (f"– {line.text}" for line in session.harvest)
                return "\n".join(filter(None, (session.process_note, *lines)))
            case _:
                return ""

    def let_go(self, chosen: Sequence[Due]) -> Changes:
        """Erase what was looked at and chosen; what is gone already, or in use, is passed over.

        Raises:
            DiskFull, VaultReadOnly: what came before it on the list is erased.
        """
        changes = Changes.NOTHING
        for due in chosen:
            with suppress(CircleUnknown, SessionUnknown):
                changes |= self._erased(due)
        return changes

    def _erased(self, due: Due) -> Changes:
        if due.kept is Kept.REFLECTIONS:
            with self._vault.personal_work() as own:
                own.reflections.erase(due.session)
                own.commit()
            return Changes.REFLECTIONS
        with self._vault.work() as work:
            if due.kept is Kept.LIST:
                _erase_list(work, due.circle)
            else:
                _erase_part(work, due)
            work.commit()
        return Changes.PEOPLE | Changes.SESSIONS | Changes.NOTES | Changes.THREADS

    def _reflections(self, policy: RetentionPolicy, today: date) -> Iterator[Due]:
        with suppress(NotForThisKey, VaultDamaged), self._vault.personal_work() as work:
            for one in work.reflections.all():
                day = one.held.date()
                until = ended(Kept.REFLECTIONS, day, policy, today)
                if until is not None:
                    yield Due(Kept.REFLECTIONS, one.circle, day, until, one.session)

    def _decide(self, policy: RetentionPolicy) -> Changes:
        with self._vault.work() as work:
            work.rights.save_policy(policy)
            work.commit()
        return Changes.SETTINGS

    @property
    def _today(self) -> date:
        return self._clock.wall().date()


def _lists(
    circles: Iterable[Circle],
    sessions: Iterable[SessionKept],
    policy: RetentionPolicy,
    today: date,
) -> Iterator[Due]:
    """Return the lists of people whose circle has not met for so long; one that never met waits."""
    last: dict[CircleId, date] = {}
    for kept in sessions:
        last[kept.circle] = max(kept.day, last.get(kept.circle, kept.day))
    for circle in circles:
        if circle.people and circle.id in last:
            since = last[circle.id]
            until = ended(Kept.LIST, since, policy, today)
            if until is not None:
                yield Due(Kept.LIST, circle.id, since, until)


def _erase_list(work: UnitOfWork, circle_id: CircleId) -> None:
    if is_in_use(work, circle_id):
        return
    for person in work.circles.get(circle_id).people:
        erase_from_circle(work, circle_id, person.id)


def _erase_part(work: UnitOfWork, due: Due) -> None:
    session = work.sessions.get(due.session)
    if due.kept is Kept.MARKS:
        session = replace(session, marks=())
    else:
        session = replace(session, process_note="", harvest=())
    work.sessions.save(session)
