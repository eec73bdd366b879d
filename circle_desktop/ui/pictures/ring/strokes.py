"""The strokes every chair is made of: a disc, and the arc of a chair back behind it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from circle_desktop.ui.pictures.ring.geometry import BACK_DISTANCE

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter

    from circle_desktop.ui.pictures.ring.geometry import Place

_BACK_SPAN = 128


def disc(middle: QPointF, radius: float) -> QRectF:
    """Return the square around a disc."""
    return QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)


def round_pen(color: QColor, width: float) -> QPen:
    """Return a pen with round ends."""
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin)  # fmt: skip


def paint_chair(painter: QPainter, place: Place, radius: float, pen: QPen) -> None:
    """Paint a chair back alone."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    outward = math.degrees(math.atan2(-place.out_y, place.out_x))
    around = disc(QPointF(place.x, place.y), radius * BACK_DISTANCE)
    painter.drawArc(around, round((outward - _BACK_SPAN / 2) * 16), _BACK_SPAN * 16)
