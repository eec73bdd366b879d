"""Buttons: one primary on a page, secondary ones, and quiet words that can be pressed.

Rule: one thing is lit on a screen. A second primary button is a mistake of the page.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.parts.fades import Fade, mix
from circle_desktop.ui.parts.hints import hint_size, paint_hint
from circle_desktop.ui.parts.pressable import Pressable
from circle_desktop.ui.theme import Motion, Radius, Style, Target, Theme

_ICON_GAP = 6
_HINT_GAP = 16
_QUIET_OUTSET = 12
_FRAMED_WIDTH = 50


class Kind(Enum):
    """How much a button asks for; the value is the room at each side of its word."""

    PRIMARY = 24
    SECONDARY = 16
    QUIET = 0


class _Tones(NamedTuple):
    fill: QColor
    border: QColor
    word: QColor


class QuietGround(QWidget):
    """The soft ground under a quiet button while a pointer rests on it.

    A quiet button's first letter stands on its column, so its ground is wider than the button
    and lies under it as a widget of its own, in the same parent.
    """

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
        self.setGeometry(self._button.geometry().adjusted(-_QUIET_OUTSET, 0, _QUIET_OUTSET, 0))
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


class Button(Pressable):
    """A button with a word, and if wanted an icon before it and a key hint at its end."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = Kind.SECONDARY,
        icon: str = "",
        key_hint: str = "",
        big: bool = False,
    ) -> None:
        self._kind = kind
        self._icon = icon
        self._key_hint = key_hint
        self._big = big
        self._ground: QuietGround | None = None
        super().__init__(theme, text, Radius.BIG if big else Radius.BUTTON)

    @property
    def kind(self) -> Kind:
        """How much the button asks for."""
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Change how much the button asks for, when the light moves to another act."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def set_key_hint(self, key_hint: str) -> None:
        """Change the key hint; an empty one hides it."""
        if key_hint != self._key_hint:
            self._key_hint = key_hint
            self.updateGeometry()
            self.update()

    def set_icon(self, icon: str) -> None:
        """Change the icon before the word."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    @property
    def _style(self) -> Style:
        return Style.LARGE_STRONG if self._big else Style.BODY_STRONG

    @property
    def _tall(self) -> int:
        if self._kind is Kind.QUIET:
            return self._theme.tall(Target.QUIET, self._style)
        return self._theme.tall(Target.BAR if self._big else Target.CIRCLE, self._style)

    def _content_width(self) -> int:
        icon = self._theme.icon_px() + _ICON_GAP if self._icon else 0
        return icon + self.word_width(self._style)

    def _tones(self) -> _Tones:
        if self._kind is Kind.PRIMARY:
            return self._primary_tones()
        if self._kind is Kind.SECONDARY:
            return self._secondary_tones()
        return self._quiet_tones()

    def _primary_tones(self) -> _Tones:
        color = self._theme.color
        if not self.isEnabled():
            return _Tones(color("line"), color("line"), color("ink3"))
        rest = color("accent_fill")
        fill = self.warmed(rest, rest.lighter(106), rest.darker(110))
        return _Tones(fill, color("edge"), color("on_accent"))

    def _secondary_tones(self) -> _Tones:
        color = self._theme.color
        if not self.isEnabled():
            return _Tones(self.clear_of("ground"), color("line"), color("ink3"))
        fill = self.warmed(self.clear_of("glow_soft"), color("glow_soft"), color("seat"))
        return _Tones(fill, color("control"), color("ink"))

    def _quiet_tones(self) -> _Tones:
        color = self._theme.color
        nothing = self.clear_of("ground")
        if not self.isEnabled():
            return _Tones(nothing, nothing, color("ink3"))
        return _Tones(nothing, nothing, color("ink") if self.isDown() else color("accent"))

    def _paint_content(self, painter: QPainter, color: QColor) -> None:
        left: float = self._kind.value
        if not self._key_hint:
            spare = self.width() - self._content_width()
            left = 0.0 if self._kind is Kind.QUIET else spare / 2
        if self._icon:
            size = self._theme.icon_px()
            picture = icons.pixmap(self._icon, color, size)
            painter.drawPixmap(round(left), (self.height() - size) // 2, picture)
            left += size + _ICON_GAP
        painter.setFont(self._theme.font(self._style))
        painter.setPen(color)
        words = QRectF(left, 0, self.width() - left, self.height())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, flags | Qt.TextFlag.TextSingleLine, self.word)

    def _paint_key(self, painter: QPainter, color: QColor) -> None:
        size = hint_size(self._theme, self._key_hint)
        left = self.width() - size.width() - max(self._kind.value - 4, 0)
        box = QRectF(left, (self.height() - size.height()) // 2, size.width(), size.height())
        paint_hint(painter, self._theme, box, text=self._key_hint, color=color)

    @override
    def sizeHint(self) -> QSize:
        hint = hint_size(self._theme, self._key_hint).width() + _HINT_GAP if self._key_hint else 0
        return QSize(self._content_width() + hint + 2 * self._kind.value, self._tall)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tones = self._tones()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tones.fill)
        painter.setPen(QPen(tones.border, 1))
        radius = Radius.BIG if self._big else Radius.BUTTON
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, radius, radius)
        self._paint_content(painter, tones.word)
        if self._key_hint:
            self._paint_key(painter, tones.word)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._kind is not Kind.QUIET:
            return
        if self._ground is None or self._ground.parent() is not self.parent():
            self._ground = QuietGround(self._theme, self)
        self._ground.warm()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._ground is not None:
            self._ground.cool()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._ground is not None:
            self._ground.hide()


class IconButton(Pressable):
    """A button with an icon alone; its name is heard, not read.

    Only for *more* and *show passphrase*: everywhere else an icon stands with its word.
    """

    def __init__(self, theme: Theme, icon: str, name: str, *, framed: bool = True) -> None:
        self._icon = icon
        self._framed = framed
        super().__init__(theme, name)

    def turn_to(self, icon: str, name: str) -> None:
        """Show another icon, under another name."""
        self._icon = icon
        self.setText(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = Target.CIRCLE if self._framed else Target.QUIET
        tall = self._theme.tall(side, Style.BODY)
        return QSize(max(tall, _FRAMED_WIDTH) if self._framed else tall, tall)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(
            self.warmed(self.clear_of("glow_soft"), color("glow_soft"), color("seat"))
        )
        border = color("control" if self.isEnabled() else "line")
        painter.setPen(QPen(border, 1) if self._framed else Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.BUTTON, Radius.BUTTON)
        size = self._theme.icon_px()
        picture = icons.pixmap(self._icon, color("ink2" if self.isEnabled() else "ink3"), size)
        painter.drawPixmap((self.width() - size) // 2, (self.height() - size) // 2, picture)
