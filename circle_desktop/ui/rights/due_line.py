"""The quiet line on Today, once a month: something has reached the end of its term."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from circle_desktop.ui.parts import Button, Kind, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.theme import Theme


def due_line(frame: Frame) -> DueLine | None:
    """Return the line, when something is due and its list does not rest."""
    count = frame.desk.rights.retention.asks()
    return DueLine(frame.theme, count) if count else None


class DueLine(QWidget):
    """One sentence and one act; it lights nothing and asks nothing.

    Attributes:
        act: leads to the list.
    """

    def __init__(self, theme: Theme, count: int) -> None:
        super().__init__()
        words = self.tr("%n things that are kept may go now.", "", count)
        self.act = Button(theme, self.tr("Look at it"), kind=Kind.QUIET, icon="clock-3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        said = Label(theme, words, Style.SMALL, "ink2", wrap=True)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.act)
