"""Icons: one set (Lucide, ISC licence), tinted with a colour of the theme.

An icon always stands with its word; alone only for *more* and *show passphrase*, and then the
widget that carries it has an accessible name. Drawn at twice the size so that it stays sharp
on dense screens.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from circle_desktop import assets

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_STROKE = 'stroke-width="1.75"'
_LUCIDE_STROKE = 'stroke-width="2"'
_DENSITY = 2


def pixmap(name: str, color: QColor, size: int = 20) -> QPixmap:
    """Return an icon as a picture of ``size`` logical pixels.

    Raises:
        FileNotFoundError: when the set has no icon of that name.
    """
    return _drawn(name, color.name(QColor.NameFormat.HexArgb), size)


def icon(name: str, color: QColor, size: int = 20) -> QIcon:
    """Return an icon for a control that takes one; see :func:`pixmap`."""
    from PySide6.QtGui import QIcon

    return QIcon(pixmap(name, color, size))


@lru_cache(maxsize=512)
def _drawn(name: str, argb: str, size: int) -> QPixmap:
    color = QColor(argb)
    svg = assets.text(f"icons/{name}.svg").replace("currentColor", color.name())
    renderer = QSvgRenderer(QByteArray(svg.replace(_LUCIDE_STROKE, _STROKE).encode()))
    picture = QPixmap(size * _DENSITY, size * _DENSITY)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(color.alphaF())
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(_DENSITY)
    return picture
