"""Finding names of people inside a text, before it leaves the circle (R11): warns, never blocks."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORTEST_NAME = 2
"""Characters; a single letter would be found everywhere."""


def names_found(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that stand in the text as words, in the order given.

    Case and accents aside, also with a possessive ending ("Amals", "Amal's"). Each part of a
    name of several words counts on its own, if it is longer than two letters.
    """
    plain = _plain(text)
    return tuple(dict.fromkeys(name for name in names if _stands_in(plain, name)))


def _stands_in(plain_text: str, name: str) -> bool:
    whole = _plain(name)
    parts = {whole, *(part for part in whole.split() if len(part) > 2)}
    return any(
        re.search(rf"(?<!\w){re.escape(part)}(?:['’]?s)?(?!\w)", plain_text)
        for part in parts
        if len(part) >= SHORTEST_NAME
    )


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(ch for ch in decomposed if not unicodedata.combining(ch))
