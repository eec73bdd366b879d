"""The sheet in hand: print or save it, then type two groups back, so that it is known to be read.

Rule: the code is kept here only until it was typed back from, or the page is left.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from circle_desktop.services.recovery.code import (
    ASKED_GROUPS,
    groups_to_type_back,
    is_group,
)
from circle_desktop.ui.parts import Label, LineField
from circle_desktop.ui.recovery.paper import SheetPaper
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.services.house import House
    from circle_desktop.services.recovery.making import FinishedSheet
    from circle_desktop.ui.theme import Theme


class SheetCheck(QWidget):
    """Paper first, then two groups of the code.

    Attributes:
        paper: the acts that bring the sheet to paper.
        fields: one for each group that is asked.

    Signals:
        submitted: Return was pressed in one of the fields.
    """

    submitted = Signal()

    def __init__(
        self,
        theme: Theme,
        house: House,
        lang: str,
        *,
        below: Callable[[int], int] = secrets.randbelow,
    ) -> None:
        super().__init__()
        self._below = below
        self._code = ""
        self._asked: tuple[int, ...] = ()
        self.paper = SheetPaper(theme, house, lang)
        self._ask = Label(theme, "", Style.BODY, "ink2", wrap=True)
        self.fields = tuple(LineField(theme) for _ in range(ASKED_GROUPS))
        self._names = tuple(Label(theme, "", Style.SMALL_STRONG, "ink2") for _ in self.fields)
        groups = QGridLayout()
        groups.setHorizontalSpacing(Space.L)
        groups.setVerticalSpacing(Space.S)
        for place, (name, field) in enumerate(zip(self._names, self.fields, strict=True)):
            groups.addWidget(name, 0, place)
            groups.addWidget(field, 1, place)
        self._said = Label(theme, "", Style.SMALL, "plum", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.paper)
        column.addWidget(self._ask)
        column.addLayout(groups)
        column.addWidget(self._said)
        for field in self.fields:
            field.returnPressed.connect(self.submitted)
            field.textEdited.connect(self._on_edited)

    @property
    def asked(self) -> tuple[int, ...]:
        """The numbers of the groups that are to be typed back."""
        return self._asked

    def bring(self, sheet: FinishedSheet, vault_folder: Path) -> None:
        """Take a sheet that was just made, and choose which groups are asked."""
        self._code = sheet.code
        self._asked = groups_to_type_back(self._below)
        self.paper.bring(sheet, vault_folder)
        words = self.tr("Then type groups {first} and {second} from the sheet.")
        self._ask.setText(words.format(first=self._asked[0], second=self._asked[1]))
        self._label_fields()

    def is_good(self) -> bool:
        """Tell whether both groups were typed; otherwise say which one to look at again."""
        for number, field in zip(self._asked, self.fields, strict=True):
            if not is_group(self._code, number, field.text()):
                words = self.tr("Group {number} is not what the sheet says. Compare once more.")
                self._said.setText(words.format(number=number))
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                field.selectAll()
                return False
        return True

    def take_away(self) -> None:
        """Keep nothing of the code."""
        self._code = ""
        self._asked = ()
        self.paper.take_away()
        for field in self.fields:
            field.clear()

    def _label_fields(self) -> None:
        for number, name, field in zip(self._asked, self._names, self.fields, strict=True):
            name.setText(self.tr("Group {number}").format(number=number))
            field.setAccessibleName(name.text())
            field.clear()
        self._said.setText("")

    def _on_edited(self) -> None:
        self._said.setText("")
