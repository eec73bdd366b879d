"""How many were there: four numbers, taken from the ring and put right by a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.notes import Headcount
from circle_desktop.ui.closing.step import SavedStep
from circle_desktop.ui.parts import FormRow, NumberField
from circle_desktop.ui.theme import Space, Style, Theme

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QFocusEvent

    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame

MOST = 999
"""People; a larger number is a slip of a key."""
_FIELD_HEIGHT = 72


class CountField(NumberField):
    """A number to be read from across a table."""

    def __init__(self, theme: Theme, value: int) -> None:
        super().__init__(theme, 0, MOST)
        self.setFont(theme.font(Style.HOLDER))
        self.setFixedHeight(theme.tall(_FIELD_HEIGHT, Style.HOLDER))
        self.setValue(value)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()


class CountStep(SavedStep):
    """Numbers only; nobody's name is asked."""

    def __init__(self, frame: Frame, papers: SessionPapers) -> None:
        super().__init__(frame, _unsaved())
        self._papers = papers
        self.title = self.tr("How many were there?")
        self.line = self.tr("Numbers only. They come from the ring; put right what differs.")
        count = papers.session.headcount
        self.present = CountField(frame.theme, count.present)
        self.first_time = CountField(frame.theme, count.first_time)
        self.children_there = CountField(frame.theme, count.children)
        self.hosts = CountField(frame.theme, count.hosts)
        self._rows = self._make_rows(frame.theme)
        self._lay_out(frame.theme)
        for field in (self.present, self.first_time, self.children_there, self.hosts):
            field.valueChanged.connect(self._on_changed)

    @property
    def headcount(self) -> Headcount:
        """The numbers in the fields."""
        return Headcount(
            present=self.present.value(),
            first_time=self.first_time.value(),
            children=self.children_there.value(),
            hosts=self.hosts.value(),
        )

    def _make_rows(self, theme: Theme) -> tuple[FormRow, ...]:
        return (
            FormRow(theme, self.tr("Number present"), self.present, self.tr("Hosts included.")),
            FormRow(theme, self.tr("First time here"), self.first_time),
            FormRow(theme, self.tr("Children"), self.children_there, self.tr("Counted apart.")),
            FormRow(theme, self.tr("Hosts"), self.hosts),
        )

    def _lay_out(self, theme: Theme) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.XL)
        columns = 2
        for index, row in enumerate(self._rows):
            grid.addWidget(row, index // columns, index % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        holder = QWidget()
        holder.setLayout(grid)
        holder.setMaximumWidth(round(560 * theme.scale))
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(Space.L)
        column_of_all.addWidget(holder)
        column_of_all.addWidget(self.saved)
        column_of_all.addStretch(1)

    def _look(self) -> None:
        """Ask for another look where a part is larger than the whole; never in the way."""
        most = self.tr("No more than the number present.")
        for row, field in zip(self._rows[1::2], (self.first_time, self.hosts), strict=True):
            if field.value() > self.present.value():
                row.correct(most)
            else:
                row.settle()

    @override
    def _save(self) -> datetime | None:
        return self._papers.keep_headcount(self.headcount)

    def _on_changed(self) -> None:
        self._look()
        self._on_written()

    @override
    def first_focus(self) -> QWidget:
        return self.present


def _unsaved() -> str:
    return QCoreApplication.translate(
        "CountStep",
        "These numbers are not saved yet. They still stand here. Leave this window open and save"
        " again.",
    )
