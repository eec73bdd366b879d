"""Session reports on A4: everything a coordinator may know of one session, and no more.

Rule: one page whenever it fits at any density; otherwise as many as it takes. Several reports in
one file are the same sheets one after the other, each with its own numbers. The file says
nothing the page does not: no names in its metadata, no time of making, and equal input gives
equal bytes.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from circle_desktop.reports import blocks
from circle_desktop.reports.page import blank_canvas, paint, paint_footer
from circle_desktop.reports.strips import Strip, height, paginate, rule, without_end
from circle_desktop.reports.style import (
    AIR_ABOVE_FOOT,
    BOTTOM,
    DENSITIES,
    LONG,
    TOP,
    Density,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reportlab.pdfgen.canvas import Canvas

    from circle_desktop.services.paper.session_report import SessionReport, SessionReportTexts


def write_session_reports(
    reports: Iterable[SessionReport], texts: SessionReportTexts, out: BinaryIO
) -> None:
    """Write the reports as one PDF, in one piece, once all of it is drawn.

    Raises:
        OSError: when ``out`` cannot be written.
    """
    buffer = BytesIO()
    canvas = blank_canvas(buffer, texts.lang)
    for report in reports:
        _draw(canvas, report, texts)
    canvas.save()
    out.write(buffer.getvalue())


def _draw(canvas: Canvas, report: SessionReport, texts: SessionReportTexts) -> None:
    foot = blocks.foot(texts)
    pages = _pages(report, texts, height(foot))
    for number, page in enumerate(pages, start=1):
        paint(canvas, page, TOP)
        if number == len(pages):
            paint(canvas, foot, BOTTOM - height(foot))
        count = texts.sheet.page_of.format(page=number, pages=len(pages))
        paint_footer(canvas, texts.sheet.product, count)
        canvas.showPage()


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
