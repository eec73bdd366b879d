"""Promises, contacts, dates and buddies: kept with consent, erased after their last day.

Rules: nothing about a person without that person's yes to this purpose (G1); a yes is written
down as G3 asks, in the same transaction; what is over, or whose consent has ended, is erased at
unlocking and whenever a circle is looked at, not hidden.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from circle_desktop.domain.continuity.buddies import in_seat_order
from circle_desktop.domain.continuity.threads import (
    LONGEST_WORDS,
    Buddies,
    Promise,
    Remembrance,
    Thread,
    ThreadId,
    is_open,
    last_day,
    people_in,
)
from circle_desktop.domain.errors import ConsentMissing, WordsUnusable
from circle_desktop.domain.roster.consents import TEXT_VERSION, Consent, Purpose, proposed_due
from circle_desktop.services.changes import Changes
from circle_desktop.services.continuity.letting_go import let_go, living, purpose_of
from circle_desktop.services.continuity.lines import QuietLine, quiet_lines
from circle_desktop.services.gatherings.attending import listed, who_agreed

if TYPE_CHECKING:
    from datetime import date

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock, Ids
    from circle_desktop.services.roster.sheets import Asked
    from circle_desktop.services.vaults import OpenVault

_Kept = TypeVar("_Kept", bound=Thread)


class ContinuityBook:
    """Commands on what goes on to the next time; each one is a transaction."""

    def __init__(self, vault: OpenVault, ids: Ids, clock: Clock) -> None:
        self._vault = vault
        self._work = vault.work
        self._ids = ids
        self._clock = clock

    def of(self, circle_id: CircleId) -> tuple[Thread, ...]:
        """Return what is kept of one circle, the one that was made first at first."""
        with self._work() as work:
            return living(work, circle_id, self._today())

    def lines(self) -> tuple[QuietLine, ...]:
        """Return what is due today, in every circle."""
        with self._work() as work:
            return quiet_lines(work, self._today())

    def open_from_last_time(self, circle_id: CircleId) -> tuple[Thread, ...]:
        """Return promises and contacts that are open, for whoever prepares the next session."""
        return tuple(thread for thread in self.of(circle_id) if is_open(thread))

    def agreed(self, circle_id: CircleId, purpose: Purpose) -> frozenset[ParticipantId]:
        """Return who of a circle has said yes to something, and it still holds."""
        with self._work() as work:
            return who_agreed(work, circle_id, self._today(), purpose)

    def keep(self, thread: _Kept, asked: Asked | None = None) -> _Kept:
        """Keep something new (without an id), or as it is now; return it as it was kept.

        Raises:
            ConsentMissing: nobody was asked who has to be; nothing was kept.
            WordsUnusable: it needs words, and at most :data:`threads.LONGEST_WORDS` letters.
        """
        today = self._today()
        made = thread.made if thread.id else today
        thread = replace(_worded(thread), made=made, until=last_day(thread.until, made))
        with self._work() as work:
            _consented(work, thread, self._answer(purpose_of(thread), today, asked))
            if not thread.id:
                _make_room(work, thread)
                thread = replace(thread, id=ThreadId(self._ids.new()))
            work.threads.put(thread)
            work.commit()
        return thread

    def remove(self, thread_id: ThreadId) -> Changes:
        """Erase something for good."""
        with self._work() as work:
            work.threads.remove(thread_id)
            work.commit()
        return Changes.THREADS

    def proposed_ring(self, circle_id: CircleId) -> tuple[ParticipantId, ...]:
        """Return who agreed to a buddy, in the order of the chairs."""
        with self._work() as work:
            agreed = who_agreed(work, circle_id, self._today(), Purpose.BUDDY)
            return in_seat_order(listed(work, circle_id), agreed)

    def pick(self, count: int) -> int:
        """Return a place from 0 on, by chance: a step of a draw."""
        return int.from_bytes(self._ids.new().encode(), "big") % count

    def let_go(self) -> Changes:
        """Erase what is over, and what stood on a consent that has ended.

        Marks of attendance become numbers then. Nothing is done where nothing can be written, or
        with a key that opens no circles.

        Raises:
            DiskFull: nothing has gone.
        """
        if not self._vault.may_read_circles or self._vault.read_only:
            return Changes.NOTHING
        with self._work() as work:
            if not let_go(work, self._today()):
                return Changes.NOTHING
            work.commit()
        return Changes.THREADS | Changes.SESSIONS

    def _today(self) -> date:
        return self._clock.wall().date()

    def _answer(self, purpose: Purpose, today: date, asked: Asked | None) -> Consent | Purpose:
        """Return the yes of now, or what it would have to be for."""
        if asked is None:
            return purpose
        by = asked.by or self._vault.holder.name or self._vault.summary.name
        due = asked.until or proposed_due(purpose, today)
        return Consent(
            purpose,
            given=True,
            version=TEXT_VERSION,
            day=today,
            lang=asked.lang,
            asked_by=by,
            due=due,
        )


def _worded(thread: _Kept) -> _Kept:
    if not isinstance(thread, (Promise, Remembrance)):
        return thread
    words = " ".join(thread.words.split())
    if not words:
        raise WordsUnusable("empty")
    if len(words) > LONGEST_WORDS:
        raise WordsUnusable("too_long")
    return replace(thread, words=words)


def _consented(work: UnitOfWork, thread: Thread, answer: Consent | Purpose) -> None:
    """Write down the yes of everyone a new thing is about; without one it stands on an older."""
    if isinstance(answer, Consent):
        for person in people_in(thread):
            sheet = work.sheets.get(person)
            if not sheet.allowed(answer.purpose, answer.day):
                work.sheets.save(sheet.answered(answer))
        return
    if isinstance(thread, Promise) and not thread.id:
        raise ConsentMissing(answer)
    for person in people_in(thread):
        sheet = work.sheets.get(person)
        if not thread.id and not sheet.allowed(answer, thread.made):
            raise ConsentMissing(answer)


def _make_room(work: UnitOfWork, thread: Thread) -> None:
    """Let a ring of buddies take the place of the one before: a circle has one."""
    if isinstance(thread, Buddies):
        for other in work.threads.all(thread.circle):
            if isinstance(other, Buddies):
                work.threads.remove(other.id)
