"""The card of the circle: how the piece is handed on, digits, names in the room view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from circle_desktop.ui.parts import Card, CheckBox, ChoiceField, FormRow
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from circle_desktop.ui.choices import Choices
    from circle_desktop.ui.theme import Theme


class CircleManner(Card):
    """How the next circle goes; one that is in progress keeps its manner of handing on.

    Signals:
        changed: something a circle in progress shows was switched.
    """

    changed = Signal()

    def __init__(self, theme: Theme, choices: Choices) -> None:
        super().__init__(theme, self.tr("In the circle"), "circle-dot-dashed")
        self._theme = theme
        self._choices = choices
        self.body.setSpacing(Space.L + Space.XS)
        self.hand_on = ChoiceField(theme, self._manners())
        self.hand_on.set_key(choices.text("two_step"))
        self.hand_on.chosen.connect(self._on_hand_on)
        hint = self.tr("In two steps the piece is offered first, then received.")
        self.body.addWidget(FormRow(theme, self.tr("Handing on"), self.hand_on, hint))
        self.names = ChoiceField(theme, self._names())
        self.names.set_key(choices.text("room_names"))
        self.names.chosen.connect(self._on_names)
        self.body.addWidget(FormRow(theme, self.tr("Names in the room view"), self.names))
        self.cue_turn = self._cue("cue_turn", self.tr("A small sign when the guide time is over"))
        self.cue_closing = self._cue(
            "cue_closing", self.tr("A small sign five minutes before the closing")
        )
        self.digits = CheckBox(theme, self.tr("Show the length of a turn in digits"))
        self.digits.setChecked(choices.is_on("digits"))
        self.digits.clicked.connect(self._on_digits)
        self.body.addWidget(self.digits)

    def _cue(self, name: str, words: str) -> CheckBox:
        """Add a sign that only the host sees; off until somebody wants it."""
        box = CheckBox(self._theme, words)
        box.setChecked(self._choices.is_on(name))
        box.clicked.connect(lambda: self._on_cue(name, on=box.isChecked()))
        self.body.addWidget(box)
        return box

    def _manners(self) -> list[tuple[str, str]]:
        return [("off", self.tr("In one step")), ("on", self.tr("In two steps"))]

    def _names(self) -> list[tuple[str, str]]:
        return [
            ("first", self.tr("First names")),
            ("initials", self.tr("Initials")),
            ("none", self.tr("No names")),
        ]

    def _on_hand_on(self, key: str) -> None:
        self._choices.keep("two_step", key)

    def _on_names(self, key: str) -> None:
        self._choices.keep("room_names", key)

    def _on_cue(self, name: str, *, on: bool) -> None:
        self._choices.switch(name, on=on)
        self.changed.emit()

    def _on_digits(self) -> None:
        self._choices.switch("digits", on=self.digits.isChecked())
        self.changed.emit()
