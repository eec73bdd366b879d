"""The card of the worksheet about data protection: on paper, to be filled in together."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from circle_desktop.ui.paper.outlet import PaperOutlet
from circle_desktop.ui.parts import Button, Card, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.services.paper.access_copy import FinishedCopy
    from circle_desktop.ui.frame import Frame


class WorksheetCard(Card):
    """What it is for, and two ways to paper.

    Attributes:
        outlet: where it goes out.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, self.tr("Data protection, on one sheet"), "file-text")
        self._frame = frame
        theme = frame.theme
        words = self.tr(
            "What people tell in a circle is sensitive. This worksheet prepares an assessment of"
            " it, to fill in by hand with whoever looks after data in your organisation."
        )
        self.body.addWidget(Label(theme, words, Style.BODY, "ink2", wrap=True))
        self.print = Button(theme, self.tr("Print"), icon="printer")
        self.print.clicked.connect(self._on_print)
        self.save = Button(theme, self.tr("Save as a file"), icon="save")
        self.save.clicked.connect(self._on_save)
        acts = QHBoxLayout()
        acts.setSpacing(Space.M)
        acts.addWidget(self.print)
        acts.addWidget(self.save)
        acts.addStretch(1)
        self.body.addLayout(acts)
        self.said = Label(theme, "", Style.SMALL, "sage", wrap=True)
        self.said.hide()
        self.body.addWidget(self.said)
        self.outlet = PaperOutlet(frame.house, frame.commands, self)
        self.outlet.went.connect(self._say)
        self.outlet.refused.connect(self._say)

    def _paper(self) -> FinishedCopy | None:
        make = self._frame.desk.rights.worksheet.paper
        return self._frame.commands.run(partial(make, self._frame.lang))

    def _on_print(self) -> None:
        paper = self._paper()
        if paper is not None:
            self.outlet.ask_printer(paper)

    def _on_save(self) -> None:
        paper = self._paper()
        if paper is not None:
            self.outlet.ask_place(paper, self.tr("Save the worksheet"))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()
