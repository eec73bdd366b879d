"""Which reports there are: circles with their closed sessions, read from the desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.circle import Circle
from circle_desktop.domain.notes import Session

if TYPE_CHECKING:
    from circle_desktop.services.house import Desk
    from circle_desktop.services.wording import Wording


@dataclass(frozen=True, slots=True)
class Shelf:
    """Circles that have a closed session, each with its sessions, newest first."""

    folders: tuple[tuple[Circle, tuple[Session, ...]], ...] = ()

    @property
    def circles(self) -> tuple[tuple[str, str], ...]:
        """The circles as options: identifier and label."""
        return tuple((circle.id, circle.name) for circle, _ in self.folders)

    def sessions(self, circle_id: str) -> tuple[Session, ...]:
        """Return the closed sessions of a circle, newest first."""
        return next((kept for circle, kept in self.folders if circle.id == circle_id), ())

    def session(self, session_id: str) -> Session | None:
        """Return one session, or nothing when it is not here."""
        found = (one for _, kept in self.folders for one in kept if one.id == session_id)
        return next(found, None)

    def newest(self) -> Session | None:
        """Return the session that ended last."""
        every = [one for _, kept in self.folders for one in kept]
        return max(every, key=lambda one: one.ended, default=None)

    def days(self, circle_id: str, wording: Wording) -> tuple[tuple[str, str], ...]:
        """Return a circle's sessions as options: identifier and day, with the hour if needed."""
        sessions = self.sessions(circle_id)
        dates = [one.started.date() for one in sessions]
        return tuple(
            (one.id, _day(one, wording, alone=dates.count(one.started.date()) == 1))
            for one in sessions
        )


def read_shelf(desk: Desk) -> Shelf:
    """Look which circles have closed sessions."""
    return Shelf(tuple((circle, kept) for circle, kept in desk.reporting.folders() if kept))


def _day(session: Session, wording: Wording, *, alone: bool) -> str:
    day = wording.short_date(session.started.date())
    return day if alone else f"{day}, {wording.clock(session.started)}"
