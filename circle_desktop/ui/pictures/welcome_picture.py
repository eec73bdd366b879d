"""The picture of the first screen: eleven chairs, some taken, one light in the middle.

Nobody has begun. It is decoration only: a screen reader passes it by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from circle_desktop.ui.parts.fades import Fade
from circle_desktop.ui.pictures.ring.geometry import Oval, places
from circle_desktop.ui.pictures.ring.light import faded, scatter
from circle_desktop.ui.pictures.ring.strokes import disc, paint_chair, round_pen
from circle_desktop.ui.theme import Motion

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from circle_desktop.ui.theme import Theme

_CHAIRS = 11
_MORNING = QColor("#FFD65C")
_TAKEN = frozenset({0, 3, 4, 6, 9})
_STOPS = ((0.0, 0.54), (0.18, 0.36), (0.45, 0.17), (0.75, 0.06), (1.0, 0.0))


class WelcomePicture(QWidget):
    """The left half of the unlock page, on the tone of the rail."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._light = Fade(theme, self, Motion.LIGHT)
        self.kindle()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def put_out(self) -> None:
        """Show the chairs alone, so that the first window does not wait for the light."""
        self._light.to(0.0)

    def kindle(self) -> None:
        """Let the light come up."""
        self._light.to(1.0)

    def _paint_light(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        from PySide6.QtGui import QBrush, QRadialGradient  # here: not for the first picture

        level = self._light.level
        dark = self._theme.palette.dark
        glow = self._theme.color("glow")
        bright = glow if dark else _MORNING
        gradient = QRadialGradient(middle, radius)
        for stop, opacity in _STOPS:
            gradient.setColorAt(stop, faded(bright, level * opacity * (0.6 if dark else 1.0)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(gradient))
        painter.drawEllipse(disc(middle, radius))
        scatter(painter, middle, radius * 0.8, level * (1.0 if dark else 0.6))

    def _paint_chairs(self, painter: QPainter, oval: Oval, radius: float) -> None:
        edge = self._theme.color("seat_edge")
        for index, place in enumerate(places(oval, _CHAIRS)):
            paint_chair(painter, place, radius, round_pen(edge, max(2.5, radius * 0.155)))
            if index in _TAKEN:
                painter.setPen(QPen(faded(edge, 0.55), 1))
                painter.setBrush(self._theme.color("seat"))
                painter.drawEllipse(disc(QPointF(place.x, place.y), radius))

    @override
    def sizeHint(self) -> QSize:
        return QSize(688, 768)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(280, 280)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("rail"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = min(self.width() / 688, self.height() / 768)
        middle = QPointF(self.width() / 2, self.height() * 0.49)
        oval = Oval(middle.x(), middle.y(), 216 * share, 216 * share)
        if self._light.level:
            self._paint_light(painter, middle, 320 * share)
        painter.setPen(QPen(faded(self._theme.color("line"), 0.8), 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, oval.rx, oval.ry)
        self._paint_chairs(painter, oval, 19 * share)
        painter.setPen(QPen(self._theme.color("glow"), 6 * share))
        painter.setBrush(faded(self._theme.color("raised"), 0.25))
        painter.drawEllipse(middle, 8 * share, 8 * share)
