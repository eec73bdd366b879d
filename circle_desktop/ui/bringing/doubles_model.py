"""The names that may be there already, as a table with what was answered."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from circle_desktop.domain.bringing.draft import Answer
from circle_desktop.ui.parts import ICON_ROLE, QUIET_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QObject

    from circle_desktop.domain.bringing.draft import Double

    Index = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole


class Column(IntEnum):
    """What stands in a row."""

    LISTED = 0
    THERE = 1
    ANSWER = 2


class DoublesModel(QAbstractTableModel):
    """One row a question; the answers are kept here until the list is taken over."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._doubles: Sequence[Double] = ()
        self.answers: dict[int, Answer] = {}

    @property
    def open_count(self) -> int:
        """How many questions have no answer yet."""
        return sum(double.candidate.line not in self.answers for double in self._doubles)

    def show_doubles(self, doubles: Sequence[Double]) -> None:
        """Show these questions; what was answered about a line before still holds."""
        self.beginResetModel()
        lines = {double.candidate.line for double in doubles}
        self._doubles = doubles
        self.answers = {line: said for line, said in self.answers.items() if line in lines}
        self.endResetModel()

    def answer(self, rows: Iterable[int], said: Answer) -> None:
        """Note one answer for some rows."""
        for row in rows:
            self.answers[self._doubles[row].candidate.line] = said
        if self._doubles:
            last = self.index(len(self._doubles) - 1, Column.ANSWER)
            self.dataChanged.emit(self.index(0, 0), last)

    def first_open(self) -> int:
        """Return the row of the first question without an answer, or -1."""
        lines = (double.candidate.line for double in self._doubles)
        return next((row for row, line in enumerate(lines) if line not in self.answers), -1)

    def _words(self, double: Double, column: int) -> str:
        if column == Column.LISTED:
            words = self.tr("{name} · line {line}")
            return words.format(name=double.candidate.name, line=double.candidate.line)
        if double.other_line:
            words = self.tr("{name} · line {line}")
            return words.format(name=double.other, line=double.other_line)
        return self.tr("{name} · in the circle").format(name=double.other)

    def _answer_data(self, said: Answer | None, role: int) -> object:
        if role == QUIET_ROLE:
            return said is None
        if role == ICON_ROLE:
            return "check" if said else None
        if role != _DISPLAY:
            return None
        words = {
            None: self.tr("not answered yet"),
            Answer.SAME: self.tr("the same person"),
            Answer.TWO: self.tr("two people"),
            Answer.LEAVE: self.tr("stays outside"),
        }
        return words[said]

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        double = self._doubles[index.row()]
        said = self.answers.get(double.candidate.line)
        if index.column() == Column.ANSWER:
            return self._answer_data(said, role)
        return self._words(double, index.column()) if role == _DISPLAY else None

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._doubles)

    @override
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        heads = (self.tr("In the list"), self.tr("Looks like"), self.tr("Who is it?"))
        return heads[section] if section < len(heads) else None
