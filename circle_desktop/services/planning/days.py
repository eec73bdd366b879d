"""The days of a process and the evenings of a series: each with a plan of its own.

Rule: the plan of the next session is always the plan of the one at hand; going to another keeps
what was changed in the one that is left.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from circle_desktop import assets
from circle_desktop.domain.plan import PhaseKind, RoundForm
from circle_desktop.domain.planning.days import Days, PlannedDay
from circle_desktop.domain.words import Words
from circle_desktop.services.changes import Changes
from circle_desktop.services.planning.fields import Fields
from circle_desktop.services.templates import load_template, template_keys

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.plan import Plan
    from circle_desktop.services.ports.circle_work import UnitOfWork


@cache
def days_of(key: str) -> tuple[PlannedDay, ...]:
    """Return the sessions a bundled template is a series of; none for a single session.

    Raises:
        TemplateUnusable: naming the first field that does not fit.
    """
    fields = Fields(key, json.loads(assets.text(f"templates/{key}.json")))
    if "series" not in fields:
        return ()
    return tuple(_day(key, entry) for entry in fields.parts("series"))


def _day(key: str, entry: Fields) -> PlannedDay:
    plan = load_template(entry.line("template") if "template" in entry else key)
    if "changes" in entry:
        for change in entry.parts("changes"):
            plan = _changed(plan, change)
    return PlannedDay(entry.words("title"), plan, entry.number("after_days", least=0))


def _changed(plan: Plan, change: Fields) -> Plan:
    """Return a plan in which the first phase of a kind goes otherwise on this day."""
    kind = change.one_of("kind", PhaseKind)
    place = next((at for at, phase in enumerate(plan.phases) if phase.kind is kind), None)
    if place is None:
        raise change.unusable("kind")
    otherwise = replace(
        plan.phases[place],
        title=change.words("title"),
        purpose=change.words("purpose"),
        prompt=change.prompt("prompt", needed=True),
        form=change.one_of("form", RoundForm),
        guide_s=change.number_or_none("guide_s"),
        gap_s=change.number("gap_s", least=0),
    )
    return plan.changed(place, otherwise)


class DayBook:
    """Commands on the series of a circle; each one keeps the plan and the series together."""

    def __init__(self, work: Callable[[], UnitOfWork]) -> None:
        self._work = work

    def begin(self, circle_id: CircleId, template: str) -> Changes:
        """Begin a series as a template has it, with its first session at hand.

        Raises:
            CircleUnknown, TemplateUnusable.
        """
        days = Days(days_of(template))
        with self._work() as work:
            self._keep(work, circle_id, days)
            work.commit()
        return Changes.PLANS

    def go_to(self, circle_id: CircleId, place: int) -> Changes:
        """Take another session of the series in the hand.

        Raises:
            CircleUnknown. NotNow: there is none at this place.
        """
        return self._change(circle_id, lambda days: days.going_to(place))

    def set_day(self, circle_id: CircleId, day: date) -> Changes:
        """Give the session at hand its date; the later ones follow.

        Raises:
            CircleUnknown.
        """
        return self._change(circle_id, lambda days: days.dated(day))

    def name(self, circle_id: CircleId, lang: str, title: str) -> Changes:
        """Say what the session at hand is about; without words it has none.

        Raises:
            CircleUnknown.
        """
        words = Words.of({lang: " ".join(title.split())})
        return self._change(circle_id, lambda days: days.titled(words))

    def add(self, circle_id: CircleId, lang: str, titles: tuple[str, str]) -> Changes:
        """Plan one more session after the one at hand, with the same plan to begin from.

        Args:
            circle_id: the circle.
            lang: the language of the titles.
            titles: of the session at hand where there is no series yet, and of the new one.

        Raises:
            CircleUnknown. NotNow: the series is as long as one can be.
        """
        here, new = (Words.of({lang: title}) for title in titles)

        with self._work() as work:
            plan = _plan(work, circle_id)
            days = work.planning.preparation(circle_id).days
            begun = days.holding(plan) if days else Days((PlannedDay(here, plan),))
            self._keep(work, circle_id, begun.with_day(PlannedDay(new, plan)))
            work.commit()
        return Changes.PLANS

    def take_out(self, circle_id: CircleId) -> Changes:
        """Take the session at hand out of the series, with its plan.

        Raises:
            CircleUnknown.
        """
        return self._change(circle_id, Days.without_here)

    def end(self, circle_id: CircleId) -> Changes:
        """Let the series go; the plan at hand stays as the plan of the next session.

        Raises:
            CircleUnknown.
        """
        return self._change(circle_id, lambda _: Days())

    def _change(self, circle_id: CircleId, change: Callable[[Days], Days]) -> Changes:
        with self._work() as work:
            days = work.planning.preparation(circle_id).days
            if not days:
                return Changes.NOTHING
            self._keep(work, circle_id, change(days.holding(_plan(work, circle_id))))
            work.commit()
        return Changes.PLANS

    @staticmethod
    def _keep(work: UnitOfWork, circle_id: CircleId, days: Days) -> None:
        kept = work.planning.preparation(circle_id)
        work.planning.prepare(circle_id, replace(kept, days=days))
        if days:
            work.circles.save_plan(circle_id, days.here.plan)


def _plan(work: UnitOfWork, circle_id: CircleId) -> Plan:
    """Return the plan of the next session; the first template until one was chosen."""
    return work.circles.plan(circle_id) or load_template(template_keys()[0])
