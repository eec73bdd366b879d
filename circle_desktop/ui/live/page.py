"""The host's page: ring, words, acts. Everything is one key, one tap, one click of a clicker.

Rules: every act goes through the commands and is on disk before it shows; what has no meaning
now does nothing and says nothing; nothing moves, sounds or asks by itself; Escape never ends
anything. The pulse goes on while the page is hidden, so that the circle runs on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from typing_extensions import override

from circle_desktop.domain import acts
from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.ring import SeatId
from circle_desktop.domain.rounds import moves
from circle_desktop.services.beginning import arrival, chair_for
from circle_desktop.services.changes import Changes
from circle_desktop.ui.agreements.row import LiveReading
from circle_desktop.ui.choices import Choices
from circle_desktop.ui.live import next_act
from circle_desktop.ui.live.face import LiveFace
from circle_desktop.ui.live.guardian_bell import GuardianBell
from circle_desktop.ui.live.keys import MARKS, KeyAct, KeyMap
from circle_desktop.ui.live.next_act import NextAct
from circle_desktop.ui.live.notices import Notices
from circle_desktop.ui.live.overlays import Overlays
from circle_desktop.ui.live.room_door import RoomDoor
from circle_desktop.ui.live.vigil import Vigil
from circle_desktop.ui.live.words_column import SHAPES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.marks import MarkKind
    from circle_desktop.ui.frame import Frame

_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class LivePage(LiveFace):
    """Holds the circle that runs at this desk.

    Attributes:
        clock: the pulse; a test or a tour may call its ``poll``.
        room: the door to the room view.
        overlays: menus, the sheet for a latecomer, the question about the end.
        guardian: what is heard when the bell is rung.
        notices, reading: what the host has to know now; what the group agreed on, read aloud.

    Signals:
        left: somebody goes to the other pages; the circle runs on.
        ended: the circle is over; the closing follows.
        keys_asked: the sheet with all keys is asked for.
    """

    left = Signal()
    ended = Signal()
    keys_asked = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, frame.lang, _languages(frame))
        self._frame = frame
        self._live = frame.desk.live
        self._vigil = Vigil(frame, self)
        self.clock = self._vigil.clock
        self.room = RoomDoor(frame, self)
        self.overlays = Overlays(frame.theme, self)
        self.guardian = GuardianBell(frame.house, self)
        self.notices = Notices(self, self._live, frame.lang)
        self.reading = LiveReading(frame, self, _languages(frame))
        self._keys = {**self._key_table(), KeyAct.READ: self.reading.read}
        self._connect_parts()
        self._connect_helpers()
        self._read_choices()
        self.refresh(Changes.LIVE)

    @property
    def state(self) -> LiveCircle:
        """The circle as it is now."""
        return self._live.state

    def refresh(self, changes: Changes) -> None:
        """Show the circle again after something was changed elsewhere."""
        if changes & Changes.SETTINGS:
            self._read_choices()
        self._show()
        self._vigil.look()

    def act(self, act: acts.Act) -> bool:
        """Carry out an act and show what it did; what has no meaning now does nothing."""
        if not next_act.has_meaning(self.state, act):
            return False
        held = self.state.held
        done = self._frame.commands.run(lambda: self.clock.act(act), self)
        if done:
            self.notices.tell(act)
            self.guardian.follow(act, held)
        self._show()
        self._vigil.look()
        return bool(done)

    def onward(self) -> None:
        """Do the act that is lit; the end of the circle is asked about first."""
        self._carry_out(next_act.next_act(self.state))

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for, once however long it is held; return whether it was ours."""
        asked = self._keymap.act(event)
        if asked is None or self.reading.is_open:
            return False
        if not event.isAutoRepeat():
            self._keys[asked]()
        return True

    def _read_choices(self) -> None:
        choices = Choices(self._frame.house.preferences)
        self._digits = choices.is_on("digits")
        self._keymap = KeyMap.kept(self._frame.house.preferences)
        self.time.set_digits(self._digits)
        self.time.set_cues(turn=choices.is_on("cue_turn"), closing=choices.is_on("cue_closing"))
        self.show_keys(self._keymap)

    def _carry_out(self, lit: NextAct) -> None:
        if lit is NextAct.END:
            self._ask_end()
        act = next_act.act_for(lit)
        if act is not None:
            self.act(act)

    def _key_table(self) -> dict[KeyAct, Callable[[], object]]:
        table: dict[KeyAct, Callable[[], object]] = {
            KeyAct.ONWARD: self.onward,
            KeyAct.PASS: lambda: self.act(acts.Pass()),
            KeyAct.LATER: lambda: self.act(acts.Later()),
            KeyAct.HOLD: lambda: self.act(acts.Hold() if self.state.held is None else acts.GoOn()),
            KeyAct.BELL: self.bar.bell.begin_hold,
            KeyAct.UNDO: lambda: self.act(acts.Undo()),
            KeyAct.NEXT_PHASE: self._on_next_phase,
            KeyAct.LATECOMER: self._ask_chair,
            KeyAct.ROOM_SHOW: self.room.open,
            KeyAct.ROOM_SWITCH: self.room.switch,
            KeyAct.ROOM_BLANK: self.room.turn_blank,
            KeyAct.WHY: self.column.phase.turn_why,
            KeyAct.DIGITS: self._turn_digits,
            KeyAct.FORM: self._ask_form,
            KeyAct.START: self._ask_start,
            KeyAct.VOICE: lambda: self.act(moves.TurnVoice()),
            KeyAct.KEYS: self.keys_asked.emit,
            KeyAct.LEAVE: self.left.emit,
            KeyAct.END: self._ask_end,
        }
        for key, kind in zip(MARKS, SHAPES, strict=True):
            table[key] = lambda kind=kind: self._on_mark_key(kind)  # type: ignore[misc]  # bound early
        return table

    def _connect_parts(self) -> None:
        self.bar.onward_asked.connect(self._on_onward_pressed)
        self.bar.acted.connect(self.act)
        self.ring.seat_activated.connect(self._on_seat_activated)
        self.ring.seat_menu_requested.connect(self._on_seat_menu_requested)
        self.column.outlook.onward.clicked.connect(self._on_next_phase)
        self.retiming.agreed.connect(self.act)
        self.column.again.offered.connect(self._on_offered_again)
        self.column.marks.marked.connect(lambda kind: self.act(acts.SetMark(kind)))
        self.column.thumbs.shown.connect(self.act)
        self.column.phase.form.clicked.connect(self._ask_form)
        self.column.start.clicked.connect(self._ask_start)
        self.column.room.clicked.connect(self.room.press)
        self.column.more.clicked.connect(self._on_more_pressed)

    def _connect_helpers(self) -> None:
        self._vigil.began.connect(self.show_wakefulness)
        self._vigil.over.connect(self._on_over)
        self.clock.ticked.connect(self._on_ticked)
        self.clock.circle_changed.connect(self._on_circle_changed)
        self.room.changed.connect(self.show_room_state)
        self.notices.follow(self.clock, self.room, self.guardian)
        self.room.key_pressed.connect(self.press_key)
        self.overlays.acted.connect(self.act)
        self.overlays.chosen.connect(lambda asked: self._keys[asked]())
        self.overlays.chair_added.connect(self._on_chair_added)
        self.overlays.form_taken.connect(lambda form: self.act(moves.Switch(RoundForm(form))))
        self.overlays.end_confirmed.connect(lambda: self.act(acts.End()))

    def _show(self) -> None:
        if self.state.setup is None:
            return
        now = self._frame.house.clock.wall()
        self.show_state(self.state, self._live.ran_s(), now, self._vigil.slept)
        self.clock.set_pace(self.time.pace_ms(self.state))
        rings = self.state.held is acts.HoldReason.BELL
        self.room.show_circle(self.ring.picture, self.column.phase.prompt_words, rings=rings)

    def _on_over(self, ended: bool) -> None:  # noqa: FBT001 - a slot
        self.room.close()
        if ended:
            self.ended.emit()

    def _turn_digits(self) -> None:
        self._digits = not self._digits
        self._frame.house.preferences.set("digits", "on" if self._digits else "off")
        self.time.set_digits(self._digits)
        self._show()

    def _ask_chair(self, after: str = "") -> None:
        if self._may_ask():
            self.overlays.open_sheet(self.state, after)

    def _ask_form(self) -> None:
        if self._may_ask():
            self.overlays.open_forms(self.state, self._frame.lang)

    def _ask_start(self) -> None:
        if self._may_ask():
            self.overlays.open_start(self.state)

    def _ask_end(self) -> None:
        if self._may_ask():
            self.overlays.ask_end()

    def _may_ask(self) -> bool:
        """Tell whether there is anything to ask; on the only screen the room view makes way."""
        if self._live.is_running and self.room.covers_host:
            self.room.close()
        return self._live.is_running

    def _on_mark_key(self, kind: MarkKind) -> None:
        if self.act(acts.SetMark(kind)):
            self.column.marks.fill(kind)

    def _on_ticked(self, ran_s: float) -> None:
        self.guardian.look()
        if self.state.setup is not None:
            now = self._frame.house.clock.wall()
            self.show_pulse(self.state, ran_s, now, self._vigil.slept)
            self.clock.set_pace(self.time.pace_ms(self.state))

    def _on_circle_changed(self) -> None:
        self._show()
        self._frame.commands.note(Changes.LIVE, self)

    def _on_onward_pressed(self) -> None:
        """The first button keeps its act while every clock stands; the lit one goes on."""
        self._carry_out(next_act.turn_act(self.state))

    def _on_next_phase(self) -> None:
        if self.state.setup is not None and self.state.is_last_phase:
            self._ask_end()
        else:
            self.act(acts.NextPhase())

    def _on_seat_activated(self, key: str) -> None:
        act = next_act.seat_act(self.state, SeatId(key))
        if act is not None:
            self.act(act)

    def _on_seat_menu_requested(self, key: str, where: QPoint) -> None:
        if self._live.is_running:
            self.overlays.open_seat_menu(self.state, key, where)

    def _on_offered_again(self, key: str) -> None:
        self.act(acts.OfferAgain(SeatId(key)))

    def _on_chair_added(self, name: str, after: str, listens: bool, new: bool) -> None:  # noqa: FBT001 - a slot
        seat = chair_for(name, self._frame.house.ids, listens_only=listens, newcomer=new)
        self.act(arrival(self.state, seat, after))

    def _on_more_pressed(self) -> None:
        where = self.column.more.mapToGlobal(QPoint(0, self.column.more.height()))
        is_open = self.room.window is not None
        self.overlays.open_more_menu(where, self._keymap, digits=self._digits, room=is_open)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.press_key(event):
            event.accept()
        elif event.key() in _ARROWS:
            self.walk_into_ring()
        else:
            event.ignore()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._keymap.act(event) is KeyAct.BELL and not event.isAutoRepeat():
            self.bar.bell.end_hold()
        else:
            event.ignore()


def _languages(frame: Frame) -> tuple[str, ...]:
    """Return the languages the circle at this desk reads in."""
    setup = frame.desk.live.state.setup
    if setup is None:
        return (frame.lang,)
    try:
        return frame.desk.circles.get(setup.circle).languages
    except CircleUnknown:
        return (frame.lang,)
