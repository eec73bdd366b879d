"""The plan of a circle's next session: from a template, changed as one likes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.services.changes import Changes
from circle_desktop.services.templates import load_template, template_keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.plan import Plan, RoundForm
    from circle_desktop.services.ports.circle_work import UnitOfWork


class PlanBook:
    """Commands on plans; each one keeps the plan and returns what it changed."""

    def __init__(self, work: Callable[[], UnitOfWork]) -> None:
        self._work = work

    def templates(self) -> tuple[Plan, ...]:
        """Return the templates that come with the product."""
        return tuple(load_template(key) for key in template_keys())

    def get(self, circle_id: CircleId) -> Plan:
        """Return the plan of the next session; the first template until one was chosen."""
        with self._work() as work:
            return work.circles.plan(circle_id) or load_template(template_keys()[0])

    def choose(self, circle_id: CircleId, template: str) -> Plan:
        """Begin again from a template.

        Raises:
            TemplateUnusable.
        """
        plan = load_template(template)
        self.save(circle_id, plan)
        return plan

    def save(self, circle_id: CircleId, plan: Plan) -> Changes:
        """Keep a plan."""
        with self._work() as work:
            work.circles.save_plan(circle_id, plan)
            work.commit()
        return Changes.PLANS

    def set_minutes(self, circle_id: CircleId, index: int, minutes: int) -> Changes:
        """Give a phase another length.

        Raises:
            UnusableMinutes.
        """
        plan = self.get(circle_id)
        return self.save(circle_id, plan.changed(index, plan.phases[index].lasting(minutes)))

    def set_guide(self, circle_id: CircleId, index: int, guide_s: int | None) -> Changes:
        """Give a phase another guide time per turn, in seconds; None is no guide."""
        plan = self.get(circle_id)
        return self.save(circle_id, plan.changed(index, plan.phases[index].guided(guide_s)))

    def set_form(self, circle_id: CircleId, index: int, form: RoundForm) -> Changes:
        """Let a phase go in another form."""
        plan = self.get(circle_id)
        return self.save(circle_id, plan.changed(index, replace(plan.phases[index], form=form)))

    def set_prompt(self, circle_id: CircleId, index: int, lang: str, text: str) -> Changes:
        """Write a phase's prompt in one language; an empty text takes that language out."""
        plan = self.get(circle_id)
        phase = plan.phases[index]
        prompt = phase.prompt.saying(lang, text)
        return self.save(circle_id, plan.changed(index, replace(phase, prompt=prompt)))

    def move(self, circle_id: CircleId, index: int, to: int) -> Changes:
        """Move a phase to another place in the plan."""
        return self.save(circle_id, self.get(circle_id).moved(index, to))

    def drop(self, circle_id: CircleId, index: int) -> Changes:
        """Take a phase out of the plan.

        Raises:
            NotNow: a protected phase stays.
        """
        return self.save(circle_id, self.get(circle_id).without(index))
