"""The bell is tried before it is needed; a key never has two meanings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from circle_desktop.services.ports.sound import Bowl
from circle_desktop.ui.live.keys import DEFAULT_KEYS, KeyAct, KeyMap
from circle_desktop.ui.settings.bell_card import BellCard
from circle_desktop.ui.settings.key_choices import KeyChoices
from tests.fakes import MemoryPreferences, make_rooms
from tests.ui.evenings import evening

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme
    from tests.fakes import FakeRooms

CTRL = Qt.KeyboardModifier.ControlModifier


def _card(qtbot: QtBot, theme: Theme, rooms: FakeRooms) -> BellCard:
    card = BellCard(theme, rooms.house)
    qtbot.addWidget(card)
    return card


def _keys(qtbot: QtBot, theme: Theme) -> tuple[KeyChoices, MemoryPreferences]:
    night = evening(theme, "en", held=False)
    card = KeyChoices(night.frame)
    qtbot.addWidget(card)
    card.show()
    return card, night.rooms.preferences


def _choose(
    card: KeyChoices,
    act: KeyAct,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    field = card.fields[act]
    field.click()
    QTest.keyClick(field, key, modifier)


def test_the_bell_can_be_tried_at_the_chosen_volume(qtbot: QtBot, theme: Theme) -> None:
    rooms = make_rooms(bell_sound="low", bell_volume="50")
    card = _card(qtbot, theme, rooms)
    card.test.click()
    QCoreApplication.sendPostedEvents()
    assert rooms.bell.rung == [(Bowl.LOW, 0.5)]
    assert card.answer.text() == "The bell sounds."


def test_a_laptop_without_sound_is_told_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    rooms = make_rooms()
    rooms.bell.works = False
    card = _card(qtbot, theme, rooms)
    card.test.click()
    QCoreApplication.sendPostedEvents()
    assert card.answer.text().startswith("There is no sound on this laptop now.")


def test_with_a_real_bowl_there_is_nothing_to_try(qtbot: QtBot, theme: Theme) -> None:
    card = _card(qtbot, theme, make_rooms(bell_sound="none"))
    assert not card.test.isEnabled()
    assert not card.volume.isEnabled()
    card.bowl.chosen.emit("clear")
    assert card.test.isEnabled()


def test_an_act_gets_another_key_and_loses_its_former_one(qtbot: QtBot, theme: Theme) -> None:
    card, preferences = _keys(qtbot, theme)
    _choose(card, KeyAct.PASS, Qt.Key.Key_Q)
    kept = KeyMap.kept(preferences)
    assert kept.owner(Qt.Key.Key_Q) is KeyAct.PASS
    assert kept.owner(Qt.Key.Key_P) is None
    assert card.fields[KeyAct.PASS].text() == "Q"


def test_a_key_that_is_taken_is_refused_in_words(qtbot: QtBot, theme: Theme) -> None:
    card, preferences = _keys(qtbot, theme)
    _choose(card, KeyAct.PASS, Qt.Key.Key_L)
    assert card.answer.text().startswith("L asks for")
    assert KeyMap.kept(preferences).is_default


def test_keys_of_a_clicker_and_of_the_window_stay(qtbot: QtBot, theme: Theme) -> None:
    card, preferences = _keys(qtbot, theme)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_F1, Qt.Key.Key_Return):
        _choose(card, KeyAct.HOLD, key)
        assert "meaning everywhere" in card.answer.text()
    _choose(card, KeyAct.HOLD, Qt.Key.Key_K, CTRL)
    assert "meaning everywhere" in card.answer.text()
    assert KeyMap.kept(preferences).is_default


def test_escape_leaves_a_key_as_it_is(qtbot: QtBot, theme: Theme) -> None:
    card, preferences = _keys(qtbot, theme)
    _choose(card, KeyAct.BELL, Qt.Key.Key_Escape)
    assert card.fields[KeyAct.BELL].text() == "B"
    assert not card.fields[KeyAct.BELL].waits
    assert KeyMap.kept(preferences).is_default


def test_all_keys_go_back_to_the_first_day(qtbot: QtBot, theme: Theme) -> None:
    card, preferences = _keys(qtbot, theme)
    assert not card.reset.isEnabled()
    _choose(card, KeyAct.WHY, Qt.Key.Key_F5)
    card.reset.click()
    assert KeyMap.kept(preferences).is_default
    assert card.fields[KeyAct.WHY].text() == "W"


def test_what_cannot_be_read_or_would_clash_is_left_out() -> None:
    assert KeyMap.kept(MemoryPreferences(keys="{broken")).is_default
    assert KeyMap.kept(MemoryPreferences(keys="[]")).is_default
    clash = MemoryPreferences(keys='{"pass": 76, "later": 81, "nothing": 82, "why": "W"}')
    kept = KeyMap.kept(clash)
    assert kept.keys(KeyAct.PASS) == DEFAULT_KEYS[KeyAct.PASS]
    assert kept.keys(KeyAct.LATER) == (Qt.Key.Key_Q,)


def test_no_two_acts_share_a_key_on_the_first_day() -> None:
    keys = [key for taken in DEFAULT_KEYS.values() for key in taken]
    assert len(keys) == len(set(keys))
