"""The way out for whatever is made as a PDF: to a printer, or into a file somebody names.

Rules: what is printed and what is saved are the same bytes (R8); the file's name is proposed by
the paper itself and holds no name of a person; nothing is opened by itself, nothing is kept here.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QWidget

    from circle_desktop.services.house import House
    from circle_desktop.ui.commands import Commands


class Paper(Protocol):
    """Something that is finished and may leave: its bytes, and a file name without names."""

    @property
    def pdf(self) -> bytes:
        """The whole file."""
        ...

    @property
    def file_name(self) -> str:
        """Proposed for the file; its stem stands in the printer's queue."""
        ...


class PaperOutlet(QObject):
    """Asks which printer or which place, brings a paper there, and says what came of it.

    Attributes:
        print_dialog: the last question for a printer; there is none before the first.
        place_dialog: the last question for a place; there is none before the first.

    Signals:
        went(str): it is out; a sentence to show.
        refused(str): the printer did not take it; a sentence to show. What could not be written
            is told by the commands.
        saved(Path): the file lies in this folder; comes after its sentence.
    """

    went = Signal(str)
    refused = Signal(str)
    saved = Signal(object)
    print_dialog: QDialog
    place_dialog: QFileDialog

    def __init__(self, house: House, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._house = house
        self._commands = commands
        self._parent = parent

    def ask_printer(self, paper: Paper) -> None:
        """Ask which printer, then print the paper."""
        self.choose_printer(Path(paper.file_name).stem, partial(self.print, paper))

    def choose_printer(self, name: str, then: Callable[[QPrinter], None]) -> None:
        """Ask which printer, and let ``then`` go on with it.

        Args:
            name: stands in the printer's queue; no name of a person.
            then: given the printer; called only when somebody chose one.
        """
        from PySide6.QtPrintSupport import QPrintDialog

        from circle_desktop.ui.paper.pages import printer_for

        printer = printer_for(name)
        self.print_dialog = QPrintDialog(printer, self._parent)
        self.print_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.print_dialog.finished.connect(partial(self._on_printer_chosen, then, printer))
        QDialog.open(self.print_dialog)

    def print(self, paper: Paper, printer: QPrinter) -> None:
        """Print the paper."""
        from circle_desktop.ui.paper.pages import PRINT_PX, pictures, print_pages

        render = self._house.page_renderer
        pages = self._commands.run(lambda: render()(paper.pdf, PRINT_PX))
        if not pages:
            return
        if print_pages(pictures(pages), printer):
            self.went.emit(self.tr("The sheet is with the printer."))
        else:
            self.refused.emit(self.tr("The printer did not take the sheet."))

    def ask_place(
        self, paper: Paper, title: str, then: Callable[[str], None] | None = None
    ) -> None:
        """Ask for a place under a title, then save the paper there, or let ``then`` go on."""
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        start = QStandardPaths.writableLocation(folder)
        dialog = self.place_dialog = QFileDialog(self._parent, title, start)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(paper.file_name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(then or partial(self.save, paper))
        dialog.open()

    def save(self, paper: Paper, place: str) -> None:
        """Write the paper to a place, once; it is not opened."""
        path, pdf = Path(place), paper.pdf
        if self._commands.run(partial(self._written, path, pdf)) is not None:
            words = self.tr("Saved in the folder {folder}")
            self.went.emit(words.format(folder=str(path.parent)))
            self.saved.emit(path.parent)

    def _written(self, path: Path, pdf: bytes) -> Path:
        self._house.write_file(path, pdf)
        return path

    @staticmethod
    def _on_printer_chosen(
        then: Callable[[QPrinter], None], printer: QPrinter, answer: int
    ) -> None:
        if answer:
            then(printer)
