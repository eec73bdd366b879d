"""The card of the window: language, theme, text size, motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from circle_desktop.ui.choices import TEXT_SIZES
from circle_desktop.ui.parts import Card, CheckBox, ChoiceField, FormRow
from circle_desktop.ui.theme import Space
from circle_desktop.ui.translations import LANGUAGES

if TYPE_CHECKING:
    from circle_desktop.ui.choices import Choices
    from circle_desktop.ui.theme import Theme


class WindowLook(Card):
    """How the window looks and speaks.

    Signals:
        language_chosen: another language, by its code.
        look_chosen: theme, text size or motion were changed.
    """

    language_chosen = Signal(str)
    look_chosen = Signal()

    def __init__(self, theme: Theme, choices: Choices, lang: str) -> None:
        super().__init__(theme)
        self._choices = choices
        self.body.setSpacing(Space.L + Space.XS)
        self.language = ChoiceField(theme, LANGUAGES.items())
        self.language.set_key(lang)
        self.language.chosen.connect(self._on_language)
        self.body.addWidget(FormRow(theme, self.tr("Language of the window"), self.language))
        self.theme = ChoiceField(theme, self._themes())
        self.theme.set_key(choices.text("theme"))
        self.theme.chosen.connect(self._on_theme)
        self.body.addWidget(FormRow(theme, self.tr("Theme"), self.theme))
        self.text_size = ChoiceField(theme, [(str(size), f"{size} %") for size in TEXT_SIZES])
        self.text_size.set_key(choices.text("text_size"))
        self.text_size.chosen.connect(self._on_size)
        self.body.addWidget(FormRow(theme, self.tr("Text size"), self.text_size))
        self.still = CheckBox(theme, self.tr("Less motion: changes happen at once"))
        self.still.setChecked(choices.is_on("reduced_motion"))
        self.still.clicked.connect(self._on_still)
        self.body.addWidget(self.still)

    def _themes(self) -> list[tuple[str, str]]:
        return [
            ("system", self.tr("Like this computer")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast-dark", self.tr("High contrast, dark")),
            ("contrast-light", self.tr("High contrast, light")),
        ]

    def _on_language(self, lang: str) -> None:
        self.language_chosen.emit(lang)

    def _on_theme(self, name: str) -> None:
        self._choices.keep("theme", name)
        self.look_chosen.emit()

    def _on_size(self, percent: str) -> None:
        self._choices.keep("text_size", percent)
        self.look_chosen.emit()

    def _on_still(self) -> None:
        self._choices.switch("reduced_motion", on=self.still.isChecked())
        self.look_chosen.emit()
