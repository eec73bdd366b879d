"""The face of the host's page: where everything stands, and how a circle is shown on it.

It is told a state and a moment and shows them; it decides nothing and knows no services. Ring
and words stand side by side; in a narrow window or with large text the words go below.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain import acts
from circle_desktop.domain.plan import RoundForm
from circle_desktop.services.wording import Wording
from circle_desktop.ui.live.action_bar import ActionBar
from circle_desktop.ui.live.keys import MARKS, KeyAct, KeyMap
from circle_desktop.ui.live.live_words import OutlookWords
from circle_desktop.ui.live.next_act import NextAct, has_meaning, next_act, turn_act
from circle_desktop.ui.live.ring_pictures import ring_picture
from circle_desktop.ui.live.start.sheet import may_begin_anew, start_words
from circle_desktop.ui.live.timing.retiming import Retiming
from circle_desktop.ui.live.timing.time_line import TimeLine
from circle_desktop.ui.live.words_column import WordsColumn
from circle_desktop.ui.pictures.ring import RingView, SeatState
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent

    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.ui.live.live_words import Slept
    from circle_desktop.ui.theme import Theme

_WIDEST = 1760
"""Beyond this width the margins grow, not the columns."""
_SIDE_BY_SIDE_FROM = 1100
_LARGE_TEXT = 1.5
_RING_ABOVE_WORDS = 320
_UNBOUNDED = 16_777_215
"""The largest size Qt gives a widget."""
_RING_SHARE, _WORDS_SHARE = 672, 622
_SCROLL_ROOM = 12
"""The column's scroll bar stands in the margin, so that words do not move when it comes."""


