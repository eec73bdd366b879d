"""What circles released to the office."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import SessionUnknown
from circle_desktop.domain.keeping.releases import OfficeSheet, Release
from circle_desktop.domain.notes import Headcount, SessionId
from circle_desktop.storage.columns import in_zone, offset_s
from circle_desktop.storage.office_tables import released_lines, releases

if TYPE_CHECKING:
    from collections.abc import Mapping


class SqlReleases:
    """Released sheets; implements ``Releases``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def put(self, release: Release) -> None:
        """Keep a sheet; one that was released before for the same session is replaced whole."""
        self._delete(releases.c.session_id == release.sheet.session)
        self._connection.execute(sa.insert(releases).values(**_values(release)))
        lines = [
            {"session_id": release.sheet.session, "position": position, "text": text}
            for position, text in enumerate(release.sheet.lines)
        ]
        if lines:
            self._connection.execute(sa.insert(released_lines), lines)

    def get(self, session_id: SessionId) -> Release:
        """Return the released sheet of a session.

        Raises:
            SessionUnknown: when none lies here.
        """
        found = self._read(releases.c.session_id == session_id)
        if not found:
            raise SessionUnknown("")
        return found[0]

    def all(self) -> tuple[Release, ...]:
        """Return every released sheet, the session that began last first."""
        return self._read(sa.true())

    def take_back(self, session_id: SessionId) -> None:
        """Remove the sheet of a session, if one lies here."""
        self._delete(releases.c.session_id == session_id)

    def take_back_circle(self, circle_id: CircleId) -> None:
        """Remove every sheet of a circle."""
        self._delete(releases.c.circle_id == circle_id)

    def _delete(self, condition: sa.ColumnElement[bool]) -> None:
        if self._connection.execute(sa.delete(releases).where(condition)).rowcount:
            self.took_out = True

    def _read(self, condition: sa.ColumnElement[bool]) -> tuple[Release, ...]:
        statement = (
            sa.select(releases)
            .where(condition)
            .order_by(releases.c.started.desc(), releases.c.session_id)
        )
        return tuple(self._release(row) for row in self._connection.execute(statement).all())

    def _release(self, row: sa.Row[tuple[object, ...]]) -> Release:
        lines = (
            sa.select(released_lines.c.text)
            .where(released_lines.c.session_id == row.session_id)
            .order_by(released_lines.c.position)
        )
        sheet = OfficeSheet(
            session=SessionId(row.session_id),
            circle=CircleId(row.circle_id),
            circle_label=row.circle_label,
            place=row.place,
            started=in_zone(row.started, row.started_offset_s),
            ended=in_zone(row.ended, row.ended_offset_s),
            headcount=Headcount(row.present, row.first_time, row.children, row.hosts),
            lines=tuple(self._connection.execute(lines).scalars()),
            note=row.note,
        )
        return Release(sheet, in_zone(row.released, row.released_offset_s))


def _values(release: Release) -> Mapping[str, object]:
    sheet = release.sheet
    return {
        "session_id": sheet.session,
        "circle_id": sheet.circle,
        "circle_label": sheet.circle_label,
        "place": sheet.place,
        "started": sheet.started,
        "started_offset_s": offset_s(sheet.started),
        "ended": sheet.ended,
        "ended_offset_s": offset_s(sheet.ended),
        "present": sheet.headcount.present,
        "first_time": sheet.headcount.first_time,
        "children": sheet.headcount.children,
        "hosts": sheet.headcount.hosts,
        "note": sheet.note,
        "released": release.released,
        "released_offset_s": offset_s(release.released),
    }
