"""Two parts stand side by side where both have room, and nothing is cut where they have not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from circle_desktop.ui.columns import Columns, ScrollColumn

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QResizeEvent
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


class Page(QWidget):
    """A wide part of 300 at least, and a narrow one of 200 at least that likes 260."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.wide, self.narrow = Part(300), Part(200)
        self.columns = Columns(self.wide, self.narrow, 260, theme)
        self.setLayout(self.columns)
        self.columns.setContentsMargins(0, 0, 0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.arrange(self.width())


class Part(QWidget):
    def __init__(self, least: int) -> None:
        super().__init__()
        self._least = least

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        hint.setWidth(self._least)
        hint.setHeight(40)
        return hint


@pytest.mark.parametrize(
    ("width", "beside", "narrow"), [(900, True, 260), (550, True, 226), (420, False, 420)]
)
def test_the_narrow_part_gives_way_first_and_then_stands_below(
    qtbot: QtBot, theme: Theme, width: int, *, beside: bool, narrow: int
) -> None:
    page = Page(theme)
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show()
    page.columns.activate()
    assert page.columns.least_width() == 300
    assert page.narrow.width() == narrow
    assert (page.narrow.x() > page.wide.x()) is beside
    assert page.narrow.geometry().right() < width


@pytest.mark.parametrize(("tall", "free"), [(100, 0), (900, 8)])
def test_room_before_the_bar_is_kept_only_while_there_is_a_bar(
    qtbot: QtBot, tall: int, free: int
) -> None:
    column = ScrollColumn(gutter=8)
    qtbot.addWidget(column)
    part = QWidget()
    part.setFixedHeight(tall)
    column.body.addWidget(part)
    column.resize(300, 400)
    column.show()
    qtbot.waitUntil(lambda: bool(column.verticalScrollBar().maximum()) == (tall > 400))
    assert column.body.contentsMargins().right() == free
