"""Who was there: marks and four numbers, taken from the ring and put right by a person.

Rule: the numbers follow the marks, each until a person puts it right by hand.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.gatherings.attendance import Attendance, following
from circle_desktop.domain.notes import Headcount
from circle_desktop.ui.closing.step import SavedStep
from circle_desktop.ui.gatherings.roll_part import RollPart
from circle_desktop.ui.parts import Banner, FormRow, NumberField
from circle_desktop.ui.theme import Space, Style, Theme

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QFocusEvent

    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame

MOST = 999
"""People; a larger number is a slip of a key."""
_FIELD_HEIGHT = 56
_TWO_BESIDE_FROM = 1.2


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
    """The numbers, and below them a mark for each person.

    Attributes:
        roll: the marks; nothing when they could not be read.
    """

    def __init__(self, frame: Frame, papers: SessionPapers) -> None:
        super().__init__(frame, _unsaved())
        self._papers = papers
        self._marks = Attendance()
        self.title = self.tr("Who was there?")
        self.line = self.tr("The ring tells it; put right what differs.")
        count = papers.session.headcount
        self.present = CountField(frame.theme, count.present)
        self.first_time = CountField(frame.theme, count.first_time)
        self.children_there = CountField(frame.theme, count.children)
        self.hosts = CountField(frame.theme, count.hosts)
        self._rows = self._make_rows(frame.theme)
        self.apart = Banner(frame.theme, "", "dusk", self.tr("Follow the marks"), icon="users")
        self.apart.acted.connect(self._on_following)
        self.roll = self._make_roll(frame)
        self._lay_out(frame.theme)
        self._look()
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

    def _make_roll(self, frame: Frame) -> RollPart | None:
        book = frame.desk.attendance
        roll = frame.commands.run(partial(book.roll, self._papers.session.id))
        if roll is None:
            return None
        self._marks = roll.attendance
        part = RollPart(frame, roll, closed=False)
        part.marked.connect(self._on_marked)
        return part

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
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.L)
        columns = len(self._rows) if theme.scale < _TWO_BESIDE_FROM else 2
        for index, row in enumerate(self._rows):
            grid.addWidget(row, index // columns, index % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.setSpacing(Space.L)
        column_of_all.addLayout(grid)
        column_of_all.addWidget(self.apart)
        if self.roll is not None:
            column_of_all.addWidget(self.roll)
        column_of_all.addWidget(self.saved)
        column_of_all.addStretch(1)

    def _show(self, headcount: Headcount) -> None:
        """Show numbers that follow the marks, without taking them for written by hand."""
        told = {self.present: headcount.present, self.first_time: headcount.first_time}
        for field, number in told.items():
            field.blockSignals(True)  # noqa: FBT003 - Qt's own setter
            field.setValue(number)
            field.blockSignals(False)  # noqa: FBT003 - Qt's own setter

    def _look(self) -> None:
        """Ask for another look where a part is larger than the whole; never in the way.

        Numbers that stand apart from the marks are said to, and can follow them again.
        """
        marks = self.roll.attendance if self.roll is not None else None
        stands_apart = marks is not None and marks.came != self.present.value()
        self.apart.setVisible(stands_apart)
        if marks is not None and stands_apart:
            words = self.tr("By the marks below there were %n.", "", marks.came)
            self.apart.set_sentence(words)
        most = self.tr("No more than the number present.")
        for row, field in zip(self._rows[1::2], (self.first_time, self.hosts), strict=True):
            if field.value() > self.present.value():
                row.correct(most)
            else:
                row.settle()

    @override
    def _save(self) -> datetime | None:
        if self.roll is None:
            return self._papers.keep_headcount(self.headcount)
        return self._papers.keep_attendance(self.roll.attendance, self.headcount)

    def _on_marked(self) -> None:
        if self.roll is not None:
            self._show(following(self.headcount, self._marks, self.roll.attendance))
            self._marks = self.roll.attendance
        self._on_changed()

    def _on_following(self) -> None:
        """Let the number present follow the marks again."""
        self.present.setValue(self._marks.came)
        self.present.setFocus(Qt.FocusReason.OtherFocusReason)

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
