"""What can be done at a seat, and what is needed too seldom for a button.

A menu offers only what has a meaning now; it is a list of acts, never a list of facts about a
person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from circle_desktop.domain import acts
from circle_desktop.domain.ring import Presence
from circle_desktop.ui.live.keys import KeyAct
from circle_desktop.ui.live.next_act import has_meaning
from circle_desktop.ui.theme import Style

if TYPE_CHECKING:
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.ring import Seat
    from circle_desktop.ui.live.keys import KeyMap
    from circle_desktop.ui.theme import Theme


def literal(text: str) -> str:
    """Return a text for a menu: an ampersand in it is a letter, not a shortcut."""
    return text.replace("&", "&&")


class SeatMenu(QMenu):
    """The menu of one seat.

    Signals:
        acted: an act was chosen.
        chair_asked: a chair is to be added after this seat; carries its key.
    """

    acted = Signal(object)
    chair_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget, state: LiveCircle, seat: Seat) -> None:
        super().__init__(parent)
        self.setFont(theme.font(Style.BODY))
        self._state = state
        if seat.name:
            self.setAccessibleName(seat.name)
            self.addAction(literal(seat.name)).setEnabled(False)
            self.addSeparator()
        self._offer(self.tr("Takes the piece"), acts.Take(seat.id))
        self._offer(self.tr("Offer again"), acts.OfferAgain(seat.id))
        self._offer(self.tr("Steps out"), acts.StepOut(seat.id))
        if seat.presence is Presence.AWAY:
            self._offer(self.tr("Is back"), acts.ComeBack(seat.id))
        self._offer(self.tr("Leaves"), acts.Leave(seat.id))
        self._add_chair(seat)

    def _offer(self, words: str, act: acts.Act) -> None:
        if has_meaning(self._state, act):
            self.addAction(words).triggered.connect(lambda: self.acted.emit(act))

    def _add_chair(self, seat: Seat) -> None:
        if self.actions() and not self.actions()[-1].isSeparator():
            self.addSeparator()
        if seat.name:
            words = self.tr("Add a chair after {name}…").format(name=seat.name)
        else:
            words = self.tr("Add a chair here…")
        self.addAction(literal(words)).triggered.connect(lambda: self.chair_asked.emit(seat.id))


class MoreMenu(QMenu):
    """What the host needs now and then, each with its key.

    Signals:
        chosen: an entry; carries what its key would ask for.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, parent: QWidget, keymap: KeyMap, *, digits: bool, room: bool
    ) -> None:
        super().__init__(parent)
        self.setFont(theme.font(Style.BODY))
        self._entry(KeyAct.LATECOMER, self.tr("Add a chair…"), keymap.word(KeyAct.LATECOMER))
        self._entry(KeyAct.WHY, self.tr("Why do we do this?"), keymap.word(KeyAct.WHY))
        digit_words = self.tr("Hide digits") if digits else self.tr("Show digits")
        self._entry(KeyAct.DIGITS, digit_words, keymap.word(KeyAct.DIGITS))
        room_words = self.tr("Close the room view") if room else self.tr("Open the room view")
        switch = self.tr("Shift {key}").format(key=keymap.word(KeyAct.ROOM_SHOW))
        self._entry(KeyAct.ROOM_SWITCH, room_words, switch)
        self._entry(KeyAct.KEYS, self.tr("All keys"), self.tr("Ctrl ?"))
        self.addSeparator()
        self._entry(KeyAct.LEAVE, self.tr("To the other pages"), "")
        self._entry(KeyAct.END, self.tr("End the circle…"), "")

    def _entry(self, asked: KeyAct, words: str, hint: str) -> None:
        text = f"{words}\t{hint}" if hint else words
        self.addAction(text).triggered.connect(lambda: self.chosen.emit(asked))
