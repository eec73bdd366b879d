"""Tabs: words over a hairline; the one of now has a line of light under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar
from typing_extensions import override

from circle_desktop.ui.parts.focus import RingKeeper
from circle_desktop.ui.theme import Radius, Space, Style, Target, Theme

if TYPE_CHECKING:
    from collections.abc import Iterable

_UNDERLINE = 3


class Tabs(QTabBar):
    """A row of tabs, each with a key for the program and a word for the reader.

    The room of the strong word is reserved, so that words don't move when one is chosen.

    Signals:
        chosen: the tab with this key is shown now.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, tabs: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self._theme = theme
        self._keeper = RingKeeper(theme, self, Radius.HINT)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFont(theme.font(Style.BODY))
        for key, word in tabs:
            self.setTabData(self.addTab(word.replace("&", "&&")), key)
        self.currentChanged.connect(self._on_current_changed)

    def key(self) -> str:
        """Return the key of the tab that is shown."""
        return str(self.tabData(self.currentIndex()) or "")

    def set_current(self, key: str) -> None:
        """Show the tab with this key."""
        for index in range(self.count()):
            if self.tabData(index) == key:
                self.setCurrentIndex(index)

    def _on_current_changed(self, index: int) -> None:
        self.chosen.emit(str(self.tabData(index) or ""))

    def _word(self, index: int) -> str:
        return self.tabText(index).replace("&&", "&")

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        color = self._theme.color
        now = index == self.currentIndex()
        box = self.tabRect(index)
        painter.setFont(self._theme.font(Style.BODY_STRONG if now else Style.BODY))
        painter.setPen(color("ink" if now else "ink2"))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags | Qt.TextFlag.TextSingleLine, self._word(index))
        if now:
            wide = box.width() - Space.XXL
            line = QRect(box.left(), self.height() - _UNDERLINE, wide, _UNDERLINE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent"))
            painter.drawRoundedRect(line, 1.5, 1.5)

    @override
    def tabSizeHint(self, index: int) -> QSize:
        metrics = QFontMetricsF(self._theme.font(Style.BODY_STRONG))
        wide = round(metrics.horizontalAdvance(self._word(index)) + 0.5)
        return QSize(wide + Space.XXL, self._theme.tall(Target.ROW, Style.BODY))

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.count() - 1
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if event.key() in ends:
            self.setCurrentIndex(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.color("line"))
        for index in range(self.count()):
            self._paint_tab(painter, index)
