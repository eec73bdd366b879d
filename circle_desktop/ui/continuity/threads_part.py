"""The cards of what goes on: promises, contacts, dates and buddies of one circle.

Rule: every act is kept at once; erasing names what is lost and asks.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from circle_desktop.domain.continuity.threads import (
    Buddies,
    FollowUp,
    Promise,
    Remembrance,
    Support,
)
from circle_desktop.services.changes import Changes
from circle_desktop.services.wording import Wording
from circle_desktop.ui.continuity.buddies_sheet import BuddiesSheet
from circle_desktop.ui.continuity.contact_sheet import ContactSheet
from circle_desktop.ui.continuity.terms import thread_words, until_words
from circle_desktop.ui.continuity.thread_row import RowAct, ThreadRow
from circle_desktop.ui.continuity.word_sheets import DateSheet, PromiseSheet
from circle_desktop.ui.parts import Button, Card, Hairline, Label, Question
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.continuity.threads import Thread
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.ui.continuity.keep_sheet import KeepSheet
    from circle_desktop.ui.frame import Frame

_BESIDE_UP_TO = 1.3


class Section(StrEnum):
    """A card."""

    PROMISES = "promises"
    CONTACTS = "contacts"
    DATES = "dates"
    BUDDIES = "buddies"


_KINDS: dict[Section, type[Thread]] = {
    Section.PROMISES: Promise,
    Section.CONTACTS: FollowUp,
    Section.DATES: Remembrance,
    Section.BUDDIES: Buddies,
}


class ThreadsPart(QWidget):
    """Some of the cards, one below or beside the other.

    Attributes:
        rows: what stands in each card.
        adds: the button of each card that opens its form.
        sheet: the form that was opened last.
        question: the question that was asked last.

    Signals:
        kept: something new is on disk; carries its section.
    """

    kept = Signal(str)

    def __init__(
        self, frame: Frame, circle: Circle, sections: Sequence[Section], *, beside: bool
    ) -> None:
        super().__init__()
        self._frame = frame
        self._circle = circle
        self._wording = Wording(frame.lang)
        self._sections = tuple(sections)
        self.rows: dict[Section, list[ThreadRow]] = {}
        self.adds: dict[Section, Button] = {}
        self.sheet: KeepSheet | None = None
        self.question: Question | None = None
        self._beside = beside and frame.theme.scale < _BESIDE_UP_TO
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._content = QWidget()
        self._outer.addWidget(self._content)
        self.show_circle(circle)

    def show_circle(self, circle: Circle) -> None:
        """Show what goes on in a circle now."""
        self._circle = circle
        threads = self._frame.commands.run(partial(self._frame.desk.continuity.of, circle.id))
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.XL)
        columns = 2 if self._beside else 1
        for place, section in enumerate(self._sections):
            found = [one for one in threads or () if isinstance(one, _KINDS[section])]
            grid.addWidget(self._card(section, found), place // columns, place % columns)
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        self._outer.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def add(self, section: Section) -> None:
        """Open the form of a section."""
        frame, window, circle = self._frame, self.window(), self._circle
        if section is Section.PROMISES:
            sheet: KeepSheet = PromiseSheet(frame, window, circle)
        elif section is Section.CONTACTS:
            sheet = ContactSheet(frame, window, circle)
        elif section is Section.DATES:
            sheet = DateSheet(frame, window, circle)
        else:
            sheet = BuddiesSheet(frame, window, circle, self._ring())
        sheet.kept.connect(partial(self._on_kept, section))
        self.sheet = sheet
        sheet.open_sheet()

    def _card(self, section: Section, threads: Sequence[Thread]) -> Card:
        theme = self._frame.theme
        title, empty, act, icon = self._words(section)
        card = Card(theme, title, icon)
        self.rows[section] = [self._row(thread) for thread in threads]
        for place, row in enumerate(self.rows[section]):
            if place:
                card.body.addWidget(Hairline(theme))
            card.body.addWidget(row)
        if not threads:
            card.body.addWidget(Label(theme, empty, Style.BODY, "ink2", wrap=True))
        changes = section is Section.BUDDIES and threads
        word, sign = (self.tr("Change the ring"), "pencil") if changes else (act, "plus")
        add = Button(theme, word, icon=sign)
        add.setEnabled(bool(self._circle.people) or section is Section.PROMISES)
        add.clicked.connect(partial(self.add, section))
        self.adds[section] = add
        card.body.addStretch(1)
        card.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _words(self, section: Section) -> tuple[str, str, str, str]:
        """Return title, sentence of an empty card, act and icon."""
        return {
            Section.PROMISES: (
                self.tr("Promises"),
                self.tr("What the group said it would do, in its own words."),
                self.tr("Add a promise"),
                "message-square-quote",
            ),
            Section.CONTACTS: (
                self.tr("Keep in touch"),
                self.tr("Who agreed to a contact, how, and for which day."),
                self.tr("Add a contact"),
                "users",
            ),
            Section.DATES: (
                self.tr("Dates to remember"),
                self.tr("A day that matters to somebody, or to everyone here."),
                self.tr("Add a date"),
                "bookmark",
            ),
            Section.BUDDIES: (
                self.tr("Buddies"),
                self.tr("Who agreed to it keeps in touch with the next one in a ring."),
                self.tr("Make the ring"),
                "circle-dot-dashed",
            ),
        }[section]

    def _row(self, thread: Thread) -> ThreadRow:
        names = {person.id: person.name for person in self._circle.people}
        words = thread_words(thread, names, self._wording)
        acts = [*self._acts(thread), RowAct(self.tr("Erase"), partial(self._ask, thread, words))]
        return ThreadRow(self._frame.theme, words, self._line(thread), acts)

    def _line(self, thread: Thread) -> str:
        until = until_words(thread, self._wording)
        told = self._told(thread)
        return f"{told} {until}" if told else until

    def _told(self, thread: Thread) -> str:
        """Return what is said of a thread beside until when it is kept."""
        match thread:
            case Promise(open=False):
                return self.tr("Done.")
            case FollowUp(done=True, support=Support.NOT_ASKED):
                return self.tr("You were in touch. Ask: was this support for you?")
            case FollowUp(done=True, support=Support.YES):
                return self.tr("It was support.")
            case FollowUp(done=True):
                return self.tr("Something else would help.")
            case Buddies():
                return self.tr("Each keeps in touch with the next one, the last with the first.")
            case _:
                return ""

    def _acts(self, thread: Thread) -> list[RowAct]:
        match thread:
            case Promise(open=True):
                done = replace(thread, open=False)
                return [RowAct(self.tr("Done"), partial(self._keep_promise, done))]
            case FollowUp(done=False):
                touched = replace(thread, done=True)
                return [RowAct(self.tr("In touch"), partial(self._keep_contact, touched))]
            case FollowUp(support=Support.NOT_ASKED):
                yes = replace(thread, support=Support.YES)
                other = replace(thread, support=Support.OTHERWISE)
                return [
                    RowAct(self.tr("It was"), partial(self._keep_contact, yes)),
                    RowAct(self.tr("Something else"), partial(self._keep_contact, other)),
                ]
            case _:
                return []

    def _keep_promise(self, promise: Promise) -> None:
        if self._frame.commands.run(partial(self._frame.desk.continuity.keep, promise)):
            self._on_changed()

    def _keep_contact(self, contact: FollowUp) -> None:
        if self._frame.commands.run(partial(self._frame.desk.continuity.keep, contact)):
            self._on_changed()

    def _ask(self, thread: Thread, words: str) -> None:
        self.question = Question(
            self._frame.theme,
            self.window(),
            self.tr("Erase this?"),
            words,
            self.tr("Do not erase"),
            self.tr("Erase"),
        )
        self.question.chose_losing.connect(partial(self._on_erase, thread))
        self.question.ask()

    def _on_erase(self, thread: Thread) -> None:
        remove = self._frame.desk.continuity.remove
        if self._frame.commands.run(partial(remove, thread.id), self) is not None:
            self.show_circle(self._circle)

    def _ring(self) -> tuple[ParticipantId, ...]:
        threads = self._frame.desk.continuity.of(self._circle.id)
        rings = [thread.people for thread in threads if isinstance(thread, Buddies)]
        return rings[0] if rings else ()

    def _on_kept(self, section: Section) -> None:
        self.show_circle(self._circle)
        self.adds[section].setFocus()
        self.kept.emit(section.value)

    def _on_changed(self) -> None:
        self._frame.commands.note(Changes.THREADS, self)
        self.show_circle(self._circle)
