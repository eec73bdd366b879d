"""The optional things about a person, each a field with its consent below it.

Rule: a field can be written in only while its consent holds; taking the consent back empties it
before one's eyes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.domain.roster.sheets import LONGEST_DETAIL, Access
from circle_desktop.services.consent.texts import consent_text
from circle_desktop.ui.parts import CheckBox, Label, LineField
from circle_desktop.ui.roster.consent_line import ConsentLine
from circle_desktop.ui.roster.spoken_languages import SpokenLanguages
from circle_desktop.ui.roster.terms import access_words
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from datetime import date

    from circle_desktop.domain.people import Participant
    from circle_desktop.domain.roster.sheets import PersonSheet
    from circle_desktop.ui.frame import Frame

_COLUMNS = 2
_ROOM_FOR_RINGS = 6

WITHOUT_FIELD: Final = (
    Purpose.LIST,
    Purpose.ATTENDANCE,
    Purpose.ABSENCE_NOTE,
    Purpose.PROMISES,
    Purpose.REMEMBRANCE,
    Purpose.BUDDY,
)
"""What is asked and has its place elsewhere: on the list, in sessions, from time to time."""


class AccessBoxes(QWidget):
    """What helps somebody to take part, as boxes.

    Signals:
        changed: what is ticked now.
    """

    changed = Signal(frozenset)

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(_ROOM_FOR_RINGS, 0, 0, 0)
        grid.setVerticalSpacing(0)
        columns = _COLUMNS if frame.theme.scale < 1.5 else 1
        self.boxes: dict[Access, CheckBox] = {}
        for place, (need, word) in enumerate(access_words().items()):
            box = CheckBox(frame.theme, word[:1].upper() + word[1:])
            box.clicked.connect(self._on_clicked)
            self.boxes[need] = box
            grid.addWidget(box, place // columns, place % columns)

    def show_access(self, access: frozenset[Access]) -> None:
        """Show what helps."""
        for need, box in self.boxes.items():
            box.setChecked(need in access)

    def _on_clicked(self) -> None:
        ticked = (need for need, box in self.boxes.items() if box.isChecked())
        self.changed.emit(frozenset(ticked))


class SheetFields(QWidget):
    """Everything optional about one person.

    Attributes:
        lines: the consent of each purpose.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        theme = frame.theme
        self.say_name = _line(frame)
        self.languages = SpokenLanguages(frame)
        self.access = AccessBoxes(frame)
        self.contact = _line(frame)
        self.listens = CheckBox(theme, self.tr("Listens only"))
        self._fields: dict[Purpose, QWidget] = {
            Purpose.SAY_NAME: self.say_name,
            Purpose.LANGUAGES: self.languages,
            Purpose.ACCESS: self.access,
            Purpose.CONTACT: self.contact,
            Purpose.LISTENING: self.listens,
        }
        purposes = (*self._fields, *WITHOUT_FIELD)
        self.lines = {purpose: ConsentLine(frame, purpose) for purpose in purposes}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.XS)
        for purpose in purposes:
            self._add(purpose)

    def show_sheet(self, person: Participant, sheet: PersonSheet, today: date) -> None:
        """Show what is kept of a person today."""
        self.say_name.setText(sheet.say_name)
        self.languages.show_languages(sheet.languages)
        self.access.show_access(sheet.access)
        self.contact.setText(sheet.contact)
        self.listens.setChecked(person.listens_only)
        for purpose, line in self.lines.items():
            line.show_answer(sheet.answer(purpose), today)
            if purpose in self._fields and purpose is not Purpose.LISTENING:
                self._fields[purpose].setEnabled(sheet.allowed(purpose, today))

    def ask_in(self, lang: str) -> None:
        """Show every question in a language."""
        for line in self.lines.values():
            line.ask_in(lang)

    def _add(self, purpose: Purpose) -> None:
        title = consent_text(self._frame.lang).purpose(purpose.value).title
        field = self._fields.get(purpose)
        if self._column.count():
            self._column.addSpacing(Space.L)
        self._column.addWidget(Label(self._frame.theme, title, Style.BODY_STRONG, wrap=True))
        if field is not None:
            if not field.accessibleName():
                field.setAccessibleName(title)
            self._column.addWidget(field)
        self._column.addWidget(self.lines[purpose])


def _line(frame: Frame) -> LineField:
    field = LineField(frame.theme)
    field.setMaxLength(LONGEST_DETAIL)
    return field
