"""The calendar of a circle: the days on which it means to meet. Days and hours, nobody's name."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.roster.series import MOST_MEETINGS, Meeting, repeated
from circle_desktop.services.wording import Wording
from circle_desktop.ui.circle.answers import answering
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import (
    Button,
    ChoiceField,
    DateField,
    FormRow,
    Hairline,
    Kind,
    Label,
    NumberField,
    Sheet,
    TimeField,
)
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.services.changes import Changes
    from circle_desktop.ui.frame import Frame

_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)
_EVENING = dt.time(19, 0)
_LONGEST_MIN: Final = 12 * 60
_COLUMNS, _COLUMNS_LARGE = 3, 1


class SeriesForm(QWidget):
    """When it begins, how long it lasts, and how often it comes back."""

    def __init__(self, frame: Frame, minutes: int) -> None:
        super().__init__()
        theme = frame.theme
        self.day = DateField(theme, frame.house.clock.wall().date())
        self.begins = TimeField(theme, _EVENING)
        self.lasts = NumberField(theme, 5, _LONGEST_MIN, suffix=self.tr(" min"))
        self.lasts.setValue(minutes)
        self.every = ChoiceField(theme, self._distances())
        self.times = NumberField(theme, 1, MOST_MEETINGS)
        self.rows = (
            FormRow(theme, self.tr("First day"), self.day),
            FormRow(theme, self.tr("Begins"), self.begins),
            FormRow(theme, self.tr("Lasts"), self.lasts),
            FormRow(theme, self.tr("Comes back"), self.every),
            FormRow(theme, self.tr("How many times"), self.times),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.L)
        columns = _COLUMNS if theme.scale < 1.5 else _COLUMNS_LARGE
        for place, row in enumerate(self.rows):
            grid.addWidget(row, place // columns, place % columns)
        self.every.currentIndexChanged.connect(self._on_distance_chosen)
        self._on_distance_chosen()

    def meetings(self) -> tuple[Meeting, ...]:
        """Return what is planned with this form.

        Raises:
            UnusableMeeting: no calendar could show it.
        """
        at = self.begins.at()
        first = Meeting(self.day.day(), at.hour * 60 + at.minute, self.lasts.value())
        weeks = int(self.every.key())
        return repeated(first, self.times.value() if weeks else 1, dt.timedelta(weeks=weeks or 1))

    def _distances(self) -> list[tuple[str, str]]:
        return [
            ("0", self.tr("Not: once")),
            ("1", self.tr("Every week")),
            ("2", self.tr("Every two weeks")),
            ("3", self.tr("Every three weeks")),
            ("4", self.tr("Every four weeks")),
        ]

    def _on_distance_chosen(self) -> None:
        self.times.setEnabled(self.every.key() != "0")


class SeriesSheet(Sheet):
    """The planned sessions of one circle, and the form that adds more.

    Signals:
        series_changed: another day is planned, or one is no longer.
    """

    series_changed = Signal()

    def __init__(self, frame: Frame, window: QWidget, circle_id: CircleId) -> None:
        super().__init__(frame.theme, window, _title(), width=760)
        self._frame = frame
        self._id = circle_id
        self._wording = Wording(frame.lang)
        self.form = SeriesForm(frame, frame.desk.plans.get(circle_id).minutes)
        self._answers = answering(frame, self.form.rows[0].correct, self)
        self.add = Button(frame.theme, self.tr("Plan"), icon="plus")
        self.add.clicked.connect(self._on_added)
        self.removals: list[Button] = []
        self._list = QWidget()
        self._build()
        self._fill()

    def _fill(self) -> None:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        series = self._frame.desk.circles.get(self._id).series
        self.removals = []
        for row, meeting in enumerate(series):
            self._add_row(grid, row, meeting)
        if not series:
            nothing = self.tr("No session is planned yet.")
            grid.addWidget(Label(self._frame.theme, nothing, Style.BODY, "ink3"), 0, 0)
        self._column.body.replaceWidget(self._list, content)
        self._list.hide()
        self._list.deleteLater()
        self._list = content

    def _add_row(self, grid: QGridLayout, row: int, meeting: Meeting) -> None:
        theme, wording = self._frame.theme, self._wording
        day = wording.full_date(meeting.day)
        at = dt.time(meeting.begins_min // 60, meeting.begins_min % 60)
        hours = f"{wording.clock(at)} · {wording.length(meeting.lasts_min * 60)}"
        remove = Button(theme, self.tr("Remove"), kind=Kind.QUIET)
        remove.setAccessibleDescription(day)
        remove.clicked.connect(partial(self._on_removed, meeting))
        self.removals.append(remove)
        words = Label(theme, day, Style.BODY, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if meeting.day < self._frame.house.clock.wall().date():
            words.set_role("ink3")
        grid.addWidget(words, row, 0)
        grid.addWidget(Label(theme, hours, Style.BODY, "ink2"), row, 1)
        grid.addWidget(remove, row, 2)

    def _run(self, act: Callable[[], Changes]) -> None:
        self.form.rows[0].settle()
        if self._answers.run(act, self) is not None:
            self._fill()
            self.series_changed.emit()

    def _on_added(self) -> None:
        add = self._frame.desk.roster.series.add
        self._run(lambda: add(self._id, self.form.meetings()))

    def _on_removed(self, meeting: Meeting) -> None:
        drop = self._frame.desk.roster.series.drop
        self._run(partial(drop, self._id, (meeting,)))

    def _build(self) -> None:
        theme = self._frame.theme
        self._column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        self._column.body.setSpacing(Space.M)
        self._column.body.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self._column.body.addLayout(row)
        self._column.body.addWidget(Hairline(theme))
        self._column.body.addWidget(self._list)
        self._column.body.addStretch(1)
        self.body.addWidget(self._column, 1)
        done = Button(theme, self.tr("Close"), kind=Kind.PRIMARY)
        done.clicked.connect(self.close_sheet)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(done)
        self.body.addLayout(foot)

    @override
    def first_focus(self) -> QWidget:
        return self.form.day


def _title() -> str:
    return QCoreApplication.translate("SeriesSheet", "Planned sessions")
