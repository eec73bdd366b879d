"""The soft ground under a quiet button while a pointer rests on it.

A quiet button's first letter stands on its column, so its ground is wider than the button and
lies under it as a widget of its own, in the same parent.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from circle_desktop.ui.parts.fades import Fade, mix
from circle_desktop.ui.theme import Motion, Radius, Theme

_OUTSET = 12


class QuietGround(QWidget):
    """A rounded ground that warms under one button and cools when the pointer leaves."""

    def __init__(self, theme: Theme, button: QAbstractButton) -> None:
        super().__init__(button.parentWidget())
        self._theme = theme
        self._button = button
        self._warmth = Fade(theme, self, Motion.HOVER)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        button.destroyed.connect(self.deleteLater)
        button.pressed.connect(self.update)
        button.released.connect(self.update)

    def warm(self) -> None:
        """Lie under the button and light up."""
        self.setGeometry(self._button.geometry().adjusted(-_OUTSET, 0, _OUTSET, 0))
        self.stackUnder(self._button)
        self.show()
        self._warmth.to(1.0)

    def cool(self) -> None:
        """Fade out; what has no warmth isn't painted."""
        self._warmth.to(0.0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._button.isEnabled():
            return
        soft = mix(
            self._theme.color("glow_soft", 0.0), self._theme.color("glow_soft"), self._warmth.level
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("seat") if self._button.isDown() else soft)
        painter.drawRoundedRect(self.rect(), Radius.BUTTON, Radius.BUTTON)
