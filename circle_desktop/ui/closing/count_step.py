"""Who was there: marks and four numbers, taken from the ring and put right by a person."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.closing.step import SavedStep
from circle_desktop.ui.gatherings.count_part import CountPart
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.domain.notes import Headcount
    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame


class CountStep(SavedStep):
    """The first step; it saves by itself."""

    def __init__(self, frame: Frame, papers: SessionPapers) -> None:
        super().__init__(frame, _unsaved())
        self._papers = papers
        self.title = self.tr("Who was there?")
        self.line = self.tr("The ring tells it; put right what differs.")
        session = papers.session
        roll = frame.commands.run(partial(frame.desk.attendance.roll, session.id))
        self.part = CountPart(frame, session.headcount, roll, closed=False)
        self.roll, self._rows = self.part.roll, self.part.rows
        self.present, self.first_time = self.part.present, self.part.first_time
        self.children_there, self.hosts = self.part.children_there, self.part.hosts
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.part)
        column.addWidget(self.saved)
        column.addStretch(1)
        self.part.changed.connect(self._on_written)
        if self.headcount != session.headcount:
            self._on_written()
            self.flush()

    @property
    def headcount(self) -> Headcount:
        """The numbers in the fields."""
        return self.part.headcount

    @override
    def _save(self) -> datetime | None:
        if self.part.attendance is None:
            return self._papers.keep_headcount(self.headcount)
        return self._papers.keep_attendance(self.part.attendance, self.headcount)

    @override
    def first_focus(self) -> QWidget:
        return self.present


def _unsaved() -> str:
    return QCoreApplication.translate(
        "CountStep",
        "These numbers are not saved yet. They still stand here. Leave this window open and save"
        " again.",
    )
