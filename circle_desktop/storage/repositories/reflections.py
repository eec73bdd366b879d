"""The reflections of one facilitator, in her own drawer."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.keeping.reflections import Reflection
from circle_desktop.domain.notes import SessionId
from circle_desktop.storage.columns import in_zone, offset_s
from circle_desktop.storage.personal_tables import reflections


class SqlReflections:
    """Reflections; implements ``Reflections``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def put(self, reflection: Reflection) -> None:
        """Keep a reflection; the one of the same session is replaced."""
        values = {
            "circle_id": reflection.circle,
            "text": reflection.text,
            "held": reflection.held,
            "held_offset_s": offset_s(reflection.held),
            "written": reflection.written,
            "written_offset_s": offset_s(reflection.written),
        }
        statement = insert(reflections).values(session_id=reflection.session, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["session_id"], set_=values)
        )
        self.took_out = True  # the former text may still lie in the WAL

    def of(self, session_id: SessionId) -> Reflection | None:
        """Return the reflection on a session, if one was written."""
        found = self._read(reflections.c.session_id == session_id)
        return found[0] if found else None

    def all(self) -> tuple[Reflection, ...]:
        """Return every reflection, the session that began last first."""
        return self._read(sa.true())

    def erase(self, session_id: SessionId) -> None:
        """Remove the reflection on a session, if there is one."""
        self._connection.execute(
            sa.delete(reflections).where(reflections.c.session_id == session_id)
        )
        self.took_out = True

    def _read(self, condition: sa.ColumnElement[bool]) -> tuple[Reflection, ...]:
        statement = (
            sa.select(reflections)
            .where(condition)
            .order_by(reflections.c.held.desc(), reflections.c.session_id)
        )
        return tuple(
            Reflection(
                session=SessionId(row.session_id),
                circle=CircleId(row.circle_id),
                text=row.text,
                held=in_zone(row.held, row.held_offset_s),
                written=in_zone(row.written, row.written_offset_s),
            )
            for row in self._connection.execute(statement)
        )
