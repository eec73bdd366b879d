"""Which key means what while a circle is held. One key, one act.

Rules: letters follow the words of no language, so a clicker and every keyboard agree; Shift is
not looked at for figures and signs, because on some keyboards they need it; on a Belgian or
French keyboard the five marks are the same five keys without Shift. A key held down acts once.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Mapping


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
    VOICE = "voice"
    KEYS = "keys"
    LEAVE = "leave"
    END = "end"


MARKS = (KeyAct.MARK_1, KeyAct.MARK_2, KeyAct.MARK_3, KeyAct.MARK_4, KeyAct.MARK_5)

_PLAIN: Mapping[int, KeyAct] = {
    Qt.Key.Key_Space: KeyAct.ONWARD,
    Qt.Key.Key_PageDown: KeyAct.ONWARD,
    Qt.Key.Key_PageUp: KeyAct.UNDO,
    Qt.Key.Key_P: KeyAct.PASS,
    Qt.Key.Key_L: KeyAct.LATER,
    Qt.Key.Key_H: KeyAct.HOLD,
    Qt.Key.Key_B: KeyAct.BELL,
    Qt.Key.Key_N: KeyAct.NEXT_PHASE,
    Qt.Key.Key_A: KeyAct.LATECOMER,
    Qt.Key.Key_F: KeyAct.ROOM_SHOW,
    Qt.Key.Key_Period: KeyAct.ROOM_BLANK,
    Qt.Key.Key_W: KeyAct.WHY,
    Qt.Key.Key_D: KeyAct.DIGITS,
    Qt.Key.Key_G: KeyAct.FORM,
    Qt.Key.Key_V: KeyAct.VOICE,
    Qt.Key.Key_1: KeyAct.MARK_1,
    Qt.Key.Key_2: KeyAct.MARK_2,
    Qt.Key.Key_3: KeyAct.MARK_3,
    Qt.Key.Key_4: KeyAct.MARK_4,
    Qt.Key.Key_5: KeyAct.MARK_5,
    Qt.Key.Key_Ampersand: KeyAct.MARK_1,
    Qt.Key.Key_Eacute: KeyAct.MARK_2,
    Qt.Key.Key_QuoteDbl: KeyAct.MARK_3,
    Qt.Key.Key_Apostrophe: KeyAct.MARK_4,
    Qt.Key.Key_ParenLeft: KeyAct.MARK_5,
}

_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def key_act(event: QKeyEvent) -> KeyAct | None:
    """Return what a key asks for, or nothing when it is not one of ours."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return KeyAct.UNDO
    modifiers = event.modifiers() & ~_HARMLESS
    if modifiers == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Question:
        return KeyAct.KEYS
    if modifiers != Qt.KeyboardModifier.NoModifier:
        return None
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    if shift and event.key() == Qt.Key.Key_F:
        return KeyAct.ROOM_SWITCH
    return _PLAIN.get(event.key())
