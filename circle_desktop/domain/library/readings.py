"""A reading: what is said aloud by whoever holds the circle, in the tone the circle chose.

Rules: the tone changes how a thing is said, never what is true; the sober text is always there;
ceremonial is slower and more bodily, and borrowed from no people and no religion.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from circle_desktop.domain.library.prompts import NotFor
from circle_desktop.domain.words import Words

ReadingKey = NewType("ReadingKey", str)


class Tone(StrEnum):
    """How a text is read aloud; sober is the tone where none was chosen."""

    SOBER = "sober"
    WARM = "warm"
    CEREMONIAL = "ceremonial"


class ReadingKind(StrEnum):
    """The moment a reading is for, in the order of a session."""

    OPENING = "opening"
    NOT_THERAPY = "not_therapy"
    CONFIDENTIALITY = "confidentiality"
    PASSING = "passing"
    GUIDE_TIME = "guide_time"
    NEWCOMER = "newcomer"
    LANGUAGES = "languages"
    WELCOME_ALL = "welcome_all"
    AFTER_SHOCK = "after_shock"
    WITNESS = "witness"
    GROUNDING = "grounding"
    SILENCE = "silence"
    AFTER_A_TURN = "after_a_turn"
    STEPPING_OUT = "stepping_out"
    REMEMBRANCE = "remembrance"
    PAUSE = "pause"
    FAREWELL = "farewell"
    CLOSING = "closing"


@dataclass(frozen=True, slots=True)
class Reading:
    """One text to read aloud, in three tones and in every language of the product.

    Attributes:
        title: what it is called in a list.
        tones: the text in each tone; a blank line is a breath, ``{name}`` is filled in.
        not_for: situations in which it should not be read.
    """

    key: ReadingKey
    kind: ReadingKind
    title: Words
    tones: tuple[tuple[Tone, Words], ...]
    not_for: frozenset[NotFor] = frozenset()

    def said(self, tone: Tone) -> Words:
        """Return the text in this tone."""
        return dict(self.tones)[tone]
