"""The bell as the room sees it, for whoever does not hear it: still, and gone with the silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from circle_desktop.ui import icons

if TYPE_CHECKING:
    from circle_desktop.ui.theme import Theme

_SHARE = 11
"""The sign is this part of the room's shorter side, to be seen from four metres."""


class BellSign(QWidget):
    """A bell in a ring, in the upper corner where no chair stands."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("The bell asks for stillness"))
        self.hide()

    def stand_in(self, room: QRect) -> None:
        """Take the corner in which reading begins."""
        side = min(room.width(), room.height()) // _SHARE
        left = room.left() + side // 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = room.right() - side - side // 2
        place = QRect(left, room.top() + side // 2, side, side)
        if self.geometry() != place:
            self.setGeometry(place)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color("accent")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(2.0, self.width() / 32)
        painter.setPen(QPen(color, width))
        painter.setBrush(self._theme.color("glow_soft"))
        inset = width / 2
        painter.drawEllipse(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset))
        size = self.width() // 2
        at = (self.width() - size) // 2
        painter.drawPixmap(at, at, icons.pixmap("bell", color, size))
