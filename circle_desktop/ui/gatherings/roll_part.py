"""Who was there, to be marked: the table, the people on no list, and whose names stay.

It is the same part in the closing and when a session is put right later.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.ui.gatherings.attendance_model import AttendanceModel
from circle_desktop.ui.gatherings.attendance_table import AttendanceTable
from circle_desktop.ui.parts import Label, NumberField
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.gatherings.attendance import Attendance
    from circle_desktop.services.gatherings.attending import Roll
    from circle_desktop.ui.frame import Frame

_MOST = 999
_FIELD_WIDTH = 96


class RollPart(QWidget):
    """The people of one session and their marks.

    Attributes:
        table: a row for each person; hidden when there is nobody to mark.
        unlisted: how many more were there.

    Signals:
        marked: something was changed by hand.
    """

    marked = Signal()

    def __init__(self, frame: Frame, roll: Roll, *, closed: bool) -> None:
        super().__init__()
        theme = frame.theme
        self._roll = roll
        self.model = AttendanceModel(roll, self)
        self.table = AttendanceTable(theme, self.tr("Who was there"), self.model)
        self.table.setVisible(bool(roll.people))
        self.unlisted = NumberField(theme, 0, _MOST)
        self.unlisted.setValue(roll.attendance.unlisted)
        self.unlisted.setFixedWidth(round(_FIELD_WIDTH * theme.scale))
        self.unlisted.setAccessibleName(self._others(closed=closed))
        self.names = Label(theme, self._names(closed=closed), Style.SMALL, "ink2", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(Space.M, 0, 0, 0)
        row.setSpacing(Space.L)
        words = Label(theme, self._others(closed=closed), Style.BODY, "ink2", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        row.addWidget(self.unlisted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.table)
        column.addLayout(row)
        column.addWidget(self.names)
        self.unlisted.valueChanged.connect(self.model.count_unlisted)
        self.model.marked.connect(self._on_marked)

    @property
    def attendance(self) -> Attendance:
        """Who was there, as it is marked now."""
        return self.model.attendance

    def _others(self, *, closed: bool) -> str:
        if closed:
            return self.tr("Others who were there, without a name")
        return self.tr("Others who were there, not on a list")

    def _names(self, *, closed: bool) -> str:
        """Say whose name stays; the others are a number (G1)."""
        stay = [person.name for person in self._roll.people if person.id in self._roll.agreed]
        if not stay:
            return self.tr(
                "Nobody here has agreed that it is kept by name. Only the numbers stay."
            )
        if closed:
            return self.tr("By name only who agreed to that. The others are counted.")
        words = self.tr("Names stay only with consent: {names}. The others are counted.")
        return words.format(names=", ".join(stay))

    def _on_marked(self) -> None:
        """Show the number that goes with a mark: who gets one was counted among the others."""
        self.unlisted.blockSignals(True)  # noqa: FBT003 - Qt's own setter
        self.unlisted.setValue(self.attendance.unlisted)
        self.unlisted.blockSignals(False)  # noqa: FBT003 - Qt's own setter
        self.marked.emit()
