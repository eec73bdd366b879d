"""The card of the bell: which bowl, how loud, how long the silence, and a stroke to try it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from circle_desktop.services.ports.sound import Bowl
from circle_desktop.ui.accessibility import announce
from circle_desktop.ui.choices import BREATHS, VOLUMES, Choices
from circle_desktop.ui.parts import Button, Card, CheckBox, ChoiceField, FormRow, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.services.house import House
    from circle_desktop.ui.theme import Theme


class BellCard(Card):
    """The guardian's bell on this laptop.

    Attributes:
        bowl, volume, breaths: the choices.
        out: whether a second stroke ends the silence.
        test: rings once, now.
        answer: whether it was heard, in words.
    """

    _answered = Signal(bool)

    def __init__(self, theme: Theme, house: House) -> None:
        super().__init__(theme, self.tr("Bell"), "bell")
        self._choices = Choices(house.preferences)
        self._sound = house.bell
        self.body.setSpacing(Space.L + Space.XS)
        self.bowl = ChoiceField(theme, self._bowls())
        self.volume = ChoiceField(theme, [(str(n), f"{n} %") for n in VOLUMES])
        self.breaths = ChoiceField(theme, self._silences())
        self.out = CheckBox(theme, self.tr("A second stroke when the silence ends"))
        self.test = Button(theme, self.tr("Try the bell"), icon="bell")
        self.answer = Label(theme, "", Style.SMALL, "ink2", wrap=True)
        self._lay_out(theme)
        self._show_choices()
        self._connect()

    def _lay_out(self, theme: Theme) -> None:
        hint = self.tr("It only sounds when a person rings. Without sound it can be seen.")
        self.body.addWidget(FormRow(theme, self.tr("Sound"), self.bowl, hint))
        self.body.addWidget(FormRow(theme, self.tr("How loud"), self.volume))
        self.body.addWidget(FormRow(theme, self.tr("Silence after the bell"), self.breaths))
        self.body.addWidget(self.out)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.test)
        row.addWidget(self.answer, 1)
        self.body.addLayout(row)

    def _show_choices(self) -> None:
        bowl = self._choices.bowl
        self.bowl.set_key("none" if bowl is None else bowl.value)
        self.volume.set_key(str(round(self._choices.volume * 100)))
        self.breaths.set_key(str(self._choices.breaths))
        self.out.setChecked(self._choices.is_on("bell_out"))
        self._show_sound()

    def _connect(self) -> None:
        self.bowl.chosen.connect(self._on_bowl)
        self.volume.chosen.connect(self._on_volume)
        self.breaths.chosen.connect(self._on_breaths)
        self.out.clicked.connect(self._on_out)
        self.test.clicked.connect(self._on_test)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def _show_sound(self) -> None:
        """Rest what has no meaning while a real bowl rings."""
        bowl = self._choices.bowl
        self.volume.setEnabled(bowl is not None)
        self.test.setEnabled(bowl is not None)
        self._say("")
        if bowl is not None:
            self._sound.prepare(bowl)

    def _say(self, sentence: str) -> None:
        self.answer.setText(sentence)
        if sentence:
            announce(self, sentence)

    def _bowls(self) -> list[tuple[str, str]]:
        return [
            (Bowl.LOW.value, self.tr("Low bowl")),
            (Bowl.MIDDLE.value, self.tr("Middle bowl")),
            (Bowl.CLEAR.value, self.tr("Clear bowl")),
            ("none", self.tr("No sound: a real bowl in the room")),
        ]

    def _silences(self) -> list[tuple[str, str]]:
        breaths = [(str(n), self.tr("%n breaths", "", n)) for n in BREATHS if n]
        return [("0", self.tr("until you go on")), *breaths]

    def _on_bowl(self, key: str) -> None:
        self._choices.keep("bell_sound", key)
        self._show_sound()

    def _on_volume(self, key: str) -> None:
        self._choices.keep("bell_volume", key)

    def _on_breaths(self, key: str) -> None:
        self._choices.keep("bell_breaths", key)

    def _on_out(self) -> None:
        self._choices.switch("bell_out", on=self.out.isChecked())

    def _on_test(self) -> None:
        bowl = self._choices.bowl
        if bowl is not None:
            self._sound.ring(bowl, self._choices.volume, self._answered.emit)

    def _on_answered(self, sounds: bool) -> None:  # noqa: FBT001 - a slot
        if sounds:
            self._say(self.tr("The bell sounds."))
        else:
            self._say(self.tr("There is no sound on this laptop now. The bell can still be seen."))
