"""Finding a prompt: as one types, in any language, by what it is for, or by drawing one.

Rules: accents, capitals and vowel signs never stand between a person and a prompt; what a circle
has used is not drawn again; chance is told, never asked.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.library.prompts import CoreAct, Depth, NotFor, PromptKind, Side, Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from collections.abc import Set as AbstractSet

    from circle_desktop.domain.library.prompts import Prompt, PromptKey

_SAME_LETTER = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ı": "i", "’": "'", "ß": "ss"})
"""Letters that a keyboard of another language writes differently."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a prompt should be like; an empty choice leaves everything in.

    Attributes:
        first_meeting: only prompts for people who have not yet sat together.
        without: leave out prompts that are not meant for one of these situations.
        language: only prompts that have a text in this language, checked or not.
    """

    kinds: frozenset[PromptKind] = frozenset()
    depths: frozenset[Depth] = frozenset()
    themes: frozenset[Theme] = frozenset()
    sides: frozenset[Side] = frozenset()
    acts: frozenset[CoreAct] = frozenset()
    first_meeting: bool = False
    without: frozenset[NotFor] = frozenset()
    language: str = ""

    def takes(self, prompt: Prompt) -> bool:
        """Tell whether the prompt is as asked."""
        return (
            _among(prompt.kind, self.kinds)
            and _among(prompt.depth, self.depths)
            and _among(prompt.side, self.sides)
            and _shared(prompt.themes, self.themes)
            and _shared(prompt.acts, self.acts)
            and (prompt.first_meeting or not self.first_meeting)
            and prompt.not_for.isdisjoint(self.without)
            and (not self.language or _is_told_in(prompt, self.language))
        )


EVERYTHING = Choice()


class Shelf:
    """Prompts made ready to be searched with each keystroke."""

    def __init__(self, prompts: Iterable[Prompt]) -> None:
        self._entries = tuple((prompt, _all_texts(prompt)) for prompt in prompts)

    def find(self, query: str = "", choice: Choice = EVERYTHING) -> tuple[Prompt, ...]:
        """Return the prompts that hold every word of the query and are as chosen, in order."""
        found = self._entries
        for word in folded(query).split():  # word by word: fewer are looked at each time
            found = tuple(entry for entry in found if word in entry[1])
        if choice == EVERYTHING:
            return tuple(prompt for prompt, _ in found)
        return tuple(prompt for prompt, _ in found if choice.takes(prompt))


def draw(
    prompts: Iterable[Prompt], used: AbstractSet[PromptKey], pick: Callable[[int], int]
) -> Prompt | None:
    """Return one prompt that this circle has not used, or nothing when all were used.

    ``pick`` is told how many are left and gives the place of one, from 0 on.
    """
    left = [prompt for prompt in prompts if prompt.key not in used]
    return left[pick(len(left))] if left else None


def folded(text: str) -> str:
    """Return a text as it is compared: without capitals, accents and vowel signs."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in parts if not unicodedata.combining(letter))
    return bare.replace("\u200c", " ").translate(_SAME_LETTER)


def _all_texts(prompt: Prompt) -> str:
    sets = (prompt.words, prompt.plain, prompt.formal, prompt.formal_plain, prompt.unchecked)
    return folded("\n".join(text for words in sets for _, text in words.texts))


def _is_told_in(prompt: Prompt, lang: str) -> bool:
    return prompt.words.get(lang) is not None or prompt.unchecked.get(lang) is not None


def _among(value: object, chosen: AbstractSet[object]) -> bool:
    return not chosen or value in chosen


def _shared(values: Iterable[object], chosen: AbstractSet[object]) -> bool:
    return not chosen or not chosen.isdisjoint(values)
