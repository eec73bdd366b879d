"""The card of keys: which key asks for what while a circle is held.

Rule: a key never has two meanings; whoever presses one that is taken reads whose it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout
from typing_extensions import override

from circle_desktop.services.changes import Changes
from circle_desktop.ui.accessibility import announce
from circle_desktop.ui.live.keys import (
    DEFAULT_KEYS,
    KeyAct,
    KeyMap,
    is_key_alone,
    is_spoken_for,
    key_word,
)
from circle_desktop.ui.live.live_words import mark_words
from circle_desktop.ui.live.words_column import SHAPES
from circle_desktop.ui.parts import Button, Card, Kind, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.theme import Theme

_NARROWEST = 132
_NO_KEYS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
}


class KeyField(Button):
    """Shows a key; pressed, it waits for another one. Escape and leaving it change nothing.

    Signals:
        asked: a key was pressed while it waited; carries the key, or 0 with Ctrl or Alt.
    """

    asked = Signal(int)

    def __init__(self, theme: Theme, act: KeyAct) -> None:
        self.act = act
        self.waits = False  # before Qt begins to send events
        self._key = 0
        super().__init__(theme, "")
        self.setMinimumWidth(_NARROWEST)
        self.clicked.connect(self._on_clicked)

    def show_key(self, key: int) -> None:
        """Show a key and wait no longer."""
        self._key, self.waits = key, False
        self.setText(key_word(key))
        self.setAccessibleName(f"{act_words(self.act)}, {key_word(key)}")

    def _on_clicked(self) -> None:
        self.waits = True
        self.setText(self.tr("Press a key"))
        announce(self, self.tr("Press a key"))

    @override
    def event(self, event: QEvent) -> bool:
        if self.waits and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.waits:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.show_key(self._key)
        elif event.key() not in _NO_KEYS and not event.isAutoRepeat():
            self.show_key(self._key)
            self.asked.emit(event.key() if is_key_alone(event) else 0)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.waits:
            self.show_key(self._key)


class KeyChoices(Card):
    """Every act of the circle that has a key of its own.

    Attributes:
        fields: the field of each act.
        answer: why a key was not taken, or an empty text.
        reset: gives every act the key of the first day.
    """

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme, self.tr("Keys in the circle"), "sliders-horizontal")
        self._frame = frame
        self._preferences = frame.house.preferences
        self._keymap = KeyMap.kept(self._preferences)
        self.fields = {act: KeyField(frame.theme, act) for act in DEFAULT_KEYS}
        self.answer = Label(frame.theme, "", Style.SMALL, "plum", wrap=True)
        self.reset = Button(frame.theme, self.tr("As on the first day"), kind=Kind.QUIET)
        self._lay_out(frame.theme)
        self._show()
        for field in self.fields.values():
            field.asked.connect(lambda key, act=field.act: self._on_asked(act, key))
        self.reset.clicked.connect(self._on_reset)

    def _lay_out(self, theme: Theme) -> None:
        hint = self.tr(
            "Choose an act, then press its key. Page Down, Page Up and the keys of a clicker stay"
            " as they are."
        )
        self.body.addWidget(Label(theme, hint, Style.SMALL, "ink2", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(0, 1)
        for row, (act, field) in enumerate(self.fields.items()):
            words = Label(theme, act_words(act), Style.BODY, wrap=True)
            grid.addWidget(words, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1)
        self.body.addLayout(grid)
        below = QHBoxLayout()
        below.setSpacing(Space.L)
        below.addWidget(self.answer, 1)
        below.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(below)

    def _show(self, sentence: str = "") -> None:
        for act, field in self.fields.items():
            field.show_key(self._keymap.keys(act)[0])
        self.reset.setEnabled(not self._keymap.is_default)
        self.answer.setText(sentence)
        if sentence:
            announce(self, sentence)

    def _refusal(self, act: KeyAct, key: int) -> str:
        """Return why a key is not free for an act; nothing when it is."""
        owner = self._keymap.owner(key)
        if key and self._keymap.may_have(act, key):
            return ""
        if owner is None or not key or is_spoken_for(key):
            return self.tr("This key has a meaning everywhere, or needs another key beside it.")
        words = self.tr("{key} asks for “{act}” already. Give that act another key first.")
        return words.format(key=key_word(key), act=act_words(owner))

    def _on_asked(self, act: KeyAct, key: int) -> None:
        refusal = self._refusal(act, key)
        if not refusal:
            self._keep(self._keymap.changed(act, key))
        self._show(refusal)

    def _on_reset(self) -> None:
        self._keep(KeyMap())
        self._show()

    def _keep(self, keymap: KeyMap) -> None:
        self._keymap = keymap
        keymap.keep(self._preferences)
        self._frame.commands.note(Changes.SETTINGS, self)


def act_words(act: KeyAct) -> str:
    """Return what a key asks for."""
    translate = QCoreApplication.translate
    words = {
        KeyAct.ONWARD: translate("KeyWords", "the lit act"),
        KeyAct.PASS: translate("KeyWords", "pass"),
        KeyAct.LATER: translate("KeyWords", "later"),
        KeyAct.HOLD: translate("KeyWords", "hold, go on"),
        KeyAct.BELL: translate("KeyWords", "bell"),
        KeyAct.NEXT_PHASE: translate("KeyWords", "next phase"),
        KeyAct.LATECOMER: translate("KeyWords", "add a chair"),
        KeyAct.ROOM_SHOW: translate("KeyWords", "room view"),
        KeyAct.ROOM_BLANK: translate("KeyWords", "dark screen"),
        KeyAct.WHY: translate("KeyWords", "why do we do this?"),
        KeyAct.DIGITS: translate("KeyWords", "digits"),
        KeyAct.FORM: translate("KeyWords", "another form"),
        KeyAct.START: translate("KeyWords", "where the round begins"),
        KeyAct.VOICE: translate("KeyWords", "the other voice"),
        KeyAct.READ: translate("KeyWords", "agreements read aloud"),
    }
    if act in words:
        return words[act]
    kind = list(SHAPES)[int(act.value.removeprefix("mark_")) - 1]
    return translate("KeyWords", "mark: {kind}").format(kind=mark_words(kind))
