"""Nothing is painted while nothing changes, and words keep their room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from circle_desktop.ui.live_clock import HELD_POLL_MS, POLL_MS
from tests.ui.live.holding import CHECK_IN, SHARING, Paints, hold

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


def test_on_hold_the_pulse_slows_down(held: Held) -> None:
    assert held.page.clock.interval_ms == POLL_MS
    held.page.bar.hold.click()
    held.page.clock.poll()
    assert held.page.clock.interval_ms == HELD_POLL_MS


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
