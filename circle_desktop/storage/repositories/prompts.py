"""What a vault adds to the bundled prompts."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.library.collection import Collection, PromptText, PromptUse
from circle_desktop.domain.library.prompts import Prompt, PromptKey
from circle_desktop.storage.documents import document, read_document
from circle_desktop.storage.tables import own_prompts, prompt_choices, prompt_texts, prompt_uses

if TYPE_CHECKING:
    from collections.abc import Iterable


class SqlPrompts:
    """Own prompts, choices, texts and uses; implements ``Prompts``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def all(self) -> Collection:
        """Return everything that is kept."""
        read = self._connection.execute
        own = read(sa.select(own_prompts.c.content).order_by(own_prompts.c.key)).scalars()
        chosen = read(sa.select(prompt_choices)).all()
        texts = read(sa.select(prompt_texts).order_by(prompt_texts.c.key, prompt_texts.c.lang))
        uses = read(sa.select(prompt_uses).order_by(prompt_uses.c.day, prompt_uses.c.key))
        return Collection(
            own=tuple(read_document(Prompt, content) for content in own),
            favourites=frozenset(PromptKey(row.key) for row in chosen if row.favourite),
            hidden=frozenset(PromptKey(row.key) for row in chosen if row.hidden),
            texts=tuple(
                PromptText(PromptKey(row.key), row.lang, row.text, row.checked) for row in texts
            ),
            uses=tuple(
                PromptUse(PromptKey(row.key), CircleId(row.circle_id), date.fromisoformat(row.day))
                for row in uses
            ),
        )

    def choose(self, key: PromptKey, *, favourite: bool, hidden: bool) -> None:
        """Keep whether a prompt is a favourite and whether it is hidden."""
        self._put(prompt_choices, {"key": key}, {"favourite": favourite, "hidden": hidden})

    def put(self, prompt: Prompt) -> None:
        """Keep a prompt of one's own; the one with the same key is replaced."""
        self._put(own_prompts, {"key": prompt.key}, {"content": document(prompt)})
        self.took_out = True  # its former words may still lie in the WAL

    def remove(self, key: PromptKey) -> None:
        """Remove a prompt of one's own, with what is kept about it."""
        for table in (own_prompts, prompt_choices, prompt_texts, prompt_uses):
            self._connection.execute(sa.delete(table).where(table.c.key == key))
        self.took_out = True

    def tell(self, text: PromptText) -> None:
        """Keep a text of a prompt; the one in the same language is replaced."""
        kept = {"text": text.text, "checked": text.checked}
        self._put(prompt_texts, {"key": text.key, "lang": text.lang}, kept)
        self.took_out = True

    def untell(self, key: PromptKey, lang: str) -> None:
        """Let the text that was written here go: the bundled one stands again."""
        here = sa.and_(prompt_texts.c.key == key, prompt_texts.c.lang == lang)
        self._connection.execute(sa.delete(prompt_texts).where(here))
        self.took_out = True

    def use(self, uses: Iterable[PromptUse]) -> None:
        """Keep what was asked; the same thing twice on a day is one."""
        for use in uses:
            values = {"key": use.key, "circle_id": use.circle, "day": use.day.isoformat()}
            self._connection.execute(insert(prompt_uses).values(**values).on_conflict_do_nothing())

    def forget(self, circle_id: CircleId) -> None:
        """Remove what was asked in a circle."""
        here = prompt_uses.c.circle_id == circle_id
        self._connection.execute(sa.delete(prompt_uses).where(here))
        self.took_out = True

    def _put(self, table: sa.Table, key: dict[str, str], values: dict[str, object]) -> None:
        statement = insert(table).values(**key, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=[*key], set_=values)
        )
