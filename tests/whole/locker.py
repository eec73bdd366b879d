"""The app in a process of its own in which every word is a canary, until somebody locks it.

It holds a circle of canaries, opens whatever can be open over a page (a field that is being
typed into, a dialog, a menu, a tooltip, an undo stack, the clipboard) and says that it is ready.
Told to, it presses Ctrl+L; what follows is what follows for everybody: the process begins anew.
Two shorter evenings end in the middle: of a round, and of a note that is not saved yet.
"""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCompleter, QToolTip

from circle_desktop.__main__ import RELOCK, begin_anew
from circle_desktop.bootstrap import build_house
from circle_desktop.ui.app import Application
from circle_desktop.ui.theme import load_fonts
from circle_desktop.ui.tour.story import (
    check_in,
    closing,
    first_run,
    harvest_and_end,
    new_circle,
    people,
    plan,
    report,
    sharing,
    welcome,
)
from tests.whole.canaries import CANARY, CanaryGuide
from tests.whole.houses import cheap_vaults, evening_clock
from tests.whole.quick_stage import QuickStage

if TYPE_CHECKING:
    from circle_desktop.ui.tour.stage import Script
    from circle_desktop.ui.window import MainWindow

DRAFT = f"Nog niet bewaard: {CANARY}"
_SCENES = (
    first_run, new_circle, people, plan, welcome, check_in, sharing, harvest_and_end, closing,
    report,
)  # fmt: skip


class Word(threading.Event):
    """Set when a line comes in on the terminal."""

    def listen(self) -> None:
        """Wait for the line beside the window."""
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        sys.stdin.readline()
        self.set()


def _round(guide: CanaryGuide) -> Script:
    """Stop in the middle of a round."""
    for scene in _SCENES[:6]:
        yield from scene(guide)


def _note(guide: CanaryGuide) -> Script:
    """Stop while somebody types a note."""
    for scene in _SCENES[:8]:
        yield from scene(guide)
    from circle_desktop.ui.closing.page import ClosingPage

    guide.only(ClosingPage).note.area.setPlainText(DRAFT)


def _everything(guide: CanaryGuide) -> Script:
    """Go on to the report, and leave everything open."""
    for scene in _SCENES:
        yield from scene(guide)
    yield from _left_open(guide)


EVENINGS = {"round": _round, "note": _note, "everything": _everything}


def _evening(guide: CanaryGuide, part: str, word: Word) -> Script:
    yield from EVENINGS[part](guide)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    yield word.is_set
    handle = guide.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    yield lambda: False


def _left_open(guide: CanaryGuide) -> Script:
    """Leave everything open that can lie over a page, with canaries in it."""
    ways = guide.window.ways
    assert ways is not None
    ways.open_circle(guide.circle.id)
    yield from guide.settle()
    QApplication.clipboard().setText(DRAFT)
    ways.make_circle()
    yield from guide.settle()
    from circle_desktop.ui.parts import LineField

    field = guide.only(LineField)
    guide.type_into(field, DRAFT)
    field.clear()
    guide.type_into(field, DRAFT)
    completer = QCompleter([f"{CANARY} {letter}" for letter in "ABC"], field)
    field.setCompleter(completer)
    completer.setCompletionPrefix(CANARY)
    completer.complete()
    yield from guide.settle()
    QToolTip.showText(guide.window.mapToGlobal(QPoint(10, 10)), f"{CANARY} X")
    yield from guide.settle()


def hold(home: Path, part: str) -> int:
    """Hold an evening below a folder; return the exit code of the window."""
    clock = evening_clock()
    built = build_house(home, clock)
    house = replace(built, vaults=lambda: vaults)
    vaults = cheap_vaults(clock)
    house.preferences.set("reduced_motion", "on")
    qt = QApplication(["circle-desktop"])
    load_fonts()
    application = Application(qt, house, lang="nl")

    def start() -> MainWindow:
        application.window.show()
        return application.window

    application.keep_watch()
    application.window.guard.idleness.stop()  # the told clock runs faster than anybody's hands
    word = Word()
    word.listen()
    stage = QuickStage()
    stage.over.connect(lambda problem: qt.exit(1 if problem else 0))
    stage.play(_evening(CanaryGuide(stage, start, clock, "nl"), part, word))
    return qt.exec()


if __name__ == "__main__":
    ended = hold(Path(sys.argv[1]), sys.argv[2])
    if ended == RELOCK:
        begin_anew(["--home", sys.argv[1]])
    os._exit(ended)
