"""Fades: one opacity that moves, for painted widgets.

Nothing pulses, bounces, slides or repeats; with reduced motion a fade is a single step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QVariantAnimation
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.ui.theme import Motion, Theme


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """Return the colour at ``share`` (0 to 1) of the way from the first to the second."""

    def between(low: float, high: float) -> float:
        return low + (high - low) * share

    return QColor.fromRgbF(
        between(first.redF(), second.redF()),
        between(first.greenF(), second.greenF()),
        between(first.blueF(), second.blueF()),
        between(first.alphaF(), second.alphaF()),
    )


class Fade(QVariantAnimation):
    """A level from 0 to 1 that repaints its widget while it moves."""

    def __init__(self, theme: Theme, widget: QWidget, motion: Motion) -> None:
        super().__init__(widget)
        self._widget = widget
        self._duration_ms = theme.duration_ms(motion)
        self._level = 0.0
        self.valueChanged.connect(self._on_value_changed)

    @property
    def level(self) -> float:
        """Where the fade stands now, from 0 to 1."""
        return self._level

    def to(self, level: float) -> None:
        """Go to a level: over the motion's time, or at once where nobody would see it."""
        self.stop()
        if not self._duration_ms or not self._widget.isVisible():
            self._on_value_changed(level)
            return
        from PySide6.QtCore import QEasingCurve  # here: the first window has nothing that moves

        self.setEasingCurve(QEasingCurve.Type.OutQuad)
        self.setDuration(self._duration_ms)
        self.setStartValue(self._level)
        self.setEndValue(level)
        self.start()

    def _on_value_changed(self, level: float) -> None:
        self._level = level
        self._widget.update()
