"""Forgetting a session: its notes, lines, marks and who was there go; the counts may stay (G5).

Rules: what lies with the office goes only when that is said too; what somebody wrote for herself
stays hers (R10).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import NotNow
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.notes import SessionId
    from circle_desktop.services.ports.circle_work import UnitOfWork


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
            work.rights.erase_course(session_id)
            if counts_stay:
                work.sessions.save(replace(session, marks=(), process_note="", harvest=()))
            else:
                work.sessions.remove(session_id)
            work.commit()
        return Changes.SESSIONS | Changes.NOTES
