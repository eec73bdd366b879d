"""The published schemas hold what ships, and refuse what does not fit by naming its place."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, cast

import pytest

from circle_desktop import assets
from circle_desktop.domain.library.cards import CardGroup
from circle_desktop.domain.library.prompts import CoreAct, NotFor, PromptKind, Side, Theme
from circle_desktop.domain.library.readings import ReadingKind, Tone
from circle_desktop.domain.plan import PhaseKind, RoundForm
from circle_desktop.services.library.prompts import PACKS
from circle_desktop.services.library.readings import PARTS
from circle_desktop.services.library.schema import Schema, first_misfit, schema
from circle_desktop.services.planning.checklist import Group
from circle_desktop.services.templates import template_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import StrEnum

FILES = [
    *(("prompts", f"prompts/{name}.json") for name in PACKS),
    *(("readings", f"readings/{name}.json") for name in PARTS),
    ("cards", "cards/cards.json"),
    *(("template", f"templates/{key}.json") for key in template_keys()),
    ("pieces", "templates/pieces.json"),
    ("checklist", "preparation/checklist.json"),
]
UNDERSTOOD = {
    "$schema", "$ref", "$defs", "title", "description", "type", "enum", "anyOf", "properties",
    "required", "additionalProperties", "propertyNames", "minProperties", "items", "minItems",
    "maxItems", "uniqueItems", "minLength", "maxLength", "pattern", "minimum", "maximum",
}  # fmt: skip
A_PROMPT: dict[str, object] = {
    "key": "a-stone", "kind": "sharing", "depth": 2, "themes": ["hands"], "side": "i",
    "acts": ["connect"], "first_meeting": False, "not_for": [],
    "words": {"nl": "Een steen."}, "plain": {"nl": "Een steen."},
}  # fmt: skip


def _keywords(node: object, *, names: bool = False) -> Iterator[str]:
    """Every keyword of a schema; the names of properties and definitions are not keywords."""
    if isinstance(node, dict):
        for name, value in node.items():
            if not names:
                yield name
            own = not names and name in {"properties", "$defs"}
            yield from _keywords(value, names=own) if name != "enum" else ()
    elif isinstance(node, list):
        for item in node:
            yield from _keywords(item)


def _pack(**changed: object) -> dict[str, object]:
    return {"pack": "own", "prompts": [copy.deepcopy(A_PROMPT) | changed]}


@pytest.mark.parametrize(("name", "file"), FILES)
def test_every_bundled_file_keeps_to_its_schema(name: str, file: str) -> None:
    assert first_misfit(name, json.loads(assets.text(file))) == ""


@pytest.mark.parametrize("name", [*dict.fromkeys(name for name, _ in FILES), "pack"])
def test_a_schema_speaks_only_of_what_is_understood(name: str) -> None:
    told = json.loads(assets.text(f"schemas/{name}.schema.json"))
    assert set(_keywords(told)) <= UNDERSTOOD
    assert told["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def _enum(name: str, kind: str, prop: str) -> set[str]:
    defs = cast("dict[str, dict[str, dict[str, Schema]]]", schema(name)["$defs"])
    rule = defs[kind]["properties"][prop]
    values = rule.get("enum") or cast("Schema", rule["items"])["enum"]
    return set(cast("list[str]", values))


@pytest.mark.parametrize(
    ("name", "kind", "prop", "values"),
    [
        ("prompts", "prompt", "kind", PromptKind),
        ("prompts", "prompt", "themes", Theme),
        ("prompts", "prompt", "side", Side),
        ("prompts", "prompt", "acts", CoreAct),
        ("prompts", "prompt", "not_for", NotFor),
        ("readings", "reading", "kind", ReadingKind),
        ("readings", "reading", "not_for", NotFor),
        ("cards", "card", "group", CardGroup),
        ("template", "phase", "kind", PhaseKind),
        ("template", "phase", "form", RoundForm),
        ("template", "change", "form", RoundForm),
        ("pieces", "phase", "form", RoundForm),
        ("checklist", "item", "group", Group),
    ],
)
def test_the_schema_and_the_domain_know_the_same_values(
    name: str, kind: str, prop: str, values: type[StrEnum]
) -> None:
    assert _enum(name, kind, prop) == {value.value for value in values}


def test_the_schema_and_the_domain_know_the_same_tones() -> None:
    reading = cast("dict[str, Schema]", schema("readings")["$defs"])["reading"]
    tones = cast("dict[str, Schema]", reading["properties"])["tones"]
    assert tones["required"] == [tone.value for tone in Tone]


def test_a_pack_of_ones_own_in_one_language_fits() -> None:
    assert first_misfit("prompts", _pack()) == ""


def _without(name: str) -> Callable[[dict[str, object]], object]:
    return lambda entry: entry.pop(name)


def _with(name: str, value: object) -> Callable[[dict[str, object]], object]:
    return lambda entry: entry.update({name: value})


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (_without("depth"), "prompts[0].depth"),
        (_with("depth", 4), "prompts[0].depth"),
        (_with("depth", 0), "prompts[0].depth"),
        (_with("depth", True), "prompts[0].depth"),
        (_with("depth", "2"), "prompts[0].depth"),
        (_with("kind", "advice"), "prompts[0].kind"),
        (_with("themes", []), "prompts[0].themes"),
        (_with("themes", ["hands", "hands"]), "prompts[0].themes"),
        (_with("themes", ["rest", "hands", "loss", "next"]), "prompts[0].themes"),
        (_with("themes", ["rest", "fame"]), "prompts[0].themes[1]"),
        (_with("words", {}), "prompts[0].words"),
        (_with("words", {"nl": ""}), "prompts[0].words.nl"),
        (_with("words", {"nl": "a" * 201}), "prompts[0].words.nl"),
        (_with("words", {"nl": "Een <b>steen</b>."}), "prompts[0].words.nl"),
        (_with("words", {"nl": "Een\nsteen."}), "prompts[0].words.nl"),
        (_with("words", {"nl": "Een steen.\n"}), "prompts[0].words.nl"),
        (_with("words", {"../nl": "Een steen."}), "prompts[0].words.../nl"),
        (_with("key", "../../etc"), "prompts[0].key"),
        (_with("key", "a-stone\n"), "prompts[0].key"),
        (_with("script", "x"), "prompts[0].script"),
        (_with("unchecked", [{"lang": "ar", "text": "حجر"}]), "prompts[0].unchecked[0].checked"),
    ],
)
def test_what_does_not_fit_is_named(
    change: Callable[[dict[str, object]], object], where: str
) -> None:
    pack = _pack()
    change(cast("list[dict[str, object]]", pack["prompts"])[0])
    assert first_misfit("prompts", pack) == where


@pytest.mark.parametrize("value", [None, [], "pack", 3])
def test_what_is_no_pack_at_all_is_the_file(value: object) -> None:
    assert first_misfit("prompts", value) == "file"


def test_a_tone_is_told_in_three_languages_or_points_to_a_fixed_text() -> None:
    whole = json.loads(assets.text("readings/beginning.json"))
    del whole["readings"][0]["tones"]["warm"]["fr"]
    assert first_misfit("readings", whole) == "readings[0].tones.warm"


def test_a_card_has_a_name_in_three_languages() -> None:
    whole = json.loads(assets.text("cards/cards.json"))
    del whole["cards"][1]["name"]["en"]
    assert first_misfit("cards", whole) == "cards[1].name.en"
