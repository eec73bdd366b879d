"""Stand-ins for who was there and what goes on: memory instead of disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from circle_desktop.domain.errors import ThreadUnknown

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.continuity.threads import Thread, ThreadId
    from circle_desktop.domain.gatherings.attendance import AttendanceSheet
    from circle_desktop.domain.gatherings.overview import UnmetDay
    from circle_desktop.domain.notes import Session, SessionId


class HoldsGatherings(Protocol):
    circles: dict[str, Circle]
    sessions: dict[str, Session]
    attendance: dict[str, tuple[CircleId, AttendanceSheet]]
    unmet: dict[tuple[str, date], UnmetDay]
    threads: dict[str, Thread]


class MemoryGatherings:
    """A sheet goes with its session, as it does on disk."""

    def __init__(self, memory: HoldsGatherings) -> None:
        self._memory = memory

    def sheet(self, session_id: SessionId) -> AttendanceSheet | None:
        if session_id not in self._memory.sessions:
            return None
        return self._memory.attendance.get(session_id, (None, None))[1]

    def sheets(self, circle_id: CircleId) -> Mapping[SessionId, AttendanceSheet]:
        here = [s.id for s in self._memory.sessions.values() if s.circle == circle_id]
        found = {session_id: self.sheet(session_id) for session_id in here}
        return {session_id: sheet for session_id, sheet in found.items() if sheet is not None}

    def put(self, circle_id: CircleId, session_id: SessionId, sheet: AttendanceSheet) -> None:
        self._memory.attendance[session_id] = (circle_id, sheet)

    def unmet(self, circle_id: CircleId) -> tuple[UnmetDay, ...]:
        mine = [day for day in self._memory.unmet.values() if day.circle == circle_id]
        return tuple(sorted(mine, key=lambda day: day.day))

    def note_unmet(self, day: UnmetDay) -> None:
        self._memory.unmet[day.circle, day.day] = day

    def remove_unmet(self, circle_id: CircleId, day: date) -> None:
        self._memory.unmet.pop((circle_id, day), None)

    def forget(self, circle_id: CircleId) -> None:
        for day in self.unmet(circle_id):
            self.remove_unmet(circle_id, day.day)
        mine = [key for key, (circle, _) in self._memory.attendance.items() if circle == circle_id]
        for session_id in mine:
            del self._memory.attendance[session_id]


class MemoryThreads:
    """A thread goes with its circle, as it does on disk."""

    def __init__(self, memory: HoldsGatherings) -> None:
        self._memory = memory

    def all(self, circle_id: CircleId | None = None) -> tuple[Thread, ...]:
        there = [t for t in self._memory.threads.values() if t.circle in self._memory.circles]
        mine = [thread for thread in there if circle_id in {None, thread.circle}]
        return tuple(sorted(mine, key=lambda thread: (thread.made, thread.id)))

    def get(self, thread_id: ThreadId) -> Thread:
        for thread in self.all():
            if thread.id == thread_id:
                return thread
        raise ThreadUnknown

    def put(self, thread: Thread) -> None:
        self._memory.threads[thread.id] = thread

    def remove(self, thread_id: ThreadId) -> None:
        self._memory.threads.pop(thread_id, None)
