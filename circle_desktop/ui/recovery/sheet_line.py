"""The quiet line on Today: the recovery sheet was put off, and here it can be made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from circle_desktop.services.recovery.making import SheetReminder
from circle_desktop.ui.parts import Button, Kind, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.theme import Theme


def reminder(frame: Frame) -> SheetReminder:
    """Return what is remembered of the sheet of the open vault."""
    return SheetReminder(frame.house.preferences, frame.desk.vault.summary.vault_id)


def is_sheet_due(frame: Frame) -> bool:
    """Tell whether the sheet of the open vault was put off, to whom it concerns."""
    return frame.desk.vault.may_read_circles and reminder(frame).is_due


class SheetLine(QWidget):
    """One sentence and one act; it lights nothing.

    Attributes:
        act: leads to where the sheet is made.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        words = self.tr("The recovery sheet of this vault has not been made yet.")
        self.act = Button(theme, self.tr("Make the sheet"), kind=Kind.QUIET, icon="file-text")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        said = Label(theme, words, Style.SMALL, "ink2", wrap=True)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.act)
