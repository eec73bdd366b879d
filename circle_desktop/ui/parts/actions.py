"""The buttons of the circle: the action bar, the bell that is held, the five marks.

They are pressed without looking: 64 and 48 pixels high, always in the same place, and none of
them says anything about the turn that just was.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.parts.fades import Fade
from circle_desktop.ui.parts.hints import hint_size, paint_hint
from circle_desktop.ui.parts.pressable import Pressable
from circle_desktop.ui.theme import Motion, Radius, Style, Target, Theme

_SIDE = 20
_ICON_GAP = 10
_HINT_GAP = 16
_HINT_INSET = 14
_MARK_INSET = 11
"""Five marks stand in one row of the words column, in Dutch too."""
_CLOSING_WIDTH = 3


class ActionButton(Pressable):
    """A button of the action bar: icon, word, key hint at the right end.

    When room is short it drops its key hint first; its word is never cut.
    """

    def __init__(self, theme: Theme, text: str, icon: str, key_hint: str = "") -> None:
        self._icon = icon
        self._key_hint = key_hint
        self._lit = False
        super().__init__(theme, text, Radius.BIG)

    @property
    def lit(self) -> bool:
        """Whether the light lies on this button."""
        return self._lit

    def set_lit(self, lit: bool) -> None:  # noqa: FBT001 - a state, as Qt's own setters
        """Lay the light on this button or take it away; one button of a bar is lit."""
        self._lit = lit
        self.update()

    def set_text(self, text: str, icon: str = "") -> None:
        """Change the word, and with it the icon when one is given."""
        self._icon = icon or self._icon
        self.setText(text)
        self.update()

    def set_key_hint(self, key_hint: str) -> None:
        """Change the key hint; an empty one hides it."""
        self._key_hint = key_hint
        self.updateGeometry()
        self.update()

    def _word_end(self) -> int:
        icon = self._theme.icon_px() + _ICON_GAP
        return _SIDE + icon + self.word_width(Style.LIVE_STRONG)

    def _paint_shape(self, painter: QPainter) -> None:
        color = self._theme.color
        if self._lit and self.isEnabled():
            rest = color("accent_fill")
            fill = self.warmed(rest, rest.lighter(106), rest.darker(110))
        elif not self.isEnabled():
            fill = self.clear_of("ground")
        else:
            rest = color("ground" if self._theme.palette.dark else "raised")
            fill = self.warmed(rest, color("glow_soft"), color("seat"))
        border = color(("edge" if self._lit else "control") if self.isEnabled() else "line")
        painter.setBrush(fill)
        painter.setPen(QPen(border, 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.BIG, Radius.BIG)

    def _paint_words(self, painter: QPainter) -> None:
        lit = self._lit and self.isEnabled()
        ink = self._theme.color("on_accent" if lit else "ink" if self.isEnabled() else "ink3")
        size = self._theme.icon_px()
        picture = icons.pixmap(self._icon, ink, size)
        painter.drawPixmap(_SIDE, (self.height() - size) // 2, picture)
        painter.setFont(self._theme.font(Style.LIVE_STRONG))
        painter.setPen(ink)
        left = _SIDE + size + _ICON_GAP
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, flags | Qt.TextFlag.TextSingleLine, self.word)
        if self._key_hint and self.width() >= self.sizeHint().width():
            hint = hint_size(self._theme, self._key_hint)
            place = self.width() - _HINT_INSET - hint.width()
            middle = (self.height() - hint.height()) // 2
            box = QRectF(place, middle, hint.width(), hint.height())
            paint_hint(painter, self._theme, box, text=self._key_hint, color=ink)

    @override
    def sizeHint(self) -> QSize:
        end = self._word_end()
        if self._key_hint:
            end += _HINT_GAP + hint_size(self._theme, self._key_hint).width()
        height = self._theme.tall(Target.BAR, Style.LIVE_STRONG)
        return QSize(end + (_HINT_INSET if self._key_hint else _SIDE), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._word_end() + _HINT_INSET, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_shape(painter)
        self._paint_words(painter)


class HoldButton(ActionButton):
    """A button that must be held while its border closes, when what it does interrupts.

    Works by mouse, by touch and by key: a shortcut of the page calls :meth:`begin_hold` and
    :meth:`end_hold` with its press and release. Without ``needs_hold`` one press is enough.

    Signals:
        held: the button was held long enough, or pressed when no hold is needed.
    """

    held = Signal()

    def __init__(self, theme: Theme, text: str, icon: str, key_hint: str = "") -> None:
        super().__init__(theme, text, icon, key_hint)
        self._needs_hold = False
        self._down = False
        self._closing = QVariantAnimation(self)
        self._closing.setStartValue(0.0)
        self._closing.setEndValue(1.0)
        self._closing.setDuration(theme.duration_ms(Motion.HOLD))
        self._closing.valueChanged.connect(self._on_closing_moved)
        self._closing.finished.connect(self._on_closed)
        self._closed = 0.0
        self.pressed.connect(self._on_pressed)
        self.released.connect(self.end_hold)
        self.clicked.connect(self._on_clicked)

    @property
    def needs_hold(self) -> bool:
        """Whether one press is not enough."""
        return self._needs_hold

    def set_needs_hold(self, needs_hold: bool) -> None:  # noqa: FBT001 - a state, as Qt's own setters
        """Ask for a hold, or for one press; a hold under way is let go."""
        if needs_hold is not self._needs_hold:
            self.end_hold()
            self._needs_hold = needs_hold

    def begin_hold(self) -> None:
        """Take the key or the finger down; repeats of a key held down are not counted."""
        if self._down or not self.isEnabled():
            return
        self._down = True
        if self._needs_hold:
            self._closing.start()
        else:
            self.held.emit()

    def end_hold(self) -> None:
        """Let go; too early means that nothing happened."""
        self._down = False
        self._closing.stop()
        self._on_closing_moved(0.0)

    def _on_pressed(self) -> None:
        if self._needs_hold:
            self.begin_hold()

    def _on_clicked(self) -> None:
        if not self._needs_hold:
            self.held.emit()

    def _on_closing_moved(self, closed: float) -> None:
        self._closed = closed
        self.update()

    def _on_closed(self) -> None:
        if self._closed >= 1.0:
            self._on_closing_moved(0.0)
            self.held.emit()

    def _border(self) -> QPainterPath:
        """The border as one line that begins and ends at the middle above."""
        inset = _CLOSING_WIDTH / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = float(Radius.BIG)
        turn = 2 * radius
        path = QPainterPath(QPointF(box.center().x(), box.top()))
        path.arcTo(QRectF(box.right() - turn, box.top(), turn, turn), 90, -90)
        path.arcTo(QRectF(box.right() - turn, box.bottom() - turn, turn, turn), 0, -90)
        path.arcTo(QRectF(box.left(), box.bottom() - turn, turn, turn), 270, -90)
        path.arcTo(QRectF(box.left(), box.top(), turn, turn), 180, -90)
        path.closeSubpath()
        return path

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._closed <= 0.0:
            return
        path = self._border()
        length = path.length() / _CLOSING_WIDTH
        pen = QPen(self._theme.color("accent"), _CLOSING_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([self._closed * length + 0.01, length])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(path, pen)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.end_hold()
        super().hideEvent(event)


class Shape(Enum):
    """The five marks, each with a shape of its own; the value is its icon."""

    CIRCLE = "circle"
    DIAMOND = "diamond"
    SQUARE = "square"
    ARROW = "arrow-right"
    TRIANGLE = "triangle"


#: The filled body of each cornered shape, on the icons' grid of 24.
_BODIES = {
    Shape.DIAMOND: [(12, 2), (22, 12), (12, 22), (2, 12)],
    Shape.SQUARE: [(4, 4), (20, 4), (20, 20), (4, 20)],
    Shape.ARROW: [(12, 3), (21, 12), (12, 21), (12, 15), (3, 15), (3, 9), (12, 9)],
    Shape.TRIANGLE: [(12, 4), (22, 20), (2, 20)],
}


class MarkButton(Pressable):
    """One of the five marks. A press fills its shape for a moment; that is all it says."""

    def __init__(self, theme: Theme, text: str, shape: Shape) -> None:
        self._shape = shape
        super().__init__(theme, text)
        self._fill = Fade(theme, self, Motion.HOVER)
        self._shown = QTimer(self)
        self._shown.setSingleShot(True)
        self._shown.setInterval(int(Motion.LIGHT))
        self._shown.timeout.connect(self._on_shown)
        self.clicked.connect(self.fill)

    @property
    def filled(self) -> bool:
        """Whether the shape is filled now."""
        return self._shown.isActive()

    def fill(self) -> None:
        """Fill the shape for 600 ms: the mark was set, by a click or by its key."""
        self._fill.to(1.0)
        self._shown.start()

    def _on_shown(self) -> None:
        self._fill.to(0.0)

    def _body(self) -> QPainterPath:
        path = QPainterPath()
        if self._shape is Shape.CIRCLE:
            path.addEllipse(QPointF(12, 12), 10, 10)
        else:
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in _BODIES[self._shape]]))
            path.closeSubpath()
        return path

    def _paint_shape(self, painter: QPainter) -> int:
        size = self._theme.icon_px(16)
        top = (self.height() - size) // 2
        ink = self._theme.color("ink2")
        painter.drawPixmap(_MARK_INSET, top, icons.pixmap(self._shape.value, ink, size))
        if self._fill.level > 0.0:
            painter.save()
            painter.translate(_MARK_INSET, top)
            painter.scale(size / 24, size / 24)
            painter.setOpacity(self._fill.level)
            painter.fillPath(self._body(), ink)
            painter.restore()
        return _MARK_INSET + size + 8

    @override
    def sizeHint(self) -> QSize:
        before = _MARK_INSET + self._theme.icon_px(16) + 8
        height = self._theme.tall(Target.CIRCLE, Style.BODY)
        return QSize(before + self.word_width(Style.BODY) + _MARK_INSET, height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.warmed(color("surface"), color("raised"), color("seat")))
        painter.setPen(QPen(color("line"), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.BUTTON, Radius.BUTTON)
        left = self._paint_shape(painter)
        painter.setFont(self._theme.font(Style.BODY))
        painter.setPen(color("ink2" if self.isEnabled() else "ink3"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        words = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words, flags | Qt.TextFlag.TextSingleLine, self.word)
