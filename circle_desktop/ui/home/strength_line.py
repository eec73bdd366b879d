"""The strength line: a few short bars and a word beside them; never a colour alone, never red."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from circle_desktop.ui.parts import Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.theme import Theme

_BARS = 4
_TALL = 6
_WIDE = 30


class _Bars(QWidget):
    """Bars on a line: full ones are solid, the others an outline."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._full = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def fill(self, count: int) -> None:
        """Make so many bars solid."""
        self._full = count
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = _BARS * _WIDE + (_BARS - 1) * Space.XS
        return QSize(width, self._theme.line_height(Style.SMALL))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _TALL) / 2
        done = self._theme.color("sage" if self._full > 1 else "control")
        for place in range(_BARS):
            full = place < self._full
            painter.setPen(QPen(done if full else self._theme.color("control"), 1))
            painter.setBrush(done if full else self._theme.color("ground"))
            box = QRectF(place * (_WIDE + Space.XS) + 0.5, top + 0.5, _WIDE - 1, _TALL - 1)
            painter.drawRoundedRect(box, _TALL / 2 - 0.5, _TALL / 2 - 0.5)


class StrengthLine(QWidget):
    """How strong something is, in bars and in words; it keeps its place when it is empty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._bars = _Bars(theme)
        self._word = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self._bars)
        row.addWidget(self._word, 1)
        self.tell(0, "")

    @property
    def word(self) -> str:
        """What the line says now."""
        return self._word.text()

    def tell(self, level: int, word: str) -> None:
        """Show a strength: 0 nothing yet, 1 not enough, 2 to 4 enough and more."""
        self._bars.fill(level)
        self._bars.setVisible(bool(word))
        self._word.setText(word)
        self._word.set_role("sage" if level > 1 else "ink2")
        self.setAccessibleName(word)
