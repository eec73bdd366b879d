"""What joins chairs: people who sit together, threads that may go anywhere, an inner ring.

Rule: a join says what is possible now, never where the piece has been; the ring has no memory.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPen

from circle_desktop.ui.pictures.ring.geometry import BACK_DISTANCE, INNER_SHARE
from circle_desktop.ui.pictures.ring.light import faded
from circle_desktop.ui.pictures.ring.picture import SeatState
from circle_desktop.ui.pictures.ring.strokes import round_pen

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from circle_desktop.ui.pictures.ring.geometry import Place
    from circle_desktop.ui.pictures.ring.layout import RingLayout
    from circle_desktop.ui.pictures.ring.picture import RingPicture
    from circle_desktop.ui.theme import Theme

_RAY = 1.6
"""Length of a thread, in radii of a seat."""

_NOT_HERE = {SeatState.HOLDER, SeatState.AWAY, SeatState.EMPTY}


def paint_joins(painter: QPainter, layout: RingLayout, picture: RingPicture, theme: Theme) -> None:
    """Paint the inner ring's line, the links and the threads, under the chairs."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if picture.inner_ring:
        painter.setPen(QPen(theme.color("line"), 1.25))
        oval = layout.oval
        middle = QPointF(oval.x, oval.y)
        painter.drawEllipse(middle, oval.rx * INNER_SHARE, oval.ry * INNER_SHARE)
    painter.setPen(round_pen(faded(theme.color("accent"), 0.75), max(2.0, 0.09 * layout.radius)))
    reach = layout.radius * BACK_DISTANCE
    for one, other in picture.links:
        _join(painter, layout.places[one], layout.places[other], reach)
    if picture.rays:
        painter.setPen(round_pen(faded(theme.color("accent"), 0.6), 1.75))
        _paint_rays(painter, layout, picture)


def _paint_rays(painter: QPainter, layout: RingLayout, picture: RingPicture) -> None:
    holder = picture.index_of(SeatState.HOLDER)
    if holder < 0:
        return
    start = layout.places[holder]
    near = layout.seat_radius(SeatState.HOLDER) + 8
    for place, seat in zip(layout.places, picture.seats, strict=True):
        length = math.dist((start.x, start.y), (place.x, place.y))
        if seat.state not in _NOT_HERE and length > near:
            far = min(near + _RAY * layout.radius, length - layout.radius)
            painter.drawLine(_along(start, place, near), _along(start, place, max(near, far)))


def _join(painter: QPainter, one: Place, other: Place, reach: float) -> None:
    if math.dist((one.x, one.y), (other.x, other.y)) > 2 * reach:
        painter.drawLine(_along(one, other, reach), _along(other, one, reach))


def _along(start: Place, end: Place, distance: float) -> QPointF:
    """Return the point ``distance`` px on the way from one chair to another."""
    length = math.dist((start.x, start.y), (end.x, end.y)) or 1.0
    part = distance / length
    return QPointF(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part)
