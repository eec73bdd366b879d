"""A plan as the blocks of a bar."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from circle_desktop.domain.roster.series import next_of
from circle_desktop.services.wording import Wording
from circle_desktop.ui.pictures import PlanPhase

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
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


def first_start(circle: Circle, now: datetime) -> datetime:
    """Return when the next planned session begins, or the next quarter when none is planned."""
    meeting = next_of(circle.series, now.date())
    if meeting is None:
        return next_quarter(now)
    at = time(meeting.begins_min // 60, meeting.begins_min % 60)
    return datetime.combine(meeting.day, at, tzinfo=now.tzinfo)


def next_quarter(now: datetime) -> datetime:
    """Return the next quarter of an hour, or this moment when it is one."""
    whole = now.replace(second=0, microsecond=0)
    late = timedelta(minutes=-whole.minute % 15)
    if not late and whole != now:
        late = timedelta(minutes=15)
    return whole + late
