"""The templates that come with the product: whole plans, in three languages.

Rules: the minutes of the phases make the length of the template (circle-practice 8.1); every text
stands in Dutch, French and English; every round has a prompt; the closing is protected (R17).
What does not hold a whole plan is refused, and the place is named.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar, cast

from circle_desktop import assets
from circle_desktop.domain.errors import TemplateUnusable
from circle_desktop.domain.plan import Phase, PhaseKind, Plan, RoundForm
from circle_desktop.domain.words import Words
from circle_desktop.services.library.prompts import bundled_prompt
from circle_desktop.services.wording import LANGUAGES, Wording

TEMPLATES = ("healing-circle-90", "praatgroep-105", "newcomers-120")
"""In the order in which they are offered."""

E = TypeVar("E", bound=Enum)


@dataclass(frozen=True, slots=True)
class Template:
    """A plan with what one wants to know before choosing it.

    Attributes:
        purpose: for whom it is, in one sentence.
        people: the number its guide times were reckoned with.
        fewest: the smallest group it suits.
        most: the largest group it suits.
    """

    plan: Plan
    purpose: Words
    people: int
    fewest: int
    most: int


def template_keys() -> tuple[str, ...]:
    """Return the keys of the bundled templates, in the order in which they are offered."""
    return TEMPLATES


def load_template(key: str) -> Plan:
    """Return the plan of a bundled template.

    Raises:
        TemplateUnusable: when there is none with this key, or it does not hold a whole plan.
    """
    return describe_template(key).plan


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
        fields = _Fields(key, json.loads(content))
    except ValueError as problem:
        raise TemplateUnusable(key, "file") from problem
    phases = tuple(_phase(phase) for phase in fields.parts("phases"))
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
    )


def _phase(fields: _Fields) -> Phase:
    form = fields.one_of("form", RoundForm)
    host = fields.part("host_says")
    return Phase(
        kind=fields.one_of("kind", PhaseKind),
        title=fields.words("title"),
        form=form,
        minutes=fields.number("minutes"),
        guide_s=fields.number_or_none("guide_s"),
        gap_s=fields.number("gap_s", least=0),
        prompt=fields.prompt("prompt", needed=form.has_piece),
        purpose=fields.words("purpose"),
        opening=host.read_aloud("opening"),
        ending=host.read_aloud("ending"),
        protected=fields.flag("protected"),
        optional=fields.flag("optional"),
    )


class _Fields:
    """An object of a template file, read field by field; what does not fit names its place."""

    def __init__(self, key: str, value: object, where: str = "") -> None:
        if not isinstance(value, dict):
            raise TemplateUnusable(key, where or "file")
        self._key = key
        self._values = cast("dict[str, object]", value)
        self._prefix = f"{where}." if where else ""

    def unusable(self, name: str) -> TemplateUnusable:
        return TemplateUnusable(self._key, f"{self._prefix}{name}")

    def number(self, name: str, *, least: int = 1) -> int:
        value = self._values.get(name)
        if type(value) is not int or value < least:
            raise self.unusable(name)
        return value

    def number_or_none(self, name: str) -> int | None:
        if self._values.get(name, "") is None:
            return None
        return self.number(name)

    def flag(self, name: str) -> bool:
        value = self._values.get(name)
        if not isinstance(value, bool):
            raise self.unusable(name)
        return value

    def one_of(self, name: str, kind: type[E]) -> E:
        try:
            return kind(self._values.get(name))
        except ValueError:
            raise self.unusable(name) from None

    def words(self, name: str) -> Words:
        texts = self.part(name)
        return Words.of({lang: texts.line(lang) for lang in LANGUAGES})

    def line(self, name: str) -> str:
        value = self._values.get(name)
        if not isinstance(value, str) or not value.strip():
            raise self.unusable(name)
        return value

    def part(self, name: str) -> _Fields:
        return _Fields(self._key, self._values.get(name), f"{self._prefix}{name}")

    def parts(self, name: str) -> tuple[_Fields, ...]:
        return tuple(_Fields(self._key, value, where) for value, where in self._items(name))

    def prompt(self, name: str, *, needed: bool) -> Words:
        if self._values.get(name) is None and not needed:
            return Words()
        try:
            return bundled_prompt(self.line(name)).words
        except KeyError:
            raise self.unusable(name) from None

    def read_aloud(self, name: str) -> Words:
        """Read lines the host says: own words, or the name of a text with fixed wording."""
        lines = [self._spoken(value, where) for value, where in self._items(name)]
        return Words.of(
            {lang: "\n\n".join(line.best(lang) for line in lines) for lang in LANGUAGES}
        )

    def _items(self, name: str) -> list[tuple[object, str]]:
        values = self._values.get(name)
        if not isinstance(values, list) or not values:
            raise self.unusable(name)
        return [(value, f"{self._prefix}{name}[{i}]") for i, value in enumerate(values)]

    def _spoken(self, value: object, where: str) -> Words:
        if not isinstance(value, str):
            texts = _Fields(self._key, value, where)
            return Words.of({lang: texts.line(lang) for lang in LANGUAGES})
        if not value.startswith("spoken.") or not Wording(LANGUAGES[0]).knows(value):
            raise TemplateUnusable(self._key, where)
        return Words.of({lang: Wording(lang).text(value) for lang in LANGUAGES})
