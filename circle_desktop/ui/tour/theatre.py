"""The theatre: one application, one window, one script, and the pictures it leaves."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from circle_desktop.ui.app import Application, QtComplaint
from circle_desktop.ui.theme import load_fonts
from circle_desktop.ui.tour.guide import Guide, MovableClock
from circle_desktop.ui.tour.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

    from circle_desktop.services.house import House
    from circle_desktop.ui.tour.stage import Script
    from circle_desktop.ui.window import MainWindow


_OF_EVERY_WINDOW: Final = "This plugin does not support propagateSizeHints"
"""What Qt's offscreen screen says of each window; it means nothing."""


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
        Exception: whatever stopped the script, or the first fault that nobody caught.
    """
    with _faults_gathered(house) as faults:
        taken = _played(house, clock, script, lang=lang, out=out)
    if faults:
        raise faults[0]
    return taken


def _played(
    house: House,
    clock: MovableClock,
    script: Callable[[Guide], Script],
    *,
    lang: str,
    out: Path | None,
) -> int:
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


@contextmanager
def _faults_gathered(house: House) -> Iterator[list[BaseException]]:
    """Gather faults of slots, which Qt passes over; what Qt complains of goes to the log."""
    faults: list[BaseException] = []

    def on_fault(
        _kind: type[BaseException], problem: BaseException, trace: TracebackType | None
    ) -> None:
        faults.append(problem.with_traceback(trace))

    def on_message(kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        wrong = kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg}
        if wrong and not words.startswith(_OF_EVERY_WINDOW):
            house.report_problem(QtComplaint())

    former_hook, sys.excepthook = sys.excepthook, on_fault
    former_handler = qInstallMessageHandler(on_message)
    try:
        yield faults
    finally:
        sys.excepthook = former_hook
        qInstallMessageHandler(former_handler)
