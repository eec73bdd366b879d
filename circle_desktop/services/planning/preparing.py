"""Preparing the next session of a circle: what is ready, a note, what was left open, held plans.

Rules: nothing here is a condition; when a session is closed its ticks go, its plan is kept as it
was held, and the next of its series lies ready.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.continuity.threads import Promise
from circle_desktop.domain.live import replay
from circle_desktop.domain.planning.left_open import left_open
from circle_desktop.domain.planning.own_template import without_notes
from circle_desktop.services.changes import Changes
from circle_desktop.services.continuity.letting_go import living

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.notes import Session, SessionId
    from circle_desktop.domain.planning.left_open import HeldPlan, LeftOpen
    from circle_desktop.domain.planning.preparation import Preparation
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock

MOST_HELD = 3
"""How many past sessions are offered to begin from."""


def settle_preparation(work: UnitOfWork, session: Session) -> None:
    """Let a session go over into the next one; while its journal is still there."""
    state = replay(work.journal.entries())
    if state.setup is not None:
        work.planning.hold(session.id, without_notes(state.plan))
    kept = work.planning.preparation(session.circle)
    days = kept.days
    if days and not days.is_last:
        plan = work.circles.plan(session.circle) or days.here.plan
        days = days.holding(plan).going_to(days.at + 1)
        work.circles.save_plan(session.circle, days.here.plan)
    if kept.ticks or days != kept.days:
        work.planning.prepare(session.circle, replace(kept, ticks=(), days=days))


class Preparing:
    """Commands on the preparation of a circle; each one keeps what it changed."""

    def __init__(self, work: Callable[[], UnitOfWork], clock: Clock) -> None:
        self._work = work
        self._clock = clock

    def of(self, circle_id: CircleId) -> Preparation:
        """Return how far the next session of a circle is prepared."""
        with self._work() as work:
            return work.planning.preparation(circle_id)

    def tick(self, circle_id: CircleId, key: str, *, ticked: bool) -> Changes:
        """Say that a thing is ready, or not yet.

        Raises:
            CircleUnknown.
        """
        return self._change(circle_id, lambda kept: kept.ticking(key, ticked=ticked))

    def write(self, circle_id: CircleId, note: str) -> Changes:
        """Keep a note to oneself about the next session; an empty one goes.

        Raises:
            CircleUnknown.
        """
        return self._change(circle_id, lambda kept: replace(kept, note=note.strip()))

    def set_interpreted(self, circle_id: CircleId, people: int) -> Changes:
        """Say how many people speak through an interpreter.

        Raises:
            CircleUnknown.
        """
        return self._change(circle_id, lambda kept: replace(kept, interpreted=people))

    def look_past(self, circle_id: CircleId, session_id: SessionId) -> Changes:
        """Propose no more of what this session left open.

        Raises:
            CircleUnknown.
        """
        return self._change(circle_id, lambda kept: replace(kept, looked_back=session_id))

    def left_open(self, circle_id: CircleId) -> LeftOpen | None:
        """Return what the last session left open; nothing once it was looked at."""
        with self._work() as work:
            last = next(iter(work.sessions.of_circle(circle_id)), None)
            if last is None or work.planning.preparation(circle_id).looked_back == last.id:
                return None
            held = work.planning.held(circle_id)
            threads = living(work, circle_id, self._clock.wall().date())
        plan = next((one.plan for one in held if one.session == last.id), None)
        promised = (one for one in threads if isinstance(one, Promise) and one.open)
        return left_open(last, plan, tuple(one.words for one in promised)) or None

    def held(self, circle_id: CircleId) -> tuple[HeldPlan, ...]:
        """Return the plans of the last sessions, newest first."""
        with self._work() as work:
            return work.planning.held(circle_id)[:MOST_HELD]

    def _change(
        self, circle_id: CircleId, change: Callable[[Preparation], Preparation]
    ) -> Changes:
        with self._work() as work:
            work.planning.prepare(circle_id, change(work.planning.preparation(circle_id)))
            work.commit()
        return Changes.PLANS
