"""The forms of a promise of the group, and of a date to remember."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from circle_desktop.domain.continuity.threads import (
    LONGEST,
    LONGEST_WORDS,
    Promise,
    Remembrance,
    ThreadId,
)
from circle_desktop.domain.naming import names_found
from circle_desktop.domain.people import ParticipantId
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.continuity.keep_sheet import KeepSheet
from circle_desktop.ui.parts import ChoiceField, DateField, FormRow, LineField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame


class WordsSheet(KeepSheet):
    """A form with one sentence; a name from the circle in it is pointed out, never blocked."""

    def __init__(self, frame: Frame, window: QWidget, circle: Circle, title: str) -> None:
        super().__init__(frame, window, circle, title)
        self.words = LineField(frame.theme)
        self.words.setMaxLength(LONGEST_WORDS)
        self.words_row = FormRow(
            frame.theme,
            self.tr("In one sentence"),
            self.words,
            self.tr("It can do without names."),
        )
        self.column.body.addWidget(self.words_row)
        self.words.textEdited.connect(self._on_written)
        self.words.returnPressed.connect(self.keep.click)

    def _on_written(self) -> None:
        found = names_found(self.words.text(), (person.name for person in self.circle.people))
        if not found:
            self.words_row.settle()
            return
        told = self.tr("A name from the circle stands here: {names}.")
        self.words_row.correct(with_names(told, names=", ".join(found)))

    def has_words(self) -> bool:
        """Look whether something is written."""
        if not self.words.text().strip():
            self.words_row.correct(self.tr("Write it as it was said."))
            self.words.setFocus()
            return False
        return True

    @override
    def first_focus(self) -> QWidget:
        return self.words


class PromiseSheet(WordsSheet):
    """What the group said it would do."""

    def __init__(self, frame: Frame, window: QWidget, circle: Circle) -> None:
        super().__init__(frame, window, circle, _promise_title())
        self.ask(self.tr("The circle"), self.tr("The circle agreed that this is written down."))

    @override
    def written(self) -> Promise:
        until = self.until.day()
        return Promise(ThreadId(""), self.circle.id, self.words.text(), self.today, until)

    @override
    def settled(self) -> bool:
        return self.has_words() and self.say_yes_is_missing()


class DateSheet(WordsSheet):
    """A date to remember, of one person or of everyone.

    Attributes:
        who: whose date it is.
        day: the date.
    """

    def __init__(self, frame: Frame, window: QWidget, circle: Circle) -> None:
        super().__init__(frame, window, circle, _date_title())
        theme = frame.theme
        people = [(person.id, person.name) for person in circle.people]
        self.day = DateField(theme, self.today)
        self.day.allow(self.today, self.today + LONGEST)
        self.who = ChoiceField(theme, [("", self.tr("The whole circle")), *people])
        self.column.body.addWidget(FormRow(theme, self.tr("The day"), self.day))
        self.column.body.addWidget(FormRow(theme, self.tr("Whose date"), self.who))
        self.ask(self.tr("Whoever it is about"), self.tr("They agreed that this is remembered."))
        self.day.dateChanged.connect(self._on_day_chosen)
        self.who.chosen.connect(self._show_yes)

    def _on_day_chosen(self) -> None:
        """Keep it until its day at least."""
        self.until.set_day(max(self.until.day(), self.day.day()))

    def _show_yes(self, person: str) -> None:
        known = bool(person) and self.has_said_yes(ParticipantId(person), Purpose.REMEMBRANCE)
        self.agreed.setChecked(known)

    @override
    def written(self) -> Remembrance:
        return Remembrance(
            id=ThreadId(""),
            circle=self.circle.id,
            words=self.words.text(),
            day=self.day.day(),
            made=self.today,
            until=self.until.day(),
            person=ParticipantId(self.who.key()) if self.who.key() else None,
        )

    @override
    def settled(self) -> bool:
        return self.has_words() and self.say_yes_is_missing()


def _promise_title() -> str:
    return QCoreApplication.translate("PromiseSheet", "A promise of the group")


def _date_title() -> str:
    return QCoreApplication.translate("DateSheet", "A date to remember")
