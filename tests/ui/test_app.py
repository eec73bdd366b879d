"""The start of the window: language and look as chosen, nothing heavy before the door opens."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from circle_desktop.ui.app import RELOCK, Application
from circle_desktop.ui.home.first_run import FirstRun
from tests.fakes import FakeRooms, make_desk, make_rooms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from circle_desktop.ui.theme import Theme

_FIRST_PICTURE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from circle_desktop.bootstrap import build_house
from circle_desktop.ui.app import Application
from circle_desktop.ui.theme import load_fonts

qt = QApplication([])
load_fonts()
application = Application(qt, build_house(Path(sys.argv[1])))
application.window.show()
application.window.grab()
heavy = {"sqlalchemy", "sqlcipher3", "alembic", "reportlab", "cryptography", "pypdfium2"}
print(sorted(heavy & set(sys.modules)))
"""


class Exits:
    """Stands for the application object: remembers with which code it was asked to end."""

    def __init__(self, qt: QApplication) -> None:
        self.qt = qt
        self.codes: list[int] = []

    def __getattr__(self, name: str) -> object:
        return getattr(self.qt, name)

    def exit(self, code: int) -> None:
        self.codes.append(code)


@pytest.fixture
def exits(qapp: QApplication) -> Exits:
    return Exits(qapp)


@pytest.fixture
def start(exits: Exits, theme: Theme) -> Iterator[Callable[[FakeRooms], Application]]:
    made: list[Application] = []

    def make(rooms: FakeRooms) -> Application:
        application = Application(exits, rooms.house, lang="en")  # type: ignore[arg-type]
        made.append(application)
        application.window.show()
        return application

    yield make
    for application in made:
        application.window.close()
        application.window.deleteLater()
        application.stop()


def test_the_first_picture_reads_nothing_heavy(tmp_path: object) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _FIRST_PICTURE, str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )

    assert done.stdout.strip() == "[]"


def test_choosing_a_language_keeps_it_and_makes_the_page_anew(
    start: Callable[[FakeRooms], Application],
) -> None:
    rooms = make_rooms()
    window = start(rooms).window
    before = window.content
    window.language_chosen.emit("fr")

    assert rooms.preferences.choices["language"] == "fr"
    assert isinstance(window.content, FirstRun)
    assert window.content is not before
    assert window.content.welcome.choices["fr"].isChecked()


def test_a_chosen_look_is_worn_at_once(
    start: Callable[[FakeRooms], Application], qapp: QApplication
) -> None:
    rooms = make_rooms()
    application = start(rooms)
    rooms.preferences.set("theme", "contrast-dark")
    application.window.look_chosen.emit()

    assert qapp.palette().window().color().name() == "#000000"


def test_the_look_of_the_computer_is_followed_only_when_that_was_chosen(
    start: Callable[[FakeRooms], Application], qapp: QApplication
) -> None:
    following, own = start(make_rooms(theme="system")), start(make_rooms(theme="dark"))
    before = following.window.content, own.window.content
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert following.window.content is not before[0]
    assert own.window.content is before[1]


def test_locking_ends_the_process_with_the_code_that_opens_the_door_again(
    start: Callable[[FakeRooms], Application], exits: Exits
) -> None:
    rooms = make_rooms()
    application = start(rooms)
    application.window.open_desk(make_desk(rooms.house))
    application.window.lock()

    assert exits.codes == [RELOCK] == [75]


def test_closing_the_window_ends_the_process(
    start: Callable[[FakeRooms], Application], exits: Exits
) -> None:
    start(make_rooms()).window.close()

    assert exits.codes == [0]


def test_a_fault_nobody_caught_is_logged_and_told_by_its_incident(
    start: Callable[[FakeRooms], Application],
) -> None:
    rooms = make_rooms()
    application = start(rooms)
    application.window.open_desk(make_desk(rooms.house))
    application.tell_fault(ValueError("Amal"))

    assert application.window.shell is not None
    assert "incident-1" in application.window.shell.sentence
    assert "Amal" not in application.window.shell.sentence
    assert [str(problem) for problem in rooms.incidents] == ["Amal"]
