"""The prompts as one vault has them: the bundled ones, its own, its texts and its choices.

Rules: nothing bundled is changed, what is written here lies over it; hidden is not gone, it can
be shown again; a signature is for one text in one language and goes when that text changes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import PromptUnusable
from circle_desktop.domain.library.collection import (
    OWN,
    Collection,
    PromptText,
    PromptUse,
    asked,
    is_own,
    retold,
)
from circle_desktop.domain.library.prompts import Prompt, PromptKey
from circle_desktop.domain.live import replay
from circle_desktop.services.changes import Changes
from circle_desktop.services.library.lines import clean_line
from circle_desktop.services.library.prompts import bundled_prompts

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.notes import Session
    from circle_desktop.domain.words import Words
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Ids


@dataclass(frozen=True, slots=True)
class Library:
    """Every prompt of a vault, own ones first, with what is kept about them."""

    prompts: tuple[Prompt, ...]
    kept: Collection

    def prompt(self, key: PromptKey) -> Prompt | None:
        """Return one prompt, if it is here."""
        return next((prompt for prompt in self.prompts if prompt.key == key), None)


def library_of(kept: Collection) -> Library:
    """Return the prompts as somebody sees them who keeps all this."""
    return Library(retold((*kept.own, *bundled_prompts()), kept.texts), kept)


def prompts_asked(work: UnitOfWork, session: Session) -> tuple[PromptUse, ...]:
    """Return which prompts were asked in the session that is about to be closed.

    A round that was planned but never began has asked nothing.
    """
    state = replay(work.journal.entries())
    if state.setup is None:
        return ()
    said = [state.plan.phases[run.index].prompt for run in state.scene.runs]
    keys = asked(library_of(work.prompts.all()).prompts, said)
    return tuple(PromptUse(key, session.circle, session.started.date()) for key in keys)


class PromptBook:
    """Commands on prompts; each one keeps what it changed and tells it."""

    def __init__(self, work: Callable[[], UnitOfWork], ids: Ids) -> None:
        self._work = work
        self._ids = ids

    def library(self) -> Library:
        """Return every prompt, hidden ones too."""
        with self._work() as work:
            return library_of(work.prompts.all())

    def set_favourite(self, key: PromptKey, *, favourite: bool) -> Changes:
        """Put a prompt among the favourites, or take it out."""
        with self._work() as work:
            hidden = key in work.prompts.all().hidden
            work.prompts.choose(key, favourite=favourite, hidden=hidden)
            work.commit()
        return Changes.PROMPTS

    def set_hidden(self, key: PromptKey, *, hidden: bool) -> Changes:
        """Never offer a prompt again, or show it again."""
        with self._work() as work:
            favourite = key in work.prompts.all().favourites
            work.prompts.choose(key, favourite=favourite, hidden=hidden)
            work.commit()
        return Changes.PROMPTS

    def write(self, prompt: Prompt) -> PromptKey:
        """Keep a prompt of one's own; without a key it is a new one.

        Raises:
            PromptUnusable: without any words, or with a text that is none.
        """
        key = PromptKey(prompt.key or f"{OWN}{self._ids.new()}")
        words, plain = (_cleaned(texts) for texts in (prompt.words, prompt.plain))
        if not words.texts or not is_own(key):
            raise PromptUnusable("empty")
        with self._work() as work:
            work.prompts.put(replace(prompt, key=key, words=words, plain=plain))
            work.commit()
        return key

    def remove(self, key: PromptKey) -> Changes:
        """Erase a prompt of one's own; a bundled one can be hidden, not erased."""
        if not is_own(key):
            return Changes.NOTHING
        with self._work() as work:
            work.prompts.remove(key)
            work.commit()
        return Changes.PROMPTS

    def tell(self, key: PromptKey, lang: str, text: str) -> Changes:
        """Write a prompt's text in one language; an empty one brings the bundled text back.

        It waits for a native speaker, like every text that nobody has signed for.

        Raises:
            PromptUnusable: with a text that is none.
        """
        with self._work() as work:
            if text.strip():
                work.prompts.tell(PromptText(key, lang, clean_line(text), checked=False))
            else:
                work.prompts.untell(key, lang)
            work.commit()
        return Changes.PROMPTS

    def sign(self, key: PromptKey, lang: str) -> Changes:
        """A native speaker has read the text in this language and stands for it."""
        with self._work() as work:
            prompt = library_of(work.prompts.all()).prompt(key)
            waiting = prompt.unchecked.get(lang) if prompt is not None else None
            if waiting is None:
                return Changes.NOTHING
            work.prompts.tell(PromptText(key, lang, waiting, checked=True))
            work.commit()
        return Changes.PROMPTS

    def pick(self, count: int) -> int:
        """Return a place from 0 on, by chance: the draw of one prompt."""
        return int.from_bytes(self._ids.new().encode(), "big") % count


def _cleaned(words: Words) -> Words:
    cleaned = replace(words, texts=())
    for lang, text in words.texts:
        cleaned = cleaned.saying(lang, clean_line(text))
    return cleaned