class LiveFace(QWidget):
    """Ribbon, ring, words, bar and guide line.

    Attributes:
        ring, column, bar: what can be operated.
        time: what time moves.
        retiming: what can be agreed on when the circle would take longer.
        outlook_words: words what comes when.

    Signals:
        state_shown: the circle is shown as it is at another moment.
    """

    state_shown = Signal()

    def __init__(self, theme: Theme, lang: str, languages: tuple[str, ...]) -> None:
        super().__init__()
        wording = Wording(lang)
        self._theme = theme
        self.outlook_words = OutlookWords(wording)
        self.time = TimeLine(theme, wording)
        self.ring = RingView(theme)
        self.column = WordsColumn(theme, lang, languages)
        self.retiming = Retiming(self.column.retiming, wording)
        self.bar = ActionBar(theme)
        self._keymap = KeyMap()
        self._room = (False, False)
        self._second: datetime | None = None
        self._top = QVBoxLayout()
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The circle"))

    def show_state(
        self, state: LiveCircle, ran_s: float, now: datetime, slept: Slept | None
    ) -> None:
        """Show a circle as it is at a moment."""
        self.ring.show_picture(ring_picture(state))
        self.column.phase.show_phase(state.phase)
        self._show_round(state)
        self._show_start(state)
        people = state.scene.round.again if state.scene.round else ()
        ring = state.scene.ring
        self.column.again.show_people(tuple((s, ring.seat(s).name) for s in people))
        self.bar.show_state(state)
        lit_onward = next_act(state) in {NextAct.NEXT_PHASE, NextAct.END}
        can_go = has_meaning(state, acts.NextPhase()) and not lit_onward
        ready = turn_act(state) in {NextAct.NEXT_PHASE, NextAct.END}
        self.column.outlook.onward.setVisible(can_go and not ready)
        self.show_time(state, ran_s, now, slept)
        self.state_shown.emit()

    def _show_start(self, state: LiveCircle) -> None:
        start, words = self.column.start, start_words(state)
        if start.word != words:
            start.setText(words)
        start.setVisible(may_begin_anew(state))

    def _show_round(self, state: LiveCircle) -> None:
        turns = state.scene.round
        self.column.phase.show_form(state.phase.form if turns is None else turns.form)
        self.column.thumbs.setVisible(turns is not None and turns.form is RoundForm.CONSENSUS)
        if turns is not None:
            self.column.thumbs.show_thumbs(turns.asides, turns.blocks)

    def show_time(
        self, state: LiveCircle, ran_s: float, now: datetime, slept: Slept | None
    ) -> None:
        """Show a moment of a circle in which nothing else has changed."""
        self.time.show_time(state, ran_s, now)
        if state.held is not None:
            outlook = self.outlook_words.held(state, slept)
        else:
            outlook = self.outlook_words.outlook(state, ran_s, now)
        self.retiming.look(state, ran_s, now)
        self.column.outlook.say(outlook)

    def show_pulse(
        self, state: LiveCircle, ran_s: float, now: datetime, slept: Slept | None
    ) -> None:
        """Show a pulse: the light of the guide line at every one, all else once a second."""
        second = now.replace(microsecond=0)
        if second != self._second:
            self._second = second
            self.show_time(state, ran_s, now, slept)
        else:
            self.time.show_guide(state, ran_s)

    def show_keys(self, keymap: KeyMap) -> None:
        """Show the keys in use wherever a key is told."""
        self._keymap = keymap
        self.bar.show_keys(keymap)
        self.column.outlook.onward.set_key_hint(keymap.word(KeyAct.NEXT_PHASE))
        self.column.phase.form.set_key_hint(keymap.word(KeyAct.FORM))
        self.column.start.set_key_hint(keymap.word(KeyAct.START))
        self.show_room_state(*self._room)
        self._show_tips(keymap)

    def _show_tips(self, keymap: KeyMap) -> None:
        """Tell the key of each control of the column where a pointer rests on it."""
        column = self.column
        marks = zip(MARKS, column.marks.buttons, strict=True)
        for part, act, says in (
            (column.outlook.onward, KeyAct.NEXT_PHASE, self.tr("Next phase · {key}")),
            (column.phase.form, KeyAct.FORM, self.tr("What this form is, another one · {key}")),
            (column.start, KeyAct.START, self.tr("Which chair, which way · {key}")),
            (column.room, KeyAct.ROOM_SHOW, self.tr("Room view · {key}, Shift {key} closes it")),
            *((button, act, self.tr("Note, without names · {key}")) for act, button in marks),
        ):
            part.setToolTip(html.escape(says.format(key=keymap.word(act))))

    def show_room_state(self, is_open: bool, dark: bool) -> None:  # noqa: FBT001 - a slot
        """Say whether the room sees the circle."""
        self._room = (is_open, dark)
        blank = self._keymap.word(KeyAct.ROOM_BLANK)
        if not is_open:
            self.column.room.say(self.tr("Room view off"), self._keymap.word(KeyAct.ROOM_SHOW))
        elif dark:
            self.column.room.say(self.tr("Room view dark"), blank)
        else:
            self.column.room.say(self.tr("Room view on"), blank)

    def show_wakefulness(self, stays_awake: bool) -> None:  # noqa: FBT001 - a slot
        """Say quietly when this laptop may fall asleep during the circle."""
        self.column.say_quietly("" if stays_awake else self.tr("This laptop may fall asleep."))

    def walk_into_ring(self) -> None:
        """Give the keys to the seats, beginning with whoever has the piece."""
        picture = self.ring.picture
        if picture.seats:
            first = max(0, picture.index_of(SeatState.HOLDER, SeatState.OFFERED))
            self.ring.focus_seat(picture.seats[first].key)

    def _build(self) -> None:
        self._top.addWidget(self.time.ribbon)
        self._middle.setSpacing(Space.PAGE)
        self._middle.addWidget(self.ring, _RING_SHARE)
        self._middle.addWidget(self.column, _WORDS_SHARE + _SCROLL_ROOM)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addLayout(self._top)
        page.addLayout(self._middle, 1)
        page.addWidget(self.bar)
        page.addWidget(self.time.guide)
        for before, after in (
            (self.ring, self.column.room),
            (self.column.room, self.column.more),
        ):
            QWidget.setTabOrder(before, after)

    def _arrange(self) -> None:
        margin = max(int(Space.XXL), (self.width() - _WIDEST) // 2)
        beside = self.width() >= _SIDE_BY_SIDE_FROM and self._theme.scale < _LARGE_TEXT
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(across if beside else down)
        self._middle.setSpacing(Space.PAGE if beside else Space.S)
        left = max(0, margin - int(Space.XXL)) if beside else margin
        self._middle.setContentsMargins(left, 0, margin - _SCROLL_ROOM, 0)
        self._top.setContentsMargins(margin, 0, margin, 0)
        above = max(_RING_ABOVE_WORDS, self.height() * 9 // 20)
        self.ring.setMinimumHeight(0 if beside else above)
        self.ring.setMaximumHeight(_UNBOUNDED if beside else above)
        self.bar.set_margin(margin)
        page = self.layout()
        if page is not None:
            page.activate()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.bar.bell.end_hold()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
