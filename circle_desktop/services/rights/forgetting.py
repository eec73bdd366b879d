"""Forgetting a session: its notes, lines, marks and who was there go; the counts may stay (G5).

Rules: what lies with the office goes only when that is said too; what somebody wrote for herself
stays hers (R10).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.gatherings.attendance import AttendanceSheet
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.notes import Session, SessionId
    from circle_desktop.services.ports.circle_work import UnitOfWork


def _number(work: UnitOfWork, session: Session) -> None:
    """Let every mark of who was there become a part of the numbers."""
    sheet = work.gatherings.sheet(session.id)
    if sheet is not None:
        numbers = AttendanceSheet(sheet.kept.keeping(lambda _person: False))
        work.gatherings.put(session.circle, session.id, numbers)


class Forgetting:
    """Takes sessions out of the circle drawer."""

    def __init__(self, work: Callable[[], UnitOfWork]) -> None:
        self._work = work

    def forget(self, session_id: SessionId, *, counts_stay: bool) -> Changes:
        """Forget a closed session; with its counts, it never took place for the vault.

        Raises:
            SessionUnknown: it is gone already.
            NotNow: it is not closed; its closing comes first, which erases its course.
        """
        with self._work() as work:
            session = work.sessions.get(session_id)
            if not session.closed:
                raise NotNow("forget")
            if counts_stay:
                work.sessions.save(replace(session, marks=(), process_note="", harvest=()))
                _number(work, session)
            else:
                work.sessions.remove(session_id)
            work.commit()
        return Changes.SESSIONS | Changes.NOTES
