"""Picture cards on A4, 4, 6 or 9 a page, with lines to cut along.

Rules: line work in black, so that every printer and copier can; names stand below the drawing,
one language a line, none smaller than another; the prompt has the first card.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from reportlab.lib.units import mm

from circle_desktop.reports import line_drawing
from circle_desktop.reports.fonts import Face
from circle_desktop.reports.page import blank_canvas
from circle_desktop.reports.style import HAIRLINE, INK, PAGE_HEIGHT, PAGE_WIDTH, TextStyle
from circle_desktop.reports.typesetting import Line, set_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from circle_desktop.services.paper.cards_sheet import CardOnPaper, CardsSheet

_EDGE = 10 * mm
_INSIDE = 6 * mm
_GRIDS = {4: (2, 2), 6: (2, 3), 9: (3, 3)}
_NAMES = tuple(TextStyle(Face.SANS_STRONG, size, size * 1.3) for size in (20, 17, 14, 12, 10.5))
_PROMPTS = tuple(TextStyle(Face.SERIF, size, size * 1.3) for size in (24, 20, 17, 14, 12, 10))
_NOTES = tuple(TextStyle(Face.SANS, size, size * 1.3) for size in (9, 8, 7))
_MOST_OF_NAMES = 0.34
_NOTE_SHARE = 0.2


class _Row(NamedTuple):
    """A line of text and the height it takes, in points."""

    line: Line
    leading: float


class _Box(NamedTuple):
    """A card on the page, from its corner below left, in points."""

    left: float
    bottom: float
    wide: float
    tall: float


def write_cards(sheet: CardsSheet, out: BinaryIO) -> None:
    """Write the cards as PDF, in one piece, once all of it is drawn.

    Raises:
        OSError: when ``out`` cannot be written.
    """
    buffer = BytesIO()
    canvas = blank_canvas(buffer, sheet.lang)
    faces: list[CardOnPaper | None] = [*([None] if sheet.prompt else []), *sheet.cards]
    for start in range(0, len(faces), sheet.each_page):
        boxes = _boxes(sheet.each_page)
        _cutting_lines(canvas, _GRIDS[sheet.each_page])
        for box, card in zip(boxes, faces[start : start + sheet.each_page], strict=False):
            if card is None:
                _paint_prompt(canvas, box, sheet)
            else:
                _paint_card(canvas, box, card)
        canvas.showPage()
    canvas.save()
    out.write(buffer.getvalue())


def _boxes(each_page: int) -> list[_Box]:
    """Return the cards of a page, line by line from the upper left."""
    across, down = _GRIDS[each_page]
    wide, tall = (PAGE_WIDTH - 2 * _EDGE) / across, (PAGE_HEIGHT - 2 * _EDGE) / down
    return [
        _Box(_EDGE + column * wide, PAGE_HEIGHT - _EDGE - (row + 1) * tall, wide, tall)
        for row in range(down)
        for column in range(across)
    ]


def _cutting_lines(canvas: Canvas, grid: tuple[int, int]) -> None:
    """Draw dashed hairlines over the whole page, so that a guillotine finds them."""
    across, down = grid
    canvas.setStrokeColor(HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.setDash(3, 4)
    for column in range(across + 1):
        x = _EDGE + column * (PAGE_WIDTH - 2 * _EDGE) / across
        canvas.line(x, 0, x, PAGE_HEIGHT)
    for row in range(down + 1):
        y = _EDGE + row * (PAGE_HEIGHT - 2 * _EDGE) / down
        canvas.line(0, y, PAGE_WIDTH, y)
    canvas.setDash()


def _paint_card(canvas: Canvas, box: _Box, card: CardOnPaper) -> None:
    room = box.wide - 2 * _INSIDE
    names = _set(card.names, _NAMES, (room, box.tall * _MOST_OF_NAMES))
    below = sum(line.leading for line in names)
    side = min(room, box.tall - 3 * _INSIDE - below) * 0.86
    spare = box.tall - below - side - _INSIDE
    corner = box.left + (box.wide - side) / 2, box.bottom + below + _INSIDE + spare / 2
    canvas.setStrokeColor(INK)
    line_drawing.draw(canvas, card.drawing, corner, side)
    _write(canvas, names, box, box.bottom + _INSIDE + below)


def _paint_prompt(canvas: Canvas, box: _Box, sheet: CardsSheet) -> None:
    wide = box.wide - 2 * _INSIDE
    note = _set((sheet.note,), _NOTES, (wide, box.tall * _NOTE_SHARE)) if sheet.note else []
    foot = sum(line.leading for line in note)
    room = (wide, box.tall - 2 * _INSIDE - 2 * foot)
    lines = _set(sheet.prompt, _PROMPTS, room, apart=0.5)
    tall = sum(line.leading for line in lines)
    _write(canvas, lines, box, box.bottom + (box.tall + tall) / 2)
    _write(canvas, note, box, box.bottom + _INSIDE + foot)


def _write(canvas: Canvas, lines: Sequence[_Row], box: _Box, upper: float) -> None:
    """Write lines one below the other, each in the middle of the card."""
    for line, leading in lines:
        upper -= leading
        x = box.left + (box.wide - line.width) / 2
        line.draw(canvas, x, upper + leading * 0.25, line.width)


def _set(
    texts: Sequence[str],
    styles: Sequence[TextStyle],
    room: tuple[float, float],
    *,
    apart: float = 0.0,
) -> list[_Row]:
    """Return the lines of all languages at the largest size that fits a width and a height.

    ``apart``: how much more, in lines, a language stands below the one before.
    """
    rows: list[_Row] = []
    for style in styles:
        set_texts = [set_text(text, style, room[0]) for text in texts]
        rows = [
            _Row(line, style.leading * (1 + apart * bool(number and not place)))
            for number, lines in enumerate(set_texts)
            for place, line in enumerate(lines)
        ]
        tall = sum(row.leading for row in rows)
        if tall <= room[1] and all(row.line.width <= room[0] for row in rows):
            break
    return rows
