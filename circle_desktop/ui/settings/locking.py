"""The card of the lock: when the vault locks by itself, and where it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from circle_desktop.services.safety.surroundings import Place
from circle_desktop.ui.choices import LOCK_AFTER_MIN, Choices
from circle_desktop.ui.home.place_warning import place_words
from circle_desktop.ui.parts import Card, ChoiceField, FormRow, Label
from circle_desktop.ui.theme import Style

if TYPE_CHECKING:
    from circle_desktop.ui.frame import Frame

NEVER: Final = "never"


class Locking(Card):
    """After how long the vault locks; what makes it lock at once; a quiet word on its folder.

    Attributes:
        after: the choice of minutes.
        place: what to know about the folder of the vault; hidden when there is nothing.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, self.tr("Locking"), "lock")
        theme = frame.theme
        self._choices = Choices(frame.house.preferences)
        self.after = ChoiceField(theme, self._options())
        self.after.set_key(self._choices.text("lock_after_min"))
        self.after.chosen.connect(self._on_chosen)
        hint = self.tr("Never during a circle. What you wrote is saved first.")
        self.body.addWidget(
            FormRow(theme, self.tr("Lock when nobody touches this laptop"), self.after, hint)
        )
        at_once = self.tr(
            "Ctrl+L locks at once, from anywhere. The vault also locks when the laptop sleeps, and"
            " when its screen is locked outside a circle."
        )
        self.body.addWidget(Label(theme, at_once, Style.SMALL, "ink2", wrap=True))
        place = frame.house.surroundings.place_of(frame.desk.vault.summary.folder)
        self.place = Label(theme, place_words(place), Style.SMALL, "ink2", wrap=True)
        self.place.setVisible(place is not Place.LAPTOP)
        self.body.addWidget(self.place)

    def _options(self) -> list[tuple[str, str]]:
        minutes = [(str(n), self.tr("after %n minutes", "", n)) for n in LOCK_AFTER_MIN]
        return [*minutes, (NEVER, self.tr("never by itself"))]

    def _on_chosen(self, key: str) -> None:
        self._choices.keep("lock_after_min", key)
