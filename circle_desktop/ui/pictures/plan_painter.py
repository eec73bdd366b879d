"""Paints the blocks of a plan bar; see ``plan_bar`` for what they mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from circle_desktop.ui import icons
from circle_desktop.ui.theme import Style, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.ui.palette import Role

_HATCH = 6
_STRIP = 9.0
_PAD = 10.0
_EDGE = 4.0
_LOCK = 16
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Shown(Protocol):
    """What the painter reads of a phase."""

    @property
    def word(self) -> str: ...  # noqa: D102 - see PlanPhase
    @property
    def length(self) -> str: ...  # noqa: D102
    @property
    def protected(self) -> bool: ...  # noqa: D102
    @property
    def optional(self) -> bool: ...  # noqa: D102


def clock_height(theme: Theme) -> int:
    """Return the height of the row of clock times."""
    return theme.line_height(Style.CAPTION) + 4


class PlanPainter:
    """Draws blocks in the tones of one theme, large for the plan or small for a card."""

    def __init__(self, theme: Theme, *, compact: bool) -> None:
        self._theme = theme
        self._compact = compact

    def has_room(self, phase: Shown, rect: QRectF) -> bool:
        """Tell whether the word of a phase fits in its block without being turned."""
        if self._compact:
            width = QFontMetricsF(self._theme.font(Style.CAPTION)).horizontalAdvance(phase.word)
            return width <= rect.width() and not phase.protected
        return len(self._lines(phase.word, rect)) in {1, 2}

    def _lines(self, words: str, rect: QRectF) -> list[str]:
        """Return a title in lines as wide as its block; nothing when a word has no room."""
        metrics = QFontMetricsF(self._theme.font(Style.SMALL_STRONG))
        room = rect.width() - _PAD - _EDGE
        lines: list[str] = []
        for word in words.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= room:
                lines[-1] = longer
            elif metrics.horizontalAdvance(word) <= room:
                lines.append(word)
            else:
                return []
        return lines

    def paint(self, painter: QPainter, phase: Shown, rect: QRectF, *, chosen: bool) -> None:
        """Paint one block with its words."""
        self._paint_block(painter, phase, rect, chosen=chosen)
        if self._compact:
            self._paint_beneath(painter, phase, rect)
        elif self.has_room(phase, rect):
            self._paint_inside(painter, phase, rect)
        else:
            self._paint_turned(painter, phase, rect)

    def paint_focus(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the focus ring; inside the block's edge, since its neighbours stand close."""
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), 6, 6)

    def paint_clocks(
        self,
        painter: QPainter,
        clocks: Sequence[str],
        rects: Sequence[QRectF],
        end: tuple[str, float],
    ) -> None:
        """Paint the times above the blocks; one that would touch its neighbour is left out."""
        font = self._theme.font(Style.CAPTION)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._theme.color("ink3"))
        row = self._theme.line_height(Style.CAPTION)
        end_text, width = end
        last = width - metrics.horizontalAdvance(end_text)
        painter.drawText(QRectF(last - 1, 0, width - last + 2, row), _LEFT, end_text)
        free = 0.0
        for clock, rect in zip(clocks, rects, strict=True):
            wide = metrics.horizontalAdvance(clock)
            if clock and rect.left() >= free and rect.left() + wide + 6 <= last:
                painter.drawText(QRectF(rect.left(), 0, wide + 2, row), _LEFT, clock)
                free = rect.left() + wide + 4

    def _pen(self, phase: Shown, *, chosen: bool) -> QPen:
        if chosen:
            return QPen(self._theme.color("accent"), 2)
        if phase.protected:
            return QPen(self._theme.color("accent"), 1.5)
        if phase.optional:
            pen = QPen(self._theme.color("control"), 1.5)
            pen.setDashPattern([2.6, 2.6])
            return pen
        if self._compact:
            return QPen(Qt.PenStyle.NoPen)
        return QPen(self._theme.color("line"), 1.25)

    def _paint_block(self, painter: QPainter, phase: Shown, rect: QRectF, *, chosen: bool) -> None:
        pen = self._pen(phase, chosen=chosen)
        inset = 0.0 if pen.style() == Qt.PenStyle.NoPen else pen.widthF() / 2
        shape = rect.adjusted(inset, inset, -inset, -inset)
        radius = 4.0 if self._compact else 8.0
        plain: Role = "seat" if self._compact and not phase.protected else "raised"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("glow_soft" if chosen else plain))
        painter.drawRoundedRect(shape, radius, radius)
        if phase.protected:
            strip = shape if self._compact else shape.adjusted(0, shape.height() - _STRIP, 0, 0)
            self._hatch(painter, shape, strip, radius)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(shape, radius, radius)

    def _hatch(self, painter: QPainter, shape: QRectF, strip: QRectF, radius: float) -> None:
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(shape, radius, radius)
        painter.setClipPath(path)
        painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
        painter.setPen(QPen(self._theme.color("accent", 0.55 if self._compact else 0.85), 1))
        height = strip.height()
        for x in range(int(strip.left() - height), int(strip.right()) + 1, _HATCH):
            painter.drawLine(QLineF(x, strip.bottom(), x + height, strip.top()))
        painter.restore()

    def _paint_inside(self, painter: QPainter, phase: Shown, rect: QRectF) -> None:
        line = self._theme.line_height(Style.SMALL) - 2
        top = rect.top() + max(4.0, (rect.height() - 2 * line) / 2 - 2)
        space = QRectF(rect.left() + _PAD, top, rect.width() - _PAD, line)
        painter.setFont(self._theme.font(Style.SMALL_STRONG))
        painter.setPen(self._theme.color("ink"))
        for words in self._lines(phase.word, rect):
            painter.drawText(space, _LEFT, words)
            space.translate(0, line)
        if space.bottom() > rect.bottom():
            return
        font = self._theme.font(Style.SMALL)
        wide = QFontMetricsF(font).horizontalAdvance(phase.length)
        if wide <= space.width() - 2:
            painter.setFont(font)
            painter.setPen(self._theme.color("ink2"))
            painter.drawText(space, _LEFT, phase.length)
        if phase.protected and wide + _LOCK + 10 <= space.width():
            self._lock(painter, rect.right() - _LOCK - 6, space.center().y())

    def _paint_turned(self, painter: QPainter, phase: Shown, rect: QRectF) -> None:
        font = self._theme.font(Style.CAPTION)
        if rect.width() < QFontMetricsF(font).height() * 0.9:
            return
        painter.save()
        painter.setClipRect(rect)
        painter.translate(rect.center())
        painter.rotate(-90)
        painter.setPen(self._theme.color("ink"))
        space = QRectF(
            -rect.height() / 2 + 1.5, -rect.width() / 2, rect.height() - 3, rect.width()
        )
        if phase.protected:
            space.setLeft(space.left() + _STRIP)
        metrics = QFontMetricsF(font)
        words = self._in_lines(phase.word, metrics, space)
        painter.setFont(font)
        painter.drawText(space, Qt.AlignmentFlag.AlignCenter, "\n".join(words))
        painter.restore()

    @staticmethod
    def _in_lines(title: str, metrics: QFontMetricsF, space: QRectF) -> list[str]:
        """Return a title in as many whole lines as the block is wide, or else one that is cut."""
        lines: list[str] = []
        for word in title.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) <= space.width():
                lines[-1] = longer
            else:
                lines.append(word)
        widest = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
        if widest <= space.width() and len(lines) * metrics.height() <= space.height():
            return lines
        return [metrics.elidedText(title, Qt.TextElideMode.ElideRight, space.width())]

    def _paint_beneath(self, painter: QPainter, phase: Shown, rect: QRectF) -> None:
        if phase.protected:
            self._lock(painter, rect.center().x() - _LOCK / 2, rect.bottom() + 16)
        elif self.has_room(phase, rect):
            painter.setFont(self._theme.font(Style.CAPTION))
            painter.setPen(self._theme.color("ink2"))
            line = self._theme.line_height(Style.CAPTION)
            painter.drawText(QRectF(rect.left(), rect.bottom() + 6, rect.width(), line),
                             _LEFT, phase.word)  # fmt: skip

    def _lock(self, painter: QPainter, x: float, middle: float) -> None:
        lock = icons.pixmap("lock", self._theme.color("accent"), _LOCK)
        painter.drawPixmap(round(x), round(middle) - _LOCK // 2, lock)
