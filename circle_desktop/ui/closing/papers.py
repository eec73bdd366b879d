"""The papers of one session: what may be kept of it, changed piece by piece.

Rule: what these papers show is what was committed. A change that could not be saved leaves them
as they were, and whoever asked for it keeps its text.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.gatherings.attendance import Attendance
    from circle_desktop.domain.notes import HarvestLine, Headcount, LineId, Session
    from circle_desktop.ui.frame import Frame


class SessionPapers(QObject):
    """One session and the acts on it; each one is durable when it returns.

    Signals:
        changed: the session is another than before.
    """

    changed = Signal()

    def __init__(self, frame: Frame, session: Session, page: QObject) -> None:
        super().__init__(page)
        self._frame = frame
        self._page = page
        self._session = session
        self._circle: Circle | None = frame.commands.run(self._read_circle)

    @property
    def session(self) -> Session:
        """The session as it was saved last."""
        return self._session

    @property
    def circle(self) -> Circle | None:
        """The circle it belongs to; nothing when it was removed meanwhile."""
        return self._circle

    @property
    def unapproved(self) -> tuple[HarvestLine, ...]:
        """The lines that the circle did not let into the report."""
        return tuple(line for line in self._session.harvest if not line.approved)

    def look_again(self) -> None:
        """Read the circle anew, because its people or its label changed."""
        self._circle = self._frame.commands.run(self._read_circle)
        self.changed.emit()

    def names_in(self, text: str) -> tuple[str, ...]:
        """Return the names from the circle's list that stand in a text (R11)."""
        if not text.strip() or self._circle is None:
            return ()
        act = partial(self._frame.desk.closing.names_in, self._session, text)
        return self._frame.commands.run(act) or ()

    def keep_headcount(self, headcount: Headcount) -> datetime | None:
        """Save the counts; returns when, or None when they could not be saved."""
        act = partial(self._frame.desk.closing.save_headcount, self._session.id, headcount)
        return self._keep(act, replace(self._session, headcount=headcount))

    def keep_attendance(self, attendance: Attendance, headcount: Headcount) -> datetime | None:
        """Save who was there and the counts; returns when, or None when it was not saved."""
        book = self._frame.desk.attendance
        act = partial(book.keep, self._session.id, attendance, headcount)
        return self._keep(act, replace(self._session, headcount=headcount))

    def keep_note(self, text: str) -> datetime | None:
        """Save the process note; returns when, or None when it could not be saved."""
        act = partial(self._frame.desk.closing.save_note, self._session.id, text)
        return self._keep(act, replace(self._session, process_note=text))

    def add_line(self, text: str) -> bool:
        """Add a harvest line, not approved yet; tells whether it was saved."""
        act = partial(self._frame.desk.closing.add_line, self._session.id, text)
        line = self._frame.commands.run(act, self._page)
        if line is not None:
            self._turn_to(replace(self._session, harvest=(*self._session.harvest, line)))
        return line is not None

    def change_line(self, line: HarvestLine) -> bool:
        """Save a line with other words or another answer; tells whether it was saved."""
        act = partial(self._frame.desk.closing.change_line, self._session.id, line)
        lines = tuple(line if kept.id == line.id else kept for kept in self._session.harvest)
        return self._keep(act, replace(self._session, harvest=lines)) is not None

    def erase_line(self, line_id: LineId) -> bool:
        """Take a line out for good; tells whether that was saved."""
        act = partial(self._frame.desk.closing.remove_line, self._session.id, line_id)
        lines = tuple(kept for kept in self._session.harvest if kept.id != line_id)
        return self._keep(act, replace(self._session, harvest=lines)) is not None

    def close(self) -> bool:
        """Close the session: lines without a yes go, the course of it is erased.

        What was not approved does not outlive the circle (R2, R3); tells whether it is done.
        """
        desk = self._frame.desk
        act = partial(desk.closing.close, self._session.id, desk.live)
        if self._frame.commands.run(act, self._page) is None:
            return False
        approved = tuple(line for line in self._session.harvest if line.approved)
        self._turn_to(replace(self._session, harvest=approved, closed=True))
        return True

    def _read_circle(self) -> Circle:
        return self._frame.desk.circles.get(self._session.circle)

    def _keep(self, act: Callable[[], datetime], after: Session) -> datetime | None:
        when = self._frame.commands.run(act, self._page)
        if when is not None:
            self._turn_to(after)
        return when

    def _turn_to(self, session: Session) -> None:
        self._session = session
        self._frame.commands.note(Changes.NOTES, self._page)
        self.changed.emit()
