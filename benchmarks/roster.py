"""The people of a circle and the circles of a centre: how long a page takes to stand.

The baselines are bare Qt: a table of the same names, and a list of the same circles, both painted.
"""

from __future__ import annotations

import os
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.figure import Figure, turn_by_turn

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame

PEOPLE, CIRCLES, TIMES = 1_000, 300, 5
LIMIT_MS, READ_MS = 100.0, 250.0
SIZE = (1140, 560)
PASSPHRASE = "zeven stenen in het water"


def pages(folder: Path) -> list[Figure]:
    """Open the roster of a thousand people, and the list of three hundred circles."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication([])  # kept until all is painted
    frame = _frame(folder)
    circle = _filled(frame)
    names = [person.name for person in circle.people]
    people = turn_by_turn(lambda: _people_ms(frame, circle), lambda: _bare_ms(names), TIMES)
    labels = [one.name for one in frame.desk.circles.all()]
    circles = turn_by_turn(lambda: _circles_ms(frame), lambda: _bare_ms(labels), TIMES)
    del application
    return [
        Figure(f"the roster of {PEOPLE} people stands", "ms", *people, LIMIT_MS, absolute=True),
        Figure(f"{CIRCLES} circles, read and standing", "ms", *circles, READ_MS, absolute=True),
    ]


def _frame(folder: Path) -> Frame:
    from circle_desktop.bootstrap import build_house
    from circle_desktop.ui.commands import Commands
    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.palette import LIGHT
    from circle_desktop.ui.theme import Theme, load_fonts

    load_fonts()
    house = build_house(folder / "home")
    desk = house.create(folder / "vault", "Huis van de Kade", PASSPHRASE)
    commands = Commands(lambda problem: type(problem).__name__, house.report_problem)
    return Frame(Theme(LIGHT), house, desk, "nl", commands)


def _filled(frame: Frame) -> Circle:
    from circle_desktop.domain.circle import Circle, CircleId

    with frame.desk.vault.work() as work:
        for number in range(CIRCLES - 1):
            work.circles.add(Circle(CircleId(f"c{number}"), f"Kring {number:03}", place="Zaal"))
        work.commit()
    names = ", ".join(f"Naam {number:04}" for number in range(PEOPLE))
    return frame.desk.circles.create("De Kade", people=names)


def _people_ms(frame: Frame, circle: Circle) -> float:
    """Show people who are at hand already: what the page itself takes."""
    from circle_desktop.ui.circle.people_tab import PeopleTab

    tab = PeopleTab(frame, replace(circle, people=()))
    tab.resize(*SIZE)

    def opened() -> None:
        tab.show_circle(circle)
        tab.grab()

    return _ms(opened)


def _circles_ms(frame: Frame) -> float:
    from circle_desktop.ui.circle.list_page import CircleListPage

    def opened() -> None:
        page = CircleListPage(frame)
        page.resize(*SIZE)
        page.grab()

    return _ms(opened)


def _bare_ms(words: list[str]) -> float:
    from PySide6.QtCore import QStringListModel
    from PySide6.QtWidgets import QListView

    view = QListView()
    view.resize(*SIZE)

    def opened() -> None:
        view.setModel(QStringListModel(words, view))
        view.grab()

    return _ms(opened)


def _ms(act: Callable[[], object]) -> float:
    begun = perf_counter()
    act()
    return (perf_counter() - begun) * 1000
