"""What the circle drawer offers about who was there, and about what goes on to the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.continuity.threads import Thread, ThreadId
    from circle_desktop.domain.gatherings.attendance import AttendanceSheet
    from circle_desktop.domain.gatherings.overview import UnmetDay
    from circle_desktop.domain.notes import SessionId


class Gatherings(Protocol):
    """Who was at each session, and the days without one; a sheet goes with its session."""

    def sheet(self, session_id: SessionId) -> AttendanceSheet | None:
        """Return who was at a session, if that is kept."""
        ...

    def sheets(self, circle_id: CircleId) -> Mapping[SessionId, AttendanceSheet]:
        """Return who was at each session of a circle."""
        ...

    def put(self, circle_id: CircleId, session_id: SessionId, sheet: AttendanceSheet) -> None:
        """Keep who was at a session, in the place of what was kept before."""
        ...

    def unmet(self, circle_id: CircleId) -> tuple[UnmetDay, ...]:
        """Return the days on which a circle did not meet, in their order."""
        ...

    def note_unmet(self, day: UnmetDay) -> None:
        """Keep that a circle did not meet; the same day is kept once."""
        ...

    def remove_unmet(self, circle_id: CircleId, day: date) -> None:
        """Remove a day on which a circle did not meet; it may not be here."""
        ...

    def forget(self, circle_id: CircleId) -> None:
        """Remove all of it of one circle."""
        ...


class Threads(Protocol):
    """Promises, contacts, dates and buddies."""

    def all(self, circle_id: CircleId | None = None) -> tuple[Thread, ...]:
        """Return those of one circle, or of all, the one that was made first at first."""
        ...

    def get(self, thread_id: ThreadId) -> Thread:
        """Return one of them.

        Raises:
            ThreadUnknown.
        """
        ...

    def put(self, thread: Thread) -> None:
        """Keep one, in the place of what was kept under its id before."""
        ...

    def remove(self, thread_id: ThreadId) -> None:
        """Erase one for good; it may be gone already."""
        ...
