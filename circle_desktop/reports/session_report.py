"""The session report on A4: everything a coordinator may know of one session, and no more.

Rule: one page whenever it fits at any density; otherwise as many as it takes. The file says
nothing the page does not: no names in its metadata, no time of making, and equal input gives
equal bytes.
"""

from __future__ import annotations

from io import BytesIO
from math import cos, pi, sin
from typing import TYPE_CHECKING, BinaryIO

from reportlab.pdfgen.canvas import Canvas

from circle_desktop.reports import blocks
from circle_desktop.reports.fonts import Face, font
from circle_desktop.reports.strips import Strip, height, paginate, rule, without_end
from circle_desktop.reports.style import (
    AIR_ABOVE_FOOT,
    BOTTOM,
    COLUMN,
    DENSITIES,
    FOOTER,
    FOOTER_BASELINE,
    GREY,
    LIT,
    LONG,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TOP,
    Density,
)
from circle_desktop.reports.typesetting import set_line

if TYPE_CHECKING:
    from circle_desktop.services.session_report import SessionReport, SessionReportTexts

_MARK_DOTS = 7


def write_session_report(report: SessionReport, texts: SessionReportTexts, out: BinaryIO) -> None:
    """Write the report as PDF, in one piece, once all of it is drawn.

    Raises:
        OSError: when ``out`` cannot be written.
    """
    buffer = BytesIO()
    canvas = Canvas(
        buffer,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=1,
        pageCompression=1,
        lang=texts.lang,
        initialFontName=font(Face.SANS).fontName,
    )
    _strip_metadata(canvas)
    foot = blocks.foot(texts)
    pages = _pages(report, texts, height(foot))
    for number, page in enumerate(pages, start=1):
        _paint(canvas, page, TOP)
        if number == len(pages):
            _paint(canvas, foot, BOTTOM - height(foot))
        _paint_footer(canvas, texts, number, len(pages))
        canvas.showPage()
    canvas.save()
    out.write(buffer.getvalue())


def _strip_metadata(canvas: Canvas) -> None:
    canvas.setTitle("")
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("")
    canvas.setProducer("")
    canvas.setKeywords("")


def _pages(report: SessionReport, texts: SessionReportTexts, foot: float) -> list[list[Strip]]:
    """Choose the roomiest density that fits one page; a longer report flows over several."""
    room = BOTTOM - TOP
    for density in DENSITIES:
        strips = _compose(report, texts, density)
        if height(strips) + AIR_ABOVE_FOOT + foot <= room:
            return [strips]
    return paginate(
        _compose(report, texts, LONG),
        blocks.running_head(report, texts),
        capacity=room,
        foot=foot + AIR_ABOVE_FOOT,
    )


def _compose(report: SessionReport, texts: SessionReportTexts, density: Density) -> list[Strip]:
    strips = blocks.head(report, texts, density)
    strips += blocks.figures(report, texts, density)
    for block in (blocks.phases, blocks.harvest, blocks.facts):
        drawn = block(report, texts, density)
        strips += [rule(), *drawn] if drawn else []
    return without_end(strips)


def _paint(canvas: Canvas, strips: list[Strip], top: float) -> None:
    for strip in strips:
        strip.paint(canvas, top)
        top += strip.height


def _paint_footer(canvas: Canvas, texts: SessionReportTexts, page: int, pages: int) -> None:
    y = PAGE_HEIGHT - FOOTER_BASELINE
    _paint_mark(canvas, MARGIN + 6, y + 3)
    product = set_line(texts.sheet.product, FOOTER)
    product.draw(canvas, MARGIN + 17.5, y, product.width)
    count = set_line(texts.sheet.page_of.format(page=page, pages=pages), FOOTER)
    count.draw(canvas, MARGIN + COLUMN - count.width, y, count.width)


def _paint_mark(canvas: Canvas, x: float, y: float) -> None:
    """Draw the mark: seven dots in a ring, the topmost one lit and larger."""
    for dot in range(_MARK_DOTS):
        turn = pi / 2 - 2 * pi * dot / _MARK_DOTS
        canvas.setFillColor(GREY if dot else LIT)
        canvas.circle(
            x + 5.6 * cos(turn), y + 5.6 * sin(turn), 1.25 if dot else 1.7, stroke=0, fill=1
        )
