"""Setting plain text in lines: cleaning, breaking, choosing faces, drawing.

Rule: text is drawn, never interpreted. No markup is known here, so nothing a person typed can
become a tag, a file or a command; and no character that can be seen is ever dropped.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING
from unicodedata import category, normalize

from circle_desktop.reports.fonts import Face, Glyph, font, glyph
from circle_desktop.reports.rtl import Paragraph, paragraph
from circle_desktop.reports.style import TextStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.pdfgen.canvas import Canvas


_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\u0085\u2028\u2029]")
_SPACES = frozenset(" \u2002\u2003\u2009\u3000")
_BREAKERS = frozenset("-–/")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one line in one face."""

    face: Face
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """One line in the order it is seen.

    Attributes:
        runs: stretches from left to right.
        style: how it is set.
        right_to_left: whether it stands flush with the right edge.
    """

    runs: tuple[Run, ...]
    style: TextStyle
    right_to_left: bool = False

    @property
    def width(self) -> float:
        """Return its width in points."""
        return sum(run.width for run in self.runs)

    def draw(self, canvas: Canvas, x: float, y: float, column: float) -> None:
        """Draw it on the baseline ``y`` (PDF's own, from below) in a column that begins at ``x``."""
        if self.right_to_left:
            x += column - self.width
        canvas.setFillColor(self.style.ink)
        for run in self.runs:
            canvas.setFont(font(run.face).fontName, self.style.size * run.face.scale)
            canvas.drawString(x, y, run.text)
            x += run.width


def set_text(text: str, style: TextStyle, column: float) -> tuple[Line, ...]:
    """Break text into lines no wider than a column; blank text has no lines."""
    lines: list[Line] = []
    for piece in _paragraphs(text):
        para = paragraph(piece)
        drawn = _glyphs(para.text, para, style)
        for start, end in _breaks(para.text, drawn, column / style.size):
            seen = _glyphs(para.seen(start, end), para, style) if para.levels else drawn[start:end]
            lines.append(_line(seen, para, style))
    return tuple(lines)


def set_line(text: str, style: TextStyle) -> Line:
    """Set text that is known to be short, such as a figure, in one line whatever its width."""
    para = paragraph(" ".join(_paragraphs(text)))
    return _line(_glyphs(para.seen(0, len(para.text)), para, style), para, style)


def _paragraphs(text: str) -> Iterator[str]:
    """Part text into its paragraphs, without control characters and halves of characters."""
    for piece in _LINE_ENDS.split(text):
        composed = normalize("NFC", piece)
        whole = composed if composed.isprintable() else "".join(map(_clean, composed))
        clean = whole.strip()
        if clean:
            yield clean


def _clean(char: str) -> str:
    if char.isprintable() or char == "\u00a0":
        return char
    match category(char):
        case "Cc":
            return " " if char == "\t" else ""
        case "Cs":
            return "\ufffd"
        case _:
            return char


def _glyphs(text: str, para: Paragraph, style: TextStyle) -> list[Glyph]:
    return [glyph(char, style.face, para.right_to_left) for char in text]


def _breaks(text: str, drawn: list[Glyph], column: float) -> Iterator[tuple[int, int]]:
    """Yield where each line begins and ends, in reading order; ``column`` is for size 1."""
    start, chance, width = 0, 0, 0.0
    for index, char in enumerate(text):
        width += drawn[index][2]
        if width > column and index > start and char not in _SPACES:
            cut = chance if chance > start else index
            yield start, _trimmed(text, cut)
            start, width = cut, sum(advance for *_, advance in drawn[cut : index + 1])
        if _may_break_after(text, index):
            chance = index + 1
    yield start, _trimmed(text, len(text))


def _trimmed(text: str, end: int) -> int:
    while end and text[end - 1] in _SPACES:
        end -= 1
    return end


def _may_break_after(text: str, index: int) -> bool:
    if text[index] in _SPACES:
        return True
    if text[index] not in _BREAKERS:
        return False
    between = text[index - 1 : index] + text[index + 1 : index + 2]
    return len(between) == 2 and between.isalpha()


def _line(seen: list[Glyph], para: Paragraph, style: TextStyle) -> Line:
    runs = tuple(
        Run(face, "".join(form for form, _, _ in group), style.size * sum(w for *_, w in group))
        for face, group in ((face, list(some)) for face, some in groupby(seen, itemgetter(1)))
    )
    return Line(runs, style, para.right_to_left)
