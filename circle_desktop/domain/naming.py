"""Finding names of people inside a text, before it leaves the circle (R11): warns, never blocks."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

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


class Span(NamedTuple):
    """A place in a text: the first letter, and the one after the last."""

    start: int
    end: int


def names_found(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that stand in the text as words, in the order given.

    Case, accents and the form of an apostrophe aside, also with a possessive ending ("Amals",
    "Amal's"). Each part of a name of several words counts on its own, if it is longer than two
    letters and more than a link such as "van den".
    """
    plain = _plain(text)
    return tuple(dict.fromkeys(name for name in names if _stands_in(plain, name)))


def places_of(text: str, names: Iterable[str]) -> tuple[Span, ...]:
    """Return where names stand in a text, found as :func:`names_found` finds them.

    A possessive ending is no part of a place, and places that touch the same letters are one.
    """
    plain, origin = _plain_with_origin(text)
    words = frozenset(re.findall(r"\w+", plain))
    found = {
        Span(origin[match.start(1)], origin[match.end(1) - 1] + 1)
        for name in names
        if _may_stand_among(words, name)
        for pattern in _patterns(name)
        for match in re.finditer(pattern, plain)
    }
    return _merged(sorted(found))


def _stands_in(plain_text: str, name: str) -> bool:
    return any(re.search(pattern, plain_text) for pattern in _patterns(name))


def _patterns(name: str) -> Iterable[str]:
    whole = _plain(name)
    return (
        rf"(?<!\w)({re.escape(part)})(?:'?s)?(?!\w)"
        for part in (whole, *_parts(whole))
        if len(part) >= SHORTEST_NAME
    )


def _may_stand_among(words: frozenset[str], name: str) -> bool:
    """Tell at little cost that a name cannot be there: a vault knows thousands of names."""
    return any({word, f"{word}s"} & words for word in re.findall(r"\w+", _plain(name)))


def _parts(whole: str) -> Iterable[str]:
    parts = re.split(r"[\s-]+", whole)
    return (part for part in parts if len(part) >= _SHORTEST_PART and part not in _LINKS)


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in spans:
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(span.end, merged[-1].end))
        else:
            merged.append(span)
    return tuple(merged)


def _plain(text: str) -> str:
    return _plain_with_origin(text)[0]


def _plain_with_origin(text: str) -> tuple[str, list[int]]:
    """Return the text as it is compared, and for each of its letters where it came from."""
    letters: list[str] = []
    origin: list[int] = []
    for place, char in enumerate(text):
        decomposed = unicodedata.normalize("NFKD", char.casefold().translate(_APOSTROPHES))
        kept = [ch for ch in decomposed if not unicodedata.combining(ch)]
        letters += kept
        origin += [place] * len(kept)
    return "".join(letters), origin
