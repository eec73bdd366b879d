"""Key hints: the small outlined word of a key, at the right end of what it presses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from circle_desktop.ui.theme import Radius, Style, Theme

if TYPE_CHECKING:
    from circle_desktop.ui.palette import Role

_INSIDE = 6
_OUTLINE_OPACITY = 0.55


def hint_size(theme: Theme, text: str) -> QSize:
    """Return the size of a key hint in pixels."""
    metrics = QFontMetricsF(theme.font(Style.CAPTION_STRONG))
    height = theme.tall(22, Style.CAPTION_STRONG)
    wide = round(metrics.horizontalAdvance(text)) + 2 * _INSIDE
    return QSize(max(wide, height), height)


def paint_hint(painter: QPainter, theme: Theme, box: QRectF, *, text: str, color: QColor) -> None:
    """Draw a key hint in a box; its outline is a weaker tone of its word."""
    outline = QColor(color)
    outline.setAlphaF(color.alphaF() * _OUTLINE_OPACITY)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(outline, 1))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Radius.HINT, Radius.HINT)
    painter.setFont(theme.font(Style.CAPTION_STRONG))
    painter.setPen(color)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class KeyHint(QLabel):
    """A key hint that stands by itself, beside what it presses."""

    def __init__(self, theme: Theme, text: str, role: Role = "ink2") -> None:
        super().__init__(text)
        self._theme = theme
        self._role: Role = role
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return hint_size(self._theme, self.text())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._theme.color(self._role)
        paint_hint(painter, self._theme, QRectF(self.rect()), text=self.text(), color=color)
