"""From one time to the next: everything a circle keeps between two sessions, on one tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from circle_desktop.ui.continuity.threads_part import Section, ThreadsPart
from circle_desktop.ui.parts import Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame


class ContinuityTab(QWidget):
    """The four cards; what has had its day is erased before they are shown."""

    def __init__(self, frame: Frame, circle: Circle) -> None:
        super().__init__()
        self._frame = frame
        frame.commands.run(frame.desk.continuity.let_go, self)
        line = self.tr("Each stands here with a yes, and goes by itself on its last day.")
        self.part = ThreadsPart(frame, circle, tuple(Section), beside=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(Label(frame.theme, line, Style.BODY, "ink2", wrap=True))
        column.addWidget(self.part)
        column.addStretch(1)

    def show_circle(self, circle: Circle) -> None:
        """Show what goes on in a circle now."""
        self.part.show_circle(circle)
