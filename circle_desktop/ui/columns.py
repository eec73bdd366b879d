"""The column a page is written in: margins, a title row, and room to scroll in large text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.parts import Label
from circle_desktop.ui.theme import Space, Style, Theme

_WIDEST = 1440
_UNDER_EACH_OTHER_FROM = 1.5
_ANY_WIDTH = 16_777_215
"""Qt's own number for no limit (QWIDGETSIZE_MAX)."""


class ScrollColumn(QScrollArea):
    """A column that scrolls upright when it does not fit, and never sideways.

    ``gutter`` is kept free before the bar, and only while there is a bar: what needs no
    scrolling ends on the same line as whatever stands below the column.

    Attributes:
        body: where the content goes.
    """

    def __init__(
        self, *, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gutter: int = 0
    ) -> None:
        super().__init__()
        self._gutter = gutter
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
        if gutter:
            self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def _on_range_changed(self, _least: int, most: int) -> None:
        edges = self.body.contentsMargins()
        edges.setRight(self._gutter if most > 0 else 0)
        self.body.setContentsMargins(edges)

    def set_widest(self, width_px: int) -> None:
        """Let the column be no wider: its height is asked for in this width."""
        self._inside.setMaximumWidth(width_px)

    @override
    def sizeHint(self) -> QSize:
        inside = self._inside
        width = min(max(inside.sizeHint().width(), self.width()), inside.maximumWidth())
        tall = inside.heightForWidth(width) if inside.hasHeightForWidth() else -1
        return QSize(width, tall if tall > 0 else inside.sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSizeHint().width(), 2 * Space.PAGE)


class Columns(QBoxLayout):
    """A wide part and a narrow one: side by side where both have room, else one below the other.

    Their owner gives :meth:`least_width` as its own least width and calls :meth:`arrange` when
    its width is another.
    """

    def __init__(self, wide: QWidget, narrow: QWidget, narrow_width: int, theme: Theme) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom)
        self._wide, self._narrow = wide, narrow
        self._narrow_width = narrow_width
        self._may_stand_beside = theme.scale < _UNDER_EACH_OTHER_FROM
        self.setSpacing(Space.XL)
        self.addWidget(wide, 1)
        self.addWidget(narrow)

    def least_width(self) -> int:
        """Return the width below which a part would be cut."""
        return max(part.minimumSizeHint().width() for part in (self._wide, self._narrow))

    def arrange(self, width: int) -> None:
        """Stand as this width allows; the narrow part gives way first."""
        least = self._narrow.minimumSizeHint().width()
        room = width - self._wide.minimumSizeHint().width() - self.spacing()
        beside = self._may_stand_beside and room >= least
        way = QBoxLayout.Direction
        self.setDirection(way.LeftToRight if beside else way.TopToBottom)
        narrow = max(least, min(room, self._narrow_width))
        self._narrow.setMinimumWidth(narrow if beside else 0)
        self._narrow.setMaximumWidth(narrow if beside else _ANY_WIDTH)


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
