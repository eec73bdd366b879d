"""People with a key: the list, and the acts on keys, each with one's own passphrase again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from circle_desktop.domain.keeping.holders import KeyRole, Newcomer
from circle_desktop.ui.commands import Commands
from circle_desktop.ui.frame import Frame
from circle_desktop.ui.parts import Button
from circle_desktop.ui.settings.key_act import KeyAct
from circle_desktop.ui.settings.key_people import KeyPeople
from circle_desktop.ui.settings.key_sheets import ChangePassphrase, GiveKey, RenewKeys, TakeKeyBack
from tests.fakes import PASSPHRASE, FakeRooms, make_desk, make_rooms

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from circle_desktop.services.house import Desk
    from circle_desktop.ui.theme import Theme

NOOR = "wolken boven een stille haven"
OFFICE = "kantoor zonder ramen of deuren"

Act = TypeVar("Act", bound=KeyAct)


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    return make_desk(rooms.house)


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 900)
    window.show()
    yield window
    window.close()


def card_on(window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk) -> KeyPeople:
    """Put the card in a window."""
    commands = Commands(lambda problem: type(problem).__name__, rooms.house.report_problem, window)
    card = KeyPeople(Frame(theme, rooms.house, desk, "en", commands))
    card.setParent(window)
    card.resize(520, 500)
    card.show()
    return card


def sheet_of(card: KeyPeople, kind: type[Act]) -> Act:
    """Return the form that is open."""
    assert isinstance(card.sheet, kind)
    return card.sheet


def words_in(widget: QWidget) -> str:
    """Return everything that is said there and can be seen."""
    labels = widget.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(widget))


def choose_words(sheet: GiveKey | ChangePassphrase, words: str) -> None:
    """Type a new passphrase twice."""
    sheet.new.once.setText(words)
    sheet.new.again.setText(words)


def act(qtbot: QtBot, sheet: KeyAct, own: str = PASSPHRASE) -> None:
    """Type one's own passphrase, press the act and wait for the worker."""
    sheet.own.setText(own)
    sheet.act.click()
    qtbot.waitUntil(lambda: not sheet.is_busy)


