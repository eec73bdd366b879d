"""The app in a process of its own in which every word that matters is a canary.

It plays the whole story, then things go wrong in it; what it tells are the titles of its windows.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import sqlalchemy as sa
from PySide6.QtCore import QObject, QTimer, qCritical, qWarning
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from circle_desktop.bootstrap import build_house
from circle_desktop.domain.circle import CircleId
from circle_desktop.ui.app import Application, _send_faults_to
from circle_desktop.ui.theme import load_fonts
from circle_desktop.ui.tour.guide import Guide
from circle_desktop.ui.tour.story import story
from tests.whole.houses import cheap_vaults, evening_clock
from tests.whole.mishaps import Mishaps
from tests.whole.quick_stage import QuickStage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QWidget

    from circle_desktop.ui.tour.stage import Script
    from circle_desktop.ui.window import MainWindow

CANARY = "Quizzelvink"
"""A name nobody has; every word that must not get out carries it."""
LEAST_KINDS = 30
"""Accidents of different kinds (D 56)."""
PASSPHRASE = f"{CANARY} zeven stenen in het water"
_WORDS = {
    "people": ", ".join(f"{CANARY} {letter}" for letter in "ABCDEFGH"),
    "latecomer": f"{CANARY} laat",
    "circle": f"Cirkel {CANARY}",
    "note": f"De kring dacht aan {CANARY}.",
    "line_1": f"Een {CANARY} die blijft.",
    "line_2": f"Een {CANARY} erbij.",
    "line_3": f"Een {CANARY} die gaat.",
    "passphrase": PASSPHRASE,
}


class CanaryGuide(Guide):
    """Says canaries wherever a person would say something of their own."""

    also: tuple[str, ...] = ()
    """Names of more people."""

    @override
    def said(self, key: str) -> str:
        if key == "people":
            return ", ".join((_WORDS[key], *self.also))
        return _WORDS.get(key) or super().said(key)


class _FailingEvents(QObject):
    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        watched.removeEventFilter(self)
        raise ValueError(CANARY)


class _FailingEnd:
    def __del__(self) -> None:
        raise ValueError(CANARY)


def _fail() -> None:
    raise RuntimeError(CANARY)


def _fail_in_a_chain() -> None:
    try:
        _fail()
    except RuntimeError as problem:
        raise KeyError(CANARY) from problem


def _report_of_a_library() -> None:
    try:
        _fail()
    except RuntimeError:
        logging.getLogger(__name__).exception("about %s", CANARY)


class Accidents:
    """Everything that can go wrong around a canary, one kind after the other."""

    def __init__(self, guide: CanaryGuide) -> None:
        self._guide = guide
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(_fail_in_a_chain)
        self._filter = _FailingEvents()

    def happen(self) -> Script:
        """Let each happen, and the window go on after it."""
        kinds = self._kinds()
        assert len(kinds) >= LEAST_KINDS
        for accident in kinds:
            accident()
            yield from self._guide.settle(3)

    def _kinds(self) -> tuple[Callable[[], object], ...]:
        guide, run = self._guide, self._guide.commands.run
        return (
            lambda: run(_fail),
            lambda: run(lambda: guide.desk.circles.named(CANARY)),
            lambda: run(lambda: guide.desk.circles.get(CircleId(CANARY))),
            lambda: run(self._bad_statement),
            self._timer.start,
            lambda: guide.window.installEventFilter(self._filter),
            guide.window.update,
            self._on_thread,
            lambda: guide.window._tasks.run(guide.window, _fail, print, self._word),
            lambda: qWarning(CANARY),
            lambda: qCritical(CANARY),
            lambda: logging.getLogger("library").warning("about %s", CANARY),
            _report_of_a_library,
            _FailingEnd,
            *Mishaps(guide, CANARY).all(),
        )

    def _bad_statement(self) -> None:
        with self._guide.desk.vault.work() as work:
            statement = sa.text("insert into nowhere values (:word)")
            work.circles._connection.execute(statement, {"word": CANARY})  # type: ignore[attr-defined]

    def _word(self, problem: Exception) -> None:
        self._guide.window.house.report_problem(problem)

    @staticmethod
    def _on_thread() -> None:
        thread = threading.Thread(target=_fail)
        thread.start()
        thread.join()


def _evening(guide: CanaryGuide) -> Script:
    yield from story(guide)
    yield from Accidents(guide).happen()


def play(home: Path, *also: str) -> list[str]:
    """Play the story and the accidents below a folder; return every title a window had.

    Args:
        home: settings, log and vault.
        also: names of more people who come.
    """
    clock = evening_clock()
    built = build_house(home, clock)
    house = replace(built, vaults=lambda: vaults)
    vaults = cheap_vaults(clock)
    house.preferences.set("reduced_motion", "on")
    qt = QApplication(["circle-desktop"])
    load_fonts()
    application = Application(qt, house, lang="nl")
    _send_faults_to(application, house)

    def start() -> MainWindow:
        application.window.show()
        return application.window

    titles: set[str] = set()

    def look(_widget: QWidget, _name: str) -> None:
        titles.update(window.windowTitle() for window in qt.topLevelWidgets())

    stage = QuickStage(look)
    ended: list[Exception | None] = []
    stage.over.connect(ended.append)
    stage.over.connect(qt.quit)
    guide = CanaryGuide(stage, start, clock, "nl")
    guide.also = also
    stage.play(_evening(guide))
    qt.exec()
    if ended[0] is not None:
        raise ended[0]
    return sorted(titles)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(play(Path(sys.argv[1]), *sys.argv[2:])))
    sys.stdout.flush()
    os._exit(0)  # as a power cut would: the journal of the database stays where it is
