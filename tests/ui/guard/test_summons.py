"""A second start brings the window to the front, within a second."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from circle_desktop.system.doorbell import Doorbell
from circle_desktop.ui.guard.summons import Summons

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WITHIN_MS = 1000

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_window_comes_when_somebody_rings(
    qtbot: QtBot, window: QWidget, tmp_path: Path
) -> None:
    bell = Doorbell(tmp_path / "window.lock")
    assert bell.hang()
    summons = Summons(window)
    summons.hear(bell.file)
    window.showMinimized()
    for _ in range(3):
        with qtbot.waitSignal(summons.called, timeout=WITHIN_MS):
            Doorbell(bell.file).ring()

    assert not window.isMinimized()
    assert window.isVisible()


def test_a_bell_that_is_not_there_is_no_reason_to_fail(window: QWidget, tmp_path: Path) -> None:
    Doorbell(tmp_path / "window.lock").ring()
    Summons(window).hear(tmp_path / "window.lock")

    assert not (tmp_path / "window.lock").exists()


def test_giving_a_lock_back_is_nobodys_ring(qtbot: QtBot, window: QWidget, tmp_path: Path) -> None:
    bell = Doorbell(tmp_path / "window.lock")
    assert bell.hang()
    summons = Summons(window)
    summons.hear(bell.file)
    summons.rest()
    with qtbot.assertNotEmitted(summons.called, wait=200):
        bell.ring()
