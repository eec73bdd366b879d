"""To the office, of a session that is closed: release it later, release it anew, take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from typing_extensions import override

from circle_desktop.ui.closing.office_panel import OfficePanel
from circle_desktop.ui.parts import Sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame

_WIDTH = 960


class OfficeReleaseSheet(Sheet):
    """The panel of the closing, over the page.

    Attributes:
        choices: what would leave, and the acts.
    """

    def __init__(self, frame: Frame, window: QWidget, papers: SessionPapers) -> None:
        title = QCoreApplication.translate("OfficeReleaseSheet", "To the office")
        super().__init__(frame.theme, window, title, width=_WIDTH)
        self.choices = OfficePanel(frame, papers)
        self.choices.settled.connect(self.close_sheet)
        self.body.addWidget(self.choices, 1)

    @override
    def first_focus(self) -> QWidget:
        return self.choices.nothing
