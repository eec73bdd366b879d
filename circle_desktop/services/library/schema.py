"""Holds a file against its published schema and names the first place that does not fit.

Rule: the schemas in ``resources/schemas`` are JSON Schema and may be used by any tool; the words
of that language they use are exactly those that are read here.
"""

from __future__ import annotations

import json
import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias, cast

from circle_desktop import assets

if TYPE_CHECKING:
    from collections.abc import Iterator

Schema: TypeAlias = "dict[str, object]"

_KINDS: dict[str, type] = {
    "object": dict, "array": list, "string": str, "boolean": bool, "integer": int,
}  # fmt: skip


@cache
def schema(name: str) -> Schema:
    """Return a published schema by its name, such as ``prompts`` or ``template``."""
    return cast("Schema", json.loads(assets.text(f"schemas/{name}.schema.json")))


def first_misfit(name: str, value: object) -> str:
    """Return the first place that does not fit, such as ``prompts[3].words.fr``; else ``""``."""
    whole = schema(name)
    return next(_Check(whole).misfits(whole, value, ""), "")


class _Check:
    """One value against one schema; every misfit is the place where it was found."""

    def __init__(self, whole: Schema) -> None:
        self._defs = cast("dict[str, Schema]", whole.get("$defs", {}))

    def misfits(self, rule: Schema, value: object, where: str) -> Iterator[str]:
        if "$ref" in rule:
            name = cast("str", rule["$ref"]).removeprefix("#/$defs/")
            yield from self.misfits(self._defs[name], value, where)
        if not _is_simply(rule, value) or not self._is_one_of(rule, value):
            yield where or "file"
        elif isinstance(value, dict):
            yield from self._object(rule, value, where)
        elif isinstance(value, list):
            yield from self._array(rule, value, where)

    def _is_one_of(self, rule: Schema, value: object) -> bool:
        ways = cast("list[Schema]", rule.get("anyOf", []))
        return not ways or any(not any(self.misfits(way, value, "")) for way in ways)

    def _object(self, rule: Schema, value: dict[str, object], where: str) -> Iterator[str]:
        prefix = f"{where}." if where else ""
        required = cast("list[str]", rule.get("required", []))
        yield from (f"{prefix}{name}" for name in required if name not in value)
        if len(value) < cast("int", rule.get("minProperties", 0)):
            yield where or "file"
        known = cast("dict[str, Schema]", rule.get("properties", {}))
        others = rule.get("additionalProperties", {})
        names = cast("Schema", rule.get("propertyNames", {}))
        for name, part in value.items():
            yield from self.misfits(names, name, f"{prefix}{name}")
            if name in known or others is not False:
                part_rule = known.get(name, cast("Schema", others))
                yield from self.misfits(part_rule, part, f"{prefix}{name}")
            else:
                yield f"{prefix}{name}"

    def _array(self, rule: Schema, value: list[object], where: str) -> Iterator[str]:
        part = cast("Schema", rule.get("items", {}))
        yield from chain.from_iterable(
            self.misfits(part, item, f"{where}[{i}]") for i, item in enumerate(value)
        )


def _is_simply(rule: Schema, value: object) -> bool:
    """Tell whether a value is of its kind, one of the allowed, and neither too small nor large."""
    kind = cast("str", rule.get("type", ""))
    if kind and type(value) is not _KINDS[kind]:
        return False
    if value not in cast("list[object]", rule.get("enum", [value])):
        return False
    if isinstance(value, str):
        return _is_sized(rule, len(value), "Length") and _is_written(rule, value)
    if isinstance(value, list):
        told = [json.dumps(item, sort_keys=True) for item in value]
        once = len(set(told)) == len(told) or not rule.get("uniqueItems", False)
        return once and _is_sized(rule, len(value), "Items")
    return not isinstance(value, int) or _is_sized(rule, value, "imum")


def _is_sized(rule: Schema, size: int, what: str) -> bool:
    least, most = rule.get(f"min{what}", size), rule.get(f"max{what}", size)
    return cast("int", least) <= size <= cast("int", most)


def _is_written(rule: Schema, text: str) -> bool:
    """Tell whether a text is of its pattern; its ``$`` is the end, also before a line break."""
    pattern = re.sub(r"\$$", r"\\Z", cast("str", rule.get("pattern", "")))
    return re.search(pattern, text) is not None
