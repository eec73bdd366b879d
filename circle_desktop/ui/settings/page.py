"""Settings. Everything saves by itself; people stand here only while they can come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.changes import Changes
from circle_desktop.ui.choices import Choices
from circle_desktop.ui.columns import PageColumn
from circle_desktop.ui.parts import Card, Tabs
from circle_desktop.ui.rights.terms_card import DueCard, TermsCard
from circle_desktop.ui.rights.trash_card import TrashCard
from circle_desktop.ui.rights.worksheet_card import WorksheetCard
from circle_desktop.ui.settings.about import About
from circle_desktop.ui.settings.backups import BackupCard
from circle_desktop.ui.settings.bell_card import BellCard
from circle_desktop.ui.settings.circle_manner import CircleManner
from circle_desktop.ui.settings.help_numbers import HelpNumbers
from circle_desktop.ui.settings.key_choices import KeyChoices
from circle_desktop.ui.settings.key_people import KeyPeople
from circle_desktop.ui.settings.locking import Locking
from circle_desktop.ui.settings.recovery import RecoveryCard
from circle_desktop.ui.settings.what_if import WhatIfCard
from circle_desktop.ui.settings.window_look import WindowLook
from circle_desktop.ui.theme import Space, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.ui.frame import Frame

_UPRIGHT_FROM = 1.5
_ABOUT_KEEPING = Changes.SETTINGS | Changes.CIRCLES | Changes.PEOPLE | Changes.SESSIONS
_ABOUT_KEEPING |= Changes.NOTES | Changes.REFLECTIONS


class SettingsPage(PageColumn):
    """Four parts: this laptop, how a circle goes, what keeps its words safe, and how long.

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
        parts = {
            "laptop": (self.tr("This laptop"), self._laptop(frame)),
            "circle": (self.tr("In the circle"), self._circle(frame)),
            "safety": (self.tr("Safety"), self._safety(frame)),
            "keeping": (self.tr("What is kept"), self._keeping(frame)),
        }
        self._parts = {
            key: CardColumns(frame.theme, cards) for key, (_, cards) in parts.items() if any(cards)
        }
        self.tabs = Tabs(frame.theme, [(key, parts[key][0]) for key in self._parts])
        self.tabs.setVisible(len(self._parts) > 1)
        self.body.addWidget(self.tabs)
        for part in self._parts.values():
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.tabs.chosen.connect(self.show_part)
        self.show_part("laptop")

    def show_part(self, key: str) -> None:
        """Show ``laptop``, ``circle``, ``safety`` or ``keeping``."""
        self.tabs.set_current(key)
        for name, part in self._parts.items():
            part.setVisible(name == key)

    def _laptop(self, frame: Frame) -> tuple[Sequence[Card], Sequence[Card]]:
        choices = Choices(frame.house.preferences)
        self.look = WindowLook(frame.theme, choices, frame.lang)
        self.look.language_chosen.connect(self.language_chosen)
        self.look.look_chosen.connect(self.look_chosen)
        self.numbers = HelpNumbers(frame, choices)
        self.about = About(frame)
        return (self.look,), (self.numbers, self.about)

    def _circle(self, frame: Frame) -> tuple[Sequence[Card], Sequence[Card]]:
        choices = Choices(frame.house.preferences)
        self.manner = CircleManner(frame.theme, choices)
        self.manner.changed.connect(lambda: frame.commands.note(Changes.SETTINGS, self))
        self.bell = BellCard(frame.theme, frame.house)
        self.keys = KeyChoices(frame)
        return (self.manner, self.bell), (self.keys,)

    def _safety(self, frame: Frame) -> tuple[Sequence[Card], Sequence[Card]]:
        self.people_with_a_key = KeyPeople(frame)
        self.recovery = RecoveryCard(frame)
        self.people_with_a_key.renewed.connect(self.recovery.ask_again)
        self.locking = Locking(frame)
        self.backups = BackupCard(frame)
        self.people_with_a_key.renewed.connect(self.backups.copy_new_keys)
        self.what_if = WhatIfCard(frame)
        beside = (self.recovery, self.locking, self.what_if)
        return (self.people_with_a_key, self.backups), beside

    def _keeping(self, frame: Frame) -> tuple[Sequence[Card], Sequence[Card]]:
        self.due: DueCard | None = None
        self.trash: TrashCard | None = None
        if not frame.desk.vault.may_read_circles:
            return (), ()
        self.terms = TermsCard(frame)
        self.due, self.trash = DueCard(frame), TrashCard(frame)
        frame.commands.changed.connect(self._on_kept_otherwise)
        self.worksheet = WorksheetCard(frame)
        return (self.terms,), (self.due, self.trash, self.worksheet)

    def _on_kept_otherwise(self, changes: Changes) -> None:
        """Show what waits and what is due as it is now."""
        if self.due is not None and self.trash is not None and changes & _ABOUT_KEEPING:
            self.due.show_state()
            self.trash.show_state()


class CardColumns(QWidget):
    """Cards in two columns; in large text one below the other."""

    def __init__(self, theme: Theme, cards: tuple[Sequence[Card], Sequence[Card]]) -> None:
        super().__init__()
        upright = theme.scale >= _UPRIGHT_FROM
        across = QBoxLayout.Direction.LeftToRight
        columns = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across, self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(Space.XL)
        for stack in cards:
            column = QVBoxLayout()
            column.setSpacing(Space.XL)
            for card in stack:
                column.addWidget(card)
            column.addStretch(1)
            columns.addLayout(column, 1)
