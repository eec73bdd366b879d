"""To the office: optional, seen before it leaves, and it can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.closing.office_panel import OfficePanel
from circle_desktop.ui.closing.step import Step

if TYPE_CHECKING:
    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame


class OfficeStep(Step):
    """The panel of what would leave, as one step of the closing.

    Signals:
        settled: somebody chose that nothing leaves.
    """

    settled = Signal()
    report_beside = False

    def __init__(self, frame: Frame, papers: SessionPapers) -> None:
        super().__init__()
        self.title = self.tr("To the office?")
        self.line = self.tr("Only what you see here can leave, and only if you release it.")
        self.panel = OfficePanel(frame, papers)
        self.panel.settled.connect(self.settled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)

    @override
    def first_focus(self) -> QWidget:
        return self.panel.nothing
