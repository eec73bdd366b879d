"""A plan somebody keeps to begin from again.

Rules: it holds phases and no people; a note to self stays with the plan of its circle and never
becomes part of a template.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NewType

from circle_desktop.domain.circle import CircleKind
from circle_desktop.domain.plan import Plan

if TYPE_CHECKING:
    from circle_desktop.domain.words import Words

TemplateKey = NewType("TemplateKey", str)


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A plan beside the bundled ones.

    Attributes:
        plan: its title is the name of the template; the key it names is that of the bundled
            template it once came from, whose cautions and things to have ready still hold.
        kind: the kind of circle it was made for.
        people: how many were on the list then; 0 when nobody was.
    """

    key: TemplateKey
    plan: Plan
    kind: CircleKind
    people: int = 0

    def titled(self, title: Words) -> OwnTemplate:
        """Return the template under another name."""
        return replace(self, plan=replace(self.plan, title=title))


def without_notes(plan: Plan) -> Plan:
    """Return a plan without its notes to self."""
    return replace(plan, phases=tuple(replace(phase, note="") for phase in plan.phases))
