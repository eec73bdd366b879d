"""What crosses from a circle to the office: an explicit act, seen whole before it is done.

Rule: an office sheet has no field a name, a process note, a mark, a line without the circle's
nod or anybody's turn could travel in (circle-practice 5.1 and 5.2). It is made in one place,
:func:`office_sheet`, and what was shown is what leaves: the very same value.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from circle_desktop.domain.circle import Circle, CircleId
from circle_desktop.domain.notes import Headcount, Session, SessionId


@dataclass(frozen=True, slots=True)
class OfficeSheet:
    """One session as the office may see it; ``note`` is written for the office alone."""

    session: SessionId
    circle: CircleId
    circle_label: str
    place: str
    started: datetime
    ended: datetime
    headcount: Headcount
    lines: tuple[str, ...] = ()
    note: str = ""

    @property
    def words(self) -> str:
        """Everything on the sheet that somebody wrote, for looking for names (R11)."""
        return "\n".join((self.circle_label, self.place, *self.lines, self.note))

    def noted(self, note: str) -> OfficeSheet:
        """Return the sheet with another note to the office."""
        return replace(self, note=note.strip())


@dataclass(frozen=True, slots=True)
class Release:
    """A sheet that lies in the office drawer, and since when."""

    sheet: OfficeSheet
    released: datetime


def office_sheet(session: Session, circle: Circle, note: str = "") -> OfficeSheet:
    """Return what would leave a circle about one session: label, place, times, counts, lines."""
    return OfficeSheet(
        session=session.id,
        circle=circle.id,
        circle_label=circle.label,
        place=circle.place,
        started=session.started,
        ended=session.ended,
        headcount=session.headcount,
        lines=session.approved,
        note=note.strip(),
    )
