"""The third step, when a name may be there already: a person says who it is.

Rule: nothing is chosen beforehand, and the list waits until each question has its answer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QHeaderView, QVBoxLayout, QWidget

from circle_desktop.domain.bringing.draft import Answer
from circle_desktop.ui.bringing.doubles_model import Column, DoublesModel
from circle_desktop.ui.parts import Button, Label, Table
from circle_desktop.ui.theme import Space, Style, Target, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.bringing.draft import Double

_ROWS_IN_SIGHT: Final = 4


class DoublesStep(QWidget):
    """A table of questions, and three answers for the rows that are chosen.

    Attributes:
        same, two, leave: the answers.

    Signals:
        answered: another answer was given.
    """

    answered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = DoublesModel(self)
        self.table = Table(theme, self.tr("Names that may be there already"))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setMinimumHeight(_ROWS_IN_SIGHT * theme.tall(Target.ROW, Style.BODY))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.same = Button(theme, self.tr("The same person"))
        self.two = Button(theme, self.tr("Two people"))
        self.leave = Button(theme, self.tr("Leave outside"))
        self._build(theme)
        self.same.clicked.connect(lambda: self._on_answer(Answer.SAME))
        self.two.clicked.connect(lambda: self._on_answer(Answer.TWO))
        self.leave.clicked.connect(lambda: self._on_answer(Answer.LEAVE))

    def show_doubles(self, doubles: Sequence[Double]) -> None:
        """Ask about these."""
        self.model.show_doubles(doubles)
        self._choose_open()

    def _on_answer(self, said: Answer) -> None:
        rows = [index.row() for index in self.table.selectionModel().selectedRows()]
        self.model.answer(rows, said)
        self._choose_open()
        self.answered.emit()

    def _choose_open(self) -> None:
        row = self.model.first_open()
        if row < 0:
            return
        index = self.model.index(row, Column.LISTED)
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)

    def _build(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        about = self.tr(
            "These names look like one that is there already. Two people may have one name."
            " Choose one or more rows, then say who it is."
        )
        column.addWidget(Label(theme, about, Style.BODY, "ink2", wrap=True))
        column.addWidget(self.table, 1)
        row = QGridLayout()
        row.setSpacing(Space.M)
        for at, button in enumerate((self.same, self.two, self.leave)):
            row.addWidget(button, at if theme.scale >= 1.5 else 0, 0 if theme.scale >= 1.5 else at)
        row.setColumnStretch(3, 1)
        column.addLayout(row)
