"""A human hand rings; what is heard can be seen; the piece stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from circle_desktop.domain import acts
from circle_desktop.domain.acts import HoldReason
from circle_desktop.services.ports.sound import Bowl
from tests.ui.live.holding import CHECK_IN, SHARING, SILENCE

if TYPE_CHECKING:
    from tests.ui.live.conftest import Holding
    from tests.ui.live.holding import Held

# A window for a whole screen asks a platform without a screen for what it cannot do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _ring(held: Held) -> None:
    held.page.bar.bell.held.emit()
    QCoreApplication.sendPostedEvents()


def test_the_bell_rings_once_and_gives_the_piece_back_to_the_same_person(held: Held) -> None:
    held.go_to(CHECK_IN)
    _ring(held)
    assert held.rooms.bell.rung == [(Bowl.MIDDLE, 0.75)]
    assert held.reason() is HoldReason.BELL
    held.run(90)
    held.press(Qt.Key.Key_Space)
    assert held.reason() is None
    assert held.holder == "Marijke"
    assert held.rooms.bell.rung == [(Bowl.MIDDLE, 0.75)]


def test_every_stroke_is_said_to_a_screen_reader(
    holding: Holding, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "circle_desktop.ui.live.notices.announce", lambda _, words: said.append(words)
    )
    held = holding(bell_out="on")
    _ring(held)
    held.page.act(acts.GoOn())
    QCoreApplication.sendPostedEvents()
    assert said == ["The bell sounds."] * 2


def test_a_touch_of_the_key_does_not_ring_while_somebody_has_the_piece(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.press(Qt.Key.Key_B)
    assert held.rooms.bell.rung == []
    assert held.reason() is None


def test_a_press_is_enough_while_nobody_has_the_piece(held: Held) -> None:
    held.go_to(SILENCE)
    held.press(Qt.Key.Key_B)
    assert len(held.rooms.bell.rung) == 1


def test_a_bell_that_already_asks_for_stillness_is_not_rung_again(held: Held) -> None:
    held.go_to(SILENCE)
    held.press(Qt.Key.Key_B)
    held.press(Qt.Key.Key_B)
    _ring(held)
    assert len(held.rooms.bell.rung) == 1


@pytest.mark.parametrize("bowl", Bowl)
def test_the_chosen_bowl_and_volume_are_heard(holding: Holding, bowl: Bowl) -> None:
    held = holding(bell_sound=bowl.value, bell_volume="25")
    _ring(held)
    assert held.rooms.bell.rung == [(bowl, 0.25)]


def test_with_a_real_bowl_nothing_is_heard_and_all_is_still(holding: Holding) -> None:
    held = holding(bell_sound="none")
    _ring(held)
    assert held.rooms.bell.rung == []
    assert held.reason() is HoldReason.BELL
    assert held.page.column.notice == ""


def test_without_a_loudspeaker_the_host_is_told_and_the_bell_is_seen(held: Held) -> None:
    held.rooms.bell.works = False
    held.go_to(CHECK_IN)
    _ring(held)
    assert held.reason() is HoldReason.BELL
    assert "not heard" in held.page.column.notice
    assert held.outlook.startswith("The bell has sounded. Marijke keeps the piece.")
    held.press(Qt.Key.Key_Space)
    assert held.page.column.notice == ""


def test_a_second_stroke_ends_the_silence_when_that_was_chosen(holding: Holding) -> None:
    held = holding(bell_out="on")
    _ring(held)
    held.page.act(acts.GoOn())
    assert len(held.rooms.bell.rung) == 2
    held.page.act(acts.Hold())
    held.page.act(acts.GoOn())
    assert len(held.rooms.bell.rung) == 2


def test_after_the_chosen_breaths_the_host_is_told_and_nothing_else_happens(
    holding: Holding,
) -> None:
    held = holding(bell_breaths="3")
    held.go_to(CHECK_IN)
    _ring(held)
    held.run(17)
    assert held.page.column.notice == ""
    held.run(2)
    assert "breaths have passed" in held.page.column.notice
    assert held.reason() is HoldReason.BELL
    assert len(held.rooms.bell.rung) == 1


def test_time_an_undo_and_a_mark_never_ring(held: Held) -> None:
    held.go_to(SHARING)
    held.run(1800)
    held.press(Qt.Key.Key_PageUp)
    held.press(Qt.Key.Key_1)
    assert held.rooms.bell.rung == []


def test_letting_go_too_early_rings_nothing(held: Held) -> None:
    held.go_to(CHECK_IN)
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    none = Qt.KeyboardModifier.NoModifier
    for kind in (press, release):
        QCoreApplication.sendEvent(held.page, QKeyEvent(kind, Qt.Key.Key_B, none, "b"))
    assert held.rooms.bell.rung == []


def test_the_room_sees_the_bell_until_the_silence_ends(held: Held) -> None:
    held.page.room.open()
    room = held.page.room.window
    assert room is not None
    assert room.bell.isHidden()
    _ring(held)
    assert room.bell.isVisible()
    room.turn_blank()
    assert room.bell.isHidden()
    room.turn_blank()
    held.page.act(acts.GoOn())
    assert room.bell.isHidden()
    held.page.room.close()
