"""The theatre: one application, one window, one script, and the pictures it leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from circle_desktop.ui.app import Application
from circle_desktop.ui.theme import load_fonts
from circle_desktop.ui.tour.guide import Guide, MovableClock
from circle_desktop.ui.tour.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.services.house import House
    from circle_desktop.ui.tour.stage import Script
    from circle_desktop.ui.window import MainWindow


def play(
    house: House,
    clock: MovableClock,
    script: Callable[[Guide], Script],
    *,
    lang: str,
    out: Path | None = None,
) -> int:
    """Play a script on a new window and return how many pictures were taken.

    Raises:
        Exception: whatever stopped the script.
    """
    qt = QApplication(["circle-desktop"])
    load_fonts()
    applications: list[Application] = []

    def start() -> MainWindow:
        applications.append(Application(qt, house, lang=lang))
        applications[-1].window.show()
        return applications[-1].window

    stage = Stage(out)
    guide = Guide(stage, start, clock, lang)
    ended: list[Exception | None] = []
    stage.over.connect(ended.append)
    stage.over.connect(qt.quit)
    stage.play(script(guide))
    qt.exec()
    if guide.window.desk is not None:
        guide.window.desk.close()
    if ended and ended[0] is not None:
        raise ended[0]
    return stage.pictures
