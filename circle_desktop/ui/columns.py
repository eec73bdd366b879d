"""The column a page is written in: margins, a title row, and room to scroll in large text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.parts import Label
from circle_desktop.ui.theme import Space, Style, Theme

_WIDEST = 1440


class ScrollColumn(QScrollArea):
    """A column that scrolls upright when it does not fit, and never sideways.

    Attributes:
        body: where the content goes.
    """

    def __init__(self, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> None:
        super().__init__()
        inside = QWidget()
        inside.setMaximumWidth(_WIDEST)
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(Space.XL)
        self._inside = inside
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    @override
    def sizeHint(self) -> QSize:
        inside = self._inside
        width = max(inside.sizeHint().width(), self.width())
        tall = inside.heightForWidth(width) if inside.hasHeightForWidth() else -1
        return QSize(width, tall if tall > 0 else inside.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSizeHint().width(), 2 * Space.PAGE)


class PageColumn(QWidget):
    """A page: its title where every page has it, and its body below.

    Attributes:
        title, line: the words above the page, and the quieter line under them.
        head: the row of both, for an act at its far right.
        body: where the content goes.
    """

    def __init__(self, theme: Theme, title: str = "", line: str = "") -> None:
        super().__init__()
        self._column = ScrollColumn(margins=(Space.PAGE, Space.XL, Space.PAGE, Space.XXL))
        self.head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = Label(theme, title, Style.H1, wrap=True)
        words.addWidget(self.title)
        self.line = Label(theme, line, Style.BODY, "ink2", wrap=True)
        words.addWidget(self.line)
        self.head.addLayout(words, 1)
        self.body = self._column.body
        self.body.addLayout(self.head)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._column)
