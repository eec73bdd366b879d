"""The recovery sheet on A4: the code large and as a picture for a camera, and what to do with it.

Rules: one page; the code stands in nine numbered groups, so that one can say which group one
means; the picture says the same code and nothing else.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from circle_desktop.reports.blocks import across
from circle_desktop.reports.fonts import Face, font
from circle_desktop.reports.page import blank_canvas, paint, paint_footer
from circle_desktop.reports.strips import Strip, keep, rule, space, text_strips
from circle_desktop.reports.style import (
    COLUMN,
    DATE,
    GREY,
    HEADING,
    INK,
    MARGIN,
    NOTICE,
    PAGE_HEIGHT,
    TITLES,
    TOP,
    TextStyle,
)
from circle_desktop.reports.typesetting import set_line, set_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.pdfgen.canvas import Canvas

    from circle_desktop.services.recovery.sheet import RecoverySheet, SheetTexts

_ABOUT = TextStyle(Face.SANS, 12.5, 17)
_ITEM = TextStyle(Face.SANS, 11.5, 15)
_NUMBER = TextStyle(Face.SANS, 9.5, 12.5, GREY)
_CODE_SIZE = 27.0
_CODE_SPACING = 3.6
_GROUPS_ACROSS = 3
_GROUP_PITCH = 106.0
_ROW_PITCH = 47.0
_QR_SIDE = 112.0
_QUIET = 18.0  # white around the picture: four of its squares, as its standard asks
_BESIDE_NUMBER = 17.5


def write_recovery_sheet(sheet: RecoverySheet, texts: SheetTexts, out: BinaryIO) -> None:
    """Write the sheet as PDF, in one piece, once all of it is drawn.

    Raises:
        OSError: when ``out`` cannot be written.
    """
    buffer = BytesIO()
    canvas = blank_canvas(buffer, texts.lang)
    paint(canvas, _strips(sheet, texts), TOP)
    paint_footer(canvas, texts.product, texts.document)
    canvas.showPage()
    canvas.save()
    out.write(buffer.getvalue())


def _strips(sheet: RecoverySheet, texts: SheetTexts) -> list[Strip]:
    return [
        *across(sheet.label, texts.document),
        space(17),
        *text_strips(set_text(texts.title, TITLES[0], COLUMN)),
        space(2),
        *text_strips(set_text(texts.made, DATE, COLUMN)),
        space(13),
        rule(1.3, INK),
        space(15),
        *text_strips(set_text(texts.about, _ABOUT, COLUMN)),
        space(16),
        rule(),
        space(14),
        _code(sheet.code, texts),
        space(10),
        rule(),
        *_list(texts.steps_title, texts.steps, numbered=True),
        *_list(texts.places_title, texts.places),
        *_list(texts.limits_title, texts.limits),
    ]


def _code(code: str, texts: SheetTexts) -> Strip:
    """Return the code in numbered groups, with its picture beside it."""
    label = set_line(texts.code, HEADING)
    scan = set_text(texts.scan, NOTICE, _QR_SIDE)
    groups = code.split("-")
    tall = HEADING.leading + 8 + _ROW_PITCH * (len(groups) // _GROUPS_ACROSS)

    def draw(canvas: Canvas, top: float) -> None:
        y = PAGE_HEIGHT - top - HEADING.leading / 2 - 0.35 * HEADING.size
        label.draw(canvas, MARGIN, y, label.width)
        for place, group in enumerate(groups):
            row, column = divmod(place, _GROUPS_ACROSS)
            upper = top + HEADING.leading + 8 + row * _ROW_PITCH
            _paint_group(canvas, (MARGIN + column * _GROUP_PITCH, upper), place + 1, group)
        left = MARGIN + COLUMN - _QR_SIDE
        _paint_qr(canvas, code, left, PAGE_HEIGHT - top - _QUIET / 2 - _QR_SIDE)
        for row, line in enumerate(scan):
            y = PAGE_HEIGHT - top - _QR_SIDE - _QUIET * 1.5 - 9 - row * NOTICE.leading
            line.draw(canvas, left, y, line.width)

    return Strip(max(tall, _QR_SIDE + 1.5 * _QUIET + len(scan) * NOTICE.leading), draw)


def _paint_group(canvas: Canvas, corner: tuple[float, float], number: int, group: str) -> None:
    x, top = corner
    small = set_line(str(number), _NUMBER)
    small.draw(canvas, x, PAGE_HEIGHT - top - _NUMBER.size, small.width)
    canvas.setFillColor(INK)
    canvas.setFont(font(Face.SANS_STRONG).fontName, _CODE_SIZE)
    y = PAGE_HEIGHT - top - _NUMBER.leading - 0.8 * _CODE_SIZE
    canvas.drawString(x, y, group, charSpace=_CODE_SPACING)


def _paint_qr(canvas: Canvas, code: str, x: float, y: float) -> None:
    """Draw the picture of the code, in one piece for each dark stretch."""
    dark = _modules(code)
    side = _QR_SIDE / len(dark)
    canvas.setFillColor(INK)
    for row, line in enumerate(dark):
        bottom = y + _QR_SIDE - (row + 1) * side
        for start, end in _stretches(line):
            left = x + start * side
            canvas.rect(left, bottom, (end - start) * side, side, stroke=0, fill=1)


def _modules(code: str) -> list[list[bool]]:
    """Return the rows of the picture; a quarter of it may be lost and it is still read."""
    from reportlab.graphics.barcode.qr import QrCodeWidget

    picture = QrCodeWidget(code, barLevel="Q").qr
    picture.make()
    count = picture.getModuleCount()
    return [[bool(picture.isDark(row, column)) for column in range(count)] for row in range(count)]


def _stretches(line: Sequence[bool]) -> list[tuple[int, int]]:
    """Return where dark stretches begin and end: one piece each leaves no seams."""
    edges = [at for at in range(len(line) + 1) if _at(line, at) != _at(line, at - 1)]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _at(line: Sequence[bool], place: int) -> bool:
    return 0 <= place < len(line) and line[place]


def _list(title: str, items: Sequence[str], *, numbered: bool = False) -> list[Strip]:
    """Return a heading with its items, numbered or each behind a small open ring."""
    strips = [space(13), *keep(text_strips(set_text(title, HEADING, COLUMN))), space(4)]
    for number, item in enumerate(items, start=1):
        first, *rest = text_strips(
            set_text(item, _ITEM, COLUMN - _BESIDE_NUMBER), indent=_BESIDE_NUMBER
        )
        strips += [_marked(first, number if numbered else 0), *rest, space(2.5)]
    return strips


def _marked(strip: Strip, number: int) -> Strip:
    """Return a strip with its number before it; without a number, with a ring."""
    figure = set_line(str(number), _ITEM)

    def draw(canvas: Canvas, top: float) -> None:
        y = PAGE_HEIGHT - top - _ITEM.leading / 2 - 0.35 * _ITEM.size
        if number:
            figure.draw(canvas, MARGIN, y, figure.width)
        else:
            canvas.setStrokeColor(INK)
            canvas.setLineWidth(0.95)
            canvas.circle(MARGIN + 3.7, y + 0.33 * _ITEM.size, 2.6, fill=0)
        strip.paint(canvas, top)

    return Strip(strip.height, draw, keeps_next=strip.keeps_next)
