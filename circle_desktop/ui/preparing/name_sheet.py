"""A name for something that is to be found again: a template, a day of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.people import LONGEST_NAME
from circle_desktop.ui.parts import Button, FormRow, Kind, LineField, Sheet
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from circle_desktop.ui.theme import Theme

_WIDTH = 560


class NameSheet(Sheet):
    """One line over the window.

    Attributes:
        field: the name.
        keep: keeps it; only with something written.
        leave_it: leaves everything as it is.

    Signals:
        named: the name that is to be kept.
    """

    named = Signal(str)

    def __init__(  # noqa: PLR0917 - a question of one line is these six things
        self, theme: Theme, window: QWidget, title: str, label: str, name: str = "", hint: str = ""
    ) -> None:
        super().__init__(theme, window, title, width=_WIDTH)
        self.field = LineField(theme, name)
        self.field.setMaxLength(LONGEST_NAME)
        self.keep = Button(theme, self.tr("Keep"), kind=Kind.PRIMARY)
        self.leave_it = Button(theme, self.tr("Leave it"))
        self.body.addWidget(FormRow(theme, label, self.field, hint))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.leave_it)
        row.addStretch(1)
        row.addWidget(self.keep)
        self.body.addLayout(row)
        self.field.selectAll()
        self._on_written()
        self.field.textChanged.connect(self._on_written)
        self.field.returnPressed.connect(self._on_kept)
        self.keep.clicked.connect(self._on_kept)
        self.leave_it.clicked.connect(self.close_sheet)

    def _on_written(self) -> None:
        self.keep.setEnabled(bool(self.field.text().strip()))

    def _on_kept(self) -> None:
        if self.keep.isEnabled():
            self.close_sheet()
            self.named.emit(self.field.text())

    @override
    def first_focus(self) -> QWidget:
        return self.field
