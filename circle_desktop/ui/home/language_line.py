"""The three languages of the window, each under its own name; the current one underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.parts.pressable import Pressable
from circle_desktop.ui.theme import Space, Style
from circle_desktop.ui.translations import LANGUAGES

if TYPE_CHECKING:
    from circle_desktop.ui.theme import Theme

_LINE = 2


class _LanguageWord(Pressable):
    """One language; its name never moves when it becomes the chosen one."""

    def __init__(self, theme: Theme, word: str, *, chosen: bool) -> None:
        super().__init__(theme, word)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setChecked(chosen)

    @override
    def sizeHint(self) -> QSize:
        tall = self._theme.line_height(Style.SMALL) + 2 * Space.XS
        return QSize(self.word_width(Style.SMALL_STRONG), tall)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        style = Style.SMALL_STRONG if self.isChecked() else Style.SMALL
        rest = self._theme.color("ink" if self.isChecked() else "ink2")
        tone = self.warmed(rest, self._theme.color("accent"), self._theme.color("ink"))
        painter = QPainter(self)
        painter.setFont(self._theme.font(style))
        painter.setPen(tone)
        box = QRectF(self.rect())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, self.word)
        if self.isChecked():
            line = QRectF(0, self.height() - _LINE, self.width(), _LINE)
            painter.fillRect(line, self._theme.color("accent"))


class LanguageLine(QWidget):
    """The languages side by side.

    Signals:
        chosen: another language was chosen, by its code.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, lang: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        self._words: dict[str, _LanguageWord] = {}
        for code, name in LANGUAGES.items():
            word = _LanguageWord(theme, name, chosen=code == lang)
            word.clicked.connect(lambda *, code=code: self._on_clicked(code, lang))
            row.addWidget(word)
            self._words[code] = word

    def word(self, code: str) -> Pressable:
        """Return the button of a language."""
        return self._words[code]

    def _on_clicked(self, code: str, lang: str) -> None:
        if code != lang:
            self.chosen.emit(code)
