"""The sheet of a person, over the window: the name, and what that person allowed beside it.

Rule: only the name is needed; every field keeps itself, and a no is as good as a yes.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.people import Role
from circle_desktop.services.consent.texts import CONSENT_LANGUAGES
from circle_desktop.services.roster.sheets import Asked
from circle_desktop.services.wording import Wording
from circle_desktop.ui.circle.answers import answering
from circle_desktop.ui.circle.terms import role_choices
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, ChoiceField, FormRow, Hairline, Kind, LineField, Sheet
from circle_desktop.ui.parts import Label as Words
from circle_desktop.ui.roster.sheet_fields import SheetFields
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.domain.roster.consents import Purpose
    from circle_desktop.domain.roster.sheets import Access, PersonSheet
    from circle_desktop.ui.frame import Frame

_ROOM_FOR_RINGS = 8
_INSIDE = (0, _ROOM_FOR_RINGS, 0, _ROOM_FOR_RINGS)
_WIDTH = 760


class PersonForm(Sheet):
    """The form of one person.

    Signals:
        person_changed: something was kept.
    """

    person_changed = Signal()

    def __init__(
        self, frame: Frame, window: QWidget, circle_id: CircleId, person: ParticipantId
    ) -> None:
        super().__init__(frame.theme, window, _title(), width=_WIDTH)
        self._frame = frame
        self._circle_id, self._id = circle_id, person
        self._book = frame.desk.roster.sheets
        theme = frame.theme
        self.name = LineField(theme)
        self.name_row = FormRow(
            theme, self.tr("Name, as the person likes to be called"), self.name
        )
        self.role = ChoiceField(theme, role_choices())
        self.asked_by = LineField(theme, self._book.keeper)
        self.asked_in = ChoiceField(theme, _languages(frame.lang))
        self.asked_in.set_key(frame.lang)
        self.fields = SheetFields(frame)
        self._answers = answering(frame, self.name_row.correct, self)
        self._build()
        self._listen()
        self.fields.ask_in(frame.lang)
        self._show()

    @property
    def _asked(self) -> Asked:
        return Asked(self.asked_in.key(), " ".join(self.asked_by.text().split()))

    def _show(self) -> None:
        person = self._frame.desk.circles.get(self._circle_id).person(self._id)
        if not self.name.hasFocus():
            self.name.setText(person.name)
        self._name = person.name
        self.role.set_key(person.role.value)
        self.fields.show_sheet(person, self._book.get(self._id), self._book.today)

    def _run(self, act: Callable[[], object]) -> None:
        """Keep something and show what is kept now; a refusal is said under the name."""
        self.name_row.settle()
        if self._answers.run(act, self) is not None:
            self.person_changed.emit()
        self._show()

    def _keep(self, change: Callable[[PersonSheet, date], PersonSheet]) -> None:
        self._run(lambda: self._book.keep(self._id, change))

    def _on_named(self) -> None:
        if self.name.text() != self._name:
            rename = self._frame.desk.circles.rename
            self._run(partial(rename, self._circle_id, self._id, self.name.text()))

    def _on_role_chosen(self, role: str) -> None:
        give = self._frame.desk.circles.give_role
        self._run(partial(give, self._circle_id, self._id, Role(role)))

    def _on_said(self) -> None:
        text = self.fields.say_name.text()
        if text != self._book.get(self._id).say_name:
            self._keep(lambda sheet, today: sheet.saying(text, today))

    def _on_contact(self) -> None:
        text = self.fields.contact.text()
        if text != self._book.get(self._id).contact:
            self._keep(lambda sheet, today: sheet.reached_by(text, today))

    def _on_languages(self, languages: tuple[str, ...]) -> None:
        self._keep(lambda sheet, today: sheet.speaking(languages, today))

    def _on_access(self, access: frozenset[Access]) -> None:
        self._keep(lambda sheet, today: sheet.needing(access, today))

    def _on_listens(self) -> None:
        listens = self.fields.listens.isChecked()
        self._run(partial(self._book.listen, (self._id,), self._asked, listens_only=listens))

    def _on_yes(self, purpose: Purpose, until: date | None) -> None:
        asked = Asked(self._asked.lang, self._asked.by, until)
        self._run(partial(self._book.allow, self._id, purpose, asked))

    def _on_no(self, purpose: Purpose) -> None:
        self._run(partial(self._book.refuse, self._id, purpose, self._asked))

    def _listen(self) -> None:
        self.name.editingFinished.connect(self._on_named)
        self.role.chosen.connect(self._on_role_chosen)
        self.asked_in.chosen.connect(self.fields.ask_in)
        self.fields.say_name.editingFinished.connect(self._on_said)
        self.fields.contact.editingFinished.connect(self._on_contact)
        self.fields.languages.changed.connect(self._on_languages)
        self.fields.access.changed.connect(self._on_access)
        self.fields.listens.clicked.connect(self._on_listens)
        for purpose, line in self.fields.lines.items():
            line.said_yes.connect(partial(self._on_yes, purpose))
            line.said_no.connect(partial(self._on_no, purpose))

    def _build(self) -> None:
        theme = self._frame.theme
        column = ScrollColumn(margins=_INSIDE, gutter=_ROOM_FOR_RINGS)
        column.body.setSpacing(Space.L)
        column.body.addLayout(
            self._pair(self.name_row, FormRow(theme, self.tr("Role"), self.role))
        )
        column.body.addWidget(Hairline(theme))
        lead = self.tr("Only the name is needed. Whoever says no has the same chair.")
        column.body.addWidget(Words(theme, lead, Style.BODY, "ink2", wrap=True))
        by = FormRow(theme, self.tr("Asked by"), self.asked_by)
        column.body.addLayout(self._pair(by, FormRow(theme, self.tr("Asked in"), self.asked_in)))
        column.body.addWidget(self.fields)
        column.body.addStretch(1)
        self.body.addWidget(column, 1)
        done = Button(theme, self.tr("Close"), kind=Kind.PRIMARY)
        done.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(done)
        self.body.addLayout(row)

    def _pair(self, one: QWidget, other: QWidget) -> QBoxLayout:
        way = QBoxLayout.Direction
        beside = self._frame.theme.scale < 1.5
        row = QBoxLayout(way.LeftToRight if beside else way.TopToBottom)
        row.setSpacing(Space.XL)
        row.addWidget(one, 1)
        row.addWidget(other, 1)
        return row

    @override
    def close_sheet(self) -> None:
        self._on_named()
        self._on_said()
        self._on_contact()
        super().close_sheet()

    @override
    def first_focus(self) -> QWidget:
        return self.name


def _title() -> str:
    return QCoreApplication.translate("PersonForm", "What may be kept of this person")


def _languages(lang: str) -> list[tuple[str, str]]:
    wording = Wording(lang)
    return [(one, wording.language_name(one)) for one in CONSENT_LANGUAGES]
