"""A sheet of paper before and after its contents: the blank page, the strips on it, its footer.

Rule: the file says nothing the page does not: no metadata, no time of making, equal input gives
equal bytes.
"""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING, BinaryIO

from reportlab.pdfgen.canvas import Canvas

from circle_desktop.reports.fonts import Face, font
from circle_desktop.reports.style import (
    COLUMN,
    FOOTER,
    FOOTER_BASELINE,
    GREY,
    LIT,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
)
from circle_desktop.reports.typesetting import set_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circle_desktop.reports.strips import Strip

_MARK_DOTS = 7


def blank_canvas(out: BinaryIO, lang: str) -> Canvas:
    """Return an empty A4 document in a language."""
    canvas = Canvas(
        out,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=lang,
        initialFontName=font(Face.SANS).fontName,
    )
    canvas.setTitle("")
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("")
    canvas.setProducer("")
    canvas.setKeywords("")
    return canvas


def paint(canvas: Canvas, strips: Iterable[Strip], top: float) -> None:
    """Draw strips one below the other, the first one at ``top`` from the upper edge."""
    for strip in strips:
        strip.paint(canvas, top)
        top += strip.height


def paint_footer(canvas: Canvas, product: str, right: str) -> None:
    """Draw the mark and the product at the left, a few words at the right."""
    y = PAGE_HEIGHT - FOOTER_BASELINE
    _paint_mark(canvas, MARGIN + 6, y + 3)
    name = set_line(product, FOOTER)
    name.draw(canvas, MARGIN + 17.5, y, name.width)
    words = set_line(right, FOOTER)
    words.draw(canvas, MARGIN + COLUMN - words.width, y, words.width)


def _paint_mark(canvas: Canvas, x: float, y: float) -> None:
    """Draw the mark: seven dots in a ring, the topmost one lit and larger."""
    for dot in range(_MARK_DOTS):
        turn = pi / 2 - 2 * pi * dot / _MARK_DOTS
        canvas.setFillColor(GREY if dot else LIT)
        canvas.circle(
            x + 5.6 * cos(turn), y + 5.6 * sin(turn), 1.25 if dot else 1.7, stroke=0, fill=1
        )
