"""Forgetting a session: with its counts, or all of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, CheckBox, Kind, Label, RadioButton, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.notes import Session
    from circle_desktop.ui.frame import Frame


class ForgetSheet(Sheet):
    """What goes, what may stay, and two acts.

    Attributes:
        counts_stay, counts_go: the choice.
        office: takes back what was released; hidden when nothing was.

    Signals:
        forgotten: it is done.
    """

    forgotten = Signal()

    def __init__(self, frame: Frame, window: QWidget, session: Session) -> None:
        super().__init__(frame.theme, window, _title(session, frame.lang))
        theme = frame.theme
        self._frame = frame
        self._session = session
        gone = self.tr("Its notes, lines and marks, and who was there, are gone for good.")
        self.body.addWidget(Label(theme, gone, Style.BODY, wrap=True))
        self.counts_stay = RadioButton(
            theme, self.tr("The counts stay: the date, the length, how many were there")
        )
        self.counts_go = RadioButton(theme, self.tr("The counts go too"))
        self.counts_stay.setChecked(True)
        self._choice = QButtonGroup(self)
        for one in (self.counts_stay, self.counts_go):
            self._choice.addButton(one)
            self.body.addWidget(one)
        self.office = CheckBox(theme, self.tr("Take back the sheet that lies with the office"))
        released = frame.commands.run(lambda: frame.desk.publishing.released(session.id))
        self.office.setChecked(released is not None)
        self.office.setVisible(released is not None)
        self.body.addWidget(self.office)
        own = self.tr("What you wrote for yourself stays in your own drawer.")
        self.body.addWidget(Label(theme, own, Style.SMALL, "ink2", wrap=True))
        self.body.addSpacing(Space.M)
        self.body.addLayout(self._acts())

    def _acts(self) -> QHBoxLayout:
        self.losing = Button(self._frame.theme, self.tr("Forget session"))
        self.losing.clicked.connect(self._on_forget)
        self.safe = Button(self._frame.theme, self.tr("Do not forget"), kind=Kind.PRIMARY)
        self.safe.clicked.connect(self.close_sheet)
        acts = QHBoxLayout()
        acts.addWidget(self.losing)
        acts.addStretch(1)
        acts.addWidget(self.safe)
        return acts

    def _on_forget(self) -> None:
        rights, session_id = self._frame.desk.rights, self._session.id
        stay = self.counts_stay.isChecked()
        act = partial(rights.forgetting.forget, session_id, counts_stay=stay)
        done = self._frame.commands.run(act)
        if done is not None and self.office.isChecked():
            self._frame.commands.run(partial(self._frame.desk.publishing.take_back, session_id))
        self.close_sheet()
        if done is not None:
            self.forgotten.emit()

    @override
    def first_focus(self) -> QWidget:
        return self.safe


def _title(session: Session, lang: str) -> str:
    words = QCoreApplication.translate("ForgetSheet", "Forget the session of {date}?")
    return words.format(date=Wording(lang).full_date(session.started.date()))
