"""The mark of the product: seven dots in a ring, one of them lit."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from circle_desktop.ui.theme import Theme

_DOTS = 7
_DENSITY = 2


def paint_mark(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """Draw the mark in a square box."""
    size = box.width()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for dot in range(_DOTS):
        angle = 2 * pi * dot / _DOTS
        lit = dot == 0
        painter.setBrush(theme.color("accent" if lit else "ink2"))
        radius = size * (0.13 if lit else 0.095)
        reach = size * 0.385
        offset = QPointF(reach * sin(angle), -reach * cos(angle))
        painter.drawEllipse(box.center() + offset, radius, radius)


def mark_pixmap(theme: Theme, size: int) -> QPixmap:
    """Return the mark as a picture of ``size`` logical pixels, for a window's icon."""
    picture = QPixmap(size * _DENSITY, size * _DENSITY)
    picture.setDevicePixelRatio(_DENSITY)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, theme, QRectF(0, 0, size, size))
    painter.end()
    return picture


class Mark(QWidget):
    """The mark in a page; the name beside it says what it is."""

    def __init__(self, theme: Theme, size: int = 28) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(theme.icon_px(size), theme.icon_px(size))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_mark(QPainter(self), self._theme, QRectF(self.rect()))
