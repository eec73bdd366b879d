"""A picture card on the table: one drawing, its name in each language, and light when touched.

Rule: a card that was touched stays lit until it is touched again; nothing else is remembered.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from circle_desktop.services.library.cards import drawing
from circle_desktop.ui.parts.focus import RingKeeper
from circle_desktop.ui.theme import Radius, Space, Style, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from circle_desktop.domain.library.cards import CardKey, PictureCard

_DENSITY = 2
_LEAST_DRAWING = 56


@lru_cache(maxsize=128)
def card_pixmap(key: CardKey, ink: str, size: int) -> QPixmap:
    """Return the drawing of a card in one ink, ``size`` logical pixels wide."""
    svg = drawing(key).replace("currentColor", ink)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    picture = QPixmap(size * _DENSITY, size * _DENSITY)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(_DENSITY)
    return picture


class PictureCardView(QAbstractButton):
    """One card; a press lays light on it or takes it away."""

    def __init__(self, theme: Theme, card: PictureCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.card = card
        self._names: tuple[str, ...] = ()
        self._keeper = RingKeeper(theme, self, Radius.CARD)
        self.setCheckable(True)
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)

    def show_names(self, languages: tuple[str, ...]) -> None:
        """Show the name in these languages."""
        self._names = tuple(text for _, text in self.card.name.side_by_side(languages))
        self.setAccessibleName(", ".join(self._names))
        self.updateGeometry()
        self.update()

    @property
    def _names_height(self) -> int:
        return len(self._names) * self._theme.line_height(Style.BODY)

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.icon_px(_LEAST_DRAWING)
        return QSize(side + 3 * Space.XXL, side + self._names_height + 3 * Space.M)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color
        lit = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(color("glow_soft" if lit else "surface"))
        painter.setPen(QPen(color("accent" if lit else "line"), 2 if lit else 1))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.CARD, Radius.CARD
        )
        room = self.height() - self._names_height - 3 * Space.M
        size = max(32, min(room, self.width() - 2 * Space.L))
        ink = QColor(color("ink")).name()
        top = Space.M + (room - size) // 2
        picture = card_pixmap(self.card.key, ink, size)
        painter.drawPixmap((self.width() - size) // 2, top, picture)
        tall = self._theme.line_height(Style.BODY)
        painter.setPen(color("ink"))
        painter.setFont(self._theme.font(Style.BODY))
        top = self.height() - self._names_height - Space.S
        for name in self._names:
            painter.drawText(
                QRectF(0, top, self.width(), tall), Qt.AlignmentFlag.AlignCenter, name
            )
            top += tall
