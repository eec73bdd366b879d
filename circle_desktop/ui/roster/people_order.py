"""The table of people as it is looked at: in seat order or by a column, and found by a name.

Rule: looking changes nothing; the ring stays as it is whatever the table is sorted by.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from typing_extensions import override

from circle_desktop.domain.people import folded

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from circle_desktop.domain.people import Participant, ParticipantId
    from circle_desktop.ui.circle.people_model import PeopleModel

    Index = QModelIndex | QPersistentModelIndex

_SEATS = -1


class PeopleOrder(QSortFilterProxyModel):
    """Rows of people, sorted and found."""

    def __init__(self, people: PeopleModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self._looked_for = ""
        self.setSortLocaleAware(True)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setDynamicSortFilter(True)
        self.setSourceModel(people)

    def look_for(self, text: str) -> None:
        """Show whoever has this in the name, the role or the languages; everyone for nothing."""
        self._looked_for = folded(text)
        self.invalidate()

    def turn(self, column: int) -> None:
        """Sort by a column: forwards, then backwards, then by seat again."""
        if self.sortColumn() != column:
            self.sort(column, Qt.SortOrder.AscendingOrder)
        elif self.sortOrder() == Qt.SortOrder.AscendingOrder:
            self.sort(column, Qt.SortOrder.DescendingOrder)
        else:
            self.sort(_SEATS)

    def person_at(self, row: int) -> Participant | None:
        """Return who stands in this row as it is shown."""
        return self._people.person_at(self.mapToSource(self.index(row, 0)).row())

    def row_of(self, person: ParticipantId) -> int:
        """Return the row in which a person is shown, or -1."""
        row = self._people.row_of(person)
        return -1 if row < 0 else self.mapFromSource(self._people.index(row, 0)).row()

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._looked_for:
            return True
        cells = (self._people.index(source_row, column) for column in range(3))
        return any(self._looked_for in folded(str(cell.data() or "")) for cell in cells)
