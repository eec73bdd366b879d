"""What stands in the middle of a ring: who has the piece, who follows, or the piece itself.

Rule: the words hold their positions; when one is missing nothing moves up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from circle_desktop.ui.palette import Role
from circle_desktop.ui.theme import Style, Theme

if TYPE_CHECKING:
    from circle_desktop.ui.pictures.ring.layout import RingLayout
    from circle_desktop.ui.pictures.ring.picture import RingPicture

_SMALLEST_PX = 14
_WORDS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class CentreLine:
    """One line in the middle: its words, type, tone and place."""

    text: str
    font: QFont
    role: Role
    rect: QRectF


def centre_lines(theme: Theme, layout: RingLayout, picture: RingPicture) -> tuple[CentreLine, ...]:
    """Measure the words of the middle; on a card the small line stands above the title."""
    second: tuple[Style, Role] = (
        (Style.BODY_STRONG, "accent") if picture.lit_second else (Style.BODY, "ink3")
    )
    rows: tuple[tuple[str, Style, Role, float], ...] = (
        (picture.centre_title, Style.H1, "ink", -18.0),
        (picture.centre_line, Style.BODY, "ink2", 20.0),
        (picture.centre_second, *second, 55.0),
    )
    if layout.compact:
        rows = (
            (picture.centre_line, Style.SMALL, "ink3", -12.0),
            (picture.centre_title, Style.H2, "ink", 14.0),
            (picture.centre_second, Style.SMALL, second[1], 40.0),
        )
    lower = 20.0 if picture.piece_in_centre else 0.0
    return tuple(
        _line(theme, layout, (" ".join(text.split()), style, role), _scaled(theme, offset + lower))
        for text, style, role, offset in rows
        if text
    )


def piece_middle(layout: RingLayout, picture: RingPicture) -> QPointF:
    """Return where the piece rests: above the words, below the prompt in the room."""
    oval = layout.oval
    if layout.room:
        return QPointF(oval.x, oval.y + oval.ry * 0.66)
    words = picture.centre_title or picture.centre_line
    return QPointF(oval.x, oval.y - (56 if words else 0))


def paint_centre(painter: QPainter, theme: Theme, lines: tuple[CentreLine, ...]) -> None:
    """Paint the measured words."""
    for line in lines:
        painter.setFont(line.font)
        painter.setPen(theme.color(line.role))
        painter.drawText(line.rect, _WORDS, line.text)


def _scaled(theme: Theme, offset: float) -> float:
    """Spread the rows with the size of the text, around the middle of the block."""
    return offset * theme.scale - (theme.scale - 1) * 20


def _line(
    theme: Theme, layout: RingLayout, words: tuple[str, Style, Role], offset: float
) -> CentreLine:
    text, style, role = words
    space = layout.middle()
    font = theme.font(style)
    width = QFontMetricsF(font).horizontalAdvance(text)
    if width > space.width():
        font.setPixelSize(max(_SMALLEST_PX, int(font.pixelSize() * space.width() / width)))
        text = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, space.width())
    height = theme.line_height(style)
    top = layout.oval.y + offset - height / 2
    return CentreLine(text, font, role, QRectF(space.left(), top, space.width(), height))
