"""Right-to-left text for a page that only knows left to right.

Rule: a paragraph is shaped and its directions are resolved once, as a whole; it is broken into
lines in reading order; only then each line is put in the order it is seen (UAX #9). Reordering
first and breaking later prints the lines upside down.

Two things python-bidi leaves out are added here: isolates (mapped to embeddings) and bracket
pairs (rule N0), and phone numbers are held left-to-right because nobody reads them otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import bidirectional, category

from arabic_reshaper import ArabicReshaper
from bidi import algorithm

if TYPE_CHECKING:
    from collections.abc import Iterator

_RTL = frozenset({"R", "AL"})
_LRE, _RLE, _PDF, _LRM, _RLM = "\u202a", "\u202b", "\u202c", "\u200e", "\u200f"
_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_EMBEDDINGS = {_LRE: "L", _RLE: "R"}
_TYPED_EMBEDDINGS = re.compile("[\u202a-\u202e]")
_PHONE = re.compile(r"\+?\d[\d./-]*(?:[ \u00a0]\(?\d[\d./-]*\)?){1,}")
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph in reading order, ready to be broken into lines.

    Attributes:
        text: shaped text without invisible marks.
        levels: embedding level of each character; empty when all of it runs left to right.
        right_to_left: the paragraph's own direction, that of its first strong character.
    """

    text: str
    levels: tuple[int, ...]
    right_to_left: bool

    def seen(self, start: int, end: int) -> str:
        """Return one line of it in the order it is seen, brackets mirrored."""
        line = self.text[start:end]
        if not self.levels:
            return line
        chars = [
            {"ch": char, "level": level, "orig": bidirectional(char)}
            for char, level in zip(line, self.levels[start:end], strict=True)
        ]
        storage = algorithm.get_empty_storage()
        storage["base_level"], storage["chars"] = int(self.right_to_left), chars
        algorithm.reorder_resolved_levels(storage, False)  # noqa: FBT003 - the library's order
        algorithm.apply_mirroring(storage, False)  # noqa: FBT003 - the library's order
        return "".join(str(char["ch"]) for char in storage["chars"])


def paragraph(text: str) -> Paragraph:
    """Shape one paragraph (no line breaks inside) and resolve its directions."""
    if text.isascii() or not any(bidirectional(char) in _RTL for char in text):
        return Paragraph(_visible(text), (), right_to_left=False)
    base = _first_strong(text)
    marked = _hold_brackets(_hold_phones(_embed_isolates(_TYPED_EMBEDDINGS.sub("", text))), base)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = int(base == "R"), base
    algorithm.get_embedding_levels(_reshaper().reshape(marked), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)  # noqa: FBT003 - it has no default
    algorithm.resolve_implicit_levels(storage, False)  # noqa: FBT003 - it has no default
    kept = [char for char in storage["chars"] if category(char["ch"]) != "Cf"]
    return Paragraph(
        "".join(char["ch"] for char in kept),
        tuple(char["level"] for char in kept),
        right_to_left=base == "R",
    )


@lru_cache(maxsize=1)
def _reshaper() -> ArabicReshaper:
    """Join letters, and keep vowel signs and stretches: they are what someone wrote."""
    return ArabicReshaper({"delete_harakat": False, "delete_tatweel": False})


def _visible(text: str) -> str:
    return text if text.isascii() else "".join(char for char in text if category(char) != "Cf")


def _first_strong(text: str) -> str:
    for char in text:
        kind = bidirectional(char)
        if kind in _RTL:
            return "R"
        if kind == "L":
            return "L"
    return "L"


def _embed_isolates(text: str) -> str:
    """Map isolates, which python-bidi does not know, to the embeddings it does."""
    opened = 0
    out: list[str] = []
    for index, char in enumerate(text):
        if char in {_LRI, _RLI, _FSI}:
            opened += 1
            rest = _first_strong(text[index + 1 :].split(_PDI, maxsplit=1)[0])
            out.append(_RLE if char == _RLI or (char == _FSI and rest == "R") else _LRE)
        elif char == _PDI:
            out.append(_PDF if opened else "")
            opened = max(0, opened - 1)
        else:
            out.append(char)
    return "".join(out) + _PDF * opened


def _hold_phones(text: str) -> str:
    """Keep groups of figures, such as a phone number, in one piece and left-to-right."""

    def hold(match: re.Match[str]) -> str:
        return _LRE + match[0].replace(" ", "\u00a0") + _PDF

    return _PHONE.sub(hold, text)


def _hold_brackets(text: str, base: str) -> str:
    """Give both brackets of a pair one direction (UAX #9, rule N0)."""
    resolved = list(_directions(text, base))
    marks: dict[int, str] = {}
    for start, end in _bracket_pairs(text):
        around = resolved[start].around
        inside = {letter.own for letter in resolved[start + 1 : end]} - {""}
        side = around if around in inside else resolved[start].before
        if inside:
            marks[start] = marks[end] = _RLM if side == "R" else _LRM
    return "".join(
        f"{marks[index]}{char}{marks[index]}" if index in marks else char
        for index, char in enumerate(text)
    )


@dataclass(frozen=True, slots=True)
class _Direction:
    """What a character's place says: of the embedding, of the letters before it, of itself."""

    around: str
    before: str
    own: str


def _directions(text: str, base: str) -> Iterator[_Direction]:
    """Tell the direction at each character; a figure follows the letters before it (rule W7)."""
    embedded = [base]
    before = base
    for char in text:
        own = _own(char, before)
        yield _Direction(embedded[-1], before, own)
        if char in _EMBEDDINGS:
            embedded.append(_EMBEDDINGS[char])
            before = embedded[-1]
        elif char == _PDF:
            before = embedded.pop()
        before = own or before


def _own(char: str, before: str) -> str:
    kind = bidirectional(char)
    if kind == "EN":
        return before
    if kind == "L":
        return "L"
    return "R" if kind in {"R", "AL", "AN"} else ""


def _bracket_pairs(text: str) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for index, char in enumerate(text):
        if char in _BRACKETS:
            waiting.append((_BRACKETS[char], index))
        elif waiting and char == waiting[-1][0]:
            pairs.append((waiting.pop()[1], index))
    return pairs
