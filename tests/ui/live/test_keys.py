"""Every act is one key; a key acts once, and only when it means something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from circle_desktop.domain import acts
from circle_desktop.domain.acts import HoldReason
from circle_desktop.domain.marks import MarkKind
from circle_desktop.ui.live.keys import KeyAct, KeyMap
from tests.ui.live.holding import CHECK_IN, CLOSING, HARVEST, SHARING

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.live.conftest import Holding
    from tests.ui.live.holding import Held

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _event(key: int, modifiers: Qt.KeyboardModifier, *, again: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, "", again)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_PageDown])
def test_space_and_the_clicker_hand_the_piece_on(held: Held, key: Qt.Key) -> None:
    held.go_to(CHECK_IN)
    held.press(key)
    assert held.holder == "Huda"


def test_a_key_held_down_acts_once(held: Held) -> None:
    held.go_to(CHECK_IN)
    for again in (False, True, True):
        held.page.press_key(_event(Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, again=again))
    assert held.holder == "Huda"


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_L])
def test_a_pass_and_a_later_hand_the_piece_on(held: Held, key: Qt.Key) -> None:
    held.go_to(CHECK_IN)
    held.press(key)
    assert held.holder == "Huda"
    assert bool(held.state.scene.round and held.state.scene.round.again) == (key == Qt.Key.Key_L)


def test_h_stops_every_clock_and_lets_them_run_again(held: Held) -> None:
    held.press(Qt.Key.Key_H)
    assert held.reason() is HoldReason.ASKED
    held.press(Qt.Key.Key_H)
    assert held.reason() is None


def test_space_goes_on_when_all_stands_still(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.press(Qt.Key.Key_H)
    held.press(Qt.Key.Key_Space)
    assert held.reason() is None
    assert held.holder == "Marijke"


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Z, CTRL), (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier)],
)
def test_undo_brings_back_the_former_state(
    held: Held, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    held.go_to(CHECK_IN)
    before = held.page.ring.picture
    held.press(Qt.Key.Key_Space)
    held.press(key, modifier)
    assert held.page.ring.picture == before


def test_n_goes_to_the_next_phase_at_any_moment(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.press(Qt.Key.Key_N)
    assert held.state.phase_index == SHARING


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_N])
def test_the_end_is_asked_about_once_and_staying_is_safe(held: Held, key: Qt.Key) -> None:
    held.go_to(CLOSING)
    held.press(key)
    question = held.page.overlays.question
    assert question is not None
    assert not held.state.scene.ended
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert held.page.overlays.question is None
    assert not held.state.scene.ended


def test_the_circle_ends_when_the_host_says_so(held: Held, qtbot: QtBot) -> None:
    held.go_to(CLOSING)
    held.press(Qt.Key.Key_Space)
    question = held.page.overlays.question
    assert question is not None
    with qtbot.waitSignal(held.page.ended, timeout=1000):
        question.losing.click()
    assert held.state.scene.ended


def test_space_does_nothing_while_the_piece_lies_in_the_centre(held: Held) -> None:
    held.go_to(HARVEST)
    before = held.state
    held.press(Qt.Key.Key_Space)
    assert held.state == before
    held.press(Qt.Key.Key_N)
    assert held.state.phase_index == HARVEST + 1


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        (Qt.Key.Key_1, MarkKind.THEME),
        (Qt.Key.Key_2, MarkKind.STRONG_MOMENT),
        (Qt.Key.Key_3, MarkKind.AGREEMENT),
        (Qt.Key.Key_4, MarkKind.FOLLOW_UP),
        (Qt.Key.Key_5, MarkKind.CONCERN),
        (Qt.Key.Key_Eacute, MarkKind.STRONG_MOMENT),
    ],
)
def test_figures_set_marks(held: Held, key: Qt.Key, kind: MarkKind) -> None:
    held.press(key)
    assert [mark.kind for mark in held.state.scene.marks] == [kind]


def test_a_key_without_meaning_does_nothing_and_says_nothing(held: Held, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(held.page._frame.commands.failed):
        for key in (Qt.Key.Key_P, Qt.Key.Key_L, Qt.Key.Key_Escape, Qt.Key.Key_Period):
            held.press(key)
    assert held.state.phase_index == 0


def test_escape_never_ends_a_circle(held: Held) -> None:
    held.go_to(CLOSING)
    held.press(Qt.Key.Key_Escape)
    assert held.page.overlays.question is None
    assert held.desk.live.is_running


def test_all_keys_can_be_asked_for(held: Held, qtbot: QtBot) -> None:
    with qtbot.waitSignal(held.page.keys_asked, timeout=1000):
        held.press(Qt.Key.Key_Question, CTRL | SHIFT)


def test_the_bell_needs_to_be_held_while_somebody_has_the_piece(held: Held, qtbot: QtBot) -> None:
    held.go_to(CHECK_IN)
    held.press(Qt.Key.Key_B)
    assert held.reason() is None
    with qtbot.waitSignal(held.page.bar.bell.held, timeout=3000):
        QTest.keyPress(held.page, Qt.Key.Key_B)
    QTest.keyRelease(held.page, Qt.Key.Key_B)
    assert held.reason() is HoldReason.BELL
    held.press(Qt.Key.Key_Space)
    assert held.reason() is None
    assert held.holder == "Marijke"


def test_the_bell_rings_at_once_while_nobody_has_the_piece(held: Held) -> None:
    held.press(Qt.Key.Key_B)
    assert held.reason() is HoldReason.BELL


def test_two_steps_offer_first_and_the_same_key_receives(holding: Holding) -> None:
    held = holding(two_step=True)
    held.go_to(CHECK_IN)
    assert (held.offered, held.holder) == ("Marijke", "")
    held.press(Qt.Key.Key_Space)
    assert (held.offered, held.holder) == ("", "Marijke")
    held.press(Qt.Key.Key_Space)
    assert held.page.ring.picture.centre_title == "Huda"
    assert held.page.bar.onward.word == "Received"


@pytest.mark.parametrize("key", [Qt.Key.Key_P, Qt.Key.Key_L])
def test_pass_and_later_count_for_whoever_is_offered(holding: Holding, key: Qt.Key) -> None:
    held = holding(two_step=True)
    held.go_to(CHECK_IN)
    held.press(key)
    assert held.offered == "Huda"


def test_an_arrow_leads_into_the_ring(held: Held) -> None:
    held.go_to(HARVEST)
    held.press(Qt.Key.Key_Right)
    focused = held.page.focusWidget()
    assert focused is not None
    assert focused.accessibleName().startswith("Marijke")
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert held.holder == "Marijke"


@pytest.mark.parametrize(
    ("key", "modifiers", "act"),
    [
        (Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier, KeyAct.ROOM_SHOW),
        (Qt.Key.Key_F, SHIFT, KeyAct.ROOM_SWITCH),
        (Qt.Key.Key_Period, SHIFT, KeyAct.ROOM_BLANK),
        (Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier, KeyAct.MARK_1),
        (Qt.Key.Key_P, CTRL, None),
        (Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, None),
    ],
)
def test_a_key_means_the_same_on_every_keyboard(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, act: KeyAct | None
) -> None:
    assert KeyMap().act(_event(key, modifiers)) is act


def test_the_last_turn_of_a_round_lights_the_next_phase(held: Held) -> None:
    held.go_to(CHECK_IN)
    for _ in held.state.scene.ring.seats:
        held.press(Qt.Key.Key_Space)
    assert held.page.bar.onward.word == "Next phase"
    assert held.page.bar.onward.lit
    held.press(Qt.Key.Key_Space)
    assert held.state.phase_index == SHARING


def test_after_an_undone_departure_the_piece_can_still_be_handed_on(held: Held) -> None:
    held.go_to(CHECK_IN)
    holder = held.state.holder
    assert holder is not None
    held.page.act(acts.StepOut(holder))
    held.press(Qt.Key.Key_Space)
    held.press(Qt.Key.Key_PageUp)
    assert held.holder == ""
    held.press(Qt.Key.Key_Space)
    assert held.holder == "Huda"
