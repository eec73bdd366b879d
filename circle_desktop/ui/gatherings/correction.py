"""A session that is closed, put right: who was there, and how many."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.changes import Changes
from circle_desktop.services.wording import Wording
from circle_desktop.ui.closing.saved_line import Saving
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.gatherings.count_part import CountPart
from circle_desktop.ui.parts import Button, Kind, Label, Sheet
from circle_desktop.ui.theme import Style

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.domain.notes import Session
    from circle_desktop.services.gatherings.attending import Roll
    from circle_desktop.ui.frame import Frame

_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)


class CorrectionSheet(Sheet):
    """The numbers and marks of one session, over the window; they save by themselves."""

    def __init__(self, frame: Frame, window: QWidget, session: Session, roll: Roll) -> None:
        super().__init__(frame.theme, window, _title(), width=800)
        self._frame = frame
        self._session = session
        self.part = CountPart(frame, session.headcount, roll, closed=True)
        unsaved = self.tr("This is not saved yet. Leave this window open and save again.")
        self.saving = Saving(frame, self._save, unsaved, self)
        day = Wording(frame.lang).full_date(session.started.date())
        column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        column.body.addWidget(Label(frame.theme, day, Style.BODY, "ink2", wrap=True))
        column.body.addWidget(self.part)
        self.body.addWidget(column, 1)
        self.done = Button(frame.theme, self.tr("Close"), kind=Kind.PRIMARY)
        self.done.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addWidget(self.saving.line, 1)
        row.addWidget(self.done)
        self.body.addLayout(row)
        self.part.changed.connect(self.saving.touched)

    def _save(self) -> datetime | None:
        attendance = self.part.attendance
        if attendance is None:
            return None
        book = self._frame.desk.attendance
        act = partial(book.keep, self._session.id, attendance, self.part.headcount)
        when = self._frame.commands.run(act)
        if when is not None:
            self._frame.commands.note(Changes.SESSIONS, self)
        return when

    @override
    def close_sheet(self) -> None:
        if self.saving.autosave.flush():
            super().close_sheet()

    @override
    def first_focus(self) -> QWidget:
        return self.part.present


def _title() -> str:
    return QCoreApplication.translate("CorrectionSheet", "Who was there?")
