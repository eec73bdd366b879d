"""The four signs of attendance: told apart by shape, all in one calm tone, none of them a warning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from circle_desktop.domain.gatherings.attendance import Attended

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QColor

RADIUS: Final = 8.0
"""Of a sign, in pixels at the ordinary size of text."""
_LINE: Final = 1.75
_HALF_TURN: Final = 180 * 16
_QUARTER_TURN: Final = 90 * 16


def paint_sign(
    painter: QPainter, box: QRect, how: Attended, ink: QColor, *, radius: float
) -> None:
    """Draw a sign in the middle of a box: full, half, open, or open with a word said."""
    middle = QRectF(box).center()
    ring = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, _LINE))
    painter.setBrush(ink if how is Attended.PRESENT else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(ring)
    if how is Attended.PARTLY:
        painter.setBrush(ink)
        painter.drawPie(ring, _QUARTER_TURN, _HALF_TURN)
    elif how is Attended.EXCUSED:
        reach = QPointF(radius * 0.45, 0)
        painter.drawLine(middle - reach, middle + reach)
    painter.restore()


def paint_place(painter: QPainter, box: QRect, ink: QColor, *, radius: float) -> None:
    """Draw where a sign could be: a small ring, the same for every mark."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1))
    painter.drawEllipse(QRectF(box).center(), radius / 2, radius / 2)
    painter.restore()


def paint_dash(painter: QPainter, box: QRect, ink: QColor) -> None:
    """Draw that there was no session on a day."""
    middle, reach = QRectF(box).center(), QPointF(RADIUS / 2, 0)
    painter.save()
    painter.setPen(QPen(ink, _LINE))
    painter.drawLine(middle - reach, middle + reach)
    painter.restore()
