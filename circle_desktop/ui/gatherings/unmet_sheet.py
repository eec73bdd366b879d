"""A day on which the circle did not meet: noted with a reason about the circle, or taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.gatherings.overview import Reason
from circle_desktop.services.wording import Wording
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.gatherings.terms import reason_words
from circle_desktop.ui.parts import Button, ChoiceField, DateField, FormRow, Kind, Label, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.gatherings.overview import UnmetDay
    from circle_desktop.ui.frame import Frame

_WIDTH = 560
_LEAST_LIST = 120


class UnmetSheet(Sheet):
    """Asks for the day and, if somebody likes, a reason; below are the days noted before.

    Attributes:
        take_back: a button for each day that was noted, in their order.
    """

    def __init__(self, frame: Frame, window: QWidget, circle_id: CircleId) -> None:
        super().__init__(frame.theme, window, _title(), width=_WIDTH)
        self._frame = frame
        self._circle_id = circle_id
        self._wording = Wording(frame.lang)
        theme = frame.theme
        self.day = DateField(theme, frame.house.clock.wall().date())
        reasons = [(reason.value, word) for reason, word in reason_words().items()]
        self.reason = ChoiceField(theme, reasons)
        self.take_back: list[Button] = []
        self.body.addWidget(FormRow(theme, self.tr("Day"), self.day))
        hint = self.tr("About the circle, never about a person.")
        self.body.addWidget(FormRow(theme, self.tr("Reason"), self.reason, hint))
        self._noted = QWidget()
        self.list = ScrollColumn()
        self.list.body.setSpacing(0)
        self.list.body.addWidget(self._noted)
        self.body.addWidget(self.list, 1)
        self.not_yet = Button(theme, self.tr("Close"))
        self.note = Button(theme, self.tr("Note this day"), kind=Kind.PRIMARY)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.not_yet)
        row.addStretch(1)
        row.addWidget(self.note)
        self.body.addLayout(row)
        self.not_yet.clicked.connect(self.close_sheet)
        self.note.clicked.connect(self._on_note)
        self._show_noted()

    def _show_noted(self) -> None:
        book = self._frame.desk.attendance
        overview = self._frame.commands.run(partial(book.overview, self._circle_id))
        gatherings = () if overview is None else overview.gatherings
        days = [gathering.unmet for gathering in gatherings if gathering.unmet is not None]
        noted = QWidget()
        column = QVBoxLayout(noted)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.take_back = []
        for day in reversed(days):
            column.addLayout(self._row(day))
        column.addStretch(1)
        self.list.body.replaceWidget(self._noted, noted)
        self._noted.hide()
        self._noted.deleteLater()
        self._noted = noted
        self.list.setVisible(bool(days))
        self.list.setMinimumHeight(_LEAST_LIST if days else 0)

    def _row(self, noted: UnmetDay) -> QHBoxLayout:
        theme = self._frame.theme
        day = self._wording.full_date(noted.day)
        known = noted.reason is not Reason.NONE
        words = f"{day} · {reason_words()[noted.reason]}" if known else day
        row = QHBoxLayout()
        label = Label(theme, words, Style.BODY, "ink2", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label, 1)
        back = Button(theme, self.tr("Take back"), kind=Kind.QUIET)
        back.setAccessibleName(self.tr("Take back {day}").format(day=day))
        back.clicked.connect(partial(self._on_take_back, noted))
        row.addWidget(back)
        self.take_back.append(back)
        return row

    def _on_note(self) -> None:
        book = self._frame.desk.attendance
        reason = Reason(self.reason.key())
        act = partial(book.note_unmet, self._circle_id, self.day.day(), reason)
        if self._frame.commands.run(act, self) is not None:
            self.close_sheet()

    def _on_take_back(self, noted: UnmetDay) -> None:
        book = self._frame.desk.attendance
        if self._frame.commands.run(partial(book.remove_unmet, noted.circle, noted.day), self):
            self._show_noted()
            self.note.setFocus()

    @override
    def first_focus(self) -> QWidget:
        return self.day


def _title() -> str:
    return QCoreApplication.translate("UnmetSheet", "We did not meet")
