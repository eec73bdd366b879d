"""The readings and scripts that come with the product, each in three tones.

Rule: a text whose wording is fixed is told once, in ``texts/spoken``; a reading only points there.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TypedDict

from circle_desktop import assets
from circle_desktop.domain.library.prompts import NotFor
from circle_desktop.domain.library.readings import Reading, ReadingKey, ReadingKind, Tone
from circle_desktop.domain.words import Words
from circle_desktop.services.wording import LANGUAGES, Wording

PARTS = ("beginning", "middle", "ending")
"""One file a part of the session."""


class _Said(TypedDict, total=False):
    fixed: str
    nl: list[str]
    fr: list[str]
    en: list[str]


class _Entry(TypedDict):
    key: str
    kind: str
    not_for: list[str]
    title: dict[str, str]
    tones: dict[str, _Said]


@cache
def bundled_readings() -> tuple[Reading, ...]:
    """Return every bundled reading, in the order of a session."""
    parts = (json.loads(assets.text(f"readings/{name}.json")) for name in PARTS)
    return tuple(_reading(entry) for part in parts for entry in part["readings"])


def readings_for(kind: ReadingKind) -> tuple[Reading, ...]:
    """Return the readings for one moment; the first is the one to offer."""
    return tuple(reading for reading in bundled_readings() if reading.kind is kind)


def _reading(entry: _Entry) -> Reading:
    return Reading(
        key=ReadingKey(entry["key"]),
        kind=ReadingKind(entry["kind"]),
        title=Words.of(entry["title"]),
        tones=tuple((tone, _said(entry["tones"][tone.value])) for tone in Tone),
        not_for=frozenset(NotFor(flag) for flag in entry["not_for"]),
    )


def _said(said: _Said) -> Words:
    """Join the breaths of a text; a fixed text keeps its placeholders, such as ``{name}``."""
    if "fixed" in said:
        return Words.of(
            {lang: Wording(lang).text(said["fixed"], name="{name}") for lang in LANGUAGES}
        )
    breaths = {"nl": said["nl"], "fr": said["fr"], "en": said["en"]}
    return Words.of({lang: "\n\n".join(lines) for lang, lines in breaths.items()})
