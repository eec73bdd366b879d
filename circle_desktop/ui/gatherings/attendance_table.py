"""The table of who was there: one gesture for each person, by hand, by key or by mouse.

A press on a cell gives that mark. With the keys, 1 to 4 give a mark and go on to the next
person, 5 turns the first time, and the space bar presses the cell of now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QSizePolicy
from typing_extensions import override

from circle_desktop.domain.gatherings.attendance import Attended
from circle_desktop.ui import icons
from circle_desktop.ui.gatherings.attendance_model import CHOSEN_ROLE, SIGN_ROLE, Column
from circle_desktop.ui.gatherings.signs import RADIUS, paint_place, paint_sign
from circle_desktop.ui.parts import RowDelegate, Table
from circle_desktop.ui.theme import Space, Style, Target

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from circle_desktop.ui.gatherings.attendance_model import AttendanceModel
    from circle_desktop.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_KEYS: Final = {
    Qt.Key.Key_1: Column.PRESENT,
    Qt.Key.Key_2: Column.PARTLY,
    Qt.Key.Key_3: Column.ABSENT,
    Qt.Key.Key_4: Column.EXCUSED,
    Qt.Key.Key_5: Column.FIRST,
}
_PRESSES: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LEAST_NAME: Final = 150


class MarkDelegate(RowDelegate):
    """Draws the mark of a cell: strong where it is chosen, faint where it could be."""

    def __init__(self, theme: Theme, table: Table) -> None:
        super().__init__(theme, table)
        self._look = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        radius = RADIUS * min(self._look.scale, 1.5)
        sign = index.data(SIGN_ROLE)
        if not index.data(CHOSEN_ROLE):
            paint_place(painter, option.rect, self._look.color("control"), radius=radius)
        elif sign is not None:
            ink = self._look.color("accent")
            paint_sign(painter, option.rect, Attended(sign), ink, radius=radius)
        else:
            size = self._look.icon_px(20)
            picture = icons.pixmap("check", self._look.color("accent"), size)
            left = option.rect.center().x() - size // 2
            painter.drawPixmap(left, option.rect.center().y() - size // 2, picture)


class AttendanceTable(Table):
    """Everybody in one column of rows; it is as tall as its people."""

    def __init__(self, theme: Theme, name: str, model: AttendanceModel) -> None:
        super().__init__(theme, name)
        self._look = theme
        self._people = model
        self.setModel(model)
        for column in list(Column)[1:]:
            self.setItemDelegateForColumn(column, MarkDelegate(theme, self))
        self.setEditTriggers(Table.EditTrigger.NoEditTriggers)
        self.verticalHeader().setDefaultSectionSize(theme.tall(Target.CIRCLE, Style.BODY))
        heads = self.horizontalHeader()
        heads.setStretchLastSection(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCurrentIndex(model.index(0, Column.PRESENT))

    def _press(self, column: Column) -> None:
        """Press a cell in the row of now."""
        row = self.currentIndex().row()
        if row >= 0:
            self._people.touch(row, column)

    def _go_on(self) -> None:
        """Go to the next person; at the last one it stays."""
        here = self.currentIndex()
        row = min(here.row() + 1, self._people.rowCount() - 1)
        self.setCurrentIndex(self._people.index(row, here.column()))

    def _mark_width(self, column: Column) -> int:
        head = str(self._people.headerData(column, Qt.Orientation.Horizontal))
        metrics = QFontMetrics(self._look.font(Style.CAPTION_STRONG))
        return max(metrics.horizontalAdvance(head) + 2 * Space.M, Target.BAR)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, column = Qt.Key(event.key()), Column(max(0, self.currentIndex().column()))
        if key in _KEYS:
            super().keyPressEvent(event)  # a key was used here: the cell of now shows it
            self._press(_KEYS[key])
            if _KEYS[key] is not Column.FIRST:
                self._go_on()
        elif key in _PRESSES and column is not Column.NAME:
            self._press(column)
        else:
            super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Letters look for nobody here: a digit is a mark."""

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.column() > 0:
            self._people.touch(index.row(), index.column())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widths = {column: self._mark_width(column) for column in list(Column)[1:]}
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        name = self.viewport().width() - sum(widths.values())
        self.setColumnWidth(Column.NAME, max(name, _LEAST_NAME))

    @override
    def sizeHint(self) -> QSize:
        rows = self._people.rowCount() * self.verticalHeader().defaultSectionSize()
        bar = self.horizontalScrollBar()
        below = bar.sizeHint().height() if bar.maximum() else 0
        return QSize(super().sizeHint().width(), self.horizontalHeader().height() + rows + below)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_NAME, self.sizeHint().height())
