"""The prompts that come with the product.

Rule: a prompt is written in each language from the idea, so the three texts stand side by side.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TypedDict, cast

from circle_desktop import assets
from circle_desktop.domain.prompts import Depth, NotFor, Prompt, PromptKey, PromptKind
from circle_desktop.domain.words import Words


class _Unchecked(TypedDict):
    lang: str
    text: str
    checked: bool


class _Entry(TypedDict, total=False):
    key: str
    kind: str
    depth: int
    not_for: list[str]
    words: dict[str, str]
    plain: dict[str, str]
    formal: dict[str, str]
    formal_plain: dict[str, str]
    unchecked: list[_Unchecked]


@cache
def starter_prompts() -> tuple[Prompt, ...]:
    """Return the bundled prompts, in the order of their pack."""
    return read_pack(assets.text("prompts/starter.json"))


def starter_prompt(key: str) -> Prompt:
    """Return one bundled prompt.

    Raises:
        KeyError: when the pack does not hold it.
    """
    return {prompt.key: prompt for prompt in starter_prompts()}[PromptKey(key)]


def read_pack(content: str) -> tuple[Prompt, ...]:
    """Read a pack of prompts from the text of its file."""
    pack = cast("dict[str, list[_Entry]]", json.loads(content))
    return tuple(_prompt(entry) for entry in pack["prompts"])


def _prompt(entry: _Entry) -> Prompt:
    waiting = [text for text in entry.get("unchecked", []) if not text["checked"]]
    signed = [text for text in entry.get("unchecked", []) if text["checked"]]
    return Prompt(
        key=PromptKey(entry["key"]),
        kind=PromptKind(entry["kind"]),
        depth=Depth(entry["depth"]),
        not_for=frozenset(NotFor(flag) for flag in entry["not_for"]),
        words=Words.of(entry["words"] | {text["lang"]: text["text"] for text in signed}),
        plain=Words.of(entry["plain"]),
        formal=Words.of(entry.get("formal", {})),
        formal_plain=Words.of(entry.get("formal_plain", {})),
        unchecked=Words.of({text["lang"]: text["text"] for text in waiting}),
    )
