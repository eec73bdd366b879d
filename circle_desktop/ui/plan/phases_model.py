"""The phases of a plan as a list that can be put in another order.

Rule: the model shows and asks. A phase that is dropped elsewhere leaves as a signal; the list
changes when the plan has changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_KIND: Final = "application/x-circle-phase"
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 10


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """One phase in words.

    Attributes:
        clock: when it starts.
        title: what it is called.
        form: how the piece travels.
        length: how long it takes.
        protected: "protected", or nothing.
        optional: "may drop out", or nothing.
    """

    clock: str
    title: str
    form: str
    length: str
    protected: str = ""
    optional: str = ""

    @property
    def spoken(self) -> str:
        """The whole phase in words."""
        parts = (self.clock, self.title, self.form, self.length, self.protected, self.optional)
        return ", ".join(part for part in parts if part)


class PhasesModel(QAbstractListModel):
    """Phases in their order.

    Signals:
        move_asked: the phase at the first place is to stand at the second.
    """

    move_asked = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PhaseRow, ...] = ()

    def show_rows(self, rows: tuple[PhaseRow, ...]) -> None:
        """Show these phases."""
        if rows == self._rows:
            return
        if len(rows) == len(self._rows):
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(max(0, len(rows) - 1)))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == ROW_ROLE else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def mimeTypes(self) -> list[str]:
        return [_KIND]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        row = indexes[0].row() if indexes else -1
        carried.setData(_KIND, QByteArray(str(row).encode()))
        return carried

    @override
    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move and keep nothing: the view would take the row away otherwise."""
        if not data.hasFormat(_KIND):
            return False
        here = int(bytes(data.data(_KIND).data()).decode())
        goal = row if row >= 0 else parent.row() if parent.isValid() else len(self._rows)
        goal = goal - 1 if here < goal and row >= 0 else min(goal, len(self._rows) - 1)
        if 0 <= here != goal:
            self.move_asked.emit(here, goal)
        return False
