"""The access copy on A4: what is held about one person, part by part, for that person.

Rule: nothing is left out and nothing is made small; a long paper flows over several pages. The
file says nothing the pages do not.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING, BinaryIO

from circle_desktop.reports.blocks import across
from circle_desktop.reports.fonts import Face
from circle_desktop.reports.page import blank_canvas, paint, paint_footer
from circle_desktop.reports.strips import (
    Strip,
    baseline,
    keep,
    paginate,
    rule,
    space,
    text_strips,
    without_end,
)
from circle_desktop.reports.style import (
    BOTTOM,
    COLUMN,
    DATE,
    HEADING,
    INK,
    MARGIN,
    TITLES,
    TOP,
    TextStyle,
)
from circle_desktop.reports.typesetting import set_text
from circle_desktop.services.paper.access_copy import ROOM_TO_WRITE

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from circle_desktop.reports.typesetting import Line
    from circle_desktop.services.paper.access_copy import AccessCopy, AccessPart, AccessRow

_ABOUT = TextStyle(Face.SANS, 12.5, 17)
_LABEL = TextStyle(Face.SANS_STRONG, 11, 15)
_VALUE = TextStyle(Face.SANS, 11.5, 15)
_WORDS = TextStyle(Face.SANS, 11.5, 15.5)
_LABEL_WIDTH = 138.0
_BESIDE_LABEL = 150.0
_LINE = replace(rule(0.5), melts=False, keeps_next=False)
_ROOM = [space(24), _LINE, space(9)]
"""A line to write on."""


def write_access_copy(copy: AccessCopy, out: BinaryIO) -> None:
    """Write the paper as PDF, in one piece, once all of it is drawn.

    Raises:
        OSError: when ``out`` cannot be written.
    """
    buffer = BytesIO()
    canvas = blank_canvas(buffer, copy.lang)
    running = [*across(copy.title, copy.document), space(20)]
    pages = paginate(_strips(copy), running, capacity=BOTTOM - TOP, foot=0.0)
    for number, page in enumerate(pages, start=1):
        paint(canvas, page, TOP)
        count = copy.page_of.format(page=number, pages=len(pages))
        paint_footer(canvas, copy.product, count)
        canvas.showPage()
    canvas.save()
    out.write(buffer.getvalue())


def _strips(copy: AccessCopy) -> list[Strip]:
    strips = [
        *across(copy.organisation, copy.document),
        space(17),
        *text_strips(set_text(copy.title, TITLES[1], COLUMN)),
        space(2),
        *text_strips(set_text(copy.made, DATE, COLUMN)),
        space(13),
        rule(1.3, INK),
        space(14),
        *text_strips(set_text(copy.about, _ABOUT, COLUMN)),
        space(14),
    ]
    ruled = False
    for part in copy.parts:
        strips += [] if ruled else [rule()]
        strips += _part(part)
        ruled = any(sentence.endswith(ROOM_TO_WRITE) for sentence in part.sentences[-1:])
    return without_end(strips)


def _part(part: AccessPart) -> list[Strip]:
    heading = text_strips(set_text(part.title, HEADING, COLUMN))
    strips = [space(12), *keep(heading), space(5)]
    for row in part.rows:
        strips += _row(row)
    for sentence in part.sentences:
        strips += text_strips(set_text(sentence, _WORDS, COLUMN))
        strips += _ROOM if sentence.endswith(ROOM_TO_WRITE) else [space(5)]
    return [*strips, space(9)]


def _row(row: AccessRow) -> list[Strip]:
    """Return the label beside its value; whichever is longer decides how high the row is."""
    labels = set_text(row.label, _LABEL, _LABEL_WIDTH)
    values = text_strips(set_text(row.value, _VALUE, COLUMN - _BESIDE_LABEL), indent=_BESIDE_LABEL)
    beside = zip_longest(labels, values)
    strips = [_beside(label, value) for label, value in beside]
    return [*keep(strips[:1]), *strips[1:], space(3.5)]


def _beside(label: Line | None, value: Strip | None) -> Strip:
    def draw(canvas: Canvas, top: float) -> None:
        if label is not None:
            label.draw(canvas, MARGIN, baseline(label, top), _LABEL_WIDTH)
        if value is not None:
            value.paint(canvas, top)

    return Strip(_VALUE.leading, draw)
