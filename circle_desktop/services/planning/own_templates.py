"""Templates of one's own: a plan kept under a name, beside the bundled ones.

Rule: an own template still knows the bundled one it came from, so that its cautions and what to
have ready are shown with it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import TemplateUnusable
from circle_desktop.domain.library.prompts import Depth
from circle_desktop.domain.people import clean_name
from circle_desktop.domain.planning.own_template import OwnTemplate, TemplateKey, without_notes
from circle_desktop.domain.words import Words
from circle_desktop.services.changes import Changes
from circle_desktop.services.templates import Template, describe_template, template_keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.plan import Plan
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Ids


class TemplateShelf:
    """Commands on own templates; each one keeps what it changed."""

    def __init__(self, work: Callable[[], UnitOfWork], ids: Ids) -> None:
        self._work = work
        self._ids = ids

    def all(self, lang: str) -> tuple[OwnTemplate, ...]:
        """Return the own templates, by their title in this language."""
        with self._work() as work:
            found = work.planning.templates()
        return tuple(sorted(found, key=lambda t: (t.plan.title.best(lang).casefold(), t.key)))

    def plan(self, key: TemplateKey) -> Plan:
        """Return the plan of an own template.

        Raises:
            TemplateUnusable: it is not (or no longer) here.
        """
        return self._one(key).plan

    def keep(self, circle_id: CircleId, plan: Plan, title: str, lang: str) -> TemplateKey:
        """Keep a plan as a template under a name.

        Raises:
            CircleUnknown.
            UnusableName: no name, or one that is too long.
        """
        key = TemplateKey(self._ids.new())
        named = replace(without_notes(plan), title=Words.of({lang: clean_name(title)}))
        with self._work() as work:
            circle = work.circles.get(circle_id)
            work.planning.put(OwnTemplate(key, named, circle.kind, len(circle.people)))
            work.commit()
        return key

    def rename(self, key: TemplateKey, title: str, lang: str) -> Changes:
        """Give a template another name; the former name goes in every language.

        Raises:
            TemplateUnusable, UnusableName.
        """
        named = self._one(key).titled(Words.of({lang: clean_name(title)}))
        with self._work() as work:
            work.planning.put(named)
            work.commit()
        return Changes.PLANS

    def remove(self, key: TemplateKey) -> Changes:
        """Remove a template; plans that were made from it stay as they are."""
        with self._work() as work:
            work.planning.remove(key)
            work.commit()
        return Changes.PLANS

    def _one(self, key: TemplateKey) -> OwnTemplate:
        with self._work() as work:
            found = work.planning.templates()
        try:
            return next(template for template in found if template.key == key)
        except StopIteration:
            raise TemplateUnusable(key, "key") from None


def looked_at(own: OwnTemplate) -> Template:
    """Return an own template as one looks at it before taking it.

    What its bundled origin asks to weigh and to have ready is told with it; a plan made from
    nothing has none of that.
    """
    origin = describe_template(own.plan.template) if own.plan.template in template_keys() else None
    return Template(
        plan=own.plan,
        purpose=Words(),
        people=own.people,
        fewest=0,
        most=0,
        kinds=(own.kind,),
        depth=origin.depth if origin else Depth.LIGHT,
        cautions=origin.cautions if origin else (),
        materials=origin.materials if origin else (),
        hospitality=origin.hospitality if origin else (),
    )
