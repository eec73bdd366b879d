"""A recovery sheet on its way to paper: printed, or written once where somebody chooses."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QFileDialog, QVBoxLayout, QWidget

from circle_desktop.domain.errors import CircleError
from circle_desktop.services.wording import Wording, error_words
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
        self._house = house
        self._wording = Wording(lang)
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
        try:
            self._house.write_file(path, self._sheet.pdf)
        except CircleError as problem:
            self.said.setText(error_words(problem, self._wording))
            return
        words = self.tr(
            "Saved in the folder {folder}. This file is not locked: print it, then erase it."
        )
        self.said.setText(words.format(folder=str(path.parent)))

    def print_on(self, printer: QPrinter) -> None:
        """Print the sheet."""
        from circle_desktop.ui.reports.pages import PRINT_PX, pictures, print_pages

        if self._sheet is None:
            return
        pages = pictures(self._house.page_renderer()(self._sheet.pdf, PRINT_PX))
        taken = print_pages(pages, printer)
        self.said.setText(
            self.tr("The sheet is with the printer.")
            if taken
            else self.tr("The printer did not take the sheet.")
        )

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog

        from circle_desktop.ui.reports.pages import printer_for

        if self._sheet is None:
            return
        printer = printer_for(Path(self._sheet.file_name).stem)
        self.print_dialog = QPrintDialog(printer, self)
        self.print_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.print_dialog.finished.connect(partial(self._on_printer_chosen, printer))
        QDialog.open(self.print_dialog)

    def _on_printer_chosen(self, printer: QPrinter, answer: int) -> None:
        if answer:
            self.print_on(printer)

    def _on_save(self) -> None:
        if self._sheet is None:
            return
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        start = QStandardPaths.writableLocation(folder)
        self.place_dialog = QFileDialog(self, self.tr("Save the recovery sheet"), start)
        self.place_dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.place_dialog.setNameFilter("PDF (*.pdf)")
        self.place_dialog.setDefaultSuffix("pdf")
        self.place_dialog.selectFile(self._sheet.file_name)
        self.place_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.place_dialog.fileSelected.connect(self.save_to)
        self.place_dialog.open()
