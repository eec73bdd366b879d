"""Who was there: told by the ring, put right by a person, kept by name only with consent.

Rules: until a session is closed its marks are as temporary as the journal; at the closing every
name without consent becomes a number (G1, voice 5.8); the headcount follows the marks until it is
put right by hand; a consent that ends takes the marks along and leaves the numbers (G3, G5).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.domain.gatherings.attendance import Attendance, AttendanceSheet, following
from circle_desktop.domain.gatherings.overview import Overview, UnmetDay, in_order
from circle_desktop.domain.gatherings.proposal import Proposal, proposed
from circle_desktop.domain.notes import Headcount
from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date, datetime

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.gatherings.overview import Reason
    from circle_desktop.domain.notes import Session, SessionId
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock


@dataclass(frozen=True, slots=True)
class Roll:
    """Who can be marked at one session.

    Attributes:
        people: of a session that is not closed, everyone on the list; later, who agreed.
        agreed: whose name stays after the closing.
        late, left: who came later and who left before the end, as the ring tells it.
    """

    people: tuple[Participant, ...]
    attendance: Attendance
    headcount: Headcount
    agreed: frozenset[ParticipantId] = frozenset()
    late: frozenset[ParticipantId] = frozenset()
    left: frozenset[ParticipantId] = frozenset()


class AttendanceBook:
    """Commands on who was there; each one is a transaction."""

    def __init__(self, work: Callable[[], UnitOfWork], clock: Clock) -> None:
        self._work = work
        self._clock = clock

    def roll(self, session_id: SessionId) -> Roll:
        """Return who was there, and who can be marked.

        Raises:
            SessionUnknown.
        """
        with self._work() as work:
            session = work.sessions.get(session_id)
            people = listed(work, session.circle)
            agreed = who_agreed(work, session.circle, self._today())
            kept = _kept(work, session)
            told = Proposal(kept) if session.closed else proposed(people, work.journal.entries())
        if session.closed:
            people = tuple(person for person in people if person.id in agreed)
        return Roll(people, kept, session.headcount, agreed, told.late, told.left)

    def keep(
        self, session_id: SessionId, attendance: Attendance, headcount: Headcount | None = None
    ) -> datetime:
        """Keep who was there, and the headcount: one put right by hand, or what follows.

        Returns:
            When it was saved.

        Raises:
            SessionUnknown.
        """
        with self._work() as work:
            session = work.sessions.get(session_id)
            before = work.gatherings.sheet(session_id) or AttendanceSheet(_kept(work, session))
            work.gatherings.put(session.circle, session_id, replace(before, kept=attendance))
            counted = headcount or following(session.headcount, before.kept, attendance)
            work.sessions.save(replace(session, headcount=counted))
            work.commit()
        return self._clock.wall()

    def overview(self, circle_id: CircleId) -> Overview:
        """Return the closed sessions of a circle, the days without one, and who agreed."""
        with self._work() as work:
            agreed = who_agreed(work, circle_id, self._today())
            people = tuple(one for one in listed(work, circle_id) if one.id in agreed)
            sheets = work.gatherings.sheets(circle_id)
            closed = [one for one in work.sessions.of_circle(circle_id) if one.closed]
            unmet = work.gatherings.unmet(circle_id)
        nothing = AttendanceSheet(Attendance())
        held = [(session, sheets.get(session.id, nothing).kept) for session in closed]
        return Overview(people, in_order(held, unmet))

    def note_unmet(self, circle_id: CircleId, day: date, reason: Reason) -> Changes:
        """Note that a circle did not meet on a day; its series keeps that day."""
        with self._work() as work:
            work.gatherings.note_unmet(UnmetDay(circle_id, day, reason))
            work.commit()
        return Changes.SESSIONS

    def remove_unmet(self, circle_id: CircleId, day: date) -> Changes:
        """Take back that a circle did not meet."""
        with self._work() as work:
            work.gatherings.remove_unmet(circle_id, day)
            work.commit()
        return Changes.SESSIONS

    def _today(self) -> date:
        return self._clock.wall().date()


def told_by_ring(work: UnitOfWork, session: Session) -> Session:
    """Keep what the ring tells of a session that has just ended; return it with its headcount.

    After the circle went on and ended again, what was put right meanwhile stays.
    """
    ring = proposed(listed(work, session.circle), work.journal.entries()).attendance
    before = work.gatherings.sheet(session.id)
    sheet = AttendanceSheet(ring, ring) if before is None else before.told_anew(ring)
    work.gatherings.put(session.circle, session.id, sheet)
    if before is not None:
        return replace(session, headcount=following(session.headcount, before.kept, sheet.kept))
    counted = replace(session.headcount, present=ring.came, first_time=ring.first_time)
    return replace(session, headcount=counted)


def settle(work: UnitOfWork, session: Session, today: date) -> None:
    """Keep of a session that is being closed the marks of those who agreed, the rest as numbers."""
    sheet = work.gatherings.sheet(session.id)
    if sheet is not None:
        agreed = who_agreed(work, session.circle, today)
        kept = AttendanceSheet(sheet.kept.keeping(agreed.__contains__))
        work.gatherings.put(session.circle, session.id, kept)


def without_names(
    work: UnitOfWork, circle_id: CircleId, may_stay: Callable[[ParticipantId], bool]
) -> bool:
    """Turn the marks that may not stay into numbers, in all closed sessions of a circle.

    Returns:
        Whether there were any. Headcounts stay as they are (G5).
    """
    found = False
    for session_id, sheet in work.gatherings.sheets(circle_id).items():
        kept = sheet.kept.keeping(may_stay)
        if sheet.told is None and kept != sheet.kept:
            work.gatherings.put(circle_id, session_id, AttendanceSheet(kept))
            found = True
    return found


def who_agreed(
    work: UnitOfWork, circle_id: CircleId, today: date, purpose: Purpose = Purpose.ATTENDANCE
) -> frozenset[ParticipantId]:
    """Return who of a circle allows something today."""
    sheets = work.sheets.all(circle_id)
    return frozenset(sheet.person_id for sheet in sheets if sheet.allowed(purpose, today))


def listed(work: UnitOfWork, circle_id: CircleId) -> tuple[Participant, ...]:
    """Return the people of a circle; nobody when it was removed meanwhile."""
    try:
        return work.circles.get(circle_id).people
    except CircleUnknown:
        return ()


def _kept(work: UnitOfWork, session: Session) -> Attendance:
    """Return what is kept; of a session from before attendance was, its headcount is the number."""
    sheet = work.gatherings.sheet(session.id)
    if sheet is not None:
        return sheet.kept
    count = session.headcount
    return Attendance(unlisted=count.present, unlisted_first=min(count.first_time, count.present))
