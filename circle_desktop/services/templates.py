"""The templates that come with the product: whole plans, in three languages.

Rules: the minutes of the phases make the length of the template (circle-practice 8.1); every text
stands in Dutch, French and English; every round has a prompt; the closing is protected (R17).
What does not hold a whole plan is refused, and the place is named.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from circle_desktop import assets
from circle_desktop.domain.circle import CircleKind
from circle_desktop.domain.errors import TemplateUnusable
from circle_desktop.domain.library.prompts import Depth
from circle_desktop.domain.plan import PhaseKind, Plan
from circle_desktop.domain.words import Words
from circle_desktop.services.planning.checklist import Group, Item, items
from circle_desktop.services.planning.fields import Fields
from circle_desktop.services.planning.pieces import read_phase

TEMPLATES = (
    "healing-circle-90", "praatgroep-105", "newcomers-120", "healing-circle-120", "grief-120",
    "women-parents-120", "community-75", "restorative-150", "council-75", "spiral-90",
    "out-of-silence-60", "witness-100", "after-shock-90", "memorial-75", "farewell-110",
    "days-105", "evening-30", "meeting-60", "intervision-75", "keepers-75", "training-60",
)  # fmt: skip
"""In the order in which they are offered."""


@dataclass(frozen=True, slots=True)
class Template:
    """A plan with what one wants to know before choosing it.

    Attributes:
        purpose: for whom it is, in one sentence.
        people: the number its guide times were reckoned with.
        fewest: the smallest group it suits.
        most: the largest group it suits; 0 where that was never said.
        kinds: the circles it was made for.
        depth: how far its prompts lead.
        cautions: what to weigh before choosing it.
        materials: what lies ready.
        hospitality: what makes people welcome.
        series: what each session, or day, of the series is about; nothing for a single one.
    """

    plan: Plan
    purpose: Words
    people: int
    fewest: int
    most: int
    kinds: tuple[CircleKind, ...]
    depth: Depth
    cautions: tuple[Words, ...]
    materials: tuple[Item, ...]
    hospitality: tuple[Item, ...]
    series: tuple[Words, ...] = ()


def template_keys() -> tuple[str, ...]:
    """Return the keys of the bundled templates, in the order in which they are offered."""
    return TEMPLATES


def load_template(key: str) -> Plan:
    """Return the plan of a bundled template.

    Raises:
        TemplateUnusable: when there is none with this key, or it does not hold a whole plan.
    """
    return describe_template(key).plan


@cache
def describe_template(key: str) -> Template:
    """Return a bundled template with its purpose and the size of group it suits.

    Raises:
        TemplateUnusable: as :func:`load_template`.
    """
    if key not in TEMPLATES:
        raise TemplateUnusable(key, "key")
    return parse_template(key, assets.text(f"templates/{key}.json"))


def parse_template(key: str, content: str) -> Template:
    """Read a template from the text of its file.

    Raises:
        TemplateUnusable: naming the first field that does not fit.
    """
    try:
        fields = Fields(key, json.loads(content))
    except ValueError as problem:
        raise TemplateUnusable(key, "file") from problem
    phases = tuple(read_phase(phase) for phase in fields.parts("phases"))
    plan = Plan(key, fields.words("title"), phases)
    if fields.number("minutes") != plan.minutes:
        raise fields.unusable("minutes")
    if not any(phase.kind is PhaseKind.CLOSING and phase.protected for phase in phases):
        raise fields.unusable("phases")
    return Template(
        plan=plan,
        purpose=fields.words("purpose"),
        people=fields.number("people"),
        fewest=fields.number("fewest"),
        most=fields.number("most"),
        kinds=fields.several("kinds", CircleKind),
        depth=_depth(fields),
        cautions=fields.texts("cautions"),
        materials=_things(fields, Group.MATERIALS),
        hospitality=_things(fields, Group.HOSPITALITY),
        series=_titles(fields),
    )


def _depth(fields: Fields) -> Depth:
    try:
        return Depth(fields.number("depth"))
    except ValueError:
        raise fields.unusable("depth") from None


def _titles(fields: Fields) -> tuple[Words, ...]:
    entries = fields.parts("series") if "series" in fields else ()
    return tuple(entry.words("title") for entry in entries)


def _things(fields: Fields, group: Group) -> tuple[Item, ...]:
    known = {item.key: item for item in items(group)}
    try:
        return tuple(known[key] for key in fields.keys(group.value))
    except KeyError:
        raise fields.unusable(group.value) from None
