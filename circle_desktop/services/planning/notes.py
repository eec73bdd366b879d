"""The notes to self about a circle, wherever they stand, so that a name in them can be found.

Rule: the same words in several places are one note; they are changed in all of them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.plan import Plan
    from circle_desktop.services.ports.circle_work import UnitOfWork


def notes_to_self(work: UnitOfWork, circle_id: CircleId) -> tuple[str, ...]:
    """Return the note about the next session and those on phases of its plan and of other days."""
    kept = work.planning.preparation(circle_id)
    plan = work.circles.plan(circle_id)
    plans = (*((plan,) if plan is not None else ()), *(day.plan for day in kept.days.days))
    found = (kept.note, *(note for one in plans for note in _notes(one)))
    return tuple(dict.fromkeys(note for note in found if note))


def reword_note(work: UnitOfWork, circle_id: CircleId, former: str, words: str) -> None:
    """Put other words in the place of a note, wherever it stands. The caller commits.

    Raises:
        CircleUnknown: the circle is gone.
    """
    kept = work.planning.preparation(circle_id)
    days = tuple(replace(day, plan=_reworded(day.plan, former, words)) for day in kept.days.days)
    note = words if kept.note == former else kept.note
    changed = replace(kept, note=note, days=replace(kept.days, days=days))
    work.planning.prepare(circle_id, changed)
    plan = work.circles.plan(circle_id)
    if plan is not None:
        work.circles.save_plan(circle_id, _reworded(plan, former, words))


def _notes(plan: Plan) -> Iterator[str]:
    return (phase.note for phase in plan.phases)


def _reworded(plan: Plan, former: str, words: str) -> Plan:
    phases = (
        replace(phase, note=words) if phase.note == former else phase for phase in plan.phases
    )
    return replace(plan, phases=tuple(phases))
