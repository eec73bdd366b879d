"""Circles in the trash, the terms of a group, and taking out whatever is about one person."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.domain.notes import SessionId
from circle_desktop.domain.rights.retention import RetentionPolicy, SessionKept
from circle_desktop.domain.rights.trash import RemovedCircle
from circle_desktop.storage.documents import document, read_document
from circle_desktop.storage.tables import (
    PERSON,
    circle_trash,
    circles,
    harvest_lines,
    marks,
    metadata,
    people,
    retention,
    sessions,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circle_desktop.domain.people import ParticipantId


class SqlRights:
    """Trash, terms and traces; implements ``RightsWork``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def put_away(self, circle_id: CircleId, day: date) -> None:
        """Lay a circle in the trash, whole; the circles no longer know it.

        Raises:
            CircleUnknown: when it is not (or no longer) here.
        """
        known = sa.select(circles.c.id).where(circles.c.id == circle_id)
        if self._connection.execute(known).first() is None:
            raise CircleUnknown("")
        statement = insert(circle_trash).values(circle_id=circle_id, day=day.isoformat())
        self._connection.execute(statement.on_conflict_do_nothing())

    def bring_back(self, circle_id: CircleId) -> None:
        """Take a circle out of the trash as it was; harmless when it is not there."""
        there = circle_trash.c.circle_id == circle_id
        self._connection.execute(sa.delete(circle_trash).where(there))

    def put_away_circles(self) -> tuple[RemovedCircle, ...]:
        """Return the circles in the trash, the one removed last first."""
        seated = sa.select(sa.func.count()).where(people.c.circle_id == circles.c.id)
        statement = (
            sa.select(
                circles.c.id,
                circles.c.name,
                seated.scalar_subquery().label("people"),
                circle_trash.c.day,
            )
            .join(circle_trash, circle_trash.c.circle_id == circles.c.id)
            .order_by(circle_trash.c.day.desc(), circles.c.name)
        )
        return tuple(
            RemovedCircle(CircleId(row.id), row.name, row.people, date.fromisoformat(row.day))
            for row in self._connection.execute(statement)
        )

    def policy(self) -> RetentionPolicy:
        """Return what the group decided about terms; the proposals until it does."""
        found = self._connection.execute(sa.select(retention.c.policy)).scalar_one_or_none()
        return RetentionPolicy() if found is None else read_document(RetentionPolicy, found)

    def save_policy(self, policy: RetentionPolicy) -> None:
        """Keep what the group decided."""
        values = {"policy": document(policy)}
        statement = insert(retention).values(only=1, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["only"], set_=values)
        )

    def kept_of_sessions(self) -> tuple[SessionKept, ...]:
        """Return what is kept of every closed session, newest first, in one reading."""
        marked, lined = (
            sa.select(sa.func.count()).where(part.c.session_id == sessions.c.id).scalar_subquery()
            for part in (marks, harvest_lines)
        )
        statement = (
            sa.select(
                sessions.c.id,
                sessions.c.circle_id,
                sessions.c.day,
                marked.label("marks"),
                lined.label("lines"),
                (sessions.c.process_note != "").label("noted"),
            )
            .where(sessions.c.closed.is_(True))
            .order_by(sessions.c.started.desc(), sessions.c.id)
        )
        return tuple(
            SessionKept(
                SessionId(row.id),
                CircleId(row.circle_id),
                date.fromisoformat(row.day),
                row.marks,
                row.lines,
                bool(row.noted),
            )
            for row in self._connection.execute(statement)
        )

    def erase_person(self, person_id: ParticipantId) -> None:
        """Remove every row that is about this person, wherever it lies in the drawer."""
        for table in tables_about_people():
            self._connection.execute(sa.delete(table).where(table.c[PERSON] == person_id))
        self.took_out = True


def tables_about_people() -> Iterator[sa.Table]:
    """Return every table with rows about one person each, beside the list itself."""
    return (table for table in metadata.tables.values() if PERSON in table.c)
