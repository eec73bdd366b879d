"""Who was there at one session, as rows of people and columns of marks.

Rule: what the ring proposes for a part is shown as a question until somebody answers it.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from circle_desktop.domain.gatherings.attendance import Attendance, Attended
from circle_desktop.ui.gatherings.terms import attended_words
from circle_desktop.ui.parts import ASIDE_ROLE

if TYPE_CHECKING:
    from circle_desktop.domain.people import Participant
    from circle_desktop.services.gatherings.attending import Roll

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

SIGN_ROLE: Final = Qt.ItemDataRole.UserRole + 20
"""The mark a cell stands for."""
CHOSEN_ROLE: Final = Qt.ItemDataRole.UserRole + 21
"""Whether it is the mark of this person."""


class Column(IntEnum):
    """Name, the four marks, and the first time."""

    NAME = 0
    PRESENT = 1
    PARTLY = 2
    ABSENT = 3
    EXCUSED = 4
    FIRST = 5


MARKS: Final = {
    Column.PRESENT: Attended.PRESENT,
    Column.PARTLY: Attended.PARTLY,
    Column.ABSENT: Attended.ABSENT,
    Column.EXCUSED: Attended.EXCUSED,
}


class AttendanceModel(QAbstractTableModel):
    """People and their marks.

    Signals:
        marked: somebody's mark was changed by hand.
    """

    marked = Signal()

    def __init__(self, roll: Roll, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roll = roll
        self._attendance = roll.attendance
        self._asked = roll.late | roll.left

    @property
    def attendance(self) -> Attendance:
        """Who was there, as it is marked now."""
        return self._attendance

    def person_at(self, row: int) -> Participant:
        """Return the person of a row."""
        return self._roll.people[row]

    def count_unlisted(self, number: int) -> None:
        """Take over how many were there without a mark."""
        self._attendance = self._attendance.counting(number)
        self.marked.emit()

    def touch(self, row: int, column: int) -> None:
        """Do what pressing a cell does: give this mark, or turn the first time."""
        person = self.person_at(row).id
        mark = MARKS.get(Column(column))
        if mark is not None:
            self._attendance = self._attendance.marked(person, mark)
        elif column == Column.FIRST:
            line = self._attendance.of(person)
            first_time = line is None or not line.first_time
            self._attendance = self._attendance.first(person, first_time=first_time)
        self._asked -= {person}
        self.dataChanged.emit(self.index(row, 0), self.index(row, Column.FIRST))
        self.marked.emit()

    def aside(self, row: int) -> str:
        """Return what the ring tells of a person, as a question while nobody answered it."""
        person = self.person_at(row).id
        if person in self._roll.late:
            told, asked = self.tr("came later"), self.tr("came later: for a part?")
        elif person in self._roll.left:
            told, asked = self.tr("left earlier"), self.tr("left earlier: for a part?")
        else:
            return ""
        return asked if person in self._asked else told

    def _chosen(self, row: int, column: Column) -> bool:
        line = self._attendance.of(self.person_at(row).id)
        if line is None:
            return False
        return line.first_time if column is Column.FIRST else line.how is MARKS.get(column)

    def _said(self, row: int, column: Column) -> str:
        """Return what a screen reader says of a cell."""
        words = str(self.headerData(column, Qt.Orientation.Horizontal))
        name = self.person_at(row).name
        if not self._chosen(row, column):
            return self.tr("{name}: {mark}, not chosen").format(name=name, mark=words)
        return self.tr("{name}: {mark}, chosen").format(name=name, mark=words)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), Column(index.column())
        if column is Column.NAME:
            told = {
                Qt.ItemDataRole.DisplayRole: self.person_at(row).name,
                ASIDE_ROLE: self.aside(row),
            }
            return told.get(role)
        if role == SIGN_ROLE:
            return MARKS.get(column)
        if role == CHOSEN_ROLE:
            return self._chosen(row, column)
        return self._said(row, column) if role == Qt.ItemDataRole.AccessibleTextRole else None

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._roll.people)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.NAME:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        words = attended_words()
        heads = [self.tr("Name"), *(words[mark] for mark in MARKS.values()), self.tr("First time")]
        return heads[section]
