"""What is due, on Today: quiet lines, each with the way to its circle. Nothing is counted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from circle_desktop.services.wording import Wording
from circle_desktop.ui.continuity.terms import line_words
from circle_desktop.ui.parts import Button, Card, Hairline, Kind, Label
from circle_desktop.ui.theme import Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.services.continuity.lines import QuietLine
    from circle_desktop.ui.frame import Frame


class DueCard(Card):
    """The quiet lines.

    Attributes:
        words: what the lines say, in their order.
        ways: the button of each line.

    Signals:
        circle_opened: look at the circle with this id.
    """

    circle_opened = Signal(str)

    def __init__(self, frame: Frame, lines: Sequence[QuietLine]) -> None:
        super().__init__(frame.theme)
        self.setAccessibleName(self.tr("From one time to the next"))
        self.words: list[str] = []
        self.ways: list[Button] = []
        wording = Wording(frame.lang)
        head = Label(frame.theme, self.accessibleName(), Style.LARGE_STRONG, wrap=True)
        self.body.addWidget(head)
        for place, line in enumerate(lines):
            if place:
                self.body.addWidget(Hairline(frame.theme))
            self.words.append(line_words(line, wording))
            self.body.addLayout(self._row(frame, line, self.words[-1]))

    def _row(self, frame: Frame, line: QuietLine, words: str) -> QHBoxLayout:
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(frame.theme, words, Style.BODY, wrap=True))
        told.addWidget(Label(frame.theme, line.circle.name, Style.SMALL, "ink3", wrap=True))
        way = Button(frame.theme, self.tr("Open circle"), kind=Kind.QUIET)
        way.setAccessibleName(f"{way.word}: {words}")
        way.clicked.connect(partial(self.circle_opened.emit, line.circle.id))
        self.ways.append(way)
        row = QHBoxLayout()
        row.addLayout(told, 1)
        row.addWidget(way)
        return row


def due_card(frame: Frame) -> DueCard | None:
    """Return the lines of today; nothing when nothing is due."""
    lines = frame.commands.run(frame.desk.continuity.lines)
    return DueCard(frame, lines) if lines else None
