"""A stand-in for what the circle drawer offers for the rights of people, in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.domain.rights.retention import RetentionPolicy, SessionKept
from circle_desktop.domain.rights.trash import RemovedCircle

if TYPE_CHECKING:
    from datetime import date

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from tests.fake_drawers import Memory


class MemoryRights:
    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def put_away(self, circle_id: CircleId, day: date) -> None:
        if circle_id not in self._memory.circles:
            raise CircleUnknown("")
        self._memory.trash.setdefault(circle_id, day)

    def bring_back(self, circle_id: CircleId) -> None:
        self._memory.trash.pop(circle_id, None)

    def put_away_circles(self) -> tuple[RemovedCircle, ...]:
        found = [
            RemovedCircle(
                circle.id, circle.name, len(circle.people), self._memory.trash[circle.id]
            )
            for circle in self._memory.circles.values()
            if circle.id in self._memory.trash
        ]
        return tuple(sorted(found, key=lambda one: one.day, reverse=True))

    def policy(self) -> RetentionPolicy:
        return self._memory.policy

    def save_policy(self, policy: RetentionPolicy) -> None:
        self._memory.policy = policy

    def kept_of_sessions(self) -> tuple[SessionKept, ...]:
        closed = [session for session in self._memory.sessions.values() if session.closed]
        return tuple(
            SessionKept(
                session.id,
                session.circle,
                session.started.date(),
                len(session.marks),
                len(session.harvest),
                bool(session.process_note),
            )
            for session in sorted(closed, key=lambda one: one.started, reverse=True)
        )

    def erase_person(self, person_id: ParticipantId) -> None:
        self._memory.sheets.pop(person_id, None)
        self._memory.removals.pop(person_id, None)
