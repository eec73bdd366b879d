"""The list of prompts: up to two lines of words each, and one quiet line below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.parts.labels import Line, broken_into_lines
from circle_desktop.ui.prompts.model import BELOW_ROLE, FAVOURITE_ROLE, PromptsModel
from circle_desktop.ui.theme import Space, Style, Theme

if TYPE_CHECKING:
    from circle_desktop.domain.library.prompts import Prompt, PromptKey

Index = QModelIndex | QPersistentModelIndex
_BAR = 3
_MOST_LINES = 2
_AT_ONCE = 64
"""Rows that are laid out before a keystroke is on the screen; the others follow in a breath."""
_AIR = 9


class PromptDelegate(QStyledItemDelegate):
    """Paints one prompt; every row is as high as the others."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._font, self._small = theme.font(Style.BODY), theme.font(Style.CAPTION)

    def _ground(self, painter: QPainter, box: QRect, *, chosen: bool) -> None:
        color = self._theme.color
        if chosen:
            painter.fillRect(box, color("glow_soft"))
            painter.fillRect(box.left(), box.top(), _BAR, box.height(), color("accent"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, color("line"))

    def _lines(self, index: Index, width: int) -> list[Line]:
        """Return the words in at most two lines; the whole prompt stands beside the list."""
        font = self._font
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        lines = broken_into_lines(words, font, width)
        if len(lines) <= _MOST_LINES:
            return lines
        first = lines[0]
        rest = words[len(first.text) :].strip()
        cut = QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
        return [first, Line(cut, first.from_right)]

    def _paint_words(self, painter: QPainter, box: QRect, index: Index) -> None:
        theme = self._theme
        lines = self._lines(index, box.width())
        tall, small = theme.line_height(Style.BODY), theme.line_height(Style.CAPTION)
        top = box.top() + (box.height() - len(lines) * tall - small) // 2
        painter.setFont(self._font)
        painter.setPen(theme.color("ink"))
        for line in lines:
            painter.drawText(QRect(box.left(), top, box.width(), tall), _flags(line), line.text)
            top += tall
        painter.setFont(self._small)
        painter.setPen(theme.color("ink2"))
        below = str(index.data(BELOW_ROLE) or "")
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(box.left(), top, box.width(), small), flags, below)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setClipRect(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, option.rect, chosen=chosen)
        size = self._theme.icon_px(16)
        box = option.rect.adjusted(Space.M, 0, -(size + 2 * Space.M), 0)
        self._paint_words(painter, box, index)
        if index.data(FAVOURITE_ROLE):
            picture = icons.pixmap("bookmark", self._theme.color("accent"), size)
            painter.drawPixmap(box.right() + Space.M, option.rect.top() + _AIR + 4, picture)
        if chosen and self._view.hasFocus():
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -3), 4, 4)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = self._theme
        words = _MOST_LINES * theme.line_height(Style.BODY) + theme.line_height(Style.CAPTION)
        return QSize(200, words + 2 * _AIR)


class PromptList(QListView):
    """The prompts that were found, one of them chosen.

    Signals:
        chosen: another prompt is chosen (Prompt), or none.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, model: PromptsModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setItemDelegate(PromptDelegate(theme, self))
        self.setAccessibleName(self.tr("Prompts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def prompt(self) -> Prompt | None:
        """The prompt that is chosen."""
        return self._model.prompt_at(self.currentIndex().row())

    def choose(self, key: PromptKey | None) -> None:
        """Choose a prompt; the first one when it is not among those found."""
        row = max(0, self._model.row_of(key)) if key is not None else 0
        mode = QListView.LayoutMode
        self.setLayoutMode(mode.SinglePass if row >= _AT_ONCE else mode.Batched)
        self.setCurrentIndex(self._model.index(row))
        self.chosen.emit(self.prompt)

    def _on_current_changed(self) -> None:
        self.chosen.emit(self.prompt)


def _flags(line: Line) -> int:
    side = Qt.AlignmentFlag.AlignRight if line.from_right else Qt.AlignmentFlag.AlignLeft
    order = (
        Qt.TextFlag.TextForceRightToLeft if line.from_right else Qt.TextFlag.TextForceLeftToRight
    )
    upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
    return int(side | upright) | int(order)
