"""Which report, in which language, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, ChoiceField, FormRow, Kind, Label
from circle_desktop.ui.reports.contents import ContentsPanel
from circle_desktop.ui.reports.shelf import Shelf
from circle_desktop.ui.theme import Space, Style
from circle_desktop.ui.translations import LANGUAGES

if TYPE_CHECKING:
    from circle_desktop.domain.notes import Session
    from circle_desktop.ui.frame import Frame


class ReportOptions(QWidget):
    """The column at the right of the sheet.

    Signals:
        chosen: another session or language is wanted.
        print_asked, save_asked, office_asked, period_asked: what its buttons ask.
    """

    chosen = Signal()
    print_asked = Signal()
    save_asked = Signal()
    office_asked = Signal()
    period_asked = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._wording = Wording(frame.lang)
        self._shelf = Shelf()
        self.circle = ChoiceField(frame.theme)
        self.session = ChoiceField(frame.theme)
        self.language = ChoiceField(frame.theme, LANGUAGES.items())
        self.language.set_key(frame.lang)
        self.contents = ContentsPanel(frame.theme)
        self.print = Button(frame.theme, self.tr("Print"), kind=Kind.PRIMARY, icon="printer")
        self.save = Button(frame.theme, self.tr("Save as a file"), icon="save")
        self.office = Button(frame.theme, self.tr("To the office"), kind=Kind.QUIET)
        self.period = Button(frame.theme, self.tr("A whole period…"), kind=Kind.QUIET)
        self.office.setVisible(frame.desk.vault.may_read_circles)
        self._done = Label(frame.theme, "", Style.SMALL, "sage", wrap=True)
        self._lay_out()
        self.circle.chosen.connect(self._on_circle_chosen)
        self.session.chosen.connect(self._on_session_chosen)
        self.language.chosen.connect(self._on_session_chosen)
        self.print.clicked.connect(self.print_asked)
        self.save.clicked.connect(self.save_asked)
        self.office.clicked.connect(self.office_asked)
        self.period.clicked.connect(self.period_asked)
        self.say("")

    @property
    def sentence(self) -> str:
        """What was done last."""
        return self._done.text()

    def offer(self, shelf: Shelf, session: Session) -> None:
        """Offer these reports, with one of them chosen."""
        self._shelf = shelf
        self.circle.offer(shelf.circles)
        self.circle.set_key(session.circle)
        self.session.offer(shelf.days(session.circle, self._wording))
        self.session.set_key(session.id)

    def tell(self, session: Session, *, named: bool) -> None:
        """Say what is on the sheet; ``named``: names stand in its lines."""
        self.contents.tell(session, named=named)
        self.say("")

    def say(self, sentence: str, *, done: bool = True) -> None:
        """Say what was done, or that it was not."""
        self._done.setText(sentence)
        self._done.set_role("sage" if done else "plum")
        self._done.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        theme = self._frame.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(FormRow(theme, self.tr("Circle"), self.circle))
        pair = QHBoxLayout()
        pair.setSpacing(Space.M)
        pair.addWidget(FormRow(theme, self.tr("Session"), self.session), 1)
        pair.addWidget(FormRow(theme, self.tr("Language"), self.language), 1)
        column.addLayout(pair)
        column.addWidget(self.contents)
        column.addStretch(1)
        acts = QVBoxLayout()
        acts.setSpacing(Space.M)
        acts.addWidget(self.print)
        acts.addWidget(self.save)
        acts.addWidget(self.office)
        acts.addWidget(self.period)
        acts.addWidget(self._done)
        column.addLayout(acts)

    def _on_circle_chosen(self, key: str) -> None:
        self.session.offer(self._shelf.days(key, self._wording))
        self.session.setCurrentIndex(0)
        self.chosen.emit()

    def _on_session_chosen(self) -> None:
        self.chosen.emit()
