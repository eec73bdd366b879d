"""The people of a circle as a table: name, role, languages, what helps, and what was asked.

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
from circle_desktop.ui.parts import ASIDE_ROLE, ICON_ROLE, QUIET_ROLE
from circle_desktop.ui.roster.terms import access_line

if TYPE_CHECKING:
    from collections.abc import Mapping

    from circle_desktop.domain.people import Participant, ParticipantId
    from circle_desktop.domain.roster.sheets import PersonSheet

Index = QModelIndex | QPersistentModelIndex
_EDIT = Qt.ItemDataRole.EditRole
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What stands where."""

    NAME = 0
    ROLE = 1
    LANGUAGES = 2
    HELPS = 3
    CONSENT = 4


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
        self._sheets: Mapping[ParticipantId, PersonSheet] = {}
        self._rows: dict[ParticipantId, int] = {}
        self._roles = role_words()

    def show_people(
        self,
        people: tuple[Participant, ...],
        sheets: Mapping[ParticipantId, PersonSheet] | None = None,
    ) -> None:
        """Show these people, in seat order, with what they allowed to be kept."""
        allowed = sheets or {}
        if (people, allowed) == (self._people, self._sheets):
            return
        same = len(people) == len(self._people)
        if not same:
            self.beginResetModel()
        self._people, self._sheets = people, allowed
        self._rows = {one.id: row for row, one in enumerate(people)}
        if not same:
            self.endResetModel()
        elif people:
            last = self.index(len(people) - 1, Column.CONSENT)
            self.dataChanged.emit(self.index(0, 0), last)

    def person_at(self, row: int) -> Participant | None:
        """Return who stands in this row."""
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, person: ParticipantId) -> int:
        """Return the row of a person, or -1."""
        return self._rows.get(person, -1)

    def _words(self, person: Participant, column: int) -> str:
        sheet = self._sheets.get(person.id)
        if column == Column.NAME:
            return person.name
        if column == Column.ROLE:
            return self._roles[person.role]
        if column == Column.CONSENT:
            return self.tr("not asked yet") if sheet is None else self.tr("asked")
        if sheet is None:
            return ""
        return (
            ", ".join(sheet.languages) if column == Column.LANGUAGES else access_line(sheet.access)
        )

    def _aside(self, person: Participant, column: int, role: int) -> str | bool | None:
        """Return what stands beside the words of a cell, or how they are said."""
        if column == Column.NAME and role == ASIDE_ROLE:
            return self.tr("listens only") if person.listens_only else None
        if column == Column.NAME and role == Qt.ItemDataRole.ToolTipRole:
            return html.escape(person.name)
        if column == Column.HELPS and role == Qt.ItemDataRole.ToolTipRole:
            return self._words(person, column) or None
        asked = person.id in self._sheets
        if column == Column.CONSENT and role == ICON_ROLE and asked:
            return "check"
        return (role == QUIET_ROLE and column == Column.CONSENT and not asked) or None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | bool | None:
        person = self.person_at(index.row()) if index.isValid() else None
        if person is None:
            return None
        if role == _EDIT and index.column() == Column.ROLE:
            return person.role.value
        if role in {Qt.ItemDataRole.DisplayRole, _EDIT}:
            return self._words(person, index.column())
        return self._aside(person, index.column(), role)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() in {Column.NAME, Column.ROLE}:
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
        heads = (
            self.tr("Name"),
            self.tr("Role"),
            self.tr("Languages"),
            self.tr("What helps"),
            self.tr("Consent"),
        )
        return heads[section] if 0 <= section < len(heads) else None
