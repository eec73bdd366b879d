"""Settings. Everything saves by itself; nothing here is about people in a circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from circle_desktop.ui.choices import Choices
from circle_desktop.ui.columns import PageColumn
from circle_desktop.ui.settings.about import About
from circle_desktop.ui.settings.circle_manner import CircleManner
from circle_desktop.ui.settings.help_numbers import HelpNumbers
from circle_desktop.ui.settings.window_look import WindowLook
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame

_UPRIGHT_FROM = 1.5


class SettingsPage(PageColumn):
    """Four cards in two columns; in large text one below the other.

    Signals:
        language_chosen: another language of the window, by its code.
        look_chosen: theme, text size or motion were changed.
    """

    language_chosen = Signal(str)
    look_chosen = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme)
        self.title.setText(self.tr("Settings"))
        self.line.setText(self.tr("Every change is kept at once, on this laptop."))
        choices = Choices(frame.house.preferences)
        self.look = WindowLook(frame.theme, choices, frame.lang)
        self.look.language_chosen.connect(self.language_chosen)
        self.look.look_chosen.connect(self.look_chosen)
        self.manner = CircleManner(frame.theme, choices)
        self.numbers = HelpNumbers(frame, choices)
        self.about = About(frame)
        upright = frame.theme.scale >= _UPRIGHT_FROM
        across = QBoxLayout.Direction.LeftToRight
        columns = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        columns.setSpacing(Space.XL)
        for cards in ((self.look, self.manner), (self.numbers, self.about)):
            column = QVBoxLayout()
            column.setSpacing(Space.XL)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
        self.body.addLayout(columns)
        self.body.addStretch(1)
