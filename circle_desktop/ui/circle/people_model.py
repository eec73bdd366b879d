"""The people of a circle as a table: name, role, and who came to listen.

Rule: the model shows and asks, it keeps nothing. What is typed into a cell leaves as a signal;
the table changes when the circle has changed.
"""

from __future__ import annotations

import html
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from circle_desktop.ui.circle.terms import role_words
from circle_desktop.ui.parts import ICON_ROLE

if TYPE_CHECKING:
    from circle_desktop.domain.people import Participant, ParticipantId

Index = QModelIndex | QPersistentModelIndex
_EDIT = Qt.ItemDataRole.EditRole
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands where."""

    NAME = 0
    ROLE = 1
    LISTENS = 2


class PeopleModel(QAbstractTableModel):
    """People in seat order.

    Signals:
        name_given: a person (id) is to be called otherwise.
        role_given: a person (id) is to have this role, by its key.
    """

    name_given = Signal(str, str)
    role_given = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Participant, ...] = ()

    def show_people(self, people: tuple[Participant, ...]) -> None:
        """Show these people, in seat order."""
        if people == self._people:
            return
        if len(people) == len(self._people):
            self._people = people
            last = self.index(max(0, len(people) - 1), Column.LISTENS)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._people = people
        self.endResetModel()

    def person_at(self, row: int) -> Participant | None:
        """Return who stands in this row."""
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, person: ParticipantId) -> int:
        """Return the row of a person, or -1."""
        return next((row for row, one in enumerate(self._people) if one.id == person), -1)

    def _words(self, person: Participant, column: int) -> str:
        if column == Column.NAME:
            return person.name
        if column == Column.ROLE:
            return role_words()[person.role]
        return self.tr("listens only") if person.listens_only else ""

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        person = self.person_at(index.row()) if index.isValid() else None
        if person is None:
            return None
        if role == _EDIT and index.column() == Column.ROLE:
            return person.role.value
        if role in {Qt.ItemDataRole.DisplayRole, _EDIT}:
            return self._words(person, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.NAME:
            return html.escape(person.name)
        if role == ICON_ROLE and index.column() == Column.LISTENS and person.listens_only:
            return "check"
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() != Column.LISTENS:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._people)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        person = self.person_at(index.row()) if index.isValid() else None
        if person is None or role != _EDIT or value == index.data(_EDIT):
            return False
        asked = self.name_given if index.column() == Column.NAME else self.role_given
        asked.emit(person.id, str(value))
        return True

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        heads = (self.tr("Name"), self.tr("Role"), self.tr("Takes part"))
        return heads[section] if 0 <= section < len(heads) else None
