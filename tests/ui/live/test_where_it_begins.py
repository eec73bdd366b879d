"""Where a round begins, by keys alone; and a walk-in on a chair that is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from circle_desktop.domain import acts
from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.rounds import moves
from circle_desktop.ui.live.start.sheet import StartSheet
from tests.ui.live.holding import CHECK_IN, SHARING

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme
    from tests.ui.live.holding import Held

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _asked(held: Held) -> StartSheet:
    held.press(Qt.Key.Key_S)
    sheet = held.page.overlays.start
    assert sheet is not None
    return sheet


def test_the_round_begins_at_another_chair_the_other_way_by_keys_alone(held: Held) -> None:
    held.go_to(CHECK_IN)
    sheet = _asked(held)
    QTest.keyClick(sheet.chair, Qt.Key.Key_Down)
    QTest.keyClick(sheet.way, Qt.Key.Key_Down)
    QTest.keyClick(sheet.take, Qt.Key.Key_Space)
    people = [seat.name for seat in held.state.scene.ring.seats]
    assert held.holder == people[1]
    held.press(Qt.Key.Key_Space)
    assert held.holder == people[0]
    assert held.page.overlays.start is None


def test_opposite_of_last_time_is_shown_before_it_is_taken(held: Held) -> None:
    held.go_to(CHECK_IN)
    begun = held.holder
    held.press(Qt.Key.Key_Space)
    held.go_to(SHARING)
    sheet = _asked(held)
    sheet.across.click()
    people = [seat.name for seat in held.state.scene.ring.seats]
    across = people[(people.index(begun) + len(people) // 2) % len(people)]
    assert sheet.chair.currentText() == across
    assert held.holder != across
    sheet.take.click()
    assert held.holder == across


def test_chance_is_shown_before_it_is_taken(held: Held, theme: Theme, qtbot: QtBot) -> None:
    held.go_to(CHECK_IN)
    sheet = StartSheet(theme, held.page, held.state, below=lambda count: count - 1)
    qtbot.addWidget(sheet)
    taken: list[moves.StartAt] = []
    sheet.begun.connect(taken.append)
    sheet.chance.click()
    sheet.take.click()
    last = held.state.scene.ring.seats[-1]
    assert taken == [moves.StartAt(last.id)]


def test_leaving_the_sheet_changes_nothing(held: Held) -> None:
    held.go_to(CHECK_IN)
    before = held.state
    _asked(held).keep.click()
    assert held.state == before
    assert held.page.overlays.start is None


def test_it_is_offered_until_somebody_had_a_turn(held: Held) -> None:
    held.go_to(CHECK_IN)
    start = held.page.column.start
    offered = [start.isVisible()]
    held.press(Qt.Key.Key_Space)
    held.press(Qt.Key.Key_S)
    offered.append(start.isVisible())
    assert offered == [True, False]
    assert held.page.overlays.start is None


def test_every_key_of_the_column_is_told_where_a_pointer_rests(held: Held) -> None:
    column = held.page.column
    parts = (column.outlook.onward, column.phase.form, column.start, column.room)
    told = [part.toolTip().split("· ")[-1] for part in (*parts, *column.marks.buttons)]
    assert told == ["N", "G", "S", "F, Shift F closes it", "1", "2", "3", "4", "5"]


def test_letters_typed_into_a_sheet_are_letters_and_no_acts(held: Held) -> None:
    held.go_to(CHECK_IN)
    before = held.state
    held.press(Qt.Key.Key_A)
    sheet = held.page.overlays.sheet
    assert sheet is not None
    QTest.keyClicks(sheet.name, "PLHBNSGVDW1. ")
    assert held.state == before
    assert sheet.name.text() == "PLHBNSGVDW1. "


def test_where_the_ring_is_parted_no_way_around_is_asked(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.page.act(moves.Switch(RoundForm.SUB_CIRCLES))
    sheet = _asked(held)
    assert sheet.accessibleName() == "Where the ring is parted"
    assert not sheet.way.isVisible()


def test_a_walk_in_is_offered_the_free_chair_first(held: Held) -> None:
    held.go_to(CHECK_IN)
    left = held.state.scene.ring.seats[2]
    held.page.act(acts.Leave(left.id))
    held.press(Qt.Key.Key_A)
    sheet = held.page.overlays.sheet
    assert sheet is not None
    assert sheet.after.currentText() == "The free chair after Huda"
    QTest.keyClicks(sheet.name, "Emma")
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    names = [seat.name for seat in held.state.scene.ring.seats]
    assert (names[2], len(names)) == ("Emma", 8)


def test_a_chair_can_be_added_all_the_same(held: Held) -> None:
    held.go_to(CHECK_IN)
    seats = held.state.scene.ring.seats
    held.page.act(acts.Leave(seats[2].id))
    held.press(Qt.Key.Key_A)
    sheet = held.page.overlays.sheet
    assert sheet is not None
    sheet.name.setText("Emma")
    sheet.after.set_key(str(seats[0].id))
    assert sheet.after.currentText() == f"A chair after {seats[0].name}"
    sheet.add.click()
    assert [seat.name for seat in held.state.scene.ring.seats][:2] == [seats[0].name, "Emma"]
