"""Settings: every choice is kept at once, and read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from circle_desktop import __version__
from circle_desktop.ui.commands import Commands
from circle_desktop.ui.frame import Frame
from circle_desktop.ui.settings.page import SettingsPage
from tests.fakes import FakeRooms, make_desk, make_rooms

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.errors import CircleError
    from circle_desktop.ui.parts import ChoiceField
    from circle_desktop.ui.theme import Theme


def _say(problem: CircleError) -> str:
    return type(problem).__name__


def _settings(qtbot: QtBot, theme: Theme, rooms: FakeRooms) -> SettingsPage:
    desk = make_desk(rooms.house)
    commands = Commands(_say, rooms.house.report_problem)
    page = SettingsPage(Frame(theme, rooms.house, desk, "en", commands))
    qtbot.addWidget(page)
    page.resize(1142, 768)
    page.show()
    return page


def _choose(field: ChoiceField, key: str) -> None:
    field.set_key(key)
    field.activated.emit(field.currentIndex())


def _texts(page: SettingsPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_the_look_is_kept_and_asked_for_at_once(qtbot: QtBot, theme: Theme) -> None:
    rooms = make_rooms()
    page = _settings(qtbot, theme, rooms)
    with qtbot.waitSignals([page.look_chosen] * 3):
        _choose(page.look.theme, "dark")
        _choose(page.look.text_size, "150")
        page.look.still.click()

    kept = rooms.preferences.choices
    assert (kept["theme"], kept["text_size"], kept["reduced_motion"]) == ("dark", "150", "on")


def test_another_language_is_asked_for(qtbot: QtBot, theme: Theme) -> None:
    page = _settings(qtbot, theme, make_rooms())
    with qtbot.waitSignal(page.language_chosen) as chosen:
        _choose(page.look.language, "nl")

    assert chosen.args == ["nl"]


def test_the_manner_of_the_circle_is_kept(qtbot: QtBot, theme: Theme) -> None:
    rooms = make_rooms()
    page = _settings(qtbot, theme, rooms)
    _choose(page.manner.hand_on, "on")
    _choose(page.manner.names, "initials")
    page.manner.digits.click()

    kept = rooms.preferences.choices
    assert (kept["two_step"], kept["room_names"], kept["digits"]) == ("on", "initials", "on")


def test_what_was_chosen_before_is_shown(qtbot: QtBot, theme: Theme) -> None:
    choices = {"theme": "contrast-light", "two_step": "on", "digits": "on", "room_names": "none"}
    page = _settings(qtbot, theme, make_rooms(**choices))  # type: ignore[arg-type]

    assert page.look.theme.key() == "contrast-light"
    assert page.manner.hand_on.key() == "on"
    assert page.manner.names.key() == "none"
    assert page.manner.digits.isChecked()


def test_contact_and_numbers_are_kept_after_the_last_key(qtbot: QtBot, theme: Theme) -> None:
    rooms = make_rooms()
    page = _settings(qtbot, theme, rooms)
    QTest.keyClicks(page.numbers.contact, "Ann  0470")
    timer = page.numbers.findChild(QTimer)
    assert isinstance(timer, QTimer)
    waits = timer.isActive() and timer.interval() <= 1000
    timer.timeout.emit()

    assert waits
    assert rooms.preferences.choices["help_contact"] == "Ann 0470"


def test_leaving_the_page_keeps_what_was_just_written(qtbot: QtBot, theme: Theme) -> None:
    rooms = make_rooms()
    page = _settings(qtbot, theme, rooms)
    page.numbers.lines.setPlainText("Tele-Onthaal 106\n")
    page.hide()

    assert rooms.preferences.choices["help_lines"] == "Tele-Onthaal 106"


def test_numbers_are_checked_by_a_person_and_unchecked_by_a_change(
    qtbot: QtBot, theme: Theme
) -> None:
    rooms = make_rooms()
    page = _settings(qtbot, theme, rooms)
    page.numbers.lines.setPlainText("Tele-Onthaal 106")
    page.numbers.check.click()
    checked = rooms.preferences.choices["help_checked"], _texts(page)
    page.numbers.lines.setPlainText("Tele-Onthaal 107")

    assert checked[0] == "2026-11-19"
    assert "Checked on Thursday 19 November 2026." in checked[1]
    assert rooms.preferences.choices["help_checked"] == ""
    assert "Not checked yet." in _texts(page)


def test_there_is_nothing_to_check_without_numbers(qtbot: QtBot, theme: Theme) -> None:
    assert not _settings(qtbot, theme, make_rooms()).numbers.check.isEnabled()


def test_a_date_written_by_hand_does_not_stop_the_page(qtbot: QtBot, theme: Theme) -> None:
    page = _settings(qtbot, theme, make_rooms(help_lines="106", help_checked="soon"))

    assert "Not checked yet." in _texts(page)


@pytest.mark.parametrize("word", ["Indigenous", "GNU General Public License", "LGPL"])
def test_it_says_where_it_comes_from_and_under_which_licences(
    qtbot: QtBot, theme: Theme, word: str
) -> None:
    assert any(word in text for text in _texts(_settings(qtbot, theme, make_rooms())))


def test_it_says_its_version_and_where_the_vault_lies(qtbot: QtBot, theme: Theme) -> None:
    texts = _texts(_settings(qtbot, theme, make_rooms()))

    assert any(f"Version {__version__}" in text for text in texts)
    assert "fake-vault" in texts
