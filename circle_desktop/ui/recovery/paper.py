"""A recovery sheet on its way to paper: printed, or written once where somebody chooses."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.wording import Wording, error_words
from circle_desktop.ui.commands import Commands
from circle_desktop.ui.paper.outlet import PaperOutlet
from circle_desktop.ui.parts import Button, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from circle_desktop.services.house import House
    from circle_desktop.services.recovery.making import FinishedSheet
    from circle_desktop.ui.theme import Theme

_UPRIGHT_FROM = 1.5
"""From this size of text the two acts stand one below the other."""


class SheetPaper(QWidget):
    """Two acts and a line that says what came of them."""

    def __init__(self, theme: Theme, house: House, lang: str) -> None:
        super().__init__()
        commands = Commands(
            partial(error_words, wording=Wording(lang)), house.report_problem, self
        )
        self.outlet = PaperOutlet(house, commands, self)
        self._sheet: FinishedSheet | None = None
        self._vault_folder = Path()
        self.print = Button(theme, self.tr("Print…"), icon="printer")
        self.save = Button(theme, self.tr("Save as a file…"), icon="save")
        self.said = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        across = QBoxLayout.Direction.LeftToRight
        upright = theme.scale >= _UPRIGHT_FROM
        acts = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        acts.setSpacing(Space.M)
        acts.addWidget(self.print)
        acts.addWidget(self.save)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(acts)
        column.addWidget(self.said)
        self.print.clicked.connect(self._on_print)
        self.save.clicked.connect(self._on_save)
        commands.failed.connect(self.said.setText)
        self.outlet.went.connect(self.said.setText)
        self.outlet.refused.connect(self.said.setText)
        self.outlet.saved.connect(self._on_saved)
        self.take_away()

    def bring(self, sheet: FinishedSheet, vault_folder: Path) -> None:
        """Take a sheet that was just made."""
        self._sheet, self._vault_folder = sheet, vault_folder
        self.said.setText("")

    def take_away(self) -> None:
        """Keep nothing of the sheet."""
        self._sheet = None
        self.said.setText("")

    def save_to(self, place: str) -> None:
        """Write the sheet to a place, never beside the vault that it opens."""
        if self._sheet is None:
            return
        path = Path(place)
        if path.resolve().is_relative_to(self._vault_folder.resolve()):
            self.said.setText(
                self.tr("Beside the vault the sheet protects nothing. Choose another place.")
            )
            return
        self.outlet.save(self._sheet, place)

    def print_on(self, printer: QPrinter) -> None:
        """Print the sheet."""
        if self._sheet is not None:
            self.outlet.print(self._sheet, printer)

    def _on_print(self) -> None:
        if self._sheet is not None:
            self.outlet.ask_printer(self._sheet)

    def _on_save(self) -> None:
        if self._sheet is not None:
            self.outlet.ask_place(self._sheet, self.tr("Save the recovery sheet"), self.save_to)

    def _on_saved(self, folder: Path) -> None:
        words = self.tr(
            "Saved in the folder {folder}. This file is not locked: print it, then erase it."
        )
        self.said.setText(words.format(folder=str(folder)))
