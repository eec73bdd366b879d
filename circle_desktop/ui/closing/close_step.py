"""The last step: exactly what is erased and what stays, before anything is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from circle_desktop.services.wording import Wording
from circle_desktop.ui.closing.step import Step
from circle_desktop.ui.parts import Banner, Card, Label, Picture
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame


class CloseStep(Step):
    """The sentence that has to be exactly right, and what it means tonight.

    Signals:
        harvest_asked: the lines have to be looked at again.
    """

    harvest_asked = Signal()

    def __init__(self, frame: Frame, papers: SessionPapers) -> None:
        super().__init__()
        self._theme = frame.theme
        self._papers = papers
        self.title = self.tr("Close the session")
        self.line = self.tr("Up to here you can go back to the circle. After this you cannot.")
        card = Card(frame.theme)
        sentence = Wording(frame.lang).text("spoken.session_closes")
        card.body.addWidget(Label(frame.theme, sentence, Style.READ, wrap=True))
        self._unapproved = Label(frame.theme, "", Style.BODY, "ink2", wrap=True)
        self._icon = Picture(frame.theme, "message-square-quote", "ink2")
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._unapproved, 1)
        card.body.addLayout(row)
        self.flag = Banner(frame.theme, "", "plum", self.tr("To the lines"))
        self.flag.acted.connect(self.harvest_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(card)
        column.addWidget(self.flag)
        column.addStretch(1)
        self.show_session()
        papers.changed.connect(self.show_session)

    @property
    def sentence(self) -> str:
        """What is said about lines without a yes, or nothing."""
        return self._unapproved.text()

    def show_session(self) -> None:
        """Say what closing means for the lines as they are now."""
        count = len(self._papers.unapproved)
        words = self.tr("%n lines without a nod of the circle are erased too.", "", count)
        self._unapproved.setText(words if count else "")
        self._unapproved.setVisible(bool(count))
        self._icon.setVisible(bool(count))
        names = self._papers.names_in("\n".join(self._papers.session.approved))
        flagged = self.tr("A name from the circle stands in the report: {names}.")
        self.flag.set_sentence(flagged.format(names=", ".join(names)))
        self.flag.setVisible(bool(names))

    @property
    @override
    def lit(self) -> bool:
        return True
