"""The prompts page with two thousand prompts: each keystroke found and painted.

The baseline is a bare list model of Qt that filters the same texts in one language and is painted
as often.
"""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from benchmarks.figure import Figure, turn_by_turn
from benchmarks.library import LIMIT_MS, TIMES, many_prompts, slowest_ms

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.domain.library.prompts import Prompt
    from circle_desktop.ui.prompts.finder import PromptFinder

SIZE = (560, 620)
PASSPHRASE = "zeven stenen in het water"


def keystroke(folder: Path) -> list[Figure]:
    """Type a query letter by letter into the page's finder, and into a bare list."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication([])  # kept until all is painted
    prompts = many_prompts()
    ours, bare = _typing(_finder(folder, prompts)), _bare(prompts)
    first, second = turn_by_turn(partial(slowest_ms, ours), partial(slowest_ms, bare), TIMES)
    del ours, bare, application
    name = "a keystroke in the prompts page, painted"
    return [Figure(name, "ms", first, second, LIMIT_MS, absolute=True)]


def _typing(finder: PromptFinder) -> Callable[[str], None]:
    def typed(query: str) -> None:
        finder.field.setText(query)
        finder.list.grab()

    return typed


def _finder(folder: Path, prompts: list[Prompt]) -> PromptFinder:
    from circle_desktop.bootstrap import build_house
    from circle_desktop.domain.library.collection import Collection
    from circle_desktop.services.library.book import Library
    from circle_desktop.ui.commands import Commands
    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.palette import LIGHT
    from circle_desktop.ui.prompts.finder import PromptFinder
    from circle_desktop.ui.theme import Theme, load_fonts

    load_fonts()
    house = build_house(folder / "home")
    desk = house.create(folder / "vault", "Huis van de Kade", PASSPHRASE)
    commands = Commands(lambda problem: type(problem).__name__, house.report_problem)
    finder = PromptFinder(Frame(Theme(LIGHT), house, desk, "nl", commands))
    finder.resize(*SIZE)
    finder.show_library(Library(tuple(prompts), Collection()))
    return finder


def _bare(prompts: list[Prompt]) -> Callable[[str], None]:
    from PySide6.QtCore import QSortFilterProxyModel, QStringListModel, Qt
    from PySide6.QtWidgets import QListView

    view = QListView()
    proxy = QSortFilterProxyModel(view)
    texts = [prompt.words.best("nl") for prompt in prompts]
    proxy.setSourceModel(QStringListModel(texts, view))
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    view.setUniformItemSizes(True)
    view.resize(*SIZE)
    view.setModel(proxy)

    def typed(query: str) -> None:
        proxy.setFilterFixedString(query)
        view.grab()

    return typed
