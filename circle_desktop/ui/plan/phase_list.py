"""The list of phases in the hand: 44 high, each act with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.plan.phases_model import ROW_ROLE, PhaseRow, PhasesModel
from circle_desktop.ui.theme import Radius, Space, Style, Target, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from circle_desktop.ui.palette import Role

    Index = QModelIndex | QPersistentModelIndex

_BAR = 3
_GAP = 20
_SMALL_GAP = 10
_LEAST_ROWS = 6
_MOST_ROWS = 12
"""A longer plan scrolls within the list, so that the acts below it are not too far."""

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class PhaseDelegate(QStyledItemDelegate):
    """Draws one phase: grip, time, title, form and lock, minutes."""

    def __init__(self, theme: Theme, view: PhaseList) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def title_width(self) -> int:
        """Return the room all titles need, so that the forms stand under each other."""
        metrics = QFontMetrics(self._theme.font(Style.BODY_STRONG))
        rows = (self._row(self._view.model().index(i, 0)) for i in range(self._view.count()))
        widths = [metrics.horizontalAdvance(row.title) for row in rows if row is not None]
        return max(widths, default=0) + Space.XS

    @staticmethod
    def _row(index: Index) -> PhaseRow | None:
        row = index.data(ROW_ROLE)
        return row if isinstance(row, PhaseRow) else None

    def _clock_width(self) -> int:
        return QFontMetrics(self._theme.font(Style.BODY)).horizontalAdvance("00 h 00")

    def _write(
        self, painter: QPainter, box: QRect, words: str, *, style: Style, role: Role
    ) -> None:
        painter.setFont(self._theme.font(style))
        painter.setPen(self._theme.color(role))
        metrics = QFontMetrics(painter.font())
        cut = Qt.TextElideMode.ElideRight
        painter.drawText(box, _LEFT, metrics.elidedText(words, cut, box.width()))

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

    def _paint_words(self, painter: QPainter, box: QRect, row: PhaseRow) -> None:
        left = box.left() + Space.M
        size = self._theme.icon_px(20)
        grip = icons.pixmap("grip-vertical", self._theme.color("ink3"), size)
        painter.drawPixmap(left - 2, box.top() + (box.height() - size) // 2, grip)
        left += size + Space.M
        right = self._paint_length(painter, box, row)
        clock = self._clock_width()
        if self._view.shows_clock:
            self._write(
                painter, _part(box, left, left + clock), row.clock, style=Style.BODY, role="ink2"
            )
            left += clock + Space.M
        title = min(self.title_width(), right - left)
        place = _part(box, left, left + title)
        self._write(painter, place, row.title, style=Style.BODY_STRONG, role="ink")
        self._paint_form(painter, _part(box, left + title + _GAP, right), row)

    def _paint_length(self, painter: QPainter, box: QRect, row: PhaseRow) -> int:
        painter.setFont(self._theme.font(Style.BODY))
        painter.setPen(self._theme.color("ink"))
        right = box.right() - Space.L
        painter.drawText(_part(box, box.left(), right), _RIGHT, row.length)
        wide = QFontMetrics(painter.font()).horizontalAdvance(row.length)
        return right - wide - _SMALL_GAP

    def _paint_form(self, painter: QPainter, box: QRect, row: PhaseRow) -> None:
        metrics = QFontMetrics(self._theme.font(Style.BODY))
        form = min(metrics.horizontalAdvance(row.form), box.width())
        self._write(painter, box, row.form, style=Style.BODY, role="ink2")
        left = box.left() + form + _SMALL_GAP
        small = QFontMetrics(self._theme.font(Style.SMALL))
        if row.protected:
            size = self._theme.icon_px(16)
            if left + size <= box.right():
                lock = icons.pixmap("lock", self._theme.color("accent"), size)
                painter.drawPixmap(left, box.top() + (box.height() - size) // 2, lock)
            left += size + 6
        words = row.protected or row.optional
        if words and left + small.horizontalAdvance(words) <= box.right():
            role: Role = "accent" if row.protected else "ink3"
            self._write(
                painter, _part(box, left, box.right()), words, style=Style.SMALL, role=role
            )

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._row(index)
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option.rect, chosen=chosen)
        self._paint_words(painter, option.rect, row)
        if self._view.shows_focus and index == self._view.currentIndex():
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 6, 6)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._theme.tall(Target.ROW, Style.BODY))


class PhaseList(QListView):
    """The phases; one is chosen.

    Signals:
        phase_chosen: another phase is the one of now.
        move_asked: the phase of now is to stand this many places further.
        drop_asked: the phase of now is to leave the plan.
    """

    phase_chosen = Signal(int)
    move_asked = Signal(int)
    drop_asked = Signal()

    def __init__(self, theme: Theme, name: str, model: PhasesModel) -> None:
        super().__init__()
        self._keyed = False
        self._narrow_below = round(430 * theme.scale)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(PhaseDelegate(theme, self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._row_height = theme.tall(Target.ROW, Style.BODY)
        model.modelReset.connect(self._take_room)
        self._take_room()

    def _take_room(self) -> None:
        """Be as high as the rows: the page scrolls, and not the list within it as well."""
        rows = min(max(self.count(), _LEAST_ROWS), _MOST_ROWS)
        self.setMinimumHeight(rows * self._row_height)

    @property
    def shows_focus(self) -> bool:
        """Whether the row of now shows a ring: a key was used here."""
        return self._keyed and self.hasFocus()

    @property
    def shows_clock(self) -> bool:
        """Whether there is room for the times beside the titles."""
        return self.viewport().width() >= self._narrow_below

    def count(self) -> int:
        """Return how many phases there are."""
        return self.model().rowCount()

    def choose(self, row: int) -> None:
        """Make this phase the one of now."""
        self.setCurrentIndex(self.model().index(row, 0))

    def _on_row_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.phase_chosen.emit(index.row())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyed = True
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in _MOVES:
            self.move_asked.emit(_MOVES[key])
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.drop_asked.emit()
        else:
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


def _part(box: QRect, left: int, right: int) -> QRect:
    return QRect(left, box.top(), max(0, right - left), box.height())
