"""The host's page tells what is the case, and no more."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from circle_desktop.domain import acts
from circle_desktop.domain.acts import HoldReason
from circle_desktop.domain.ring import Presence
from circle_desktop.services.changes import Changes
from circle_desktop.ui.live.menus import MoreMenu, SeatMenu
from tests.factories import AWKWARD_NAMES
from tests.fakes import FakeKeepAwake
from tests.ui.live.holding import ARRIVAL, CHECK_IN, CLOSING, HARVEST, SHARING

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from tests.ui.live.conftest import Holding
    from tests.ui.live.holding import Held

# A menu asks the window system for what a platform without a screen cannot do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _entry(menu: SeatMenu | MoreMenu | object, words: str) -> None:
    assert isinstance(menu, SeatMenu | MoreMenu)
    action = next(a for a in menu.actions() if a.text().startswith(words))
    action.trigger()
    menu.close()


def _take_over(menu: SeatMenu, going: str, heir: str) -> None:
    """Choose who takes over the role of somebody who goes."""
    _under(menu, going, heir).trigger()
    menu.close()


def _under(menu: QMenu, *words: str) -> QAction:
    """Return an entry by the words that lead to it."""
    first = next(a for a in menu.actions() if a.text().startswith(words[0]))
    if len(words) == 1:
        return first
    below = first.menu()
    assert isinstance(below, QMenu)
    return _under(below, *words[1:])


def _seat_menu(held: Held, index: int) -> SeatMenu:
    key = held.state.scene.ring.seats[index].id
    held.page.ring.seat_menu_requested.emit(key, QPoint(10, 10))
    menu = held.page.overlays.menu
    assert isinstance(menu, SeatMenu)
    return menu


def test_exactly_one_act_is_lit_or_none(held: Held) -> None:
    bar = held.page.bar
    lit = []
    for phase in (ARRIVAL, CHECK_IN, HARVEST, CLOSING):
        held.go_to(phase)
        lit.append(
            [
                b.word
                for b in (bar.onward, bar.passing, bar.later, bar.hold, bar.bell, bar.undo)
                if b.lit
            ]
        )
    assert lit == [["Next phase"], ["Hand on"], [], ["End the circle"]]


def test_on_hold_the_light_moves_to_going_on(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.page.bar.hold.click()
    assert (held.page.bar.hold.word, held.page.bar.hold.lit) == ("Go on", True)
    assert not held.page.bar.onward.lit
    assert held.page.bar.onward.isEnabled()
    assert held.page.ring.picture.lit_second
    assert "While all stands still, nothing moves on." in held.outlook


def test_the_first_button_keeps_its_act_while_all_stands_still(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.page.bar.hold.click()
    held.page.bar.onward.click()
    assert held.holder == "Huda"
    assert held.reason() is HoldReason.ASKED


def test_a_pass_shows_the_very_pictures_of_a_turn_handed_on(holding: Holding) -> None:
    handed, passed = holding(), holding()
    pictures: list[list[object]] = [[], []]
    for held, act, seen in (
        (handed, acts.HandOn(), pictures[0]),
        (passed, acts.Pass(), pictures[1]),
    ):
        held.go_to(CHECK_IN)
        for _ in held.state.scene.ring.seats:
            held.page.act(act)
            seen.append((held.page.ring.picture, held.outlook, held.page.bar.onward.word))
    assert pictures[0] == pictures[1]


def test_the_outlook_says_when_the_next_phase_begins(held: Held) -> None:
    held.go_to(CHECK_IN)
    assert "If the rest take about as long, sharing begins at 19:11." in held.outlook
    assert "The closing keeps its 5" in held.outlook


def test_a_phase_without_a_round_is_told_by_the_plan(held: Held) -> None:
    assert "As planned, silence begins at 19:05." in held.outlook
    held.run(400)
    assert "Next comes: silence." in held.outlook


def test_the_last_phase_says_so_and_speaks_of_no_closing(held: Held) -> None:
    held.go_to(CLOSING)
    assert held.outlook == "This is the last phase."


def test_in_the_centre_the_piece_waits_to_be_taken(held: Held, qtbot: QtBot) -> None:
    held.go_to(HARVEST)
    assert held.page.ring.picture.piece_in_centre
    seat = held.state.scene.ring.seats[2]
    qtbot.mouseClick(
        held.page.ring, Qt.MouseButton.LeftButton, pos=held.page.ring.seat_rect(seat.id).center()
    )
    assert held.holder == "Bert"
    assert held.page.bar.onward.word == "Put back"
    held.press(Qt.Key.Key_Space)
    assert held.page.ring.picture.piece_in_centre


def test_a_press_on_a_seat_does_nothing_in_a_round(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.page.ring.seat_activated.emit(held.state.scene.ring.seats[4].id)
    assert held.holder == "Marijke"


def test_somebody_steps_out_and_is_back(held: Held) -> None:
    _entry(_seat_menu(held, 3), "Steps out")
    assert held.presences()[3] is Presence.AWAY
    menu = _seat_menu(held, 3)
    assert "Steps out" not in [a.text() for a in menu.actions()]
    _entry(menu, "Is back")
    assert held.presences()[3] is Presence.HERE


def test_an_empty_chair_stays_where_somebody_left(held: Held) -> None:
    _entry(_seat_menu(held, 3), "Leaves")
    assert held.page.ring.picture.seats[3].note == "empty chair"
    assert [a.text() for a in _seat_menu(held, 3).actions()] == ["Somebody sits down here…"]


def test_when_the_speaker_goes_all_stands_still_and_the_next_is_named(held: Held) -> None:
    held.go_to(CHECK_IN)
    _take_over(_seat_menu(held, 0), "Steps out", "Bert")
    assert held.reason() is HoldReason.HOLDER_LEFT
    assert "After this the piece goes to Huda." in held.outlook
    held.press(Qt.Key.Key_Space)
    assert held.holder == "Huda"


def test_in_the_centre_the_menu_offers_the_piece(held: Held) -> None:
    held.go_to(HARVEST)
    _entry(_seat_menu(held, 1), "Takes the piece")
    assert held.holder == "Huda"


def test_a_latecomer_gets_a_chair_after_the_one_that_was_pressed(held: Held) -> None:
    _entry(_seat_menu(held, 1), "Add a chair after")
    sheet = held.page.overlays.sheet
    assert sheet is not None
    sheet.name.setText("Nadia")
    sheet.listens.setChecked(True)
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    seats = held.state.scene.ring.seats
    assert [seat.name for seat in seats[1:4]] == ["Huda", "Nadia", "Bert"]
    assert seats[2].listens_only
    assert held.page.overlays.sheet is None


def test_a_latecomer_needs_a_readable_name(held: Held) -> None:
    held.press(Qt.Key.Key_A)
    sheet = held.page.overlays.sheet
    assert sheet is not None
    for wrong in ("  ", "x" * 81):
        sheet.name.setText(wrong)
        sheet.add.click()
        assert held.page.overlays.sheet is sheet
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert held.page.overlays.sheet is None
    assert len(held.state.scene.ring.seats) == 8


def test_letters_typed_into_a_name_are_letters(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.press(Qt.Key.Key_A)
    sheet = held.page.overlays.sheet
    assert sheet is not None
    QTest.keyClicks(sheet.name, "Phlb n")
    assert sheet.name.text() == "Phlb n"
    assert (held.holder, held.reason(), held.state.phase_index) == ("Marijke", None, CHECK_IN)


def test_who_said_later_is_named_to_be_offered_again(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.press(Qt.Key.Key_L)
    assert held.page.column.again.people == ((held.state.scene.ring.seats[0].id, "Marijke"),)


def test_whoever_was_away_can_be_offered_the_piece_after_the_round(held: Held) -> None:
    held.go_to(CHECK_IN)
    away = held.state.scene.ring.seats[1].id
    held.page.act(acts.StepOut(away))
    while held.page.act(acts.HandOn()):
        pass
    held.page.act(acts.ComeBack(away))
    held.page.column.again.offered.emit(away)
    assert held.holder == "Huda"


def test_nobody_steps_out_alone(held: Held) -> None:
    held.go_to(CHECK_IN)
    leaves = held.state.scene.ring.seats[3]
    held.page.act(acts.StepOut(leaves.id))
    asked = f"{leaves.name} is away for a moment. Does somebody go along?"
    assert held.page.column.notice == asked
    held.page.act(acts.HandOn())
    assert held.page.column.notice == ""


def test_the_bell_says_who_keeps_the_piece(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.page.act(acts.RingBell())
    assert held.outlook == (
        "The bell has sounded. Marijke keeps the piece. Go on when the circle is ready."
    )
    assert not held.page.bar.onward.isEnabled()
    assert not held.page.bar.bell.isEnabled()


def test_after_sleep_the_page_says_from_when_to_when(held: Held, qtbot: QtBot) -> None:
    held.go_to(CHECK_IN)
    held.run(60)
    with qtbot.waitSignal(held.page.clock.slept, timeout=1000):
        held.rooms.clock.sleep(19 * 60)
        held.page.clock.poll()
    assert held.outlook == (
        "The laptop was asleep from 19:01 to 19:20. Time stood still. "
        "Go on when the circle is ready."
    )


def test_a_resumed_circle_is_told_as_it_was(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.page.act(acts.Hold(HoldReason.RESUMED))
    assert "Everything is as it was: Marijke has the piece, time is on hold." in held.outlook


def test_on_a_full_disk_the_act_has_no_effect_and_the_page_says_what_is_safe(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.store.full = True
    held.press(Qt.Key.Key_Space)
    assert held.holder == "Marijke"
    assert held.page.column.notice.startswith("The disk is full. Everything before 19:00")
    held.run(2)
    assert held.page.column.notice.startswith("The disk is full. Everything before 19:00")
    held.store.full = False
    held.press(Qt.Key.Key_Space)
    assert (held.holder, held.page.column.notice) == ("Huda", "")


def test_digits_are_shown_only_when_asked(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.run(65)
    assert not held.page.time.digits.isVisible()
    held.press(Qt.Key.Key_D)
    assert (held.page.time.digits.text(), held.page.time.digits.isVisible()) == ("1:05", True)
    assert held.rooms.preferences.get("digits", "") == "on"
    held.press(Qt.Key.Key_D)
    assert not held.page.time.digits.isVisible()


def test_settings_changed_elsewhere_reach_the_page(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.rooms.preferences.set("digits", "on")
    held.page.refresh(Changes.SETTINGS)
    held.run(5)
    assert held.page.time.digits.isVisible()


def test_why_we_do_this_can_be_read_and_put_away(held: Held) -> None:
    held.go_to(SHARING)
    why = held.page.column.phase.why
    assert not why.isVisible()
    held.press(Qt.Key.Key_W)
    assert why.isVisible()
    assert why.text() == "Being heard makes carrying lighter."
    held.press(Qt.Key.Key_W)
    assert not why.isVisible()


def test_the_prompt_stands_in_the_languages_of_the_circle(held: Held) -> None:
    held.go_to(SHARING)
    assert [lang for lang, _ in held.page.column.phase.prompt_words] == ["en", "ar"]


def test_the_machine_stays_awake_while_a_circle_runs(held: Held) -> None:
    awake = held.rooms.house.keep_awake
    assert isinstance(awake, FakeKeepAwake)
    assert awake.awake
    held.page.act(acts.End())
    assert not awake.awake


def test_after_an_end_taken_back_the_circle_runs_on(held: Held, qtbot: QtBot) -> None:
    held.page.act(acts.End())
    held.desk.live.act(acts.Undo())
    held.page.refresh(Changes.LIVE)
    held.press(Qt.Key.Key_Space)
    with qtbot.waitSignal(held.page.ended, timeout=1000):
        held.page.act(acts.End())


@pytest.mark.parametrize("name", AWKWARD_NAMES)
def test_names_appear_literally(holding: Holding, name: str) -> None:
    held = holding((name, "Bert", "Huda"))
    held.go_to(CHECK_IN)
    assert held.page.ring.picture.centre_title == name
    menu = _seat_menu(held, 0)
    assert menu.actions()[0].text().replace("&&", "&") == name
    held.press(Qt.Key.Key_L)
    assert held.page.column.again.people[0][1] == name


def test_a_screen_reader_hears_who_has_the_piece_and_never_how_a_turn_ended(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.press(Qt.Key.Key_P)
    assert held.page.ring.picture.spoken == "Huda, has the piece, then Bert"
    assert held.page.ring.picture.seats[0].spoken == "Marijke, host"


def test_what_is_needed_seldom_stands_in_one_menu(held: Held, qtbot: QtBot) -> None:
    held.page.column.more.click()
    with qtbot.waitSignal(held.page.left, timeout=1000):
        _entry(held.page.overlays.menu, "To the other pages")
    held.page.column.more.click()
    _entry(held.page.overlays.menu, "End the circle")
    assert held.page.overlays.question is not None


def test_the_circle_changed_by_sleep_is_told_to_the_other_pages(held: Held, qtbot: QtBot) -> None:
    with qtbot.waitSignal(held.page._frame.commands.changed, timeout=1000):
        held.rooms.clock.now += timedelta(minutes=5)
        held.page.clock.poll()
