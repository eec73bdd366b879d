"""What every painted button shares: its plain word, its warmth under a pointer, its ring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from circle_desktop.ui.parts.fades import Fade, mix
from circle_desktop.ui.parts.focus import RingKeeper
from circle_desktop.ui.theme import Motion, Radius, Style, Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QSize

    from circle_desktop.ui.palette import Role


class Pressable(QPushButton):
    """A push button that paints itself; subclasses give its size and its picture.

    Its word may hold a person's name, so an ampersand in it is a letter, never a shortcut.
    """

    def __init__(self, theme: Theme, word: str, radius: int = Radius.BUTTON) -> None:
        super().__init__()
        self._theme = theme
        self._word = ""
        self._warmth = Fade(theme, self, Motion.HOVER)
        self.keeper = RingKeeper(theme, self, radius)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setText(word)

    @property
    def word(self) -> str:
        """The word as it is read."""
        return self._word

    def warmed(self, rest: QColor, hover: QColor, pressed: QColor) -> QColor:
        """Return the tone for the pointer's state."""
        return pressed if self.isDown() else mix(rest, hover, self._warmth.level)

    def clear_of(self, role: Role) -> QColor:
        """Return a role's colour at no opacity, to fade in from."""
        return self._theme.color(role, 0.0)

    def word_width(self, style: Style) -> int:
        """Return the width of the word in a style, in whole pixels."""
        return round(QFontMetricsF(self._theme.font(style)).horizontalAdvance(self._word) + 0.5)

    @override
    def setText(self, text: str) -> None:
        self._word = text
        self.setAccessibleName(text)
        super().setText(text.replace("&", "&&"))
        self.updateGeometry()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press a button as well as the space bar does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._warmth.to(1.0)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._warmth.to(0.0)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
