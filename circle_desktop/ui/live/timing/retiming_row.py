"""A row of the words column: one sentence about the time, and what the circle can agree on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from circle_desktop.ui.live.flow import Flow
from circle_desktop.ui.parts.buttons import Button
from circle_desktop.ui.parts.cards import Hairline, Picture
from circle_desktop.ui.parts.labels import Label
from circle_desktop.ui.theme import Space, Style, Target, Theme


class RetimingRow(QWidget):
    """Hidden while all fits.

    Signals:
        chosen: a choice was pressed; carries its key.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._choices: tuple[tuple[str, str], ...] = ()
        self._sentence = Label(theme, "", Style.LIVE, wrap=True)
        self._flow = Flow(Space.M)
        self.buttons: dict[str, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Hairline(theme))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        icon = Picture(theme, "sliders-horizontal")
        icon.setFixedHeight(theme.line_height(Style.LIVE))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.M)
        words.addWidget(self._sentence)
        choices = QWidget()
        choices.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        choices.setSizePolicy(policy)
        words.addWidget(choices)
        row.addLayout(words, 1)
        column.addLayout(row)
        self.hide()

    @property
    def sentence(self) -> str:
        """What is said now, or an empty text."""
        return self._sentence.text() if self._choices else ""

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """The (key, words) that are offered."""
        return self._choices

    def show_choices(self, sentence: str, choices: tuple[tuple[str, str], ...]) -> None:
        """Show a sentence and its choices; what is shown already is not built again."""
        if self._sentence.text() != sentence:
            self._sentence.setText(sentence)
        if choices == self._choices:
            return
        if [key for key, _ in choices] == list(self.buttons):
            for key, words in choices:
                self.buttons[key].setText(words)
        else:
            self._build(choices)
        self._choices = choices
        self._flow.invalidate()
        self.setVisible(bool(choices))

    def _build(self, choices: tuple[tuple[str, str], ...]) -> None:
        self._flow.clear()
        self.buttons = {}
        for key, words in choices:
            button = Button(self._theme, words)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setMinimumHeight(self._theme.tall(Target.CIRCLE, Style.BODY))
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self.buttons[key] = button
            self._flow.addWidget(button)
