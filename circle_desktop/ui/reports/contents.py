"""What is on the sheet and what never is, said before anything is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout
from typing_extensions import override

from circle_desktop.ui.parts import Label
from circle_desktop.ui.theme import Radius, Space, Style, Theme

if TYPE_CHECKING:
    from circle_desktop.domain.notes import Session


class ContentsPanel(QFrame):
    """Two short lists; names are promised away only while no name stands in a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._on = Label(theme, "", Style.BODY, "ink2", wrap=True)
        self._never = Label(theme, "", Style.BODY, "ink2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L + 4, Space.L - 2, Space.L + 4, Space.L - 2)
        column.setSpacing(Space.XS)
        column.addWidget(Label(theme, self.tr("On this sheet"), Style.SMALL_STRONG))
        column.addWidget(self._on)
        column.addSpacing(Space.XS)
        column.addWidget(Label(theme, self.tr("Never on paper"), Style.SMALL_STRONG))
        column.addWidget(self._never)

    @property
    def sentences(self) -> tuple[str, str]:
        """What is on the sheet, and what is not."""
        return self._on.text(), self._never.text()

    def tell(self, session: Session, *, named: bool) -> None:
        """Say what stands on the sheet of a session; ``named``: names stand in its lines."""
        lines = len(session.approved)
        there = self.tr("date, hours and place, numbers, phases, circle and plan")
        with_lines = self.tr(
            "date, hours and place, numbers, phases, circle and plan, %n approved lines", "", lines
        )
        if not session.phases:
            there = self.tr("date, hours and place, numbers, circle")
            with_lines = self.tr(
                "date, hours and place, numbers, circle, %n approved lines", "", lines
            )
        self._on.setText(with_lines if lines else there)
        without_names = self.tr("names of people, turns, who passed, how long anyone spoke")
        never = self.tr("turns, who passed, how long anyone spoke")
        self._never.setText(never if named else without_names)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("dusk_soft"))
        painter.drawRoundedRect(self.rect(), Radius.CARD, Radius.CARD)
