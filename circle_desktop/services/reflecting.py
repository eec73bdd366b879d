"""My reflection: written for myself, kept in my own drawer, erased by my hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.keeping.reflections import Reflection
from circle_desktop.services.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from circle_desktop.domain.notes import Session, SessionId
    from circle_desktop.services.ports.machine import Clock
    from circle_desktop.services.ports.office_work import PersonalWork


class ReflectionBook:
    """The reflections of whoever holds this key; nobody else's can be opened with it."""

    def __init__(self, work: Callable[[], PersonalWork], clock: Clock) -> None:
        self._work = work
        self._clock = clock

    def text_of(self, session_id: SessionId) -> str:
        """Return what was written about a session, or nothing."""
        with self._work() as work:
            reflection = work.reflections.of(session_id)
        return reflection.text if reflection is not None else ""

    def write(self, session: Session, text: str) -> datetime:
        """Keep a reflection on a session; an empty one is erased. Returns when it was saved."""
        now = self._clock.wall()
        return self._keep(
            Reflection(session.id, session.circle, text, held=session.started, written=now)
        )

    def rewrite(self, reflection: Reflection, text: str) -> datetime:
        """Keep a reflection in other words; an empty one is erased. Returns when it was saved."""
        return self._keep(replace(reflection, text=text, written=self._clock.wall()))

    def all(self) -> tuple[Reflection, ...]:
        """Return every reflection, the session that began last first."""
        with self._work() as work:
            return work.reflections.all()

    def erase(self, session_id: SessionId) -> Changes:
        """Erase one for good."""
        with self._work() as work:
            work.reflections.erase(session_id)
            work.commit()
        return Changes.REFLECTIONS

    def _keep(self, reflection: Reflection) -> datetime:
        with self._work() as work:
            if reflection.text.strip():
                work.reflections.put(reflection)
            else:
                work.reflections.erase(reflection.session)
            work.commit()
        return reflection.written
