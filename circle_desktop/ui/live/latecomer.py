"""Somebody arrives while the circle is held: a name, a chair, and perhaps only listening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.errors import UnusableName
from circle_desktop.domain.people import clean_name
from circle_desktop.ui.parts import ChoiceField, FormRow, LineField
from circle_desktop.ui.parts.buttons import Button, Kind
from circle_desktop.ui.parts.dialog import Sheet
from circle_desktop.ui.parts.ticks import CheckBox
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from circle_desktop.ui.theme import Theme

_WIDTH = 464


class LatecomerSheet(Sheet):
    """Asks for a name and a place in the ring; whoever speaks is not interrupted.

    Signals:
        chair_added: the name, the key of the free chair or of the seat the chair stands after,
            whether they only listen, and whether they are in this circle for the first time.
    """

    chair_added = Signal(str, str, bool, bool)

    def __init__(
        self, theme: Theme, window: QWidget, places: tuple[tuple[str, str], ...], after: str = ""
    ) -> None:
        super().__init__(theme, window, self.tr("Add a chair"), width=_WIDTH)
        self.name = LineField(theme)
        self.after = ChoiceField(theme, places)
        self.after.set_key(after or (places[-1][0] if places else ""))
        self.listens = CheckBox(theme, self.tr("Listens only"))
        self.first_time = CheckBox(theme, self.tr("First time here"))
        self._row = FormRow(theme, self.tr("Name as called"), self.name)
        self.body.addWidget(self._row)
        beside = FormRow(theme, self.tr("Where they sit"), self.after)
        beside.setVisible(bool(places))
        self.body.addWidget(beside)
        self.body.addWidget(self.listens)
        self.body.addWidget(self.first_time)
        self.not_yet = Button(theme, self.tr("Not yet"))
        self.add = Button(theme, self.tr("Add the chair"), kind=Kind.PRIMARY)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.not_yet)
        buttons.addStretch(1)
        buttons.addWidget(self.add)
        self.body.addSpacing(Space.S)
        self.body.addLayout(buttons)
        self.not_yet.clicked.connect(self.close_sheet)
        self.add.clicked.connect(self._on_add)
        self.name.returnPressed.connect(self._on_add)
        self.name.textEdited.connect(self._row.settle)

    def _on_add(self) -> None:
        try:
            name = clean_name(self.name.text())
        except UnusableName as problem:
            self._row.correct(
                self.tr("A name has at most 80 characters.")
                if problem.reason == "too_long"
                else self.tr("Write the name as this person likes to be called.")
            )
            self.name.setFocus()
            return
        self.close_sheet()
        listens, first_time = self.listens.isChecked(), self.first_time.isChecked()
        self.chair_added.emit(name, self.after.key(), listens, first_time)

    @override
    def first_focus(self) -> QWidget:
        return self.name
