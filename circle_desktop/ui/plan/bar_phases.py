"""A plan as the blocks of a bar."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from circle_desktop.services.wording import Wording
from circle_desktop.ui.pictures import PlanPhase

if TYPE_CHECKING:
    from circle_desktop.domain.plan import Plan


def bar_phases(plan: Plan, lang: str, start: datetime | None = None) -> tuple[PlanPhase, ...]:
    """Return the phases of a plan in a language, with clock times when its start is known."""
    wording = Wording(lang)
    clocks = ("",) * len(plan.phases) if start is None else clock_times(plan, wording, start)
    return tuple(
        PlanPhase(
            word=phase.title.best(lang),
            minutes=phase.minutes,
            clock=clock,
            length=wording.length(phase.minutes * 60),
            protected=phase.protected,
            optional=phase.optional,
        )
        for phase, clock in zip(plan.phases, clocks, strict=True)
    )


def clock_times(plan: Plan, wording: Wording, start: datetime) -> tuple[str, ...]:
    """Return when each phase starts, as written."""
    return tuple(wording.clock(start + timedelta(minutes=at)) for at in plan.starts())


def next_quarter(now: datetime) -> datetime:
    """Return the next quarter of an hour, or this moment when it is one."""
    whole = now.replace(second=0, microsecond=0)
    late = timedelta(minutes=-whole.minute % 15)
    if not late and whole != now:
        late = timedelta(minutes=15)
    return whole + late
