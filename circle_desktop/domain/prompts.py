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
    """The round a prompt was written for."""

    AGREEMENTS = "agreements"
    CHECK_IN = "check_in"
    SHARING = "sharing"
    LANGUAGES = "languages"
    GRIEF = "grief"
    STRENGTH = "strength"
    COMMUNITY = "community"
    AFTER_HARM = "after_harm"
    HARVEST = "harvest"
    CHECK_OUT = "check_out"


class Depth(IntEnum):
    """How far a prompt may lead: this room and today, one's own life, what cannot be mended."""

    LIGHT = 1
    PERSONAL = 2
    DEEP = 3


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
