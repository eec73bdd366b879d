"""People and sessions as calm marks: names at the left, days above, nothing that adds up.

Rule (R6): no totals, no shares, no rows that are counted. The names stay in sight while the days
scroll, and the days while the names do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPen
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate
from typing_extensions import override

from circle_desktop.domain.gatherings.attendance import Attended
from circle_desktop.ui.gatherings.attendance_model import SIGN_ROLE
from circle_desktop.ui.gatherings.signs import RADIUS, paint_dash, paint_sign
from circle_desktop.ui.gatherings.terms import attended_words
from circle_desktop.ui.parts import Table
from circle_desktop.ui.theme import Space, Style, Target

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from circle_desktop.domain.gatherings.overview import Overview
    from circle_desktop.services.wording import Wording
    from circle_desktop.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
UNMET_ROLE: Final = Qt.ItemDataRole.UserRole + 22
"""Whether the circle did not meet on the day of this column."""
_MOST_NAME: Final = 260


class SeriesModel(QAbstractTableModel):
    """One row a person, one column a gathering; the headers are names and days."""

    def __init__(
        self, overview: Overview, wording: Wording, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._overview = overview
        self._wording = wording

    def day_words(self, column: int) -> str:
        """Return the day of a column as it stands above it."""
        return self._wording.short_date(self._overview.gatherings[column].day)

    def is_unmet(self, column: int) -> bool:
        """Tell whether the circle did not meet on that day."""
        return self._overview.gatherings[column].unmet is not None

    def name(self, row: int) -> str:
        """Return the name of a row."""
        return self._overview.people[row].name

    def _said(self, row: int, column: int) -> str:
        day, name = self.day_words(column), self.name(row)
        if self.is_unmet(column):
            return self.tr("{day}: the circle did not meet").format(day=day)
        mark = self._overview.mark(self._overview.people[row].id, column)
        word = self.tr("not written down") if mark is None else attended_words()[mark]
        return self.tr("{name}, {day}: {mark}").format(name=name, day=day, mark=word)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == UNMET_ROLE:
            return self.is_unmet(index.column())
        if role == SIGN_ROLE:
            person = self._overview.people[index.row()].id
            return self._overview.mark(person, index.column())
        said = role == Qt.ItemDataRole.AccessibleTextRole
        return self._said(index.row(), index.column()) if said else None

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._overview.people)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._overview.gatherings)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        across = orientation == Qt.Orientation.Horizontal
        return self.day_words(section) if across else self.name(section)


class SignDelegate(QStyledItemDelegate):
    """Draws one mark, or a short line where the circle did not meet."""

    def __init__(self, theme: Theme, table: SeriesTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box, color = option.rect, self._theme.color
        painter.save()
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, color("line"))
        sign = index.data(SIGN_ROLE)
        if index.data(UNMET_ROLE):
            paint_dash(painter, box, color("ink3"))
        elif sign is not None:
            radius = RADIUS * min(self._theme.scale, 1.5)
            paint_sign(painter, box, Attended(sign), color("ink2"), radius=radius)
        if self._table.shows_focus and index == self._table.currentIndex():
            painter.setPen(QPen(color("focus"), 2))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), 4, 4)
        painter.restore()


class SeriesTable(Table):
    """The marks; names and days are its headers, so they stay while it scrolls."""

    def __init__(self, theme: Theme, name: str, model: SeriesModel) -> None:
        super().__init__(theme, name)
        self.setModel(model)
        self.setItemDelegate(SignDelegate(theme, self))
        self.setEditTriggers(Table.EditTrigger.NoEditTriggers)
        self.setSelectionMode(Table.SelectionMode.NoSelection)
        days = self.horizontalHeader()
        days.setStretchLastSection(False)
        days.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        days.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        widest = QFontMetrics(theme.font(Style.CAPTION_STRONG))
        heads = [model.day_words(column) for column in range(model.columnCount())]
        wide = max((widest.horizontalAdvance(head) for head in heads), default=0)
        days.setDefaultSectionSize(wide + Space.XXL)
        people = self.verticalHeader()
        people.show()
        people.setFont(theme.font(Style.BODY))
        people.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        people.setSectionsClickable(False)
        people.setMaximumWidth(round(_MOST_NAME * theme.scale))
        self.setMinimumHeight(days.height() + 3 * theme.tall(Target.ROW, Style.BODY))
        if model.columnCount():
            self.setCurrentIndex(model.index(0, model.columnCount() - 1))

    def show_newest(self) -> None:
        """Bring the last days into sight."""
        model = self.model()
        self.scrollTo(model.index(0, model.columnCount() - 1))

    @override
    def sizeHint(self) -> QSize:
        rows = self.model().rowCount() * self.verticalHeader().defaultSectionSize()
        days = self.horizontalHeader()
        columns = self.model().columnCount() * days.defaultSectionSize()
        bar = self.horizontalScrollBar().sizeHint().height()
        wide = self.verticalHeader().sizeHint().width() + columns
        return QSize(wide, days.height() + rows + bar)
