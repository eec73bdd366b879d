"""The table of people in the hand: every act on a row has a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from circle_desktop.domain.people import ParticipantId
from circle_desktop.ui.circle.people_model import Column, PeopleModel
from circle_desktop.ui.circle.terms import role_choices
from circle_desktop.ui.parts import ChoiceField, RowDelegate, Table
from circle_desktop.ui.roster.people_order import PeopleOrder

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from circle_desktop.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MEASURED: Final = 40
"""Rows whose words decide how wide the last column is: a thousand are not measured."""
_SHARES = {Column.NAME: 0.31, Column.ROLE: 0.21, Column.LANGUAGES: 0.17, Column.HELPS: 0.31}
"""Of what the last column leaves: its few words are never cut."""


class RoleDelegate(RowDelegate):
    """Edits a role by choosing one of the words."""

    def __init__(self, theme: Theme, table: Table) -> None:
        super().__init__(theme, table)
        self._look = theme

    def _on_chosen(self, editor: ChoiceField) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = ChoiceField(self._look, role_choices())
        editor.setParent(parent)
        editor.setAccessibleName(str(index.model().headerData(1, Qt.Orientation.Horizontal)))
        editor.chosen.connect(lambda: self._on_chosen(editor))
        return editor

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, ChoiceField):
            editor.set_key(str(index.data(Qt.ItemDataRole.EditRole)))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, ChoiceField):
            model.setData(index, editor.key(), Qt.ItemDataRole.EditRole)


class PeopleTable(Table):
    """Rows of people.

    Signals:
        person_chosen: other rows are chosen; carries the id of the one of now, or nothing.
        move_asked: the person of now is to sit this many chairs further.
        removal_asked: whoever is chosen is to be taken off the list.
        listening_asked: whether those who are chosen only listen is to be turned.
        sheet_asked: the sheet of the person of now is to be opened.
    """

    person_chosen = Signal(str)
    move_asked = Signal(int)
    removal_asked = Signal()
    listening_asked = Signal()
    sheet_asked = Signal()

    def __init__(self, theme: Theme, name: str, model: PeopleModel) -> None:
        super().__init__(theme, name)
        self.order = PeopleOrder(model, self)
        self.setModel(self.order)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._sort_by_heads()
        self.setItemDelegateForColumn(Column.ROLE, RoleDelegate(theme, self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.selectionModel().selectionChanged.connect(self._on_row_changed)
        for told in (self.order.modelReset, self.order.rowsInserted, self.order.dataChanged):
            told.connect(self._share_out)

    def chosen(self) -> ParticipantId:
        """Return the person of the row of now, or an empty id."""
        person = self.order.person_at(self.currentIndex().row())
        return ParticipantId("") if person is None else person.id

    def all_chosen(self) -> tuple[ParticipantId, ...]:
        """Return everyone who is chosen, in the order of the rows."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.order.person_at(row) for row in rows)
        return tuple(person.id for person in found if person is not None)

    def look_for(self, text: str) -> None:
        """Show only whoever is found by this text."""
        self.order.look_for(text)

    def choose(self, person: ParticipantId) -> None:
        """Make this person's row the one of now; nobody when the person isn't here."""
        row = self.order.row_of(person)
        column = max(0, self.currentIndex().column())
        index = self.order.index(row, column) if row >= 0 else QModelIndex()
        if row < 0:
            self.setCurrentIndex(index)
            return
        # Said outright: Qt's own selectRow toggles while somebody holds Ctrl for a shortcut.
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def edit_name(self) -> None:
        """Open the field over the name of now."""
        self.edit(self.order.index(self.currentIndex().row(), Column.NAME))

    def _on_row_changed(self) -> None:
        self.person_chosen.emit(self.chosen())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() not in {Column.NAME, Column.ROLE}:
            self.sheet_asked.emit()

    def _on_head_clicked(self, column: int) -> None:
        self.order.turn(column)
        heads = self.horizontalHeader()
        heads.setSortIndicatorShown(self.order.sortColumn() >= 0)
        heads.setSortIndicator(self.order.sortColumn(), self.order.sortOrder())

    def _share_out(self) -> None:
        """Give the last column what its words need, and the others the rest in their shares."""
        consents = (
            self.sizeHintForIndex(self.order.index(row, Column.CONSENT)).width()
            for row in range(min(self.order.rowCount(), _MEASURED))
        )
        last = max(self.horizontalHeader().sectionSizeHint(Column.CONSENT), *consents)
        rest = max(0, self.viewport().width() - last)
        for column, share in _SHARES.items():
            self.setColumnWidth(column, int(rest * share))

    def _sort_by_heads(self) -> None:
        heads = self.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.sectionClicked.connect(self._on_head_clicked)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in _MOVES:
            self.move_asked.emit(_MOVES[key])
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_asked.emit()
        elif key == Qt.Key.Key_Space:
            self.listening_asked.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.sheet_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()
