"""A walk through every page and state of the real window, with somebody who looks.

The gallery's script leads; at each picture it takes, every eye looks at what is visible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from typing_extensions import override

from circle_desktop.ui.app import Application
from circle_desktop.ui.theme import load_fonts
from circle_desktop.ui.tour.gallery import gallery
from circle_desktop.ui.tour.guide import Guide
from tests.whole.houses import evening_clock, house_at
from tests.whole.quick_stage import QuickStage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.tour.stage import Script
    from circle_desktop.ui.window import MainWindow

LONGEST_MS = 180_000


class Walker(Guide):
    """Somebody who may call the people of the invented circle otherwise."""

    people: tuple[str, ...] = ()

    @override
    def said(self, key: str) -> str:
        if key == "people" and self.people:
            return ", ".join(self.people)
        return super().said(key)


class Walk:
    """One application, one script, and the eyes that look."""

    def __init__(self, qt: QApplication, home: Path, lang: str, **choices: str) -> None:
        self._qt = qt
        self._lang = lang
        self._clock = evening_clock()
        self._house = house_at(home, self._clock, **choices)
        self._applications: list[Application] = []
        self.people: tuple[str, ...] = ()

    def go(
        self,
        qtbot: QtBot,
        eye: Callable[[Walker, QWidget, str], None],
        script: Callable[[Guide], Script] = gallery,
    ) -> None:
        """Play a script; the eye sees the guide, the window and the name of each picture."""
        load_fonts()
        stage = QuickStage(lambda widget, name: eye(walker, widget, name))
        walker = Walker(stage, self._start, self._clock, self._lang)
        walker.people = self.people
        ended: list[Exception | None] = []
        stage.over.connect(ended.append)
        stage.play(script(walker))
        qtbot.waitUntil(lambda: bool(ended), timeout=LONGEST_MS)
        for former in self._applications[:-1]:
            former.stop()
        leave(self._applications[-1])
        if ended[0] is not None:
            raise ended[0]

    def _start(self) -> MainWindow:
        self._applications.append(Application(self._qt, self._house, lang=self._lang))
        window = self._applications[-1].window
        window.show()
        window.activateWindow()
        return window


def leave(application: Application) -> None:
    """Leave a window without closing it: that would end the process for every later test."""
    application.stop()
    QLocale.setDefault(QLocale.c())
    window = application.window
    window.hide()
    if window.ways is not None:
        window.ways.leave()
    if window.desk is not None:
        window.desk.close()
    window.deleteLater()
