"""Who was there and how many: four numbers, and below them a mark for each person.

It is the same part in the closing and when a session is put right later. Rule: the numbers
follow the marks, each until a person puts it right by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.gatherings.attendance import Attendance, following
from circle_desktop.domain.notes import Headcount
from circle_desktop.ui.gatherings.roll_part import RollPart
from circle_desktop.ui.parts import Banner, FormRow, NumberField
from circle_desktop.ui.theme import Space, Style, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from circle_desktop.services.gatherings.attending import Roll
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


class CountPart(QWidget):
    """The numbers and the marks of one session.

    Attributes:
        roll: the marks; nothing when they could not be read.
        rows: the questions of the four numbers.
        apart: says that the number present is not what the marks say.

    Signals:
        changed: a number or a mark was changed by hand.
    """

    changed = Signal()

    def __init__(
        self, frame: Frame, headcount: Headcount, roll: Roll | None, *, closed: bool
    ) -> None:
        super().__init__()
        theme = frame.theme
        self.present = CountField(theme, headcount.present)
        self.first_time = CountField(theme, headcount.first_time)
        self.children_there = CountField(theme, headcount.children)
        self.hosts = CountField(theme, headcount.hosts)
        self.rows = self._make_rows(theme)
        self.apart = Banner(theme, "", "dusk", self.tr("Follow the marks"), icon="users")
        self.roll = None if roll is None else RollPart(frame, roll, closed=closed)
        self._marks = Attendance() if roll is None else roll.attendance
        self._lay_out(theme)
        self.apart.acted.connect(self._on_following)
        for field in (self.present, self.first_time, self.children_there, self.hosts):
            field.valueChanged.connect(self._on_changed)
        if self.roll is not None:
            self.roll.marked.connect(self._on_marked)
        self._look()

    @property
    def headcount(self) -> Headcount:
        """The numbers in the fields."""
        return Headcount(
            present=self.present.value(),
            first_time=self.first_time.value(),
            children=self.children_there.value(),
            hosts=self.hosts.value(),
        )

    @property
    def attendance(self) -> Attendance | None:
        """Who was there, as it is marked now; nothing when that could not be read."""
        return None if self.roll is None else self.roll.attendance

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
        grid.setSpacing(Space.L)
        columns = len(self.rows) if theme.scale < _TWO_BESIDE_FROM else 2
        for index, row in enumerate(self.rows):
            grid.addWidget(row, index // columns, index % columns)
        for place in range(columns):
            grid.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addLayout(grid)
        column.addWidget(self.apart)
        if self.roll is not None:
            column.addWidget(self.roll)

    def _show(self, headcount: Headcount) -> None:
        """Show numbers that follow the marks, without taking them for written by hand."""
        told = {self.present: headcount.present, self.first_time: headcount.first_time}
        for field, number in told.items():
            field.blockSignals(True)  # noqa: FBT003 - Qt's own setter
            field.setValue(number)
            field.blockSignals(False)  # noqa: FBT003 - Qt's own setter

    def _look(self) -> None:
        """Ask for another look where a part is larger than the whole; never in the way.

        A number that stands apart from the marks is told, and can follow them again.
        """
        came = self._marks.came
        self.apart.setVisible(self.roll is not None and came != self.present.value())
        self.apart.set_sentence(self.tr("By the marks below there were %n.", "", came))
        most = self.tr("No more than the number present.")
        for row, field in zip(self.rows[1::2], (self.first_time, self.hosts), strict=True):
            if field.value() > self.present.value():
                row.correct(most)
            else:
                row.settle()

    def _on_marked(self) -> None:
        marks = self.attendance or self._marks
        self._show(following(self.headcount, self._marks, marks))
        self._marks = marks
        self._on_changed()

    def _on_following(self) -> None:
        """Let the number present follow the marks again."""
        self.present.setValue(self._marks.came)
        self.present.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self) -> None:
        self._look()
        self.changed.emit()
