"""The agreements on a wall: A4 or A3, one language or two side by side.

Rules: black and one grey, so that any copier can; the limits of confidentiality stand first, with
a bar beside them; each agreement has its chair, seen from above; two languages have one size and
stand line beside line. The size steps down until all fits; what never fits goes on on a next page.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from math import cos, pi, sin, sqrt
from typing import TYPE_CHECKING, BinaryIO, Final

from circle_desktop.domain.words import is_right_to_left
from circle_desktop.reports.fonts import Face
from circle_desktop.reports.page import blank_canvas, paint_footer
from circle_desktop.reports.style import (
    COLUMN,
    GREY,
    HAIRLINE,
    INK,
    LIT,
    MARGIN,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TINT,
    TextStyle,
)
from circle_desktop.reports.typesetting import Line, set_line, set_text
from circle_desktop.services.paper.agreements_poster import PaperSize

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from circle_desktop.services.paper.agreements_poster import AgreementsPoster

_UPPER = 62.0
_LOWER, _LOWER_BESIDE = 742.0, 712.0
_FOOT_UPPER = 752.0
_HEAD_TO_LIMITS = 30.0
_BELOW_LIMITS = 1.2
_GUTTER = 38.0
_BULLET: Final = 30.0
_RING_RADIUS, _CHAIRS = 31.0, 12
_LABEL = TextStyle(Face.SANS_STRONG, 12, 16, GREY)
_FOOT = TextStyle(Face.SANS, 11, 15, GREY)
_SMALLER = 0.78
_SIZES = (23.0, 21.0, 19.0, 17.0, 15.5, 14.0, 12.5, 11.5, 10.7, 10.0)


@dataclass(frozen=True, slots=True)
class _Sizing:
    """How large a poster is set, in points; whether its one language is read from the right."""

    size: float
    columns: int
    from_right: bool

    @property
    def agreement(self) -> TextStyle:
        return TextStyle(Face.SERIF, self.size, self.size * 1.36)

    @property
    def limit(self) -> TextStyle:
        size = max(10.0, self.size * _SMALLER)
        return TextStyle(Face.SERIF, size, size * 1.42)

    @property
    def title(self) -> TextStyle:
        size = 38.0 if self.columns == 1 else 25.0
        return TextStyle(Face.SERIF_STRONG, size, size * 1.25)

    @property
    def air(self) -> float:
        return self.size * 0.72

    @property
    def bullet(self) -> float:
        return _BULLET if self.columns == 1 else 0.0

    @property
    def wide(self) -> float:
        return float(COLUMN - _GUTTER * (self.columns - 1)) / self.columns - self.bullet


@dataclass(frozen=True, slots=True)
class _Row:
    """What stands beside each other: the lines of each language; heights in points."""

    cells: tuple[tuple[Line, ...], ...]
    leading: float
    is_limit: bool

    @property
    def height(self) -> float:
        return self.leading * max((len(cell) for cell in self.cells), default=0)


def write_agreements_poster(poster: AgreementsPoster, out: BinaryIO) -> None:
    """Write the poster as PDF, in one piece, once all of it is drawn.

    Raises:
        OSError: when ``out`` cannot be written.
    """
    buffer = BytesIO()
    canvas = blank_canvas(buffer, poster.columns[0].lang)
    sizing, pages = _pages(poster)
    for number, rows in enumerate(pages, start=1):
        if poster.size is PaperSize.A3:
            canvas.setPageSize((PAGE_WIDTH * sqrt(2), PAGE_HEIGHT * sqrt(2)))
            canvas.scale(sqrt(2), sqrt(2))
        top = _paint_head(canvas, poster, sizing)
        _paint_rows(canvas, rows, sizing, top)
        _paint_foot(canvas, poster, sizing)
        last = poster.page.format(number=number, count=len(pages)) if len(pages) > 1 else ""
        paint_footer(canvas, poster.product, last)
        canvas.showPage()
    canvas.save()
    out.write(buffer.getvalue())


def _pages(poster: AgreementsPoster) -> tuple[_Sizing, list[list[_Row]]]:
    """Set the poster at the largest size that fits one page, else at the smallest on several."""
    count = len(poster.columns)
    from_right = count == 1 and is_right_to_left(poster.columns[0].lang)
    sizing, rows = _Sizing(_SIZES[0], count, from_right), list[_Row]()
    for size in _SIZES:
        sizing = _Sizing(size, count, from_right)
        rows = _rows(poster, sizing)
        if _tall(rows, sizing) - sizing.air <= _room(poster, sizing):
            return sizing, [rows]
    pages: list[list[_Row]] = [[]]
    for row in rows:
        if pages[-1] and _tall([*pages[-1], row], sizing) > _room(poster, sizing):
            pages.append([])
        pages[-1].append(row)
    return sizing, pages


def _rows(poster: AgreementsPoster, sizing: _Sizing) -> list[_Row]:
    """Set each breath and each agreement beside the same in the other language."""
    rows = []
    for is_limit, style in ((True, sizing.limit), (False, sizing.agreement)):
        said = [one.limits if is_limit else one.agreements for one in poster.columns]
        for place in range(max(map(len, said), default=0)):
            texts = [texts[place] if place < len(texts) else "" for texts in said]
            cells = tuple(set_text(text, style, sizing.wide) for text in texts)
            rows.append(_Row(cells, style.leading, is_limit))
    return rows


def _tall(rows: Sequence[_Row], sizing: _Sizing) -> float:
    return sum(row.height + _air_below(row, sizing) for row in rows)


def _air_below(row: _Row, sizing: _Sizing) -> float:
    return sizing.air * (0.35 if row.is_limit else 1.0)


def _room(poster: AgreementsPoster, sizing: _Sizing) -> float:
    head = _head_height(poster, sizing) + _HEAD_TO_LIMITS + _BELOW_LIMITS * sizing.air
    lower = _LOWER if sizing.columns == 1 else _LOWER_BESIDE
    return lower - _UPPER - head


def _head_height(poster: AgreementsPoster, sizing: _Sizing) -> float:
    lines = max(len(cell) for cell in _titles(poster, sizing))
    label = _LABEL.leading + 6 if poster.label else 0.0
    ring = 2 * _RING_RADIUS + 14 if sizing.columns == 1 else 0.0
    return max(label + lines * sizing.title.leading, ring)


def _titles(poster: AgreementsPoster, sizing: _Sizing) -> list[tuple[Line, ...]]:
    wide = COLUMN - 3 * _RING_RADIUS if sizing.columns == 1 else sizing.wide
    return [set_text(column.title, sizing.title, wide) for column in poster.columns]


def _left(place: int, sizing: _Sizing) -> float:
    """Return where the text of a language begins; chairs stand on the side it is read from."""
    bullet = 0.0 if sizing.from_right else sizing.bullet
    return float(MARGIN + place * (sizing.wide + _GUTTER) + bullet)


def _paint_head(canvas: Canvas, poster: AgreementsPoster, sizing: _Sizing) -> float:
    """Draw label, titles and, where one title stands alone, the ring; return what lies below."""
    top = _UPPER
    if poster.label:
        label = set_line(poster.label, _LABEL)
        x = MARGIN + COLUMN - label.width if sizing.from_right else MARGIN
        label.draw(canvas, x, _baseline(label, top), label.width)
        top += _LABEL.leading + 6
    for place, lines in enumerate(_titles(poster, sizing)):
        wide = COLUMN if sizing.columns == 1 else sizing.wide
        x = MARGIN + place * (sizing.wide + _GUTTER)
        _write(canvas, lines, (x, top), (sizing.title.leading, wide))
    below = _UPPER + _head_height(poster, sizing)
    if sizing.columns == 1:
        inside = _RING_RADIUS + 8
        x = MARGIN + (inside if sizing.from_right else COLUMN - inside)
        _paint_ring(canvas, x, PAGE_HEIGHT - _UPPER - _RING_RADIUS)
    canvas.setFillColor(INK)
    canvas.rect(MARGIN, PAGE_HEIGHT - below - 12, COLUMN, 1.3, stroke=0, fill=1)
    return below + _HEAD_TO_LIMITS


def _paint_rows(canvas: Canvas, rows: Sequence[_Row], sizing: _Sizing, top: float) -> None:
    limits = [row for row in rows if row.is_limit]
    _paint_bars(canvas, rows, sizing, (top, top + _tall(limits, sizing)))
    first, last = 0.0, top
    for row in rows:
        if not row.is_limit and not first:
            top += _BELOW_LIMITS * sizing.air if limits else 0.0
            first = top
        for place, cell in enumerate(row.cells):
            _write(canvas, cell, (_left(place, sizing), top), (row.leading, sizing.wide))
        if not row.is_limit:
            _paint_chair(canvas, row, sizing, top)
        top += row.height + _air_below(row, sizing)
        last = top
    if sizing.columns > 1 and first:
        _paint_thread(canvas, rows, sizing, (first, last))


def _paint_bars(
    canvas: Canvas, rows: Sequence[_Row], sizing: _Sizing, reach: tuple[float, float]
) -> None:
    """Draw an upright bar beside the limits of each language, on the side it is read from."""
    upper, lower = reach[0] + 3, reach[1] - sizing.air * 0.35 - 2
    limits = [row for row in rows if row.is_limit]
    for place in range(sizing.columns if limits else 0):
        cell = limits[0].cells[place]
        from_right = any(line.right_to_left for line in cell)
        x = _left(place, sizing) - 14
        if from_right:
            x = _left(place, sizing) + sizing.wide + 11
        canvas.setFillColor(LIT)
        canvas.rect(x, PAGE_HEIGHT - lower, 3, lower - upper, stroke=0, fill=1)


def _paint_chair(canvas: Canvas, row: _Row, sizing: _Sizing, top: float) -> None:
    """Draw a person on a chair, seen from above: beside one language, between two."""
    y = PAGE_HEIGHT - top - row.leading / 2 - 0.02 * sizing.size
    if sizing.columns > 1:
        x = _left(0, sizing) + sizing.wide + _GUTTER / 2
        toward = pi / 2
    elif sizing.from_right:
        x, toward = MARGIN + COLUMN - 9, 0.0
    else:
        x, toward = MARGIN + 9, pi
    _paint_seat(canvas, (x, y), 3.6, toward, fill=1)


def _paint_thread(
    canvas: Canvas, rows: Sequence[_Row], sizing: _Sizing, reach: tuple[float, float]
) -> None:
    """Draw the hairline between two languages, broken by the chairs on it."""
    x = _left(0, sizing) + sizing.wide + _GUTTER / 2
    canvas.setStrokeColor(HAIRLINE)
    canvas.setLineWidth(0.7)
    top = reach[0]
    for row in rows:
        if row.is_limit:
            continue
        below = top + row.height + _air_below(row, sizing)
        start = top + row.leading / 2 + 9
        if below < reach[1] - 1 and below + row.leading / 2 - 11 > start:
            canvas.line(x, PAGE_HEIGHT - start, x, PAGE_HEIGHT - below - row.leading / 2 + 11)
        top = below


def _paint_foot(canvas: Canvas, poster: AgreementsPoster, sizing: _Sizing) -> None:
    for place, column in enumerate(poster.columns):
        wide = COLUMN if sizing.columns == 1 else sizing.wide
        lines = [line for text in column.foot for line in set_text(text, _FOOT, wide)]
        x = MARGIN + place * (sizing.wide + _GUTTER)
        upper = _FOOT_UPPER - max(0, len(lines) - 2) * _FOOT.leading
        _write(canvas, lines, (x, upper), (_FOOT.leading, wide))


def _paint_ring(canvas: Canvas, x: float, y: float) -> None:
    """Draw a ring of people on their chairs; one holds the piece."""
    for chair in range(_CHAIRS):
        turn = pi / 2 - 2 * pi * chair / _CHAIRS
        spot = x + _RING_RADIUS * cos(turn), y + _RING_RADIUS * sin(turn)
        _paint_seat(canvas, spot, 4.0 if chair else 4.6, turn, fill=int(not chair), lit=not chair)


def _paint_seat(
    canvas: Canvas,
    spot: tuple[float, float],
    radius: float,
    toward: float,
    *,
    fill: int = 0,
    lit: bool = False,
) -> None:
    """Draw a disc, and the back of its chair as an arc of 128 degrees on the outer side."""
    x, y = spot
    canvas.setStrokeColor(LIT if lit else GREY)
    canvas.setFillColor(LIT if lit else TINT)
    canvas.setLineWidth(0.9)
    canvas.circle(x, y, radius, stroke=1, fill=fill)
    back = radius * 1.62
    canvas.setLineWidth(1.3)
    start = toward * 180 / pi - 64
    canvas.arc(x - back, y - back, x + back, y + back, startAng=start, extent=128)


def _write(
    canvas: Canvas,
    lines: Sequence[Line],
    corner: tuple[float, float],
    measure: tuple[float, float],
) -> None:
    """Write lines one below the other; ``measure`` is their leading and the column's width."""
    (x, top), (leading, wide) = corner, measure
    for place, line in enumerate(lines):
        line.draw(canvas, x, _baseline(line, top + place * leading), wide)


def _baseline(line: Line, top: float) -> float:
    return float(PAGE_HEIGHT) - (top + line.style.leading / 2 + 0.35 * line.style.size)
