"""Text in several languages at once: prompts, titles, purposes.

Rule: no language is a translation of another; all stand with equal strength.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ps", "ur", "ckb"})
"""Languages whose paragraphs run from right to left, by BCP-47 primary tag."""


@dataclass(frozen=True, slots=True)
class Words:
    """The same thought by BCP-47 language tag, in the order in which it was written."""

    texts: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, texts: Mapping[str, str]) -> Words:
        """Make words from a mapping; empty texts are left out."""
        return cls(tuple((lang, text) for lang, text in texts.items() if text.strip()))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have a text."""
        return tuple(lang for lang, _ in self.texts)

    def get(self, lang: str) -> str | None:
        """Return the text in this language, or nothing."""
        return dict(self.texts).get(lang)

    def best(self, *languages: str) -> str:
        """Return the text in the first of these languages that has one, else any, else ``""``."""
        known = dict(self.texts)
        for lang in languages:
            if lang in known:
                return known[lang]
        return self.texts[0][1] if self.texts else ""

    def side_by_side(self, languages: Iterable[str]) -> tuple[tuple[str, str], ...]:
        """Return (language, text) pairs in the asked order; the best single text if none fits."""
        known = dict(self.texts)
        found = tuple((lang, known[lang]) for lang in languages if lang in known)
        return found or self.texts[:1]

    def saying(self, lang: str, text: str) -> Words:
        """Return these words with one language rewritten, or dropped when the text is empty."""
        kept = dict(self.texts)
        kept[lang] = text.strip()
        return Words.of(kept)


def is_right_to_left(lang: str) -> bool:
    """Tell whether paragraphs in this language run from right to left."""
    return lang.split("-", maxsplit=1)[0].lower() in RIGHT_TO_LEFT
