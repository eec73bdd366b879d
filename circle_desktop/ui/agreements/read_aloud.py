"""Reading aloud over the whole window: one thing at a time, large, in the languages of the room.

Rules: the limits of confidentiality come first; the keys are those of the room, so one clicker is
enough; nothing moves by itself; Escape gives the page back. What is read stands in the room too,
where somebody opened the room view.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.accessibility import announce
from circle_desktop.ui.parts import Button, Kind, Label
from circle_desktop.ui.parts.veils import Veil
from circle_desktop.ui.pictures.prompt_view import PromptView
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent

    from circle_desktop.domain.agreements.reading import Breath
    from circle_desktop.ui.live.room_door import RoomDoor
    from circle_desktop.ui.theme import Theme

_KEY = Qt.Key
_ONWARD = {_KEY.Key_Space, _KEY.Key_Right, _KEY.Key_Down, _KEY.Key_PageDown,
           _KEY.Key_Return, _KEY.Key_Enter}  # fmt: skip
_BACK = {_KEY.Key_Left, _KEY.Key_Up, _KEY.Key_PageUp, _KEY.Key_Backspace}
_DARK = {_KEY.Key_B, _KEY.Key_Period}
_WIDEST = 20_000


class ReadAloud(Veil):
    """What is read, over the whole window.

    Attributes:
        words: what is shown now.
        place: which breath is shown, counted from 0.

    Signals:
        closed: the page is given back.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, window: QWidget, breaths: Sequence[Breath], door: RoomDoor
    ) -> None:
        super().__init__(_dark_throughout(theme), window, _WIDEST)
        self.setAccessibleName(self.tr("Read aloud"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        room = theme.for_room()
        self._breaths = tuple(breaths)
        self._door = door
        self.place = 0
        self.heading = Label(room, "", Style.LARGE, "ink2", wrap=True)
        self.heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words = PromptView(theme, room=True)
        self.back = Button(room, self.tr("Back"), kind=Kind.QUIET, key_hint="←")
        self.onward = Button(room, self.tr("Next"), kind=Kind.QUIET, key_hint=self.tr("Space"))
        self.room = Button(room, self.tr("Room view"), kind=Kind.QUIET, key_hint="F")
        self.close_it = Button(room, self.tr("Close"), kind=Kind.QUIET, key_hint="Esc")
        column = self.panel.body
        column.addWidget(self.heading)
        column.addWidget(self.words, 1)
        column.addLayout(self._foot())
        self.back.clicked.connect(lambda: self.turn(-1))
        self.onward.clicked.connect(lambda: self.turn(1))
        self.room.clicked.connect(door.switch)
        self.close_it.clicked.connect(self.close_reading)
        self.dismissed.connect(self.close_reading)
        door.key_pressed.connect(self.press_key)
        self._show()

    @property
    def breath(self) -> Breath:
        """What is read now."""
        return self._breaths[self.place]

    def open_reading(self) -> None:
        """Lay the reading over the window."""
        self.show()

    def close_reading(self) -> None:
        """Give the page back, and the room what it showed before."""
        self._door.read_aloud(())
        self._door.key_pressed.disconnect(self.press_key)
        self.leave()
        self.closed.emit()

    def turn(self, step: int) -> None:
        """Go on by one, or back; at the ends nothing moves."""
        place = max(0, min(self.place + step, len(self._breaths) - 1))
        if place != self.place:
            self.place = place
            self._show()

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what a key asks for, pressed here or in the room; return whether it was ours."""
        key = event.key()
        if key in _ONWARD | _BACK:
            self.turn(1 if key in _ONWARD else -1)
        elif key == _KEY.Key_Home:
            self.turn(-len(self._breaths))
        elif key == _KEY.Key_F:
            self._door.switch()
        elif key in _DARK:
            self._door.turn_blank()
        else:
            return False
        return True

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.XXL)
        row.addWidget(self.back)
        row.addWidget(self.onward)
        row.addStretch(1)
        row.addWidget(self.room)
        row.addWidget(self.close_it)
        for button in (self.back, self.onward, self.room, self.close_it):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return row

    def _show(self) -> None:
        breath = self.breath
        above = self.tr("Spoken first") if breath.is_limit else self.tr("What we agree on")
        self.heading.setText("" if breath.is_note else above)
        self.words.show_words(breath.spoken)
        self._door.read_aloud(breath.spoken)
        self.back.setEnabled(self.place > 0)
        self.onward.setEnabled(self.place < len(self._breaths) - 1)
        announce(self, "\n".join(text for _, text in breath.spoken))

    @override
    def first_focus(self) -> QWidget | None:
        return self

    @override
    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        edges = 2 * Space.XL
        self.panel.setFixedSize(self._window.width() - edges, self._window.height() - edges)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _KEY.Key_Escape or not self.press_key(event):
            super().keyPressEvent(event)
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.turn(1)
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.color("ground"))


def _dark_throughout(theme: Theme) -> Theme:
    """Return the look of the room in which the panel is no sheet of its own."""
    room = theme.for_room()
    ground = room.palette.ground
    return replace(room, palette=replace(room.palette, raised=ground, line=ground))
