"""The prompts that come with the product, as they stand in their files.

Rule: a prompt is written in each language from the idea, so the three texts stand side by side.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TypedDict

from circle_desktop import assets
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

PACKS = (
    "agreements", "check-in", "sharing", "languages", "grief", "strength", "community",
    "after-harm", "after-shock", "resonance", "harvest", "farewell", "keepers", "check-out",
)  # fmt: skip
"""One file a kind, in the order of a session."""


class _Translation(TypedDict):
    lang: str
    text: str
    checked: bool


class Entry(TypedDict, total=False):
    """A prompt in a file."""

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
    return tuple(prompt_of(entry) for pack in packs for entry in pack["prompts"])


def bundled_prompt(key: str) -> Prompt:
    """Return one bundled prompt.

    Raises:
        KeyError: when no pack holds it.
    """
    return _by_key()[PromptKey(key)]


def prompt_of(entry: Entry) -> Prompt:
    """Return the prompt of an entry that keeps to its schema; a text nobody signed for waits."""
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


def entry_of(prompt: Prompt) -> dict[str, object]:
    """Return a prompt as an entry of a file; signatures stay at home."""
    entry: dict[str, object] = {
        "key": prompt.key,
        "kind": prompt.kind.value,
        "depth": prompt.depth.value,
        "themes": [theme.value for theme in prompt.themes],
        "side": prompt.side.value,
        "acts": sorted(act.value for act in prompt.acts),
        "first_meeting": prompt.first_meeting,
        "not_for": [flag.value for flag in NotFor if flag in prompt.not_for],
        "words": dict(prompt.words.texts),
    }
    if prompt.plain.texts:
        entry["plain"] = dict(prompt.plain.texts)
    if prompt.source:
        entry["source"] = prompt.source
    return entry


@cache
def _by_key() -> dict[PromptKey, Prompt]:
    return {prompt.key: prompt for prompt in bundled_prompts()}
