"""The scenario files on the real windows: what the window shows is what the storyboard tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.scenarios.script import SCENARIOS, bundled_scenario
from circle_desktop.ui.tour.scenario import told
from circle_desktop.ui.tour.story import first_run
from tests.whole.walk import Walk

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script
    from tests.whole.walk import Walker

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

_OFTEN = "two-circles"
"""Played at every run; the others take as long and go through fewer forms."""


@pytest.mark.parametrize(
    "key",
    [pytest.param(key, marks=() if key == _OFTEN else pytest.mark.soak) for key in SCENARIOS],
)
def test_a_scenario_is_held_in_the_window_as_the_storyboard_tells(
    key: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    seen: list[str] = []

    def script(guide: Guide) -> Script:
        yield from first_run(guide)
        yield from told(guide, bundled_scenario(key))

    def look(_walker: Walker, _window: QWidget, name: str) -> None:
        if name.startswith("scenario-"):
            seen.append(name)

    Walk(qapp, tmp_path / "house", "nl").go(qtbot, look, script)
    assert len(seen) > 4
