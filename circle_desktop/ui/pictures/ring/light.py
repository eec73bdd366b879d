"""The light: the only gradient of the product, and the grain that keeps it smooth.

Eight bits of dark amber show rings on a projector, so a tile of very faint noise (alpha at most
5 of 255) lies over every light. The grain is the same at every start: two pictures of one ring
are equal to the pixel.

Rule: what only the light needs of Qt is read when it is painted; the first window has none yet.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPixmap

_STOPS = ((0.0, 0.50), (0.18, 0.30), (0.45, 0.11), (0.75, 0.03), (1.0, 0.0))
_TILE = 256
_FAINTEST = 5
_GRAIN = 0.3
_GRAIN_REACH = 0.85


def mixed(one: QColor, other: QColor, part: float) -> QColor:
    """Return the colour that lies ``part`` (0 to 1) of the way from one to the other."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * part,
        one.greenF() + (other.greenF() - one.greenF()) * part,
        one.blueF() + (other.blueF() - one.blueF()) * part,
    )


def faded(color: QColor, opacity: float) -> QColor:
    """Return the colour at another opacity (0 to 1)."""
    paler = QColor(color)
    paler.setAlphaF(opacity)
    return paler


def paint_light(painter: QPainter, middle: QPointF, radius: float, color: QColor) -> None:
    """Lay a light around a point; the alpha of ``color`` weakens the whole of it.

    The grain ends where the light is still seen, or its own edge would show.
    """
    from PySide6.QtGui import QBrush, QRadialGradient

    strength = color.alphaF()
    gradient = QRadialGradient(middle, radius)
    for stop, opacity in _STOPS:
        gradient.setColorAt(stop, faded(color, opacity * strength))
    where = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(gradient))
    painter.drawEllipse(where)
    scatter(painter, middle, radius * _GRAIN_REACH, strength)


def scatter(painter: QPainter, middle: QPointF, radius: float, strength: float) -> None:
    """Lay grain over a light, fading outwards in three steps too small to see."""
    from PySide6.QtGui import QBrush

    before = painter.opacity()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(grain()))
    painter.setOpacity(before * strength * _GRAIN)
    for share in (0.55, 0.78, 1.0):
        painter.drawEllipse(middle, radius * share, radius * share)
    painter.setOpacity(before)


@lru_cache(maxsize=1)
def grain() -> QPixmap:
    """Return the tile of noise: half of its points a breath lighter, half a breath darker."""
    import hashlib

    from PySide6.QtGui import QImage, QPixmap

    shades = [QColor(255, 255, 255, alpha).rgba() for alpha in range(_FAINTEST + 1)]
    shades += [QColor(0, 0, 0, alpha).rgba() for alpha in range(_FAINTEST + 1)]
    noise = hashlib.shake_128(b"grain").digest(_TILE * _TILE)
    points = noise.translate(bytes(value % len(shades) for value in range(256)))
    image = QImage(points, _TILE, _TILE, _TILE, QImage.Format.Format_Indexed8)
    image.setColorTable(shades)
    return QPixmap.fromImage(image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied))
