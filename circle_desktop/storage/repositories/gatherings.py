"""Who was at each session, and the days on which a circle did not meet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.gatherings.attendance import AttendanceSheet
from circle_desktop.domain.gatherings.overview import Reason, UnmetDay
from circle_desktop.domain.notes import SessionId
from circle_desktop.storage.documents import document, read_document
from circle_desktop.storage.tables import attendance, unmet_days

if TYPE_CHECKING:
    from collections.abc import Mapping


class SqlGatherings:
    """Attendance and days without a session; implements ``Gatherings``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def sheet(self, session_id: SessionId) -> AttendanceSheet | None:
        """Return who was at a session, if that is kept."""
        statement = sa.select(attendance.c.content).where(attendance.c.session_id == session_id)
        content = self._connection.execute(statement).scalar_one_or_none()
        return None if content is None else read_document(AttendanceSheet, content)

    def sheets(self, circle_id: CircleId) -> Mapping[SessionId, AttendanceSheet]:
        """Return who was at each session of a circle."""
        statement = sa.select(attendance).where(attendance.c.circle_id == circle_id)
        return {
            SessionId(row.session_id): read_document(AttendanceSheet, row.content)
            for row in self._connection.execute(statement)
        }

    def put(self, circle_id: CircleId, session_id: SessionId, sheet: AttendanceSheet) -> None:
        """Keep who was at a session, in the place of what was kept before."""
        values = {"circle_id": circle_id, "content": document(sheet)}
        statement = insert(attendance).values(session_id=session_id, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["session_id"], set_=values)
        )
        self.took_out = True  # a mark that was put right may still lie in the WAL

    def unmet(self, circle_id: CircleId) -> tuple[UnmetDay, ...]:
        """Return the days on which a circle did not meet, in their order."""
        statement = sa.select(unmet_days).where(unmet_days.c.circle_id == circle_id)
        rows = self._connection.execute(statement.order_by(unmet_days.c.day))
        return tuple(
            UnmetDay(CircleId(row.circle_id), date.fromisoformat(row.day), Reason(row.reason))
            for row in rows
        )

    def note_unmet(self, day: UnmetDay) -> None:
        """Keep that a circle did not meet; the same day is kept once."""
        key = {"circle_id": day.circle, "day": day.day.isoformat()}
        statement = insert(unmet_days).values(**key, reason=day.reason.value)
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[*key], set_={"reason": day.reason.value}
            )
        )

    def remove_unmet(self, circle_id: CircleId, day: date) -> None:
        """Remove a day on which a circle did not meet; it may not be here."""
        here = sa.and_(unmet_days.c.circle_id == circle_id, unmet_days.c.day == day.isoformat())
        self._connection.execute(sa.delete(unmet_days).where(here))
        self.took_out = True

    def forget(self, circle_id: CircleId) -> None:
        """Remove all of it of one circle."""
        for table in (attendance, unmet_days):
            self._connection.execute(sa.delete(table).where(table.c.circle_id == circle_id))
        self.took_out = True
