"""The guide line: how far a turn has come, as light along the lower edge of the window.

Rule: it never grows, blinks or counts. After the guide time it is full and its tone deepens;
while the circle is held it stands still. It is painted again only when a pixel would change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from circle_desktop.ui.pictures.ring.light import faded, mixed

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from circle_desktop.ui.theme import Theme

_HEIGHT = 6
_DEEP_BY_LAMPLIGHT = QColor("#C98F35")
_HELD = 0.4


class GuideLine(QWidget):
    """A strip of 6 px that fills from the left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fraction = 0.0
        self._past = 0.0
        self._held = False
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # the page below stays as it is
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, fraction: float, past: float = 0.0, *, held: bool = False) -> None:
        """Show how far the turn has come.

        Args:
            fraction: of the guide time, 0 to 1; more than 1 is full.
            past: how far the tone has deepened after the guide time, 0 to 1.
            held: whether the circle is held.
        """
        before = self._look()
        self._fraction = min(max(fraction, 0.0), 1.0)
        self._past = min(max(past, 0.0), 1.0)
        self._held = held
        if self._look() != before:
            self.update()

    def is_still(self) -> bool:
        """Tell whether it is full and as deep as it becomes: it moves no more in this turn."""
        return self._fraction >= 1.0 and self._past >= 1.0

    def filled_px(self) -> int:
        """Return how many pixels are filled."""
        return round(self._fraction * self.width())

    def _tone(self) -> QColor:
        glow = self._theme.color("glow")
        deep = (
            _DEEP_BY_LAMPLIGHT
            if self._theme.palette.dark
            else mixed(glow, self._theme.color("accent"), 0.5)
        )
        return mixed(glow, deep, self._past)

    def _look(self) -> tuple[int, str, bool]:
        return self.filled_px(), self._tone().name(), self._held

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("line"))
        filled, tone = QRectF(0, 0, self.filled_px(), self.height()), self._tone()
        if self._held:
            painter.fillRect(filled, faded(tone, _HELD))
            return
        gradient = QLinearGradient(0, 0, max(1.0, filled.width()), 0)
        gradient.setColorAt(0, faded(tone, 0.25))
        gradient.setColorAt(1, tone)
        painter.fillRect(filled, gradient)
