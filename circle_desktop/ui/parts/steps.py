"""The step line: rings on a hairline, their words below, flush left with the ring."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.theme import Style, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_RING = 7.0
_NOW_RING = 9.0
_GAP = 24
_WORD_BELOW = 12


class StepLine(QLabel):
    """Where one is among a few steps: done, now, to come, each with its own shape.

    Its text, read by screen readers, names the step of now and its place.
    """

    def __init__(self, theme: Theme, words: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self._words = tuple(words)
        self._current = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_current(0)

    @property
    def current(self) -> int:
        """The step of now, counted from 0."""
        return self._current

    def set_current(self, step: int) -> None:
        """Go to a step, counted from 0; the ones before it are done."""
        self._current = step
        sentence = self.tr("Step {number} of {count}: {word}")
        self.setText(
            sentence.format(number=step + 1, count=len(self._words), word=self._words[step])
        )
        self.update()

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(self._theme.font(Style.BODY_STRONG))
        return [metrics.horizontalAdvance(word) for word in self._words]

    def places(self) -> list[float]:
        """Return where each step begins, from the left edge, in pixels.

        Steps are of equal width while every word fits; then each takes what its word needs.
        """
        count = len(self._words)
        equal = self.width() / count
        widths = self._widths()
        if max(widths[:-1], default=0.0) + _GAP <= equal and widths[-1] <= equal:
            return [equal * step for step in range(count)]
        spare = (self.width() - sum(widths)) / max(count - 1, 1)
        places = [0.0]
        for width in widths[:-1]:
            places.append(places[-1] + width + spare)
        return places

    def _fits(self) -> bool:
        return sum(self._widths()) + _GAP * (len(self._words) - 1) <= self.width()

    def _paint_ring(self, painter: QPainter, center: QPointF, step: int) -> None:
        color = self._theme.color
        if step < self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("sage"))
            painter.drawEllipse(center, _NOW_RING, _NOW_RING)
            check = icons.pixmap("check", color("ground"), 14)
            painter.drawPixmap(QPointF(center.x() - 7, center.y() - 7), check)
        elif step == self._current:
            painter.setPen(QPen(color("accent"), 2))
            painter.setBrush(color("glow"))
            painter.drawEllipse(center, _NOW_RING, _NOW_RING)
        else:
            painter.setPen(QPen(color("control"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, _RING, _RING)

    def _paint_word(self, painter: QPainter, left: float, step: int) -> None:
        now = step == self._current
        if not now and not self._fits():
            return
        style = Style.BODY_STRONG if now else Style.BODY
        painter.setFont(self._theme.font(style))
        painter.setPen(self._theme.color("ink" if now else "ink2"))
        word = self._words[step]
        top = 2 * _NOW_RING + _WORD_BELOW
        if not self._fits():
            spare = self.width() - QFontMetricsF(self._theme.font(style)).horizontalAdvance(word)
            left = max(min(left, spare), 0)
        box = QRectF(left, top, self.width() - left, self._theme.line_height(style))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, word)

    @override
    def sizeHint(self) -> QSize:
        wide = round(sum(self._widths())) + _GAP * (len(self._words) - 1)
        line = self._theme.line_height(Style.BODY)
        return QSize(wide, round(2 * _NOW_RING) + _WORD_BELOW + line + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        widest = round(max(self._widths(), default=0.0)) + 1
        return QSize(max(widest, 40 * len(self._words)), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = _NOW_RING + 1
        places = self.places()
        if not self._fits():
            places = [self.width() / len(places) * step for step in range(len(places))]
        for before, after in pairwise(places):
            rule = QRectF(before + 24, round(middle), after - before - 30, 1)
            painter.fillRect(rule, self._theme.color("line"))
        for step, left in enumerate(places):
            self._paint_ring(painter, QPointF(left + _NOW_RING + 1, middle), step)
            self._paint_word(painter, left, step)
