"""What people are asked before anything about them is kept, in the words of one language.

Rules: one question a purpose; a refusal shuts nobody out, and the text says so first; paper and
screen say the same, so each text has a version; what no native speaker has read says that too.
Source: circle-practice 4.7, rules G1 to G3.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import TypedDict

from circle_desktop import assets
from circle_desktop.domain.errors import LanguageUnknown

CONSENT_LANGUAGES = ("nl", "fr", "en", "ar", "fa", "uk", "tr")
"""The languages the consent text exists in."""


@dataclass(frozen=True, slots=True)
class PurposeText:
    """One thing that may be kept.

    Attributes:
        key: the purpose, such as ``access``.
        title: what it is called.
        ask: what is agreed to, said by the person.
        why: what it is for.
    """

    key: str
    title: str
    ask: str
    why: str


@dataclass(frozen=True, slots=True)
class SheetLabels:
    """What stands beside the lines of the printed sheet."""

    document: str
    title: str
    purposes_title: str
    rights_title: str
    yes: str
    no: str
    until: str
    name: str
    day: str
    signature: str
    asked_by: str
    contact: str
    circle: str
    version_line: str


@dataclass(frozen=True, slots=True)
class ConsentText:
    """The whole text in one language.

    Attributes:
        version: the day it was written, as ``2026-11-22``; kept with every consent.
        checked: whether a native speaker has read it.
        unchecked_mark: says in this language that a text waits for a native speaker.
        intro: what is so whatever one answers.
        rights: what one can ask for at any time.
    """

    lang: str
    version: str
    checked: bool
    unchecked_mark: str
    labels: SheetLabels
    intro: tuple[str, ...]
    purposes: tuple[PurposeText, ...]
    rights: tuple[str, ...]

    def purpose(self, key: str) -> PurposeText:
        """Return the text of one purpose.

        Raises:
            KeyError: when nothing is asked under this key.
        """
        return {purpose.key: purpose for purpose in self.purposes}[key]


class _Formal(TypedDict):
    intro: list[str]
    rights: list[str]


class _File(TypedDict):
    lang: str
    version: str
    checked: bool
    unchecked_mark: str
    labels: dict[str, str]
    intro: list[str]
    purposes: list[dict[str, str]]
    rights: list[str]
    formal: _Formal


def has_formal(lang: str) -> bool:
    """Tell whether people can be addressed in two ways in this language: *je* and *u*."""
    return lang == "nl"


@cache
def consent_text(lang: str, *, formal: bool = False) -> ConsentText:
    """Return the text in a language; ``formal`` changes it only where a language has both.

    Raises:
        LanguageUnknown: for a language it was not written in.
    """
    if lang not in CONSENT_LANGUAGES:
        raise LanguageUnknown(lang)
    told: _File = json.loads(assets.text(f"consent/{lang}.json"))
    text = ConsentText(
        lang=told["lang"],
        version=told["version"],
        checked=told["checked"],
        unchecked_mark=told["unchecked_mark"],
        labels=SheetLabels(**told["labels"]),
        intro=tuple(told["intro"]),
        purposes=tuple(PurposeText(**purpose) for purpose in told["purposes"]),
        rights=tuple(told["rights"]),
    )
    if formal and has_formal(lang):
        said = told["formal"]
        text = replace(text, intro=tuple(said["intro"]), rights=tuple(said["rights"]))
    return text
