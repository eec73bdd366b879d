"""The faces paper is set in: bundled, embedded, and chosen per character.

Rule: reportlab's own fonts are never used (they print a black box for Polish or Cyrillic), and
a face is read from disk at most once, when a character first asks for it.
"""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import TypeAlias
from unicodedata import bidirectional, normalize

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from circle_desktop import assets


class Face(Enum):
    """A bundled face; the value is the name of its file and of its font."""

    SANS = "SourceSans3-Regular"
    SANS_STRONG = "SourceSans3-SemiBold"
    SERIF = "Literata-Regular"
    SERIF_STRONG = "Literata-Medium"
    ARABIC = "Vazirmatn-Regular"
    ARABIC_STRONG = "Vazirmatn-Medium"

    @property
    def scale(self) -> float:
        """How much of the asked size this face needs to stand equal beside Literata."""
        return 0.95 if self in {Face.ARABIC, Face.ARABIC_STRONG} else 1.0


Glyph: TypeAlias = tuple[str, Face, float]
"""What is drawn for a character: its form, its face and its width at size 1."""

_UNKNOWN = "□"
_FALLBACKS = {
    Face.SANS: (Face.ARABIC, Face.SERIF),
    Face.SANS_STRONG: (Face.ARABIC_STRONG, Face.SERIF_STRONG),
    Face.SERIF: (Face.ARABIC, Face.SANS),
    Face.SERIF_STRONG: (Face.ARABIC_STRONG, Face.SANS_STRONG),
}


@lru_cache(maxsize=len(Face))
def font(face: Face) -> TTFont:
    """Return the embedded font of a face, registered under the face's value."""
    loaded = TTFont(face.value, str(assets.path(f"fonts/{face.value}.ttf")))
    pdfmetrics.registerFont(loaded)
    return loaded


@lru_cache(maxsize=8192)
def glyph(char: str, face: Face, right_to_left: bool) -> Glyph:  # noqa: FBT001 - a cache key
    """Choose what is drawn for one character.

    In a right-to-left paragraph signs and spaces come from the Arabic face, so that a full stop
    stands at the height of its own sentence. A presentation form no face has falls back to the
    plain letter; a character no face has is drawn as an open square, so that a reader sees that
    something stands there.
    """
    first: tuple[Face, ...] = (face, *_FALLBACKS[face])
    if right_to_left and bidirectional(char) != "L":
        first = (_FALLBACKS[face][0], *first)
    for form in (char, normalize("NFKC", char)):
        for candidate in first:
            if len(form) == 1 and ord(form) in font(candidate).face.charToGlyph:
                return form, candidate, _width(form, candidate)
    return _UNKNOWN, face, _width(_UNKNOWN, face)


def _width(char: str, face: Face) -> float:
    return float(font(face).stringWidth(char, 1.0)) * face.scale
