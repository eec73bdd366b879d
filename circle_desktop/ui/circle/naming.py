"""A name inside a sentence of the window, whatever script it is written in.

Rule: a name never turns the sentence around it: it is isolated, and the sentence says by a mark
at its head from where it reads (UAX 9, 2.7).
"""

from __future__ import annotations

from typing import Final

_ISOLATE: Final = "\u2068{}\u2069"
_FROM_LEFT: Final = "\u200e"


def with_names(words: str, **names: str) -> str:
    """Return a sentence with names filled in."""
    isolated = {place: _ISOLATE.format(name) for place, name in names.items()}
    return _FROM_LEFT + words.format(**isolated)
