"""The table of people in the hand: every act on a row has a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QWidget
from typing_extensions import override

from circle_desktop.domain.people import ParticipantId
from circle_desktop.ui.circle.people_model import Column, PeopleModel
from circle_desktop.ui.circle.terms import role_choices
from circle_desktop.ui.parts import ChoiceField, RowDelegate, Table

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QStyleOptionViewItem

    from circle_desktop.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_NAME_SHARE, _ROLE_SHARE = 0.48, 0.27


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
        person_chosen: another row is the one of now; carries the person's id or nothing.
        move_asked: the person of now is to sit this many chairs further.
        removal_asked: the person of now is to be taken off the list.
        listening_asked: whether the person of now only listens is to be turned.
    """

    person_chosen = Signal(str)
    move_asked = Signal(int)
    removal_asked = Signal()
    listening_asked = Signal()

    def __init__(self, theme: Theme, name: str, model: PeopleModel) -> None:
        super().__init__(theme, name)
        self._people = model
        self.setModel(model)
        self.setItemDelegateForColumn(Column.ROLE, RoleDelegate(theme, self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.doubleClicked.connect(self._on_double_clicked)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def chosen(self) -> ParticipantId:
        """Return the person of the row of now, or an empty id."""
        person = self._people.person_at(self.currentIndex().row())
        return ParticipantId("") if person is None else person.id

    def choose(self, person: ParticipantId) -> None:
        """Make this person's row the one of now; nobody when the person isn't here."""
        row = self._people.row_of(person)
        column = max(0, self.currentIndex().column())
        index = self._people.index(row, column) if row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if row >= 0:
            self.selectRow(row)

    def edit_name(self) -> None:
        """Open the field over the name of now."""
        self.edit(self._people.index(self.currentIndex().row(), Column.NAME))

    def _on_row_changed(self) -> None:
        self.person_chosen.emit(self.chosen())

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() == Column.LISTENS:
            self.listening_asked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in _MOVES:
            self.move_asked.emit(_MOVES[key])
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_asked.emit()
        elif key == Qt.Key.Key_Space:
            self.listening_asked.emit()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width()
        self.setColumnWidth(Column.NAME, round(wide * _NAME_SHARE))
        self.setColumnWidth(Column.ROLE, round(wide * _ROLE_SHARE))
