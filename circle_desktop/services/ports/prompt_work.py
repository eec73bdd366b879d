"""What the circle drawer offers about prompts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.library.collection import Collection, PromptText, PromptUse
    from circle_desktop.domain.library.prompts import Prompt, PromptKey


class Prompts(Protocol):
    """What a vault adds to the bundled prompts."""

    def all(self) -> Collection:
        """Return everything that is kept."""
        ...

    def choose(self, key: PromptKey, *, favourite: bool, hidden: bool) -> None:
        """Keep whether a prompt is a favourite and whether it is hidden."""
        ...

    def put(self, prompt: Prompt) -> None:
        """Keep a prompt of one's own; the one with the same key is replaced."""
        ...

    def remove(self, key: PromptKey) -> None:
        """Remove a prompt of one's own, with what is kept about it."""
        ...

    def tell(self, text: PromptText) -> None:
        """Keep a text of a prompt; the one in the same language is replaced."""
        ...

    def untell(self, key: PromptKey, lang: str) -> None:
        """Let the text that was written here go: the bundled one stands again."""
        ...

    def use(self, uses: Iterable[PromptUse]) -> None:
        """Keep what was asked; the same thing twice on a day is one."""
        ...

    def forget(self, circle_id: CircleId) -> None:
        """Remove what was asked in a circle."""
        ...
