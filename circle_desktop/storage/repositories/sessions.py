"""Sessions after the fact: counts, phase times, marks, the process note and harvest lines."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import SessionUnknown
from circle_desktop.domain.marks import Mark, MarkKind
from circle_desktop.domain.notes import (
    HarvestLine,
    Headcount,
    LineId,
    PhaseHeld,
    Session,
    SessionId,
)
from circle_desktop.domain.plan import PhaseKind
from circle_desktop.domain.words import Words
from circle_desktop.services.ports.circle_work import Tally
from circle_desktop.storage.columns import in_zone, offset_s
from circle_desktop.storage.documents import document, read_document
from circle_desktop.storage.tables import harvest_lines, marks, session_phases, sessions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NEWEST_FIRST = (sessions.c.started.desc(), sessions.c.id)


class SqlSessions:
    """Sessions; implements ``Sessions``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def add(self, session: Session) -> None:
        """Keep a session that has just ended."""
        self._connection.execute(sa.insert(sessions).values(id=session.id, **_values(session)))
        self._add_parts(session)

    def get(self, session_id: SessionId) -> Session:
        """Return one session.

        Raises:
            SessionUnknown: when it is not (or no longer) here.
        """
        found = self._read(sessions.c.id == session_id)
        if not found:
            raise SessionUnknown("")
        return found[0]

    def of_circle(self, circle_id: CircleId) -> tuple[Session, ...]:
        """Return a circle's sessions, newest first."""
        return self._read(sessions.c.circle_id == circle_id)

    def on(self, circle_id: CircleId, day: date) -> Session:
        """Return the circle's last closed session that started on this day, where it sat.

        Raises:
            SessionUnknown: when there was none.
        """
        found = self._read(
            sessions.c.circle_id == circle_id,
            sessions.c.day == day.isoformat(),
            sessions.c.closed.is_(True),
        )
        if not found:
            raise SessionUnknown(day.isoformat())
        return found[0]

    def unclosed(self) -> Session | None:
        """Return the session that ended but was not closed yet, if any."""
        found = self._read(sessions.c.closed.is_(False))
        return found[0] if found else None

    def tally(self) -> Tally:
        """Count what is kept of all circles: process notes with words in them, and lines."""
        last = sa.select(sa.func.max(sessions.c.day)).scalar_subquery()
        noted = sa.select(sa.func.count()).where(sessions.c.process_note != "").scalar_subquery()
        lines = sa.select(sa.func.count()).select_from(harvest_lines).scalar_subquery()
        day, notes = self._connection.execute(sa.select(last, noted + lines)).one()
        return Tally(None if day is None else date.fromisoformat(day), int(notes))

    def save(self, session: Session) -> None:
        """Keep headcount, note and harvest lines as they are now.

        Raises:
            SessionUnknown: when it is not (or no longer) here.
        """
        statement = sa.update(sessions).where(sessions.c.id == session.id)
        if not self._connection.execute(statement.values(**_values(session))).rowcount:
            raise SessionUnknown(session.started.date().isoformat())
        for part in (session_phases, marks, harvest_lines):
            self._connection.execute(sa.delete(part).where(part.c.session_id == session.id))
        self._add_parts(session)
        self.took_out = True

    def forget(self, circle_id: CircleId) -> None:
        """Remove every session of a circle with its notes, lines, phases and marks."""
        self._connection.execute(sa.delete(sessions).where(sessions.c.circle_id == circle_id))
        self.took_out = True

    def remove(self, session_id: SessionId) -> None:
        """Remove one session with everything of it; harmless when it is not here."""
        self._connection.execute(sa.delete(sessions).where(sessions.c.id == session_id))
        self.took_out = True

    def _add_parts(self, session: Session) -> None:
        self._insert(session_phases, (_phase_row(phase) for phase in session.phases), session)
        marked = ({"kind": mark.kind.value, "phase": mark.phase} for mark in session.marks)
        self._insert(marks, marked, session)
        lines = (
            {"id": line.id, "text": line.text, "approved": line.approved}
            for line in session.harvest
        )
        self._insert(harvest_lines, lines, session)

    def _insert(
        self, table: sa.Table, rows: Iterable[Mapping[str, object]], session: Session
    ) -> None:
        placed = [
            {"session_id": session.id, "position": position, **row}
            for position, row in enumerate(rows)
        ]
        if placed:
            self._connection.execute(sa.insert(table), placed)

    def _read(self, *conditions: sa.ColumnElement[bool]) -> tuple[Session, ...]:
        statement = sa.select(sessions).where(*conditions).order_by(*_NEWEST_FIRST)
        return tuple(self._session(row) for row in self._connection.execute(statement).all())

    def _session(self, row: sa.Row[tuple[object, ...]]) -> Session:
        return Session(
            id=SessionId(row.id),
            circle=CircleId(row.circle_id),
            title=read_document(Words, row.title),
            started=in_zone(row.started, row.started_offset_s),
            ended=in_zone(row.ended, row.ended_offset_s),
            phases=tuple(_phase(part) for part in self._parts(session_phases, row.id)),
            headcount=Headcount(row.present, row.first_time, row.children, row.hosts),
            planned_phases=row.planned_phases,
            marks=tuple(
                Mark(MarkKind(part.kind), part.phase) for part in self._parts(marks, row.id)
            ),
            process_note=row.process_note,
            harvest=tuple(
                HarvestLine(LineId(part.id), part.text, part.approved)
                for part in self._parts(harvest_lines, row.id)
            ),
            closed=row.closed,
        )

    def _parts(self, table: sa.Table, session_id: str) -> Iterable[sa.Row[tuple[object, ...]]]:
        statement = sa.select(table).where(table.c.session_id == session_id)
        return self._connection.execute(statement.order_by(table.c.position)).all()


def _values(session: Session) -> Mapping[str, object]:
    return {
        "circle_id": session.circle,
        "title": document(session.title),
        "day": session.started.date().isoformat(),
        "started": session.started,
        "started_offset_s": offset_s(session.started),
        "ended": session.ended,
        "ended_offset_s": offset_s(session.ended),
        "present": session.headcount.present,
        "first_time": session.headcount.first_time,
        "children": session.headcount.children,
        "hosts": session.headcount.hosts,
        "planned_phases": session.planned_phases,
        "process_note": session.process_note,
        "closed": session.closed,
    }


def _phase_row(phase: PhaseHeld) -> Mapping[str, object]:
    return {
        "title": document(phase.title),
        "kind": phase.kind.value,
        "seconds": phase.seconds,
        "planned_min": phase.planned_min,
        "protected": phase.protected,
    }


def _phase(row: sa.Row[tuple[object, ...]]) -> PhaseHeld:
    return PhaseHeld(
        title=read_document(Words, row.title),
        kind=PhaseKind(row.kind),
        seconds=row.seconds,
        planned_min=row.planned_min,
        protected=row.protected,
    )