def test_the_list_says_who_and_what_and_since_when(
    window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    desk.keys.give(PASSPHRASE, Newcomer("Noor", KeyRole.FACILITATOR, NOOR))
    desk.keys.give(PASSPHRASE, Newcomer("<b>Coördinatie</b>", KeyRole.COORDINATOR, OFFICE))
    said = words_in(card_on(window, theme, rooms, desk))
    for words in ("You", "Noor", "<b>Coördinatie</b>", "Since 19 Nov 2026", "the office alone"):
        assert words in said


def test_a_key_is_given(
    qtbot: QtBot, window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    card = card_on(window, theme, rooms, desk)
    card.give.click()
    sheet = sheet_of(card, GiveKey)
    sheet.name.setText("Noor")
    sheet.role.coordinator.click()
    choose_words(sheet, NOOR)
    act(qtbot, sheet)
    assert [(one.name, one.role) for one in desk.keys.holders][1:] == [
        ("Noor", KeyRole.COORDINATOR)
    ]
    assert "Noor" in words_in(card)
    assert rooms.house.open(rooms.house.default_folder, NOOR).vault.holder.name == "Noor"


def test_the_code_of_an_own_drawer_is_asked_of_facilitators_alone(
    window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    card = card_on(window, theme, rooms, desk)
    card.give.click()
    sheet = sheet_of(card, GiveKey)
    assert sheet.code_row.isVisibleTo(sheet)
    sheet.role.coordinator.click()
    assert not sheet.code_row.isVisibleTo(sheet)
    sheet.close_sheet()


@pytest.mark.parametrize("missing", ["name", "words", "same words", "own"])
def test_what_is_missing_is_said_before_anything_is_tried(
    window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk, missing: str
) -> None:
    card = card_on(window, theme, rooms, desk)
    card.give.click()
    sheet = sheet_of(card, GiveKey)
    sheet.name.setText("" if missing == "name" else "Noor")
    sheet.new.once.setText("" if missing == "words" else NOOR)
    sheet.new.again.setText("other" if missing == "same words" else sheet.new.once.text())
    sheet.own.setText("" if missing == "own" else PASSPHRASE)
    sheet.act.click()
    assert not sheet.is_busy
    wrong = {
        "name": sheet.name_row,
        "words": sheet.new.row,
        "same words": sheet.new.again_row,
        "own": sheet.own_row,
    }
    assert [name for name, row in wrong.items() if row.wrong] == [missing]
    sheet.close_sheet()


def test_a_wrong_passphrase_is_said_at_its_field_and_changes_nothing(
    qtbot: QtBot, window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    card = card_on(window, theme, rooms, desk)
    card.change.click()
    sheet = sheet_of(card, ChangePassphrase)
    choose_words(sheet, NOOR)
    act(qtbot, sheet, own="not these words")
    assert sheet.own_row.wrong
    assert sheet.isVisible()
    rooms.house.open(rooms.house.default_folder, PASSPHRASE)
    sheet.close_sheet()


def test_a_passphrase_that_is_taken_is_said_at_its_field(
    qtbot: QtBot, window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    card = card_on(window, theme, rooms, desk)
    card.give.click()
    sheet = sheet_of(card, GiveKey)
    sheet.name.setText("Noor")
    choose_words(sheet, PASSPHRASE)
    act(qtbot, sheet)
    assert sheet.new.row.wrong
    sheet.close_sheet()


def test_my_passphrase_changes(
    qtbot: QtBot, window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    card = card_on(window, theme, rooms, desk)
    card.change.click()
    sheet = sheet_of(card, ChangePassphrase)
    choose_words(sheet, NOOR)
    with qtbot.waitSignal(sheet.closed):
        act(qtbot, sheet)
    assert rooms.house.open(rooms.house.default_folder, NOOR).vault.holders


def test_a_key_is_taken_back_and_what_that_means_is_said_first(
    qtbot: QtBot, window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    desk.keys.give(PASSPHRASE, Newcomer("Noor", KeyRole.FACILITATOR, NOOR))
    card = card_on(window, theme, rooms, desk)
    buttons = [one for one in card.findChildren(Button) if one.accessibleName().endswith("Noor")]
    assert len(buttons) == 1
    buttons[0].click()
    sheet = sheet_of(card, TakeKeyBack)
    assert "Older backup copies still open" in words_in(sheet)
    act(qtbot, sheet)
    assert len(desk.keys.holders) == 1
    assert "Noor" not in words_in(card)


def test_the_last_key_to_the_circles_is_not_taken_back(
    qtbot: QtBot, window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    card = card_on(window, theme, rooms, desk)
    assert not [one for one in card.findChildren(Button) if "Take back" in one.accessibleName()]


def test_new_keys_are_made_and_what_is_left_to_do_is_said(
    qtbot: QtBot, window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    desk.keys.give(PASSPHRASE, Newcomer("Noor", KeyRole.FACILITATOR, NOOR))
    card = card_on(window, theme, rooms, desk)
    card.renew.click()
    sheet = sheet_of(card, RenewKeys)
    with qtbot.waitSignal(card.renewed):
        act(qtbot, sheet)
    said = words_in(sheet)
    assert "This vault has new keys." in said
    assert "To be given a key again: Noor." in said
    assert "Your own passphrase" not in said
    sheet.act.click()
    assert not sheet.isVisible()


def test_a_form_stays_while_the_worker_is_at_it(
    qtbot: QtBot, window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    card = card_on(window, theme, rooms, desk)
    card.change.click()
    sheet = sheet_of(card, ChangePassphrase)
    choose_words(sheet, NOOR)
    sheet.own.setText("not these words")
    sheet.act.click()
    assert sheet.is_busy
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    qtbot.waitUntil(lambda: not sheet.is_busy)
    sheet.close_sheet()


def test_nothing_typed_is_left_when_a_form_goes(
    window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    card = card_on(window, theme, rooms, desk)
    card.give.click()
    sheet = sheet_of(card, GiveKey)
    choose_words(sheet, NOOR)
    sheet.own.setText(PASSPHRASE)
    sheet.close_sheet()
    assert (sheet.new.once.text(), sheet.new.again.text(), sheet.own.text()) == ("", "", "")


def test_a_coordinator_sees_the_list_and_changes_one_passphrase(
    window: QWidget, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    desk.keys.give(PASSPHRASE, Newcomer("Coördinatie", KeyRole.COORDINATOR, OFFICE))
    office = rooms.house.open(rooms.house.default_folder, OFFICE)
    card = card_on(window, theme, rooms, office)
    assert card.change.isVisibleTo(card)
    assert not card.give.isVisibleTo(card)
    assert not card.renew.isVisibleTo(card)
    assert not [one for one in card.findChildren(Button) if "Take back" in one.accessibleName()]
    assert "Coördinatie (you)" in words_in(card)
