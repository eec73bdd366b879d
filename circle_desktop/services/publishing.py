"""Releasing to the office: what crosses, seen before it does, and how it comes back.

Rules: only a closed or closing session's label, place, times, counts and lines with the circle's
nod cross (see :mod:`circle_desktop.domain.keeping.releases`); the value that was shown is the value that
leaves; releasing again replaces, taking back leaves nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain.errors import SessionUnknown
from circle_desktop.domain.keeping.releases import OfficeSheet, Release, office_sheet
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.notes import SessionId
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock
    from circle_desktop.services.ports.office_work import OfficeWork


class Publishing:
    """Carries sheets from the circle drawer to the office drawer, by somebody's hand."""

    def __init__(
        self,
        work: Callable[[], UnitOfWork],
        office_work: Callable[[], OfficeWork],
        clock: Clock,
    ) -> None:
        self._work = work
        self._office_work = office_work
        self._clock = clock

    def sheet(self, session_id: SessionId, note: str = "") -> OfficeSheet:
        """Return exactly what would leave about a session now; nothing leaves yet.

        Raises:
            SessionUnknown, CircleUnknown.
            NotForThisKey: this key opens no circles.
        """
        with self._work() as work:
            session = work.sessions.get(session_id)
            return office_sheet(session, work.circles.get(session.circle), note)

    def released(self, session_id: SessionId) -> Release | None:
        """Return what was released of a session, if anything."""
        with self._office_work() as work:
            try:
                return work.releases.get(session_id)
            except SessionUnknown:
                return None

    def release(self, sheet: OfficeSheet) -> Release:
        """Put this very sheet in the office drawer, in place of an earlier one."""
        release = Release(sheet, self._clock.wall())
        with self._office_work() as work:
            work.releases.put(release)
            work.commit()
        return release

    def take_back(self, session_id: SessionId) -> Changes:
        """Take a sheet back; nothing of it stays in the office drawer."""
        with self._office_work() as work:
            work.releases.take_back(session_id)
            work.commit()
        return Changes.RELEASES

    def take_back_circle(self, circle_id: CircleId) -> Changes:
        """Take back every sheet of a circle."""
        with self._office_work() as work:
            work.releases.take_back_circle(circle_id)
            work.commit()
        return Changes.RELEASES

    def count(self, circle_id: CircleId) -> int:
        """Return how many sheets of a circle lie with the office."""
        with self._office_work() as work:
            return sum(1 for release in work.releases.all() if release.sheet.circle == circle_id)

    def all(self) -> tuple[Release, ...]:
        """Return every released sheet, the session that began last first."""
        with self._office_work() as work:
            return work.releases.all()
