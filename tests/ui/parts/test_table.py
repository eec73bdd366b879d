"""Tables of plain rows, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QStandardItem,
    QStandardItemModel,
)

from circle_desktop.ui.parts import (
    ASIDE_ROLE,
    ICON_ROLE,
    QUIET_ROLE,
    LineField,
    Table,
)  # fmt: skip
from tests.ui.parts.seeing import picture

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> Table:
    model = QStandardItemModel(3, 2)
    model.setHorizontalHeaderLabels(["Naam", "Toestemming"])
    for row, name in enumerate(["Marijke", "Huda", "Oksana"]):
        first, second = QStandardItem(name), QStandardItem("nazorg")
        first.setData("tolk", ASIDE_ROLE)
        second.setData("check", ICON_ROLE)
        second.setData(row == 2, QUIET_ROLE)
        model.setItem(row, 0, first)
        model.setItem(row, 1, second)
    table = Table(theme, "Mensen")
    model.setParent(table)
    table.setModel(model)
    table.resizeColumnsToContents()
    table.resize(500, 300)
    qtbot.addWidget(table)
    table.show()
    table.activateWindow()
    return table


def test_rows_are_forty_four_high_and_chosen_whole(table: Table) -> None:
    plain = picture(table)
    table.selectRow(1)
    assert table.rowHeight(0) == 44
    assert len(table.selectedIndexes()) == 2
    assert picture(table) != plain


def test_an_editor_lies_exactly_over_its_cell_and_writes_what_was_typed(
    qtbot: QtBot, table: Table
) -> None:
    cell = table.model().index(0, 0)
    table.edit(cell)
    editor = table.findChild(LineField)
    assert editor is not None
    assert editor.geometry().topLeft() == table.visualRect(cell).topLeft()
    assert editor.width() == table.visualRect(cell).width()
    assert editor.accessibleName() == "Naam"
    editor.setText("Marijke V.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: cell.data() == "Marijke V.")


def test_the_cell_of_now_shows_a_ring_only_after_a_key(qtbot: QtBot, table: Table) -> None:
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    spot = table.visualRect(table.model().index(0, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    after_a_click = table.shows_focus
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert (after_a_click, table.shows_focus) == (False, True)
    assert table.currentIndex().row() == 1
