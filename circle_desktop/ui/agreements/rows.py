"""The agreements as a list: read in the languages of the circle, moved by hand or by key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate
from typing_extensions import override

from circle_desktop.domain.words import is_right_to_left
from circle_desktop.ui.theme import Radius, Space, Style, Target, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from circle_desktop.domain.agreements.agreed import Agreement
    from circle_desktop.domain.agreements.reading import Spoken

    Index = QModelIndex | QPersistentModelIndex

SPOKEN_ROLE: Final = Qt.ItemDataRole.UserRole + 1
_BAR = 3
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_BREAKS = Qt.TextFlag.TextWordWrap
_LEFT = int(_BREAKS | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_RIGHT = int(_BREAKS | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)


class AgreementsModel(QAbstractListModel):
    """One row an agreement."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._agreements: tuple[Agreement, ...] = ()
        self._languages: tuple[str, ...] = ()

    @property
    def agreements(self) -> tuple[Agreement, ...]:
        """What is shown, in order."""
        return self._agreements

    def show_agreements(self, agreements: tuple[Agreement, ...], languages: Sequence[str]) -> None:
        """Show other agreements, or the same in other languages."""
        self.beginResetModel()
        self._agreements, self._languages = agreements, tuple(languages)
        self.endResetModel()

    def spoken(self, row: int) -> Spoken:
        """Return what a row says, in the languages of the circle."""
        return self._agreements[row].words.side_by_side(self._languages)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        said = self.spoken(index.row())
        if role == SPOKEN_ROLE:
            return said
        names = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return "\n".join(text for _, text in said) if role in names else None

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._agreements)


class AgreementDelegate(QStyledItemDelegate):
    """Draws one agreement: every language in the same ink and size, each from its own side."""

    def __init__(self, theme: Theme, view: AgreementsList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def _paragraphs(self, index: Index, width: int) -> list[tuple[str, str, int]]:
        """Return (language, text, height) of each language of a row."""
        found = []
        for lang, text in index.data(SPOKEN_ROLE) or ():
            font = self._theme.font(Style.H3, arabic=is_right_to_left(lang))
            box = QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), _LEFT, text)
            lines = max(1, round(box.height() / QFontMetrics(font).lineSpacing()))
            found.append((lang, text, lines * self._theme.line_height(Style.H3)))
        return found

    def _paint_ground(self, painter: QPainter, box: QRect, *, chosen: bool) -> None:
        color = self._theme.color
        if not chosen:
            painter.fillRect(
                box.left() + Space.M, box.bottom(), box.width() - 2 * Space.M, 1, color("line")
            )
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("glow_soft"))
        painter.drawRoundedRect(box, Radius.BUTTON, Radius.BUTTON)
        painter.setBrush(color("accent"))
        painter.drawRoundedRect(
            QRect(box.left(), box.top() + 6, _BAR, box.height() - 12), 1.5, 1.5
        )

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box = QRect(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, chosen=bool(state & QStyle.StateFlag.State_Selected))
        top = box.top() + Space.S
        room = box.width() - 2 * Space.L
        for lang, text, height in self._paragraphs(index, room):
            from_right = is_right_to_left(lang)
            painter.setFont(self._theme.font(Style.H3, arabic=from_right))
            painter.setPen(self._theme.color("ink"))
            line = QRect(box.left() + Space.L, top, room, height)
            painter.drawText(line, _RIGHT if from_right else _LEFT, text)
            top += height
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        room = max(120, width - 2 * Space.L)
        tall = sum(height for _, _, height in self._paragraphs(index, room))
        return QSize(width, max(int(Target.ROW), tall + 2 * Space.S))


class AgreementsList(QListView):
    """The list in the hand: Alt with an arrow moves, Enter changes, Delete removes.

    Signals:
        move_asked: the row that is chosen goes this many places down (or up, below 0).
        edit_asked: the row that is chosen.
        removal_asked: the row that is chosen.
        chosen: another row is chosen, or none.
    """

    move_asked = Signal(int)
    edit_asked = Signal()
    removal_asked = Signal()
    chosen = Signal()

    def __init__(self, theme: Theme, model: AgreementsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(AgreementDelegate(theme, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMinimumHeight(3 * theme.tall(Target.ROW, Style.H3))
        self.selectionModel().currentChanged.connect(self.chosen)
        self.doubleClicked.connect(self.edit_asked)

    @property
    def row(self) -> int:
        """The row that is chosen, or -1."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Choose a row; the nearest one where there are fewer."""
        last = self.model().rowCount() - 1
        self.setCurrentIndex(self.model().index(max(0, min(row, last)), 0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        key = event.key()
        if alt and key in _MOVES:
            self.move_asked.emit(_MOVES[Qt.Key(key)])
        elif self.row >= 0 and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            self.edit_asked.emit()
        elif self.row >= 0 and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
