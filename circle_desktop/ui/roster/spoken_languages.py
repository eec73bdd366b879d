"""The languages of a person: chosen from the languages the product can name, in any number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, ChoiceField, Kind
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame

_COLUMNS = 3


class SpokenLanguages(QWidget):
    """A choice that adds a language, and a button for each that takes it away.

    Signals:
        changed: the languages chosen now, the best liked first.
    """

    changed = Signal(tuple)

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._theme = frame.theme
        self._wording = Wording(frame.lang)
        self._chosen: tuple[str, ...] = ()
        self.buttons: dict[str, Button] = {}
        self.choice = ChoiceField(frame.theme)
        self.choice.setAccessibleName(self.tr("Add a language"))
        self.choice.chosen.connect(self._on_added)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(Space.XL)
        self._rows.setVerticalSpacing(0)
        self._rows.setColumnStretch(_COLUMNS, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self._rows)
        column.addWidget(self.choice)
        self.show_languages(())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The languages chosen, the best liked first."""
        return self._chosen

    def show_languages(self, chosen: tuple[str, ...]) -> None:
        """Show the languages of a person."""
        self._chosen = chosen
        for button in self.buttons.values():
            self._rows.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for lang in chosen:
            self.buttons[lang] = self._button(lang)
        named = [(self._wording.language_name(lang), lang) for lang in self._wording.languages]
        rest = sorted((name.casefold(), name, lang) for name, lang in named if lang not in chosen)
        first = ("", self.tr("Add a language"))
        self.choice.offer([first, *((lang, name) for _, name, lang in rest)])
        self.choice.set_key("")

    def _button(self, lang: str) -> Button:
        name = self._wording.language_name(lang)
        button = Button(self._theme, name, kind=Kind.QUIET, icon="x")
        button.setAccessibleName(self.tr("Take {language} away").format(language=name))
        button.clicked.connect(lambda: self._on_taken(lang))
        place = len(self.buttons)
        self._rows.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        return button

    def _on_added(self, lang: str) -> None:
        if lang:
            self._tell((*self._chosen, lang))

    def _on_taken(self, lang: str) -> None:
        self._tell(tuple(one for one in self._chosen if one != lang))

    def _tell(self, chosen: tuple[str, ...]) -> None:
        self.show_languages(chosen)
        self.changed.emit(chosen)
