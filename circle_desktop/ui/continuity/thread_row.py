"""One thing that goes on: its words, until when it is kept, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from circle_desktop.ui.parts import Button, Kind, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from circle_desktop.ui.theme import Theme

_UPRIGHT_FROM = 1.3
_MOST_BESIDE = 2


class RowAct(NamedTuple):
    """A quiet button: its word, and what it does."""

    word: str
    do: Callable[[], None]


class ThreadRow(QWidget):
    """A row in a card.

    Attributes:
        acts: its buttons, in order; a screen reader hears what they are about.
    """

    def __init__(self, theme: Theme, words: str, line: str, acts: Sequence[RowAct]) -> None:
        super().__init__()
        self.words = words
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(Label(theme, words, Style.BODY, wrap=True))
        quiet = Label(theme, line, Style.SMALL, "ink3", wrap=True)
        quiet.setVisible(bool(line))
        told.addWidget(quiet)
        beside = theme.scale < _UPRIGHT_FROM and len(acts) <= _MOST_BESIDE
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        row = QBoxLayout(across if beside else down, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L if beside else 0)
        row.addLayout(told, 1)
        self.acts = tuple(self._button(theme, act) for act in acts)
        few = theme.scale < _UPRIGHT_FROM or len(acts) <= _MOST_BESIDE
        buttons = QBoxLayout(across if few else down)
        buttons.setSpacing(Space.L)
        for button in self.acts:
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        if not beside:
            buttons.addStretch(1)
        row.addLayout(buttons)

    def _button(self, theme: Theme, act: RowAct) -> Button:
        button = Button(theme, act.word, kind=Kind.QUIET)
        button.setAccessibleName(f"{act.word}: {self.words}")
        button.clicked.connect(act.do)
        return button
