"""The other circles of the house, each in a row that opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from circle_desktop.ui.parts import Button, Card, Hairline, Kind, Label
from circle_desktop.ui.theme import Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.theme import Theme

_SHOWN: Final = 12


class OtherCircles(Card):
    """A list short enough for the first page; the rest is under Circles.

    Signals:
        circle_opened: look at the circle with this id.
    """

    circle_opened = Signal(str)

    def __init__(self, theme: Theme, circles: Sequence[Circle]) -> None:
        title = QCoreApplication.translate("OtherCircles", "Other circles")
        super().__init__(theme, title, "circle-dot-dashed")
        self._theme = theme
        for index, circle in enumerate(circles[:_SHOWN]):
            if index:
                self.body.addWidget(Hairline(theme))
            self.body.addLayout(self._row(circle))
        if len(circles) > _SHOWN:
            rest = self.tr("The others are under Circles.")
            self.body.addWidget(Label(theme, rest, Style.SMALL, "ink3", wrap=True))

    def _row(self, circle: Circle) -> QHBoxLayout:
        theme = self._theme
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, circle.name, Style.BODY, wrap=True))
        count = len(circle.people)
        who = self.tr("%n people", "", count) if count else self.tr("Nobody yet")
        line = " · ".join(part for part in (who, circle.place) if part)
        words.addWidget(Label(theme, line, Style.SMALL, "ink3", wrap=True))
        look = Button(theme, self.tr("Open circle"), kind=Kind.QUIET)
        look.setAccessibleName(self.tr("Open {circle}").format(circle=circle.name))
        look.clicked.connect(lambda: self.circle_opened.emit(circle.id))
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(look)
        return row
