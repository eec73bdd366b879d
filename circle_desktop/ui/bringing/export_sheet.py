"""The list of a circle as a file for a spreadsheet: first what goes along, then where to.

Rule: names only, until somebody chooses more; that the file can be read by anybody is said before
it is written (circle-practice 4.7).
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from circle_desktop.domain.bringing.columns import Use
from circle_desktop.domain.people import Role
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.services.bringing.people_file import FILE_NAME, Part, people_file, titles_in
from circle_desktop.services.wording import Wording
from circle_desktop.ui.accessibility import announce
from circle_desktop.ui.bringing.terms import use_words
from circle_desktop.ui.parts import Button, CheckBox, Kind, Label, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame


class ExportSheet(Sheet):
    """A question, a warning and one act.

    Attributes:
        parts: what can go along besides the names.
        save: asks where to.
    """

    def __init__(self, frame: Frame, window: QWidget, circle: Circle) -> None:
        title = QCoreApplication.translate("ExportSheet", "Save the list as a file")
        super().__init__(frame.theme, window, title)
        theme = frame.theme
        self._frame = frame
        self._circle = circle
        self._sheets = frame.desk.roster.sheets.of(circle.id)
        words = {
            Part.ROLE: self.tr("Roles"),
            Part.LISTENING: self.tr("Who listens only"),
            Part.SAY_NAME: use_words(Use.SAY_NAME),
            Part.LANGUAGES: use_words(Use.LANGUAGES),
            Part.ACCESS: use_words(Use.ACCESS),
            Part.CONTACT: use_words(Use.CONTACT),
        }
        kept = {part for part in words if self._is_there(part)}
        words = {part: text for part, text in words.items() if part in kept}
        self.parts = {part: CheckBox(theme, text) for part, text in words.items()}
        self.save = Button(theme, self.tr("Save as a file"), kind=Kind.PRIMARY, icon="save")
        self.not_yet = Button(theme, self.tr("Not yet"))
        self._said = Label(theme, "", Style.SMALL, "sage", wrap=True)
        self._said.hide()
        self._build()
        self.save.clicked.connect(self._on_save)
        self.not_yet.clicked.connect(self.close_sheet)

    @property
    def said(self) -> str:
        """What is said about the file."""
        return self._said.text()

    def save_to(self, place: str) -> None:
        """Write the file, for its owner alone."""
        path = Path(place)
        if self._frame.commands.run(partial(self._written, path)) is None:
            self.close_sheet()  # the window says above the page what was wrong
            return
        words = self.tr("Saved in the folder {folder}").format(folder=str(path.parent))
        self._said.setText(words)
        self._said.show()
        self.not_yet.setText(self.tr("Back to the circle"))
        announce(self, words)

    def _is_there(self, part: Part) -> bool:
        """Tell whether there is anything of this kind; what is not there is not offered."""
        people = self._circle.people
        match part:
            case Part.ROLE:
                return any(person.role is not Role.NONE for person in people)
            case Part.LISTENING:
                return any(person.listens_only for person in people)
            case _:
                return any(sheet.value(Purpose(part)) for sheet in self._sheets.values())

    def _written(self, path: Path) -> Path:
        chosen = [part for part, box in self.parts.items() if box.isChecked()]
        content = people_file(
            self._circle, titles_in(Wording(self._frame.lang)), chosen, self._sheets
        )
        self._frame.house.write_file(path, content)
        return path

    def _on_save(self) -> None:
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        start = QStandardPaths.writableLocation(folder)
        self.dialog = QFileDialog(self, self.tr("Save the list as a file"), start)
        self.dialog.setNameFilter("CSV (*.csv)")
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setDefaultSuffix("csv")
        self.dialog.selectFile(FILE_NAME)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.fileSelected.connect(self.save_to)
        self.dialog.open()

    def _build(self) -> None:
        theme = self._frame.theme
        about = self.tr("The names go along. What else?")
        if not self.parts:
            about = self.tr("Only the names go along.")
        self.body.addWidget(Label(theme, about, Style.BODY, wrap=True))
        for box in self.parts.values():
            self.body.addWidget(box)
        warning = self.tr(
            "This file is not encrypted. Whoever has it can read it. Erase it when it is no"
            " longer needed."
        )
        self.body.addWidget(Label(theme, warning, Style.BODY, "ink2", wrap=True))
        self.body.addWidget(self._said)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.not_yet)
        row.addStretch(1)
        row.addWidget(self.save)
        self.body.addLayout(row)
