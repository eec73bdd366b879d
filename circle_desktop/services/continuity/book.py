"""Promises, contacts, dates and buddies: kept with consent, erased after their last day.

Rules: nothing about a person without that person's yes to this purpose (G1); a yes is written
down as G3 asks, in the same transaction; what is over, or whose consent has ended, is erased at
unlocking and whenever a circle is looked at, not hidden.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from circle_desktop.domain.continuity.buddies import in_seat_order, without
from circle_desktop.domain.continuity.threads import (
    LONGEST_WORDS,
    Buddies,
    FollowUp,
    Promise,
    Remembrance,
    Thread,
    ThreadId,
    is_open,
    is_over,
    last_day,
    people_in,
)
from circle_desktop.domain.errors import ConsentMissing, WordsUnusable
from circle_desktop.domain.roster.consents import TEXT_VERSION, Consent, Purpose, proposed_due
from circle_desktop.services.changes import Changes
from circle_desktop.services.gatherings.attending import listed, who_agreed, without_names

if TYPE_CHECKING:
    from datetime import date

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock, Ids
    from circle_desktop.services.vaults import OpenVault

_Kept = TypeVar("_Kept", Promise, FollowUp, Remembrance, Buddies)


@dataclass(frozen=True, slots=True)
class Asked:
    """Everybody it is about was asked just now, in this language, and said yes."""

    lang: str


def purpose_of(thread: Thread) -> Purpose:
    """Return what people were asked for something like this."""
    match thread:
        case Promise():
            return Purpose.PROMISES
        case FollowUp():
            return Purpose.CONTACT
        case Remembrance():
            return Purpose.REMEMBRANCE
        case Buddies():
            return Purpose.BUDDY


class ContinuityBook:
    """Commands on what goes on to the next time; each one is a transaction."""

    def __init__(self, vault: OpenVault, ids: Ids, clock: Clock) -> None:
        self._vault = vault
        self._work = vault.work
        self._ids = ids
        self._clock = clock

    def of(self, circle_id: CircleId) -> tuple[Thread, ...]:
        """Return what is kept of one circle, the one that was made first at first."""
        today = self._today()
        with self._work() as work:
            here = {person.id for person in listed(work, circle_id)}
            found = [_lasting(work, one, today) for one in work.threads.all(circle_id)]
        return tuple(one for one in found if one is not None and here.issuperset(people_in(one)))

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
            gone = _let_threads_go(work, self._today())
            if _let_marks_go(work, self._today()) or gone:
                work.commit()
                return Changes.THREADS | Changes.SESSIONS
        return Changes.NOTHING

    def _today(self) -> date:
        return self._clock.wall().date()

    def _answer(self, purpose: Purpose, today: date, asked: Asked | None) -> Consent | Purpose:
        """Return the yes of now, or what it would have to be for."""
        if asked is None:
            return purpose
        by, due = self._vault.holder.name, proposed_due(purpose, today)
        return Consent(
            purpose,
            given=True,
            version=TEXT_VERSION,
            day=today,
            lang=asked.lang,
            asked_by=by,
            due=due,
        )


def forget_person(work: UnitOfWork, circle_id: CircleId, person: ParticipantId) -> None:
    """Take a person out of everything of a circle; numbers stay (G5). The caller commits."""
    for thread in work.threads.all(circle_id):
        rest = _without(thread, person)
        if rest is None:
            work.threads.remove(thread.id)
        elif rest != thread:
            work.threads.put(rest)
    without_names(work, circle_id, lambda other: other != person)


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


def _let_threads_go(work: UnitOfWork, today: date) -> bool:
    found = False
    for thread in work.threads.all():
        lasting = _lasting(work, thread, today)
        if lasting is None:
            work.threads.remove(thread.id)
        elif lasting != thread:
            work.threads.put(lasting)
        found = found or lasting != thread
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


def _lasting(work: UnitOfWork, thread: Thread, today: date) -> Thread | None:
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
