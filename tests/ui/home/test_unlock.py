"""Unlock: one field, one act, and a sentence of its own for every way it can fail."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from circle_desktop.domain.errors import (
    HeaderDamaged,
    VaultDamaged,
    VaultError,
    VaultInUse,
    VaultMissing,
    VaultNotEncrypted,
    VaultTooNew,
    WrongPassphrase,
)
from circle_desktop.services.wording import Wording, error_words
from circle_desktop.ui.home.doorway import Entrance
from circle_desktop.ui.home.unlock import Unlock
from circle_desktop.ui.tasks import Tasks
from tests.fakes import PASSPHRASE, FakeRooms, make_desk, make_rooms

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.services.house import House
    from circle_desktop.ui.theme import Theme

FOLDER = Path("fake-vault")


def _unlock(qtbot: QtBot, theme: Theme, house: House, lang: str = "en") -> Unlock:
    page = Unlock(Entrance(theme, house, lang, Tasks()), FOLDER)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def rooms() -> FakeRooms:
    rooms = make_rooms(FOLDER)
    make_desk(rooms.house).close()
    return rooms


def _words(page: Unlock) -> str:
    return page.field.accessibleDescription()


def _type(page: Unlock, words: str) -> None:
    page.field.clear()
    QTest.keyClicks(page.field, words)
    QTest.keyClick(page.field, Qt.Key.Key_Return)


def test_the_right_passphrase_opens_the_vault(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _unlock(qtbot, theme, rooms.house)
    with qtbot.waitSignal(page.opened) as opened:
        _type(page, PASSPHRASE)

    assert opened.args is not None
    assert opened.args[0].vault.summary.name == "Buurthuis De Kade"
    assert rooms.preferences.folders == [FOLDER]
    assert page.field.text() == ""


def test_the_name_of_the_vault_stands_above_after_the_first_picture(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _unlock(qtbot, theme, rooms.house)

    qtbot.waitUntil(
        lambda: "Buurthuis De Kade" in [label.text() for label in page.findChildren(QLabel)]
    )


def test_a_wrong_passphrase_is_told_under_the_field_and_can_be_tried_again(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _unlock(qtbot, theme, rooms.house)
    _type(page, "zeven andere stenen")
    qtbot.waitUntil(lambda: page.row.wrong)

    assert _words(page) == error_words(WrongPassphrase(), Wording("en"))
    assert page.field.isEnabled()
    assert page.field.selectedText() == page.field.text()


def test_after_three_wrong_tries_the_header_is_doubted_too(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _unlock(qtbot, theme, rooms.house)
    doubts = []
    for _ in range(3):
        _type(page, "zeven andere stenen")
        qtbot.waitUntil(lambda: page.row.wrong and page.field.isEnabled())
        doubts.append(page.offered.isVisible() and "recovery sheet" in _words(page))
        page.row.settle()

    assert doubts == [False, False, True]
    with qtbot.waitSignal(page.sheet_asked):
        page.offered.click()


def test_the_sheet_is_quietly_in_reach_from_the_beginning(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _unlock(qtbot, theme, rooms.house)
    assert not page.offered.isVisible()
    with qtbot.waitSignal(page.sheet_asked):
        page.sheet.click()


class _Refusing:
    """A cabinet that knows one answer."""

    def __init__(self, problem: VaultError) -> None:
        self.problem = problem

    def create(self, *args: object) -> None:
        raise self.problem

    def describe(self, *args: object) -> None:
        raise self.problem

    unlock = create


PROBLEMS = [
    VaultMissing(str(FOLDER)),
    HeaderDamaged(str(FOLDER)),
    VaultDamaged(str(FOLDER), "circle.db"),
    VaultNotEncrypted(str(FOLDER)),
    VaultTooNew(str(FOLDER), 9, 1),
    VaultInUse(str(FOLDER)),
]


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: type(problem).__name__)
def test_each_problem_has_its_own_sentence(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, problem: VaultError, lang: str
) -> None:
    vaults = replace(rooms.house.vaults(), cabinet=_Refusing(problem))  # type: ignore[arg-type]
    page = _unlock(qtbot, theme, replace(rooms.house, vaults=lambda: vaults), lang)
    _type(page, "zeven andere stenen")
    qtbot.waitUntil(lambda: page.row.wrong)

    assert _words(page) == error_words(problem, Wording(lang))


@pytest.mark.parametrize(
    ("problem", "calm"),
    [(WrongPassphrase(), True), (VaultInUse("v"), True), (VaultDamaged("v", "circle.db"), False)],
)
def test_beside_damage_nobody_reads_that_everything_is_as_it_was(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, problem: VaultError, *, calm: bool
) -> None:
    vaults = replace(rooms.house.vaults(), cabinet=_Refusing(problem))  # type: ignore[arg-type]
    page = _unlock(qtbot, theme, replace(rooms.house, vaults=lambda: vaults))
    _type(page, "zeven andere stenen")
    qtbot.waitUntil(lambda: page.row.wrong)
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert any(words.startswith("Everything is as you left it") for words in said) is calm


def test_a_vault_that_is_gone_is_told_before_anyone_types(qtbot: QtBot, theme: Theme) -> None:
    page = _unlock(qtbot, theme, make_rooms(FOLDER).house)
    qtbot.waitUntil(lambda: page.row.wrong)

    assert _words(page) == error_words(VaultMissing(str(FOLDER)), Wording("en"))


def test_while_the_vault_opens_nothing_can_be_pressed_and_no_word_is_readable(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _unlock(qtbot, theme, rooms.house)
    page.field.eye.click()
    with qtbot.waitSignal(page.opened):
        _type(page, PASSPHRASE)
        state = (page.field.isEnabled(), page.open_button.isEnabled(), page.other.isEnabled())
        echo = page.field.echoMode()

    assert state == (False, False, False)
    assert echo is QLineEdit.EchoMode.Password


def test_an_empty_field_opens_nothing(qtbot: QtBot, theme: Theme, rooms: FakeRooms) -> None:
    page = _unlock(qtbot, theme, rooms.house)
    page.open_button.click()

    assert page.open_button.isEnabled()
    assert not page.row.wrong


@pytest.mark.qt_log_ignore("raise", "grabbing the keyboard", extend=True)
def test_another_known_vault_or_a_new_one_can_be_chosen(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    other = Path("other & vault")
    rooms.preferences.folders = [FOLDER, other]
    page = _unlock(qtbot, theme, rooms.house)
    page.other.click()
    acts = [act for act in page.menu.actions() if not act.isSeparator()]

    assert acts[0].text() == "other && vault"
    with qtbot.waitSignal(page.vault_chosen) as chosen:
        acts[0].trigger()
    assert chosen.args == [other]
    with qtbot.waitSignal(page.new_vault_asked):
        acts[-1].trigger()
    page.menu.close()


def test_the_help_card_and_the_languages_are_in_reach_while_locked(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _unlock(qtbot, theme, rooms.house)

    with qtbot.waitSignal(page.help_asked):
        page.help.click()
    with qtbot.waitSignal(page.language_chosen) as chosen:
        page.languages.word("fr").click()
    assert chosen.args == ["fr"]


def test_the_language_that_is_spoken_already_is_not_chosen_again(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _unlock(qtbot, theme, rooms.house)

    with qtbot.assertNotEmitted(page.language_chosen):
        page.languages.word("en").click()
