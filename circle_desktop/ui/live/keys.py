"""Which key means what while a circle is held. One key, one act.

Rules: letters follow the words of no language, so a clicker and every keyboard agree; Shift is
not looked at for figures and signs, because on some keyboards they need it; on a Belgian or
French keyboard the five marks are the same five keys without Shift. A key held down acts once.
Whoever needs another key chooses one; a key never has two meanings.
"""

from __future__ import annotations

import json
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from circle_desktop.services.ports.machine import Preferences


class KeyAct(Enum):
    """What a key asks for; the last two stand in the menu and have no key."""

    ONWARD = "onward"
    PASS = "pass"  # noqa: S105 - the act of passing a turn
    LATER = "later"
    HOLD = "hold"
    BELL = "bell"
    UNDO = "undo"
    NEXT_PHASE = "next_phase"
    MARK_1 = "mark_1"
    MARK_2 = "mark_2"
    MARK_3 = "mark_3"
    MARK_4 = "mark_4"
    MARK_5 = "mark_5"
    LATECOMER = "latecomer"
    ROOM_SHOW = "room_show"
    ROOM_SWITCH = "room_switch"
    ROOM_BLANK = "room_blank"
    WHY = "why"
    DIGITS = "digits"
    FORM = "form"
    START = "start"
    VOICE = "voice"
    READ = "read"
    KEYS = "keys"
    LEAVE = "leave"
    END = "end"


MARKS = (KeyAct.MARK_1, KeyAct.MARK_2, KeyAct.MARK_3, KeyAct.MARK_4, KeyAct.MARK_5)

DEFAULT_KEYS: Mapping[KeyAct, tuple[int, ...]] = {
    KeyAct.ONWARD: (Qt.Key.Key_Space,),
    KeyAct.PASS: (Qt.Key.Key_P,),
    KeyAct.LATER: (Qt.Key.Key_L,),
    KeyAct.HOLD: (Qt.Key.Key_H,),
    KeyAct.BELL: (Qt.Key.Key_B,),
    KeyAct.NEXT_PHASE: (Qt.Key.Key_N,),
    KeyAct.MARK_1: (Qt.Key.Key_1, Qt.Key.Key_Ampersand),
    KeyAct.MARK_2: (Qt.Key.Key_2, Qt.Key.Key_Eacute),
    KeyAct.MARK_3: (Qt.Key.Key_3, Qt.Key.Key_QuoteDbl),
    KeyAct.MARK_4: (Qt.Key.Key_4, Qt.Key.Key_Apostrophe),
    KeyAct.MARK_5: (Qt.Key.Key_5, Qt.Key.Key_ParenLeft),
    KeyAct.LATECOMER: (Qt.Key.Key_A,),
    KeyAct.ROOM_SHOW: (Qt.Key.Key_F,),
    KeyAct.ROOM_BLANK: (Qt.Key.Key_Period,),
    KeyAct.WHY: (Qt.Key.Key_W,),
    KeyAct.DIGITS: (Qt.Key.Key_D,),
    KeyAct.FORM: (Qt.Key.Key_G,),
    KeyAct.START: (Qt.Key.Key_S,),
    KeyAct.VOICE: (Qt.Key.Key_V,),
    KeyAct.READ: (Qt.Key.Key_R,),
}
"""The acts whose key can be another one, with the keys they have until then; the first is shown."""

_CLICKER: Mapping[int, KeyAct] = {
    Qt.Key.Key_PageDown: KeyAct.ONWARD,
    Qt.Key.Key_PageUp: KeyAct.UNDO,
}
"""What a presenter's clicker sends is never given away."""

_SPOKEN_FOR = frozenset(
    {
        Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return,
        Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down,
        Qt.Key.Key_Menu, Qt.Key.Key_F1, Qt.Key.Key_F10, Qt.Key.Key_F11,
        Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_unknown,
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock,
    }
)  # fmt: skip
"""Keys with a meaning everywhere, and keys that are none by themselves."""

_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier

KEYS = "keys"
"""The preference in which the chosen keys are kept."""


class KeyMap:
    """Which key asks for what on this laptop; what nobody chose is as on the first day."""

    def __init__(self, chosen: Mapping[KeyAct, int] | None = None) -> None:
        self._chosen = dict(chosen or {})
        self._acts = {key: act for act in DEFAULT_KEYS for key in self.keys(act)}

    @classmethod
    def kept(cls, preferences: Preferences) -> KeyMap:
        """Return the keys that were kept; what cannot be read, or would clash, is left out."""
        try:
            written = json.loads(preferences.get(KEYS, "") or "{}")
        except ValueError:
            return cls()
        found = cls()
        for name, key in written.items() if isinstance(written, dict) else ():
            act = next((act for act in DEFAULT_KEYS if act.value == name), None)
            if act is not None and isinstance(key, int) and found.may_have(act, key):
                found = found.changed(act, key)
        return found

    def keep(self, preferences: Preferences) -> None:
        """Keep what was chosen; nothing when all is as on the first day."""
        plain = {act.value: int(key) for act, key in self._chosen.items()}
        preferences.set(KEYS, json.dumps(plain, sort_keys=True) if plain else "")

    @property
    def is_default(self) -> bool:
        """Whether nobody chose another key."""
        return not self._chosen

    def keys(self, act: KeyAct) -> tuple[int, ...]:
        """Return the keys that ask for an act; the first one is shown."""
        return (self._chosen[act],) if act in self._chosen else DEFAULT_KEYS[act]

    def word(self, act: KeyAct) -> str:
        """Return what is written on the key of an act."""
        return key_word(self.keys(act)[0])

    def owner(self, key: int) -> KeyAct | None:
        """Return what a key asks for by itself."""
        return _CLICKER.get(key) or self._acts.get(key)

    def may_have(self, act: KeyAct, key: int) -> bool:
        """Tell whether a key is free for an act."""
        return key not in _SPOKEN_FOR and self.owner(key) in {None, act}

    def changed(self, act: KeyAct, key: int) -> KeyMap:
        """Return the map with another key for an act; its own first key is no choice."""
        chosen = {**self._chosen, act: key}
        if key == DEFAULT_KEYS[act][0]:
            del chosen[act]
        return KeyMap(chosen)

    def act(self, event: QKeyEvent) -> KeyAct | None:
        """Return what a key asks for, or nothing when it is not one of ours."""
        if event.matches(QKeySequence.StandardKey.Undo):
            return KeyAct.UNDO
        modifiers = event.modifiers() & ~_HARMLESS
        if modifiers == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Question:
            return KeyAct.KEYS
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return None
        found = self.owner(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        return KeyAct.ROOM_SWITCH if shift and found is KeyAct.ROOM_SHOW else found


def key_word(key: int) -> str:
    """Return what is written on a key."""
    if key == Qt.Key.Key_Space:
        return QCoreApplication.translate("Keys", "Space")
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def is_spoken_for(key: int) -> bool:
    """Tell whether a key has a meaning everywhere, or is none by itself."""
    return key in _SPOKEN_FOR


def is_key_alone(event: QKeyEvent) -> bool:
    """Tell whether a key was pressed without Ctrl, Alt or the like: only such a key is one act."""
    return not event.modifiers() & ~_HARMLESS
