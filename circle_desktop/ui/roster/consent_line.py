"""One thing a person is asked: the question as it is read aloud, the answer, and one act.

Rules: a yes says when, by whom, in which language, of which text and until when; taking it back
is one press, and what stood under it is gone in sight (G3).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.consent.texts import CONSENT_LANGUAGES, consent_text
from circle_desktop.services.wording import Wording
from circle_desktop.ui.circle.naming import with_names
from circle_desktop.ui.parts import Button, DateField, Kind, Label, Picture
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from datetime import date

    from circle_desktop.domain.roster.consents import Consent, Purpose
    from circle_desktop.ui.frame import Frame

_UNDER_EACH_OTHER_FROM = 1.5


class ConsentLine(QWidget):
    """What was asked for one purpose, and what the person said.

    Signals:
        said_yes: the person said yes, or chose another last day (carries it, or nothing).
        said_no: the person said no, or took a yes back.
    """

    said_yes = Signal(object)
    said_no = Signal()

    def __init__(self, frame: Frame, purpose: Purpose) -> None:
        super().__init__()
        self._frame = frame
        self._wording = Wording(frame.lang)
        self.purpose = purpose
        theme = frame.theme
        text = consent_text(frame.lang).purpose(purpose.value)
        self.question = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self.check = Picture(theme, "check", "sage", 16)
        self.answer = Label(theme, "", Style.SMALL, "ink3", wrap=True)
        self.yes = Button(theme, self.tr("Said yes"), kind=Kind.QUIET)
        self.no = Button(theme, self.tr("Said no"), kind=Kind.QUIET)
        self.withdraw = Button(theme, self.tr("Withdraw"), kind=Kind.QUIET)
        self.until = DateField(theme, frame.desk.roster.sheets.today)
        for button in (self.yes, self.no, self.withdraw):
            button.setAccessibleDescription(text.title)
        self._until = Label(theme, self.tr("until"), Style.SMALL, "ink3")
        self.until.setAccessibleName(self.tr("Keep until"))
        self.until.setAccessibleDescription(text.title)
        self.answer.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._build()
        self.yes.clicked.connect(lambda: self.said_yes.emit(None))
        self.no.clicked.connect(self.said_no)
        self.withdraw.clicked.connect(self.said_no)
        self.until.editingFinished.connect(self._on_day_chosen)
        self._shown: Consent | None = None

    def ask_in(self, lang: str) -> None:
        """Show the question as it is asked in a language."""
        asked = lang if lang in CONSENT_LANGUAGES else self._frame.lang
        self.question.setText(consent_text(asked).purpose(self.purpose.value).ask)

    def show_answer(self, answer: Consent | None, today: date) -> None:
        """Show what the person said last, as it holds today."""
        given = answer is not None and answer.holds_on(today)
        self._shown = answer if given else None
        self.answer.setText(self._words(answer, given=given))
        self.check.setVisible(given)
        self.yes.setVisible(not given)
        self.no.setVisible(answer is None)
        self.withdraw.setVisible(given)
        for part in (self._until, self.until):
            part.setVisible(given)
        if answer is not None and given and answer.due is not None:
            self.until.set_day(answer.due)

    def _words(self, answer: Consent | None, *, given: bool) -> str:
        if answer is None:
            return self.tr("Not asked yet.")
        day = self._wording.short_date(answer.day)
        if not answer.given:
            return self.tr("Said no on {day}.").format(day=day)
        if not given and answer.due is not None:
            until = self._wording.short_date(answer.due)
            return self.tr("Held until {day}; nothing is kept any more.").format(day=until)
        return with_names(
            self.tr("Yes on {day}, asked by {name} in {language}. Text of {version}."),
            name=answer.asked_by,
            day=day,
            language=self._wording.language_name(answer.lang),
            version=answer.version,
        )

    def _on_day_chosen(self) -> None:
        if self._shown is not None and self.until.day() != self._shown.due:
            self.said_yes.emit(self.until.day())

    def _build(self) -> None:
        across = self._frame.theme.scale < _UNDER_EACH_OTHER_FROM
        way = QBoxLayout.Direction
        row = QBoxLayout(way.LeftToRight if across else way.TopToBottom)
        row.setSpacing(Space.M)
        row.addWidget(self.check)
        row.addWidget(self.answer, 1)
        for part in (self._until, self.until, self.no, self.yes, self.withdraw):
            row.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.question)
        column.addLayout(row)
