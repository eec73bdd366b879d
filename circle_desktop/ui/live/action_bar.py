"""The bar of acts along the lower edge: pressed without looking, always in the same places.

Rule: one button of the bar is lit, or none. When room is short the key hints go first, from the
right; then the bar takes a second row. No word is cut.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from circle_desktop.domain import acts
from circle_desktop.ui.live.keys import KeyAct
from circle_desktop.ui.live.next_act import NextAct, has_meaning, next_act, turn_act
from circle_desktop.ui.parts.actions import ActionButton, HoldButton
from circle_desktop.ui.theme import Space, Style, Target

if TYPE_CHECKING:
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.ui.live.keys import KeyMap
    from circle_desktop.ui.theme import Theme

_LIT_WIDTH = 286
_ABOVE = 20
_BELOW = 22
"""The guide line takes the last 6 pixels of the 112 below the bar."""
_GROUP_GAP = 33


class ActionBar(QWidget):
    """Onward, pass, later; hold, bell; undo.

    Attributes:
        onward: the first button: hand on, received, next phase or end, whichever comes next.
        bell: held while somebody has the piece; a key of the page begins and ends the hold.

    Signals:
        onward_asked: the first button was pressed.
        acted: one of the others was pressed; carries the act.
    """

    onward_asked = Signal()
    acted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._margin = int(Space.XXL)
        self._lines: list[int] = []
        self.onward = ActionButton(theme, self.tr("Hand on"), "arrow-right")
        self.passing = ActionButton(theme, self.tr("Pass"), "minus")
        self.later = ActionButton(theme, self.tr("Later"), "bookmark")
        self.hold = ActionButton(theme, self.tr("Hold"), "pause")
        self.bell = HoldButton(theme, self.tr("Bell"), "bell")
        self.undo = ActionButton(theme, self.tr("Undo"), "undo-2", self.tr("Ctrl Z"))
        self._groups = (
            (self.onward, self.passing, self.later),
            (self.hold, self.bell),
            (self.undo,),
        )
        self._held = False
        self._bell_key = ""
        for button in self._buttons():
            button.setParent(self)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._connect()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_state(self, state: LiveCircle) -> None:
        """Lay the light on the one act that comes next, and rest what has no meaning now."""
        lit = next_act(state)
        self._word_onward(turn_act(state))
        self.onward.set_lit(lit not in {NextAct.NOTHING, NextAct.GO_ON})
        self._held = state.held is not None and not state.scene.ended
        if self._held:
            self.hold.set_text(self.tr("Go on"), "play")
        else:
            self.hold.set_text(self.tr("Hold"), "pause")
        self.hold.set_lit(lit is NextAct.GO_ON)
        self._rest(state)
        self._place()

    def show_keys(self, keymap: KeyMap) -> None:
        """Show the keys in use, on the buttons and where a pointer rests."""
        self._bell_key = keymap.word(KeyAct.BELL)
        for button, hint, says in (
            (self.onward, keymap.word(KeyAct.ONWARD), self.tr("The lit act · {key} or Page Down")),
            (self.passing, keymap.word(KeyAct.PASS), self.tr("Pass · {key}")),
            (self.later, keymap.word(KeyAct.LATER), self.tr("Offer again later · {key}")),
            (self.hold, keymap.word(KeyAct.HOLD), self.tr("Hold, go on · {key}")),
            (self.bell, self._bell_key, self.tr("Bell, held while someone has the piece · {key}")),
            (self.undo, self.tr("Ctrl Z"), self.tr("Undo · {key} or Page Up")),
        ):
            button.set_key_hint(hint)
            button.setToolTip(html.escape(says.format(key=hint)))
        self._hint_bell(needs_hold=self.bell.needs_hold)
        self._place()

    def set_margin(self, margin: int) -> None:
        """Stand on the same columns as the page above."""
        self._margin = margin
        self._place()

    def _buttons(self) -> list[ActionButton]:
        return [button for group in self._groups for button in group]

    def _connect(self) -> None:
        self.onward.clicked.connect(self.onward_asked)
        self.passing.clicked.connect(self._on_pass)
        self.later.clicked.connect(self._on_later)
        self.hold.clicked.connect(self._on_hold)
        self.bell.held.connect(self._on_bell)
        self.undo.clicked.connect(self._on_undo)

    def _word_onward(self, act: NextAct) -> None:
        words, icon = {
            NextAct.RECEIVE: (self.tr("Received"), "check"),
            NextAct.PUT_BACK: (self.tr("Put back"), "circle-dot-dashed"),
            NextAct.NEXT_PART: (self.tr("Change over"), "rotate-ccw"),
            NextAct.READ: (self.tr("Read the cards"), "file-text"),
            NextAct.COMPLETE: (self.tr("Complete"), "circle-check"),
            NextAct.TOGETHER: (self.tr("Back together"), "circle"),
            NextAct.NEXT_PHASE: (self.tr("Next phase"), "arrow-right"),
            NextAct.END: (self.tr("End the circle"), "door-open"),
        }.get(act, (self.tr("Hand on"), "arrow-right"))
        if self.onward.word != words:
            self.onward.set_text(words, icon)

    def _hint_bell(self, *, needs_hold: bool) -> None:
        hold = self.tr("hold {key}").format(key=self._bell_key)
        self.bell.set_key_hint(hold if needs_hold else self._bell_key)

    def _rest(self, state: LiveCircle) -> None:
        what_next = turn_act(state)
        self.onward.setEnabled(
            what_next is NextAct.END
            or (what_next is NextAct.NEXT_PHASE and has_meaning(state, acts.NextPhase()))
            or has_meaning(state, acts.HandOn())
        )
        self.passing.setEnabled(has_meaning(state, acts.Pass()))
        self.later.setEnabled(has_meaning(state, acts.Later()))
        self.hold.setEnabled(not state.scene.ended)
        self.bell.setEnabled(has_meaning(state, acts.RingBell()))
        needs_hold = state.holder is not None
        self.bell.set_needs_hold(needs_hold)
        self._hint_bell(needs_hold=needs_hold)
        self.undo.setEnabled(has_meaning(state, acts.Undo()))

    def _on_pass(self) -> None:
        self.acted.emit(acts.Pass())

    def _on_later(self) -> None:
        self.acted.emit(acts.Later())

    def _on_hold(self) -> None:
        self.acted.emit(acts.GoOn() if self._held else acts.Hold())

    def _on_bell(self) -> None:
        self.acted.emit(acts.RingBell())

    def _on_undo(self) -> None:
        self.acted.emit(acts.Undo())

    def _tall(self) -> int:
        return self._theme.tall(Target.BAR, Style.LIVE_STRONG)

    def _rows(self, width: int) -> list[list[ActionButton]]:
        """Return the rows: one when every word fits beside the others, else two or three."""
        across = width - 2 * self._margin
        hand, clock, back = (list(group) for group in self._groups)
        for rows in (
            [hand + clock + back],
            [hand, clock + back],
            [hand[:1], hand[1:], clock, back],
        ):
            if max(self._least(row) for row in rows) <= across:
                return rows
        return [[button] for button in self._buttons()]

    def _least(self, row: list[ActionButton]) -> int:
        return sum(button.minimumSizeHint().width() for button in row) + self._gaps(row)

    def _gaps(self, row: list[ActionButton]) -> int:
        return sum(self._gap_before(row, index) for index in range(1, len(row)))

    def _gap_before(self, row: list[ActionButton], index: int) -> int:
        opens = any(group[0] is row[index] for group in self._groups)
        return _GROUP_GAP if opens else int(Space.S)

    def _widths(self, row: list[ActionButton], across: int) -> list[int]:
        """Return the widths in a row: hints go from the right, what is spare goes to the first."""
        free = across - self._gaps(row)
        widths = [button.sizeHint().width() for button in row]
        for index in range(len(row) - 1, -1, -1):
            if sum(widths) <= free:
                break
            widths[index] = row[index].minimumSizeHint().width()
        spare = max(0, free - sum(widths))
        first = min(spare, max(0, _LIT_WIDTH - widths[0])) if row[0] is self.onward else 0
        widths[0] += first
        share, left = divmod(spare - first, len(widths))
        return [width + share + (index < left) for index, width in enumerate(widths)]

    def _place(self) -> None:
        self._lines = []
        rows = self._rows(self.width())
        top = _ABOVE
        for row in rows:
            self._place_row(row, top, lines=len(rows) == 1)
            top += self._tall() + Space.S
        self.updateGeometry()
        self.update()

    def _place_row(self, row: list[ActionButton], top: int, *, lines: bool) -> None:
        left = self._margin
        for index, width in enumerate(self._widths(row, self.width() - 2 * self._margin)):
            gap = self._gap_before(row, index) if index else 0
            if lines and gap == _GROUP_GAP:
                self._lines.append(left + gap // 2)
            row[index].setGeometry(QRect(left + gap, top, width, self._tall()))
            left += gap + width

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        rows = len(self._rows(width))
        return _ABOVE + rows * self._tall() + (rows - 1) * Space.S + _BELOW

    @override
    def sizeHint(self) -> QSize:
        return QSize(1302, self.heightForWidth(max(self.width(), 320)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("sunken"))
        line = self._theme.color("line")
        painter.fillRect(0, 0, self.width(), 1, line)
        for x in self._lines:
            painter.fillRect(x, _ABOVE + Space.M, 1, self._tall() - 2 * Space.M, line)
