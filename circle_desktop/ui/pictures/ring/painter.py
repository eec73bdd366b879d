"""Paints a ring: chairs seen from above, one of them in the light.

Rule: state is a change of *shape* first, of tone second, so that it survives greyscale, a weak
projector and both high-contrast themes. Painted in this order: floor, line, light, arrow, chair
backs, discs, words.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QRadialGradient

from circle_desktop.ui.pictures.ring.geometry import BACK_DISTANCE
from circle_desktop.ui.pictures.ring.joins import paint_joins
from circle_desktop.ui.pictures.ring.light import faded, mixed, paint_light
from circle_desktop.ui.pictures.ring.names import Flush, NameBox
from circle_desktop.ui.pictures.ring.picture import LIT, RingPicture, SeatPicture, SeatState
from circle_desktop.ui.pictures.ring.strokes import disc, paint_chair, round_pen

if TYPE_CHECKING:
    from circle_desktop.ui.palette import Role
    from circle_desktop.ui.pictures.ring.geometry import Place
    from circle_desktop.ui.pictures.ring.layout import RingLayout
    from circle_desktop.ui.pictures.ring.words import Line
    from circle_desktop.ui.theme import Theme

_PALE = QColor("#FFF6D6")
_FLUSH = {
    Flush.LEFT: Qt.AlignmentFlag.AlignLeft,
    Flush.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Flush.RIGHT: Qt.AlignmentFlag.AlignRight,
}


class RingPainter:
    """Draws one measured picture with the tones of one theme."""

    def __init__(self, theme: Theme, ground: Role = "ground") -> None:
        self._theme = theme
        self._ground = theme.color(ground)
        self._dark = theme.palette.dark

    def paint(
        self,
        painter: QPainter,
        layout: RingLayout,
        picture: RingPicture,
        piece: QPointF | None = None,
    ) -> None:
        """Paint the whole picture on an empty ground; ``piece`` is where the piece rests."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_floor(painter, layout)
        paint_joins(painter, layout, picture, self._theme)
        self._paint_lights(painter, layout, picture)
        if piece is not None:
            self._paint_piece(painter, piece, max(8.0, layout.radius * 0.45))
        self._paint_arrow(painter, layout)
        for place, seat in zip(layout.places, picture.seats, strict=True):
            self._paint_back(painter, layout, place, seat)
        for place, seat in zip(layout.places, picture.seats, strict=True):
            self.paint_seat(painter, place, seat, layout.seat_radius(seat.state))
        for box, lines in zip(layout.boxes, layout.lines, strict=True):
            self._paint_words(painter, box, lines)

    def paint_seat(
        self, painter: QPainter, place: Place, seat: SeatPicture, radius: float
    ) -> None:
        """Paint the disc of a seat with its pebble and interpreter, without chair and name."""
        middle = QPointF(place.x, place.y)
        if seat.state is SeatState.HOLDER:
            self._paint_holder(painter, middle, radius)
        elif seat.state is SeatState.OFFERED:
            self._paint_offered(painter, place, radius)
        elif seat.state is not SeatState.EMPTY:
            self._paint_plain(painter, middle, radius, seat)
        if seat.interpreter:
            beside = QPointF(*place.beside(radius * 1.24))
            painter.setPen(QPen(self._theme.color("seat_edge"), 1.5))
            painter.setBrush(self._theme.color("seat"))
            painter.drawEllipse(disc(beside, radius * 0.42))
        if seat.again:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawEllipse(disc(QPointF(*place.outward(-radius * 1.43)),
                                     max(3.0, radius * 0.17)))  # fmt: skip

    def _paint_piece(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        """Paint the piece where nobody holds it: a small lit ring."""
        paint_light(painter, middle, radius * 8, self._light_tone())
        painter.setPen(QPen(self._theme.color("accent"), 1.0 if self._dark else 1.5))
        painter.setBrush(self._theme.color("glow"))
        painter.drawEllipse(disc(middle, radius))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mixed(self._theme.color("glow"), _PALE, 0.6))
        painter.drawEllipse(disc(middle, radius * 0.45))

    def paint_focus(self, painter: QPainter, place: Place, radius: float) -> None:
        """Paint the focus ring, 4 px outside the chair back."""
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc(QPointF(place.x, place.y), radius * BACK_DISTANCE + 6))

    def _light_tone(self) -> QColor:
        return faded(self._theme.color("glow"), 1.0 if self._dark else 0.62)

    def _paint_floor(self, painter: QPainter, layout: RingLayout) -> None:
        oval = layout.oval
        middle = QPointF(oval.x, oval.y)
        painter.setPen(QPen(self._theme.color("line"), 1.25))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not layout.room:
            raised = self._theme.color("raised")
            strength = 0.55 if self._dark else 1.0
            gradient = QRadialGradient(middle, max(oval.rx, oval.ry))
            for stop, opacity in ((0.0, 1.0), (0.31, 0.77), (0.76, 0.5), (1.0, 0.36)):
                gradient.setColorAt(stop, faded(raised, opacity * strength))
            painter.setBrush(QBrush(gradient))
        painter.drawEllipse(middle, oval.rx, oval.ry)

    def _paint_lights(self, painter: QPainter, layout: RingLayout, picture: RingPicture) -> None:
        for place, seat in zip(layout.places, picture.seats, strict=True):
            if seat.state in LIT:
                tone = self._light_tone()
                if seat.state is SeatState.OFFERED:
                    tone.setAlphaF(tone.alphaF() * 0.5)
                paint_light(painter, QPointF(place.x, place.y), layout.light_radius(), tone)

    def _paint_arrow(self, painter: QPainter, layout: RingLayout) -> None:
        if not layout.arrow:
            return
        painter.setPen(round_pen(self._theme.color("accent"), 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in layout.arrow:
            painter.drawPolyline([QPointF(x, y) for x, y in stroke])
        tip = layout.arrow[-1][-1]
        tail = layout.arrow[-1][max(0, len(layout.arrow[-1]) - 6)]
        shaft = QLineF(QPointF(*tip), QPointF(*tail))
        for turn in (-36, 36):
            feather = QLineF(shaft)
            feather.setLength(11)
            feather.setAngle(shaft.angle() + turn)
            painter.drawLine(feather)

    def _paint_back(
        self, painter: QPainter, layout: RingLayout, place: Place, seat: SeatPicture
    ) -> None:
        radius = layout.seat_radius(seat.state)
        tone = self._theme.color("accent" if seat.state in LIT else "seat_edge")
        if seat.state in {SeatState.EMPTY, SeatState.AWAY}:
            tone = faded(tone, 0.9)
        pen = round_pen(tone, max(2.5, 0.13 * layout.radius))
        paint_chair(painter, place, radius, pen)

    def _paint_plain(
        self, painter: QPainter, middle: QPointF, radius: float, seat: SeatPicture
    ) -> None:
        edge = self._theme.color("seat_edge")
        pen, fill = QPen(faded(edge, 0.55), 1.0), self._theme.color("seat")
        if seat.state is SeatState.NEXT:
            pen = QPen(self._theme.color("accent"), 2.0)
        elif seat.state is SeatState.LISTENS:
            pen, fill = QPen(edge, 1.75), self._ground
        elif seat.state is SeatState.AWAY:
            pen, fill = QPen(edge, 1.75), self._ground
            pen.setDashPattern([2.6, 2.6])
        if seat.chosen:
            pen = QPen(self._theme.color("accent"), 2.5, pen.style())
            fill = self._theme.color("glow_soft")
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawEllipse(disc(middle, radius))

    def _paint_holder(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        glow = self._theme.color("glow")
        self._paint_closed_ring(painter, middle, radius)
        inner = radius * 0.78
        heart = QPointF(middle.x() - inner * 0.35, middle.y() - inner * 0.4)
        gradient = QRadialGradient(heart, inner * 1.6)
        gradient.setColorAt(0.0, mixed(glow, _PALE, 0.6 if self._dark else 0.38))
        gradient.setColorAt(1.0, mixed(glow, _PALE, 0.2 if self._dark else 0.06))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(gradient))
        painter.drawEllipse(disc(middle, inner))

    def _paint_offered(self, painter: QPainter, place: Place, radius: float) -> None:
        """A closed ring around a disc of which only the half towards the middle is lit."""
        middle = QPointF(place.x, place.y)
        self._paint_closed_ring(painter, middle, radius)
        inner = disc(middle, radius * 0.72)
        inward = math.degrees(math.atan2(place.out_y, -place.out_x))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("glow"))
        painter.drawPie(inner, round((inward - 90) * 16), 180 * 16)
        painter.setPen(QPen(self._theme.color("accent"), 1.75))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(inner)

    def _paint_closed_ring(self, painter: QPainter, middle: QPointF, radius: float) -> None:
        painter.setPen(QPen(self._theme.color("accent"), max(2.0, radius * 0.066)))
        painter.setBrush(self._ground)
        painter.drawEllipse(disc(middle, radius))

    def _paint_words(self, painter: QPainter, box: NameBox, lines: tuple[Line, ...]) -> None:
        top = box.y
        for line in lines:
            painter.setFont(line.font)
            painter.setPen(self._theme.color(line.role))
            flags = _FLUSH[box.flush] | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(box.x - 1, top, box.width + 2, line.height),
                             flags | Qt.AlignmentFlag.AlignAbsolute, line.text)  # fmt: skip
            top += line.height
