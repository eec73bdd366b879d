"""A stand-in for what a drawer keeps about prompts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.library.collection import Collection, PromptText, PromptUse
    from circle_desktop.domain.library.prompts import Prompt, PromptKey


class HoldsPrompts(Protocol):
    prompts: Collection


class MemoryPrompts:
    def __init__(self, memory: HoldsPrompts) -> None:
        self._memory = memory

    def all(self) -> Collection:
        return self._memory.prompts

    def choose(self, key: PromptKey, *, favourite: bool, hidden: bool) -> None:
        kept = self._memory.prompts
        self._memory.prompts = replace(
            kept,
            favourites=kept.favourites | {key} if favourite else kept.favourites - {key},
            hidden=kept.hidden | {key} if hidden else kept.hidden - {key},
        )

    def put(self, prompt: Prompt) -> None:
        kept = self._memory.prompts
        others = tuple(own for own in kept.own if own.key != prompt.key)
        self._memory.prompts = replace(kept, own=(*others, prompt))

    def remove(self, key: PromptKey) -> None:
        kept = self._memory.prompts
        self._memory.prompts = replace(
            kept,
            own=tuple(own for own in kept.own if own.key != key),
            favourites=kept.favourites - {key},
            hidden=kept.hidden - {key},
            texts=tuple(text for text in kept.texts if text.key != key),
            uses=tuple(use for use in kept.uses if use.key != key),
        )

    def tell(self, text: PromptText) -> None:
        self.untell(text.key, text.lang)
        kept = self._memory.prompts
        self._memory.prompts = replace(kept, texts=(*kept.texts, text))

    def untell(self, key: PromptKey, lang: str) -> None:
        kept = self._memory.prompts
        others = tuple(text for text in kept.texts if (text.key, text.lang) != (key, lang))
        self._memory.prompts = replace(kept, texts=others)

    def use(self, uses: Iterable[PromptUse]) -> None:
        kept = self._memory.prompts
        new = tuple(dict.fromkeys(use for use in uses if use not in kept.uses))
        self._memory.prompts = replace(kept, uses=(*kept.uses, *new))

    def forget(self, circle_id: CircleId) -> None:
        kept = self._memory.prompts
        others = tuple(use for use in kept.uses if use.circle != circle_id)
        self._memory.prompts = replace(kept, uses=others)
