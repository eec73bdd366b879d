"""The form of something that goes on: until when it is kept, and the yes it stands on.

Rule: without a yes nothing is kept, and the form says so in words; it never argues.
"""

from __future__ import annotations

from abc import abstractmethod
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from circle_desktop.domain.continuity.threads import LONGEST, PROPOSED
from circle_desktop.services.changes import Changes
from circle_desktop.services.roster.sheets import Asked
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, CheckBox, DateField, FormRow, Kind, Sheet
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QWidget

    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.continuity.threads import Buddies, FollowUp, Promise, Remembrance
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.domain.roster.consents import Purpose
    from circle_desktop.ui.frame import Frame

_WIDTH = 560
_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)


class KeepSheet(Sheet):
    """What the forms share; subclasses put their questions into :attr:`column`.

    Attributes:
        until: the last day on which it is kept.
        agreed: whether everybody it is about said yes.
        keep: keeps it.

    Signals:
        kept: it is on disk.
    """

    kept = Signal()

    def __init__(self, frame: Frame, window: QWidget, circle: Circle, title: str) -> None:
        super().__init__(frame.theme, window, title, width=_WIDTH)
        theme = frame.theme
        self.frame = frame
        self.circle = circle
        self.today: date = frame.house.clock.wall().date()
        self.column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        self.column.body.setSpacing(Space.L)
        self.until = DateField(theme, self.today + PROPOSED)
        self.until.allow(self.today, self.today + LONGEST)
        self.body.addWidget(self.column, 1)
        self.not_yet = Button(theme, self.tr("Not yet"))
        self.keep = Button(theme, self.tr("Keep"), kind=Kind.PRIMARY)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.not_yet)
        row.addStretch(1)
        row.addWidget(self.keep)
        self.body.addLayout(row)
        self.not_yet.clicked.connect(self.close_sheet)
        self.keep.clicked.connect(self._on_keep)

    def ask(self, label: str, words: str) -> None:
        """Put the last two questions below the others: until when, and whether they agree."""
        theme = self.frame.theme
        hint = self.tr("After that day it is erased.")
        self.column.body.addWidget(FormRow(theme, self.tr("Keep until"), self.until, hint))
        self.agreed = CheckBox(theme, words)
        self.agreed_row = FormRow(theme, label, self.agreed)
        self.agreed.toggled.connect(self.agreed_row.settle)
        self.column.body.addWidget(self.agreed_row)

    @abstractmethod
    def written(self) -> Promise | FollowUp | Remembrance | Buddies:
        """Return what is written in the form."""

    @abstractmethod
    def settled(self) -> bool:
        """Look whether everything is answered; ask for another look where it is not."""

    def has_said_yes(self, person: ParticipantId, purpose: Purpose) -> bool:
        """Tell whether somebody said yes to this before, and it still holds."""
        agreed = self.frame.desk.continuity.agreed(self.circle.id, purpose)
        return person in agreed

    def say_yes_is_missing(self) -> bool:
        """Ask for another look at the yes, unless it is there; tell whether it is there."""
        if not self.agreed.isChecked():
            self.agreed_row.correct(self.tr("Ask first. Without a yes it is not kept."))
            self.agreed.setFocus()
        return self.agreed.isChecked()

    def _on_keep(self) -> None:
        if not self.settled():
            return
        asked = Asked(self.frame.lang) if self.agreed.isChecked() else None
        act = partial(self.frame.desk.continuity.keep, self.written(), asked)
        if self.frame.commands.run(act) is not None:
            self.frame.commands.note(Changes.THREADS | Changes.PEOPLE, self)
            self.kept.emit()
            self.close_sheet()
