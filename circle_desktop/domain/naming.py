"""Finding names of people inside a text, before it leaves the circle (R11): warns, never blocks."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORTEST_NAME = 2
"""Characters; a single letter would be found everywhere."""

_SHORTEST_PART = 3

_LINKS = frozenset(
    {"abu", "bin", "das", "del", "den", "der", "des", "dos", "het", "ibn", "las", "les", "los"}
    | {"ould", "ten", "ter", "und", "van", "von", "zum", "zur"}
)
"""Words that link the parts of a name: by themselves they name nobody."""

_APOSTROPHES = str.maketrans(dict.fromkeys("‘ʼ`´", "'") | {"’": "'"})


def names_found(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that stand in the text as words, in the order given.

    Case, accents and the form of an apostrophe aside, also with a possessive ending ("Amals",
    "Amal's"). Each part of a name of several words counts on its own, if it is longer than two
    letters and more than a link such as "van den".
    """
    plain = _plain(text)
    return tuple(dict.fromkeys(name for name in names if _stands_in(plain, name)))


def _stands_in(plain_text: str, name: str) -> bool:
    whole = _plain(name)
    return any(
        re.search(rf"(?<!\w){re.escape(part)}(?:'?s)?(?!\w)", plain_text)
        for part in (whole, *_parts(whole))
        if len(part) >= SHORTEST_NAME
    )


def _parts(whole: str) -> Iterable[str]:
    parts = re.split(r"[\s-]+", whole)
    return (part for part in parts if len(part) >= _SHORTEST_PART and part not in _LINKS)


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_APOSTROPHES))
    return "".join(ch for ch in decomposed if not unicodedata.combining(ch))
