"""One reflection, to read and to change; it saves by itself."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from circle_desktop.services.changes import Changes
from circle_desktop.services.wording import Wording
from circle_desktop.ui.closing.saved_line import Saving
from circle_desktop.ui.parts import Button, Card, Kind, Label, TextArea
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.domain.keeping.reflections import Reflection
    from circle_desktop.ui.frame import Frame

_LINES = 4


class ReflectionCard(Card):
    """The text of one session, with the day from which erasing it is proposed.

    Signals:
        erase_asked: this reflection is to go for good.
    """

    erase_asked = Signal()

    def __init__(self, frame: Frame, reflection: Reflection, label: str) -> None:
        wording = Wording(frame.lang)
        self.day = wording.full_date(reflection.held.date())
        super().__init__(frame.theme, self.day, count=label)
        theme = frame.theme
        self.reflection = reflection
        self._frame = frame
        self.area = TextArea(theme, reflection.text)
        self.area.setAccessibleName(self.tr("Reflection of {day}").format(day=self.day))
        lines = min(max(_LINES, reflection.text.count("\n") + len(reflection.text) // 90 + 2), 14)
        self.area.setFixedHeight((lines + 1) * theme.line_height(Style.BODY))
        unsaved = self.tr(
            "This is not saved yet. The text is still here. Leave this window open and save again."
        )
        saving = Saving(frame, self._save, unsaved, self)
        self.saved, self.autosave = saving.line, saving.autosave
        erase = Button(theme, self.tr("Erase"), kind=Kind.QUIET)
        erase.setAccessibleName(self.tr("Erase the reflection of {day}").format(day=self.day))
        erase.clicked.connect(self.erase_asked)
        self.erase = erase
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        end = Label(theme, self._end_words(wording), Style.SMALL, "ink3", wrap=True)
        end.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(end, 1)
        row.addWidget(erase)
        self.body.addWidget(self.area)
        self.body.addWidget(self.saved)
        self.saved.hide()
        self.body.addLayout(row)
        self.area.textChanged.connect(saving.touched)
        self.autosave.saved.connect(self.saved.show)
        self.autosave.failed.connect(self.saved.show)

    def _end_words(self, wording: Wording) -> str:
        end = self.reflection.proposed_end
        if self._frame.house.clock.wall().date() >= end:
            return self.tr("Half a year has passed. You can let it go; only you erase it.")
        day = wording.full_date(end)
        return self.tr("From {date} on it says here that it may go. Only you erase it.").format(
            date=day
        )

    def _save(self) -> datetime | None:
        book = self._frame.desk.reflections
        act = partial(book.rewrite, self.reflection, self.area.toPlainText())
        when = self._frame.commands.run(act)
        if when is not None:
            self._frame.commands.note(Changes.REFLECTIONS, self)
        return when
