"""The prompts that come with the product, and packs of prompts from elsewhere.

Rules: a prompt is written in each language from the idea, so the three texts stand side by side;
a pack from elsewhere is held against its schema before anything of it is used.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TypedDict, cast

from circle_desktop import assets
from circle_desktop.domain.errors import PackUnusable
from circle_desktop.domain.library.prompts import (
    CoreAct,
    Depth,
    NotFor,
    Prompt,
    PromptKey,
    PromptKind,
    Side,
    Theme,
)
from circle_desktop.domain.words import Words
from circle_desktop.services.library.schema import first_misfit

PACKS = (
    "agreements", "check-in", "sharing", "languages", "grief", "strength", "community",
    "after-harm", "after-shock", "resonance", "harvest", "farewell", "keepers", "check-out",
)  # fmt: skip
"""One file a kind, in the order of a session."""


class _Translation(TypedDict):
    lang: str
    text: str
    checked: bool


class _Entry(TypedDict, total=False):
    key: str
    kind: str
    depth: int
    themes: list[str]
    side: str
    acts: list[str]
    first_meeting: bool
    not_for: list[str]
    source: str
    pair: str
    words: dict[str, str]
    plain: dict[str, str]
    formal: dict[str, str]
    formal_plain: dict[str, str]
    unchecked: list[_Translation]


@cache
def bundled_prompts() -> tuple[Prompt, ...]:
    """Return every bundled prompt, by kind and then from light to deep."""
    packs = (json.loads(assets.text(f"prompts/{name}.json")) for name in PACKS)
    return tuple(_prompt(entry) for pack in packs for entry in pack["prompts"])


def bundled_prompt(key: str) -> Prompt:
    """Return one bundled prompt.

    Raises:
        KeyError: when no pack holds it.
    """
    return _by_key()[PromptKey(key)]


def read_pack(content: str) -> tuple[Prompt, ...]:
    """Read a pack of prompts from the text of its file.

    Raises:
        PackUnusable: naming the first field that does not keep to the schema.
    """
    try:
        pack = json.loads(content)
    except ValueError as problem:
        raise PackUnusable("file") from problem
    if misfit := first_misfit("prompts", pack):
        raise PackUnusable(misfit)
    return tuple(_prompt(entry) for entry in cast("dict[str, list[_Entry]]", pack)["prompts"])


@cache
def _by_key() -> dict[PromptKey, Prompt]:
    return {prompt.key: prompt for prompt in bundled_prompts()}


def _prompt(entry: _Entry) -> Prompt:
    translations = entry.get("unchecked", [])
    waiting = {text["lang"]: text["text"] for text in translations if not text["checked"]}
    signed = {text["lang"]: text["text"] for text in translations if text["checked"]}
    return Prompt(
        key=PromptKey(entry["key"]),
        kind=PromptKind(entry["kind"]),
        depth=Depth(entry["depth"]),
        not_for=frozenset(NotFor(flag) for flag in entry.get("not_for", ())),
        words=Words.of(entry["words"] | signed),
        plain=Words.of(entry.get("plain", {})),
        formal=Words.of(entry.get("formal", {})),
        formal_plain=Words.of(entry.get("formal_plain", {})),
        unchecked=Words.of(waiting),
        themes=tuple(Theme(theme) for theme in entry.get("themes", ())),
        side=Side(entry.get("side", "i")),
        acts=frozenset(CoreAct(act) for act in entry.get("acts", ())),
        first_meeting=entry.get("first_meeting", False),
        source=entry.get("source", ""),
        pair=PromptKey(entry["pair"]) if "pair" in entry else None,
    )
