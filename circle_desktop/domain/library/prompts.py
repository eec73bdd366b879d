"""A prompt: what is said aloud to open a round, with its depth and for whom it is not meant.

Rules: depth 3 is never the first round and never the last; a flag belongs to a prompt, never to a
person, and warns without blocking; a text no native speaker has signed for stays apart.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import NewType

from circle_desktop.domain.words import Words

PromptKey = NewType("PromptKey", str)


class PromptKind(StrEnum):
    """The round a prompt was written for, in the order of a session."""

    AGREEMENTS = "agreements"
    CHECK_IN = "check_in"
    SHARING = "sharing"
    LANGUAGES = "languages"
    GRIEF = "grief"
    STRENGTH = "strength"
    COMMUNITY = "community"
    AFTER_HARM = "after_harm"
    AFTER_SHOCK = "after_shock"
    RESONANCE = "resonance"
    HARVEST = "harvest"
    FAREWELL = "farewell"
    KEEPERS = "keepers"
    CHECK_OUT = "check_out"


class Depth(IntEnum):
    """How far a prompt may lead: this room and today, one's own life, what cannot be mended."""

    LIGHT = 1
    PERSONAL = 2
    DEEP = 3


class Theme(StrEnum):
    """What a prompt is about; a prompt has one to three."""

    TODAY = "today"
    SENSES = "senses"
    REST = "rest"
    HANDS = "hands"
    PEOPLE = "people"
    PLACE = "place"
    LANGUAGE = "language"
    MEMORY = "memory"
    LOSS = "loss"
    LIMITS = "limits"
    GIVING = "giving"
    STRENGTH = "strength"
    LIGHTNESS = "lightness"
    ANGER = "anger"
    CHANGE = "change"
    CHILDREN = "children"
    NATURE = "nature"
    REPAIR = "repair"
    BELONGING = "belonging"
    KEEPING = "keeping"
    NEXT = "next"


class Side(StrEnum):
    """Whose the answer is: one person's own, or something we have in common."""

    OWN = "i"
    COMMON = "we"


class CoreAct(StrEnum):
    """The four core acts of supportive relational work (Wilken): inseparable, none is better."""

    CONNECT = "connect"
    UNDERSTAND = "understand"
    ASSURE = "assure"
    STRENGTHEN = "strengthen"


class NotFor(StrEnum):
    """Situations in which answering would mean lying, hiding or living it again."""

    FRESH_LOSS = "fresh-loss"
    SHOCK = "shock"
    GUILT = "guilt"
    FAMILY = "family"
    HOME = "home"
    FAITH = "faith"
    BODY = "body"
    VOICES = "voices"
    POWER = "power"
    CHILDREN = "children"
    NEW_GROUP = "new-group"


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt in its languages.

    Attributes:
        plain: the same invitation in everyday sentences of at most eight words.
        formal: the variant for circles that say *vous*; only where the words say *tu*.
        formal_plain: the plain variant for those circles.
        unchecked: texts that wait for a native speaker; never shown as if they were checked.
        first_meeting: fit for people who have not yet sat together; never a deep one.
        source: who the idea came from, where it came from somebody.
        pair: the I-prompt that this we-prompt follows well.
    """

    key: PromptKey
    kind: PromptKind
    depth: Depth
    words: Words
    plain: Words
    not_for: frozenset[NotFor] = frozenset()
    formal: Words = field(default_factory=Words)
    formal_plain: Words = field(default_factory=Words)
    unchecked: Words = field(default_factory=Words)
    themes: tuple[Theme, ...] = ()
    side: Side = Side.OWN
    acts: frozenset[CoreAct] = frozenset()
    first_meeting: bool = False
    source: str = ""
    pair: PromptKey | None = None

    @property
    def may_begin_or_end(self) -> bool:
        """Whether it may be the first or the last round of a session."""
        return self.depth is not Depth.DEEP

    def cautions(self, here: frozenset[NotFor]) -> tuple[NotFor, ...]:
        """Return which situations present in this circle the prompt is not meant for."""
        return tuple(flag for flag in NotFor if flag in self.not_for & here)
