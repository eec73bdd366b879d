"""Tables: words on the ground with hairlines between; the chosen row is where light fell.

The model gives plain text. Besides the words of a cell it may give, under the roles below, a
few words aside, an icon's name, and whether the cell speaks quietly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.parts.fields import LineField
from circle_desktop.ui.theme import Space, Style, Target, Theme

if TYPE_CHECKING:
    from circle_desktop.ui.palette import Role

    Index = QModelIndex | QPersistentModelIndex

#: Words beside the first, in small: a role, "komt binnenkort".
ASIDE_ROLE: Final = Qt.ItemDataRole.UserRole + 1
#: The name of an icon before the words, such as ``check``.
ICON_ROLE: Final = Qt.ItemDataRole.UserRole + 2
#: Whether the words are a hint rather than a fact.
QUIET_ROLE: Final = Qt.ItemDataRole.UserRole + 3

_BAR = 3
_SIDE = Space.M


class RowDelegate(QStyledItemDelegate):
    """Draws a cell, and lays its editor exactly over it."""

    def __init__(self, theme: Theme, table: Table) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def _style(self, index: Index) -> Style:
        if index.data(QUIET_ROLE) or index.data(ICON_ROLE):
            return Style.SMALL
        return Style.BODY_STRONG if index.column() == 0 else Style.BODY

    def _ink(self, index: Index) -> Role:
        if index.data(QUIET_ROLE):
            return "ink3"
        return "ink" if index.column() == 0 else "ink2"

    def _paint_ground(self, painter: QPainter, box: QRect, *, chosen: bool, first: bool) -> None:
        color = self._theme.color
        if chosen:
            painter.fillRect(box, color("glow_soft"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, color("line"))
        if chosen and first:
            painter.fillRect(box.left(), box.top(), _BAR, box.height(), color("accent"))

    def _paint_words(self, painter: QPainter, box: QRect, index: Index) -> None:
        left = box.left() + _SIDE
        icon = index.data(ICON_ROLE)
        if icon:
            size = self._theme.icon_px(16)
            tone = self._theme.color("ink3" if index.data(QUIET_ROLE) else "sage")
            place = box.top() + (box.height() - size) // 2
            painter.drawPixmap(left, place, icons.pixmap(str(icon), tone, size))
            left += size + Space.XS
        left = self._write(
            painter, QRect(left, box.top(), box.right() - left, box.height()), index
        )
        aside = index.data(ASIDE_ROLE)
        if aside:
            painter.setFont(self._theme.font(Style.SMALL))
            painter.setPen(self._theme.color("ink3"))
            rest = QRect(left + 10, box.top(), box.right() - left - 10, box.height())
            cut = Qt.TextElideMode.ElideRight
            words = painter.fontMetrics().elidedText(str(aside), cut, rest.width())
            painter.drawText(rest, _LINE, words)

    def _write(self, painter: QPainter, box: QRect, index: Index) -> int:
        font = self._theme.font(self._style(index))
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        painter.setFont(font)
        painter.setPen(self._theme.color(self._ink(index)))
        seen = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _LINE, seen)
        return box.left() + QFontMetrics(font).horizontalAdvance(words)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, box, chosen=chosen, first=index.column() == 0)
        painter.setClipRect(box)
        self._paint_words(painter, box, index)
        if self._table.shows_focus and index == self._table.currentIndex():
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), 4, 4)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(self._theme.font(self._style(index)))
        wide = metrics.horizontalAdvance(str(index.data(Qt.ItemDataRole.DisplayRole) or ""))
        aside = index.data(ASIDE_ROLE)
        if aside:
            small = QFontMetrics(self._theme.font(Style.SMALL))
            wide += 10 + small.horizontalAdvance(str(aside))
        if index.data(ICON_ROLE):
            wide += self._theme.icon_px(16) + Space.XS
        return QSize(wide + 2 * _SIDE, self._theme.tall(Target.ROW, Style.BODY))

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = LineField(self._theme)
        editor.setParent(parent)
        editor.setProperty("cell", "yes")
        model = index.model()
        heading = model.headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(heading or ""))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, LineField):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, LineField):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        box = option.rect
        editor.setFixedHeight(box.height() - 1)
        editor.setGeometry(box.adjusted(0, 0, 0, -1))


class Table(QTableView):
    """A table of rows of 44 that are chosen whole and edited in place."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._keyed = False
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFont(theme.font(Style.BODY))
        self._dress_heads()

    @property
    def shows_focus(self) -> bool:
        """Whether the cell of now shows a ring: a key was used here."""
        return self._keyed and self.hasFocus()

    def _dress_heads(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setDefaultSectionSize(self._theme.tall(Target.ROW, Style.BODY))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setFont(self._theme.font(Style.CAPTION_STRONG))
        heads.setFixedHeight(self._theme.tall(40, Style.CAPTION_STRONG))
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setStretchLastSection(True)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyed = True
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyed = False
        super().mousePressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        by_key = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self._keyed = self._keyed or event.reason() in by_key
        super().focusInEvent(event)


_LINE: Final = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
)
