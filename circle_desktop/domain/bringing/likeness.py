"""When two names may be one: how they look with everything aside that people write in two ways.

Rule: it only proposes. Two people may be called the same, and a person decides. Nothing is said
across scripts: Олена and Olena are never proposed as one.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_MARKS: Final = re.compile(
    "[\u0300-\u036f"  # of Latin, Greek and Cyrillic letters
    "\u0591-\u05c7"  # Hebrew vowels
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed"  # Arabic vowels and hamza above or below
    "\u0640\u200c\u200d\ufeff\u200e\u200f\u061c]"  # lengthening, joiners, directions
)
_APOSTROPHES: Final = re.compile("['’ʼ‘`´ʹʿʾ.]")
_LETTERS: Final = str.maketrans(
    {
        # One Latin letter for those that do not come apart.
        "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ı": "i", "ħ": "h", "æ": "ae", "œ": "oe", "þ": "th",
        # Arabic and Persian keyboards.
        "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ڪ": "ك", "ة": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه",
        "ھ": "ه", "ٱ": "ا",
        # Ukrainian beside Russian: one name, Наталія and Наталия.
        "ґ": "г", "є": "е", "э": "е", "і": "и", "ы": "и",
    }
)  # fmt: skip
_LOOKALIKES: Final = str.maketrans("aceiopxyk", "асеиорхук")
_SPLIT: Final = re.compile(r"[^\w]+|_+")
_CYRILLIC: Final = re.compile("[\u0400-\u04ff]")


def likeness(name: str) -> str:
    """Return what two ways of writing one name have in common.

    Case, accents, vowel signs, apostrophes, hyphens and the order of the words are left aside;
    letters that differ only by keyboard (Arabic ي and Persian ی, Ukrainian ґ and г) become one.
    """
    if name.isascii():
        plain = name.lower()
    else:
        apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", name).casefold())
        plain = _MARKS.sub("", apart).translate(_LETTERS)
        if _CYRILLIC.search(plain):
            plain = plain.translate(_LOOKALIKES)
    words = _SPLIT.split(_APOSTROPHES.sub("", plain))
    return " ".join(sorted(word for word in words if word)) or name.strip()
