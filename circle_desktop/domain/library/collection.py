"""What one vault adds to the library: own prompts, choices, texts written here, what was asked.

Rules: what was written or signed here outlives every update of the bundled texts; a prompt counts
as asked when one of its texts was the prompt of a round, whichever way it came into the plan.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.library.prompts import Prompt, PromptKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from circle_desktop.domain.words import Words

OWN = "mine-"
"""What the key of a prompt begins with that was written in this vault, or taken over."""


@dataclass(frozen=True, slots=True)
class PromptText:
    """A text of a prompt in one language that was written, or signed for, in this vault.

    Attributes:
        checked: a native speaker has signed for exactly this text.
    """

    key: PromptKey
    lang: str
    text: str
    checked: bool


@dataclass(frozen=True, slots=True)
class PromptUse:
    """A prompt was asked in a circle on a day; nothing is kept of who answered."""

    key: PromptKey
    circle: CircleId
    day: date


@dataclass(frozen=True, slots=True)
class Collection:
    """Everything a vault keeps about prompts."""

    own: tuple[Prompt, ...] = ()
    favourites: frozenset[PromptKey] = frozenset()
    hidden: frozenset[PromptKey] = frozenset()
    texts: tuple[PromptText, ...] = ()
    uses: tuple[PromptUse, ...] = ()

    def last_asked(self, circle: CircleId | None) -> Mapping[PromptKey, date]:
        """Return when each prompt was last asked in a circle, or in any when none is named."""
        days: dict[PromptKey, date] = {}
        for use in self.uses:
            if circle is None or use.circle == circle:
                days[use.key] = max(use.day, days.get(use.key, use.day))
        return days


def is_own(key: PromptKey) -> bool:
    """Tell whether a prompt was written here or taken over, so that it may be changed."""
    return key.startswith(OWN)


def retold(prompts: Iterable[Prompt], texts: Iterable[PromptText]) -> tuple[Prompt, ...]:
    """Return the prompts with the texts of this vault in the place of the bundled ones."""
    kept: dict[PromptKey, list[PromptText]] = {}
    for text in texts:
        kept.setdefault(text.key, []).append(text)
    return tuple(_with(prompt, kept.get(prompt.key, ())) for prompt in prompts)


def asked(prompts: Iterable[Prompt], said: Iterable[Words]) -> tuple[PromptKey, ...]:
    """Return which prompts were asked in rounds with these words."""
    spoken = {text.strip() for words in said for _, text in words.texts}
    return tuple(prompt.key for prompt in prompts if not spoken.isdisjoint(_texts(prompt)))


def _with(prompt: Prompt, texts: Iterable[PromptText]) -> Prompt:
    for text in texts:
        known = text.text if text.checked else ""
        waiting = "" if text.checked else text.text
        prompt = replace(
            prompt,
            words=prompt.words.saying(text.lang, known),
            unchecked=prompt.unchecked.saying(text.lang, waiting),
        )
    return prompt


def _texts(prompt: Prompt) -> set[str]:
    sets = (prompt.words, prompt.plain, prompt.formal, prompt.formal_plain, prompt.unchecked)
    return {text.strip() for words in sets for _, text in words.texts}
