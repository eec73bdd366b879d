"""Small things that can be pressed beside the ring: a name to offer again, the room's switch."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.parts.hints import hint_size, paint_hint
from circle_desktop.ui.parts.pressable import Pressable
from circle_desktop.ui.theme import Style, Target, Theme

_DRAWN = 36
_SIDE = 16
_PEBBLE = 4.0
_GAP = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class NameChip(Pressable):
    """Somebody to be offered the piece again, with the pebble that lies at the seat.

    It is drawn 36 high inside a target of 48.
    """

    def __init__(self, theme: Theme, name: str, said: str) -> None:
        super().__init__(theme, name, _DRAWN // 2)
        self.setAccessibleName(said)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @override
    def sizeHint(self) -> QSize:
        width = 2 * _SIDE + round(2 * _PEBBLE) + _GAP + self.word_width(Style.LIVE_STRONG)
        return QSize(width, self._theme.tall(Target.CIRCLE, Style.LIVE_STRONG))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spare = (Target.CIRCLE - _DRAWN) / 2
        box = QRectF(self.rect()).adjusted(0.5, spare + 0.5, -0.5, -spare - 0.5)
        painter.setBrush(
            self.warmed(self.clear_of("glow_soft"), color("glow_soft"), color("seat"))
        )
        painter.setPen(QPen(color("control"), 1))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("accent"))
        painter.drawEllipse(QPointF(_SIDE + _PEBBLE, self.height() / 2), _PEBBLE, _PEBBLE)
        painter.setFont(self._theme.font(Style.LIVE_STRONG))
        painter.setPen(color("ink"))
        left = _SIDE + 2 * _PEBBLE + _GAP
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), _LEFT, self.word)


class RoomSwitch(Pressable):
    """Says whether the room sees the circle, and switches it: icon, words, key."""

    def __init__(self, theme: Theme, words: str, key_hint: str) -> None:
        self._key_hint = key_hint
        super().__init__(theme, words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def say(self, words: str, key_hint: str) -> None:
        """Say another state, and the key that changes it."""
        if words != self.word or key_hint != self._key_hint:
            self._key_hint = key_hint
            self.setText(words)
            self.update()

    @override
    def sizeHint(self) -> QSize:
        icon = self._theme.icon_px() + 6
        hint = hint_size(self._theme, self._key_hint).width() + _GAP
        return QSize(
            icon + self.word_width(Style.BODY) + hint + 2,
            self._theme.tall(Target.QUIET, Style.BODY),
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color("ink" if self.isDown() or self.underMouse() else "ink2")
        painter = QPainter(self)
        size = self._theme.icon_px()
        picture = icons.pixmap("monitor", color, size)
        painter.drawPixmap(0, (self.height() - size) // 2, picture)
        painter.setFont(self._theme.font(Style.BODY))
        painter.setPen(color)
        left = size + 6
        painter.drawText(QRectF(left, 0, self.width() - left, self.height()), _LEFT, self.word)
        hint = hint_size(self._theme, self._key_hint)
        box = QRectF(
            self.width() - hint.width(), (self.height() - hint.height()) // 2,
            hint.width(), hint.height(),
        )  # fmt: skip
        paint_hint(painter, self._theme, box, text=self._key_hint, color=color)
