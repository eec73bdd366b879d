"""What can be done at a seat, and what is needed too seldom for a button.

A menu offers only what has a meaning now; it is a list of acts, never a list of facts about a
person.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from circle_desktop.domain import acts
from circle_desktop.domain.people import Role
from circle_desktop.domain.ring import Presence, Voices
from circle_desktop.domain.rounds import moves
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
        self._offer_turns(seat)
        self._offer_going(seat)
        self._add_more(seat)
        self._add_chair(seat)

    def _offer_turns(self, seat: Seat) -> None:
        """What belongs to the turn and to the form."""
        self._offer(self.tr("Takes the piece"), acts.Take(seat.id))
        self._offer(self.tr("Is given the piece"), moves.Give(seat.id))
        self._offer(self.tr("Hands the piece on"), moves.HandOnFrom(seat.id))
        self._offer(self.tr("Comes inside"), moves.Enter(seat.id))
        self._offer(self.tr("Goes back outside"), moves.StepBack(seat.id))
        self._offer(self.tr("Offer again"), acts.OfferAgain(seat.id))
        turns = self._state.scene.round
        if turns is not None and turns.groups:
            self._offer(self.tr("The ring is parted here"), moves.StartAt(seat.id))
            return
        self._offer(self.tr("The round begins here"), moves.StartAt(seat.id))
        clockwise = turns is not None and not turns.clockwise
        other_way = moves.StartAt(seat.id, clockwise=clockwise)
        self._offer(self.tr("It begins here, the other way around"), other_way)

    def _offer_going(self, seat: Seat) -> None:
        """Who has a role hands it over in going, before anything else (circle-practice 4.4)."""
        if not seat.role.leads:
            self._offer(self.tr("Steps out"), acts.StepOut(seat.id))
        else:
            self._heirs(self.tr("Steps out; takes over:"), seat, acts.StepOut)
        if seat.presence is Presence.AWAY:
            self._offer(self.tr("Is back"), acts.ComeBack(seat.id))
        if not seat.role.leads:
            self._offer(self.tr("Leaves"), acts.Leave(seat.id))
        else:
            self._heirs(self.tr("Leaves; takes over:"), seat, acts.Leave)

    def _add_more(self, seat: Seat) -> None:
        """What changes how somebody takes part; a menu of its own, seldom needed."""
        if seat.presence is Presence.GONE:
            return
        menu = self._own_menu(self.tr("Takes part"))
        self._offer(self.tr("Only listens"), acts.Listen(seat.id), menu)
        self._offer(self.tr("Speaks too"), acts.Listen(seat.id, only=False), menu)
        shared = partial(acts.ShareTurn, seat.id)
        self._offer(self.tr("With an interpreter"), shared(Voices.INTERPRETED), menu)
        self._offer(self.tr("Somebody whispers along"), shared(Voices.WHISPERED), menu)
        self._offer(self.tr("Two on one chair"), shared(Voices.TWO), menu)
        self._offer(self.tr("One voice"), shared(Voices.ONE), menu)
        menu.addSeparator()
        self._offer(self.tr("Is the host now"), acts.HandRole(Role.HOST, seat.id), menu)
        self._offer(self.tr("Is the guardian now"), acts.HandRole(Role.GUARDIAN, seat.id), menu)
        places = self._own_menu(self.tr("Changes places with"), menu)
        for other in self._others(seat):
            self._offer(literal(other.name), acts.Swap(seat.id, other.id), places)

    def _heirs(self, words: str, seat: Seat, going: type[acts.StepOut | acts.Leave]) -> None:
        """Ask who takes over; somebody alone in the room simply goes."""
        heirs = [s for s in self._others(seat) if s.presence is Presence.HERE]
        meaning = [s for s in heirs if has_meaning(self._state, going(seat.id, s.id))]
        if not meaning:
            alone = self.tr("Steps out") if going is acts.StepOut else self.tr("Leaves")
            self._offer(alone, going(seat.id))
            return
        menu = self._own_menu(words)
        for heir in meaning:
            self._offer(literal(heir.name), going(seat.id, heir.id), menu)

    def _others(self, seat: Seat) -> list[Seat]:
        seats = self._state.scene.ring.seats
        return [s for s in seats if s.id != seat.id and s.presence is not Presence.GONE]

    def _own_menu(self, words: str, under: QMenu | None = None) -> QMenu:
        menu = (under or self).addMenu(words)
        menu.setFont(self.font())
        return menu

    def _offer(self, words: str, act: acts.Act, menu: QMenu | None = None) -> None:
        if has_meaning(self._state, act):
            entry = (menu or self).addAction(words)
            entry.setData(act)
            entry.triggered.connect(lambda: self.acted.emit(act))

    def _add_chair(self, seat: Seat) -> None:
        if self.actions() and not self.actions()[-1].isSeparator():
            self.addSeparator()
        if seat.name:
            words = self.tr("Add a chair after {name}…").format(name=seat.name)
        else:
            words = self.tr("Somebody sits down here…")
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
        form = self.tr("This question in another form…")
        self._entry(KeyAct.FORM, form, keymap.word(KeyAct.FORM))
        begins = self.tr("Where the round begins…")
        self._entry(KeyAct.START, begins, keymap.word(KeyAct.START))
        self._entry(KeyAct.VOICE, self.tr("The other voice"), keymap.word(KeyAct.VOICE))
        self._entry(KeyAct.READ, self.tr("Read the agreements aloud"), keymap.word(KeyAct.READ))
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
