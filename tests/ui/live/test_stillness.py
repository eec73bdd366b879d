"""Nothing is painted while nothing changes, and words keep their room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from circle_desktop.services.live_session import HEARTBEAT_S
from circle_desktop.ui.live_clock import CALM_POLL_MS, HELD_POLL_MS, POLL_MS
from circle_desktop.ui.theme import Motion
from tests.ui.live.holding import CHECK_IN, SHARING, SILENCE, Paints, hold

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme
    from tests.ui.live.holding import Held


def _settle(held: Held, qtbot: QtBot) -> None:
    qtbot.waitExposed(held.page)
    held.page.clock.poll()
    held.page.repaint()
    QCoreApplication.sendPostedEvents()


def test_twenty_pulses_of_an_idle_circle_paint_neither_ring_nor_words(
    held: Held, qtbot: QtBot
) -> None:
    held.go_to(SHARING)
    _settle(held, qtbot)
    page = held.page
    paints = Paints(
        page.ring, page.column.phase.prompt, page.bar, page.bar.onward, page.column.room
    )
    for _ in range(20):
        held.rooms.clock.advance(0.25)
        page.clock.poll()
        QCoreApplication.sendPostedEvents()
    assert paints.count == 0


def test_the_guide_line_fills_without_steps(held: Held) -> None:
    held.go_to(SHARING)
    held.run(60)
    assert held.page.time.guide.filled_px() == pytest.approx(1366 / 4, abs=2)


def test_the_pulse_is_as_quick_as_something_moves_and_no_quicker(held: Held) -> None:
    paces = [held.page.clock.interval_ms]
    held.go_to(CHECK_IN)
    paces.append(held.page.clock.interval_ms)
    held.press(Qt.Key.Key_D)
    held.page.clock.poll()
    paces.append(held.page.clock.interval_ms)
    held.page.bar.hold.click()
    paces.append(held.page.clock.interval_ms)
    assert paces[0] == CALM_POLL_MS
    assert paces[1] in {CALM_POLL_MS // 2, CALM_POLL_MS // 3}
    assert paces[2:] == [POLL_MS, HELD_POLL_MS]


def test_a_full_and_deep_guide_line_asks_for_no_quicker_pulse(held: Held) -> None:
    held.go_to(SHARING)
    held.run(4 * 60 + 2 * Motion.DEEPEN / 1000)
    assert held.page.time.guide.is_still()
    assert held.page.clock.interval_ms == CALM_POLL_MS


def test_twenty_pulses_in_which_nothing_moves_paint_nothing_at_all(
    held: Held, qtbot: QtBot
) -> None:
    held.go_to(SILENCE)
    held.page.room.open()
    room = held.page.room.window
    assert room is not None
    _settle(held, qtbot)
    paints = Paints(held.page, room, *held.page.findChildren(QWidget), *room.findChildren(QWidget))
    for _ in range(20):
        held.rooms.clock.advance(0.05)
        held.page.clock.poll()
        QCoreApplication.sendPostedEvents()
    assert paints.count == 0


def test_while_the_guide_line_fills_nothing_else_is_painted(held: Held, qtbot: QtBot) -> None:
    held.go_to(SHARING)
    _settle(held, qtbot)
    page = held.page
    line = Paints(page.time.guide)
    others = [part for part in page.findChildren(QWidget) if part is not page.time.guide]
    paints = Paints(page, *others)
    for _ in range(4):
        held.rooms.clock.advance(0.7)
        page.clock.poll()
        QCoreApplication.sendPostedEvents()
    assert (line.count, paints.count) == (4, 0)


@pytest.mark.parametrize("width", [1024, 1366, 1920])
def test_no_button_of_the_bar_is_cut_in_large_text(qtbot: QtBot, large: Theme, width: int) -> None:
    held = hold(large)
    qtbot.addWidget(held.page)
    held.go_to(CHECK_IN)
    held.page.resize(width, 768)
    for button in held.page.bar.findChildren(QPushButton):
        assert button.width() >= button.minimumSizeHint().width()
        assert held.page.bar.rect().contains(button.geometry())


def test_in_a_narrow_window_the_ring_stands_above_the_words(held: Held) -> None:
    held.page.resize(1024, 640)
    assert held.page.ring.geometry().bottom() <= held.page.column.geometry().top()
    assert held.page.ring.height() >= 320


def test_every_control_has_a_name(held: Held) -> None:
    held.go_to(CHECK_IN)
    buttons = held.page.findChildren(QPushButton)
    assert len(buttons) > 10
    assert [b for b in buttons if not b.accessibleName() and b.isVisible()] == []


def test_at_every_pace_a_kill_costs_less_than_a_second(held: Held) -> None:
    clock = held.page.clock
    for wanted in range(0, 2 * CALM_POLL_MS, 50):
        clock.set_pace(wanted)
        pace_s = clock.interval_ms / 1000
        beat_s = next(n * pace_s for n in range(1, 9) if n * pace_s >= HEARTBEAT_S)
        assert beat_s < 1
