"""The first step: a file, or a text that is pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.ui.accessibility import announce
from circle_desktop.ui.parts import Button, FormRow, Kind, Label, Picture, TextArea
from circle_desktop.ui.theme import Space, Style, Theme


class SourceStep(QWidget):
    """Asks where the names are.

    Attributes:
        choose: opens the dialog for a file.
        paste: the field for a text.
        stop: ends a reading that takes long.

    Signals:
        file_chosen: read this :class:`Path`.
        stop_asked: nobody waits any more.
    """

    file_chosen = Signal(object)
    stop_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.choose = Button(theme, self.tr("Choose a file"), icon="file-input")
        self.paste = TextArea(theme)
        self.stop = Button(theme, self.tr("Stop reading"), kind=Kind.QUIET)
        self._state = Label(theme, "", Style.BODY, "ink2", wrap=True)
        self._triangle = Picture(theme, "triangle-alert", "plum", 16)
        self._triangle.setFixedHeight(theme.line_height(Style.BODY))
        self._build()
        self.choose.clicked.connect(self._on_choose)
        self.stop.clicked.connect(self.stop_asked)
        self.say("")

    @property
    def said(self) -> str:
        """What is said about the reading now."""
        return self._state.text()

    def say(self, sentence: str, *, wrong: bool = False, busy: bool = False) -> None:
        """Say how the reading goes, or what would be right."""
        self._state.setText(sentence)
        self._state.set_role("plum" if wrong else "ink2")
        self._state.setVisible(bool(sentence))
        self._triangle.setVisible(wrong)
        self.stop.setVisible(busy)
        self.choose.setEnabled(not busy)
        self.paste.setEnabled(not busy)
        if sentence:
            announce(self, sentence)

    def _on_choose(self) -> None:
        kinds = self.tr("Lists (*.csv *.txt *.tsv *.xlsx *.vcf)")
        every = self.tr("All files (*)")
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        start = QStandardPaths.writableLocation(folder)
        self.dialog = QFileDialog(self, self.tr("Take over a list"), start, f"{kinds};;{every}")
        self.dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.fileSelected.connect(lambda path: self.file_chosen.emit(Path(path)))
        self.dialog.open()

    def _build(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        about = self.tr(
            "A table from Excel or another program, address cards, or plain text."
            " The file itself stays as it is."
        )
        column.addWidget(Label(theme, about, Style.BODY, "ink2", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addStretch(1)
        column.addLayout(row)
        hint = self.tr("Names under each other, or cells copied from a spreadsheet.")
        column.addWidget(FormRow(theme, self.tr("Or paste the names here"), self.paste, hint))
        said = QHBoxLayout()
        said.setSpacing(Space.S)
        said.addWidget(self._triangle, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self._state, 1)
        said.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(said)
