"""Forms on the host's page: their pictures, their acts, their pages, by mouse and by keys."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from circle_desktop.domain import acts
from circle_desktop.domain.people import Role
from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.ring import Presence, Voices
from circle_desktop.domain.rounds import moves
from circle_desktop.domain.words import Words
from circle_desktop.services.wording import LANGUAGES, Wording
from circle_desktop.ui.live.menus import SeatMenu
from circle_desktop.ui.live.next_act import NextAct, next_act
from circle_desktop.ui.live.ring_pictures import ring_picture
from circle_desktop.ui.pictures.ring import RingView, SeatState
from tests.ui.live.holding import CHECK_IN, SHARING

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme
    from tests.ui.live.holding import Held

# A menu asks the window system for what a platform without a screen cannot do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _in_form(held: Held, form: RoundForm) -> Held:
    held.go_to(CHECK_IN)
    held.page.act(moves.Switch(form))
    return held


def _entry(held: Held, index: int, *words: str) -> QAction:
    key = held.state.scene.ring.seats[index].id
    held.page.ring.seat_menu_requested.emit(key, QPoint(10, 10))
    menu = held.page.overlays.menu
    assert isinstance(menu, SeatMenu)
    return _below(menu, words)


def _below(menu: QMenu, words: tuple[str, ...]) -> QAction:
    found = next(action for action in menu.actions() if action.text().startswith(words[0]))
    below = found.menu()
    return _below(below, words[1:]) if isinstance(below, QMenu) and words[1:] else found


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("form", list(RoundForm))
def test_every_form_has_a_page_in_every_language(lang: str, form: RoundForm) -> None:
    wording = Wording(lang)
    for part in ("name", "what", "why", "host"):
        assert wording.text(f"forms.{form.value}.{part}")
    assert bool(wording.text(f"forms.{form.value}.live")) is (form is not RoundForm.NONE)


@pytest.mark.parametrize("form", list(RoundForm))
def test_every_form_is_shown_beside_its_phase_and_has_something_to_do(
    held: Held, form: RoundForm
) -> None:
    _in_form(held, form)
    shown = Wording("en").text(f"forms.{form.value}.live")
    assert held.page.column.phase.form.word == shown or form is RoundForm.NONE
    assert next_act(held.state) is not NextAct.END


def test_this_question_as_popcorn_by_keys_alone(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.press(Qt.Key.Key_G)
    sheet = held.page.overlays.forms
    assert sheet is not None
    assert not sheet.take.isEnabled()
    sheet.choice.set_key("popcorn")
    sheet.choice.chosen.emit("popcorn")
    assert "Whoever is moved takes it" in sheet.what.text()
    sheet.take.click()
    assert held.page.overlays.forms is None
    forms = [held.page.column.phase.form.word]
    held.press(Qt.Key.Key_PageUp)
    forms.append(held.page.column.phase.form.word)
    assert forms == ["from the centre", "goes round, clockwise"]


def test_leaving_the_page_of_the_forms_changes_nothing(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.page.column.phase.form.click()
    sheet = held.page.overlays.forms
    assert sheet is not None
    held.press(Qt.Key.Key_G)
    open_sheets = [held.page.overlays.forms]
    sheet.keep.click()
    open_sheets.append(held.page.overlays.forms)
    assert open_sheets == [sheet, None]
    assert held.holder == "Marijke"


def test_in_a_web_a_seat_is_pressed_to_hand_the_piece_across(held: Held, qtbot: QtBot) -> None:
    _in_form(held, RoundForm.WEB)
    assert held.page.ring.picture.rays
    seat = held.state.scene.ring.seats[3]
    where = held.page.ring.seat_rect(seat.id).center()
    qtbot.mouseClick(held.page.ring, Qt.MouseButton.LeftButton, pos=where)
    assert held.holder == seat.name
    assert held.page.bar.onward.word == "Put back"


def test_pairs_are_joined_and_change_over_once(held: Held) -> None:
    _in_form(held, RoundForm.DYADS)
    assert held.page.ring.picture.links == ((0, 1), (2, 3), (4, 5), (6, 7))
    assert held.page.ring.picture.centre_line == "The first one speaks"
    assert held.page.bar.onward.word == "Change over"
    held.press(Qt.Key.Key_Space)
    assert held.page.ring.picture.centre_line == "The second one speaks"
    assert held.page.bar.onward.word == "Back together"
    held.press(Qt.Key.Key_Space)
    assert held.page.bar.onward.word == "Next phase"


def test_three_sit_together_in_a_triangle(held: Held) -> None:
    _in_form(held, RoundForm.TRIADS)
    assert held.page.ring.picture.links == (
        (0, 1), (2, 3), (3, 4), (5, 6), (6, 7), (4, 2), (7, 5),
    )  # fmt: skip
    held.press(Qt.Key.Key_Space)
    held.press(Qt.Key.Key_Space)
    assert held.page.ring.picture.centre_line == "The third one speaks"


def test_two_circles_each_have_a_piece_that_a_press_or_enter_hands_on(
    held: Held, qtbot: QtBot
) -> None:
    _in_form(held, RoundForm.SUB_CIRCLES)
    assert held.page.ring.picture.centre_line == "Two circles, two pieces"
    lit = [_lit(held)]
    first = held.state.scene.ring.seats[lit[0][0]]
    where = held.page.ring.seat_rect(first.id).center()
    qtbot.mouseClick(held.page.ring, Qt.MouseButton.LeftButton, pos=where)
    lit.append(_lit(held))
    held.press(Qt.Key.Key_Right)
    QTest.keyClick(held.page.ring.focusWidget(), Qt.Key.Key_Return)
    lit.append(_lit(held))
    assert [len(pair) for pair in lit] == [2, 2, 2]
    assert len({*lit}) == 3


def test_two_circles_are_parted_where_the_host_says_and_end_together(held: Held) -> None:
    _in_form(held, RoundForm.SUB_CIRCLES)
    _entry(held, 3, "The ring is parted here").trigger()
    assert _lit(held) == (3, 7)
    _entry(held, 7, "Hands the piece on").trigger()
    assert _lit(held) == (0, 3)
    assert held.page.bar.onward.word == "Back together"
    held.press(Qt.Key.Key_Space)
    assert (_lit(held), held.page.ring.picture.links) == ((), ())
    assert held.page.bar.onward.word == "Next phase"


def _lit(held: Held) -> tuple[int, ...]:
    """Return the places of those who have a piece."""
    seats = held.page.ring.picture.seats
    return tuple(at for at, seat in enumerate(seats) if seat.state is SeatState.HOLDER)


def test_in_a_fishbowl_a_seat_is_pressed_to_come_inside_and_to_go_back(
    held: Held, qtbot: QtBot
) -> None:
    _in_form(held, RoundForm.FISHBOWL)
    assert held.page.ring.picture.centre_line == "Whoever wishes comes inside"
    seat = held.state.scene.ring.seats[2]
    outer = held.page.ring.seat_rect(seat.id).center()
    held.page.ring.seat_activated.emit(seat.id)
    inner = held.page.ring.seat_rect(seat.id).center()
    assert outer != inner
    seen = [held.page.ring.picture.inner_ring]
    qtbot.mouseClick(held.page.ring, Qt.MouseButton.LeftButton, pos=inner)
    seen.append(held.page.ring.picture.inner_ring)
    for words in ("Comes inside", "Goes back outside"):
        _entry(held, 2, words).trigger()
        seen.append(held.page.ring.picture.inner_ring)
    assert seen == [True, False, True, False]


def test_thumbs_are_counted_without_names_and_a_thumb_down_waits(held: Held) -> None:
    _in_form(held, RoundForm.CONSENSUS)
    thumbs = held.page.column.thumbs
    assert thumbs.isVisible()
    assert not thumbs.aside_back.isEnabled()
    thumbs.block.click()
    thumbs.aside.click()
    assert (thumbs.block.word, thumbs.aside.word) == ("1 down", "1 to the side")
    assert held.page.ring.picture.centre_line == "Not yet agreed"
    assert not held.page.bar.onward.isEnabled()
    thumbs.block_back.click()
    held.press(Qt.Key.Key_Space)
    assert held.page.bar.onward.word == "Next phase"


def test_long_words_of_a_phase_push_nothing_out_of_the_page(held: Held) -> None:
    plan = held.state.plan
    words = Words.of({"en": "telling and listening, two by two by two"})
    phase = replace(plan.phases[SHARING], title=words, form=RoundForm.UNTIL_SILENT)
    held.page.column.phase.show_phase(phase)
    held.page.column.phase.show_form(RoundForm.RETURNING)
    QCoreApplication.sendPostedEvents()
    column = held.page.column
    for part in (column.room, column.more, column.outlook.onward, column.phase.form):
        right = part.mapTo(column, part.rect().topRight()).x()
        assert not part.isVisible() or right < column.width()


def test_cards_are_written_and_then_read(held: Held) -> None:
    _in_form(held, RoundForm.CARDS)
    assert held.page.ring.picture.centre_line == "Everyone writes a card"
    assert not held.page.ring.picture.piece_in_centre
    assert held.page.bar.onward.word == "Read the cards"
    held.press(Qt.Key.Key_Space)
    held.press(Qt.Key.Key_Space)
    assert held.holder == "Marijke"


def test_a_story_is_waited_for_with_the_piece_in_the_centre(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.page.act(moves.Switch(RoundForm.SILENCE))
    held.page.act(moves.Switch(RoundForm.RESPONSE))
    assert held.page.ring.picture.centre_line == "Whoever tells takes the piece"
    assert "As planned" in held.outlook


def test_who_has_a_role_hands_it_over_in_going(held: Held) -> None:
    held.go_to(CHECK_IN)
    _entry(held, 0, "Leaves; takes over:", "Huda").trigger()
    ring = held.state.scene.ring
    assert ring.seats[0].presence is Presence.GONE
    assert ring.seats[1].role is Role.HOST


def test_a_host_alone_in_the_room_simply_goes(held: Held) -> None:
    held.go_to(CHECK_IN)
    for seat in held.state.scene.ring.seats[1:]:
        held.page.act(acts.Leave(seat.id))
    _entry(held, 0, "Leaves").trigger()
    assert held.state.scene.ring.seats[0].presence is Presence.GONE


def test_the_menu_of_a_seat_changes_how_somebody_takes_part(held: Held) -> None:
    held.go_to(CHECK_IN)
    _entry(held, 2, "Takes part", "Only listens").trigger()
    assert held.state.scene.ring.seats[2].listens_only
    _entry(held, 2, "Takes part", "Speaks too").trigger()
    _entry(held, 1, "Takes part", "Is the guardian now").trigger()
    assert held.state.scene.ring.seats[1].role is Role.GUARDIAN
    _entry(held, 1, "Takes part", "Changes places with", "Bert").trigger()
    assert [seat.name for seat in held.state.scene.ring.seats][1:3] == ["Bert", "Huda"]


def test_the_round_begins_where_the_host_says(held: Held) -> None:
    held.go_to(CHECK_IN)
    _entry(held, 3, "The round begins here").trigger()
    assert held.holder == held.state.scene.ring.seats[3].name
    _entry(held, 3, "It begins here, the other way").trigger()
    held.press(Qt.Key.Key_Space)
    assert held.holder == held.state.scene.ring.seats[2].name


def test_an_interpreted_turn_has_twice_the_guide_time_and_two_voices(held: Held) -> None:
    held.go_to(CHECK_IN)
    _entry(held, 0, "Takes part", "With an interpreter").trigger()
    assert held.page.ring.picture.seats[0].interpreter
    assert "with interpreter" in held.page.ring.picture.seats[0].spoken
    held.press(Qt.Key.Key_V)
    assert held.page.ring.picture.centre_line == "is interpreted"
    held.press(Qt.Key.Key_V)
    assert held.page.ring.picture.centre_line == "has the piece"
    _entry(held, 0, "Takes part", "Somebody whispers along").trigger()
    assert held.page.ring.picture.seats[0].interpreter
    _entry(held, 0, "Takes part", "Two on one chair").trigger()
    held.press(Qt.Key.Key_V)
    assert held.page.ring.picture.centre_line == "the other voice"
    assert held.state.scene.ring.seats[0].voices is Voices.TWO


def test_a_newcomer_is_greeted_when_the_next_phase_begins(held: Held) -> None:
    held.go_to(CHECK_IN)
    held.press(Qt.Key.Key_A)
    sheet = held.page.overlays.sheet
    assert sheet is not None
    sheet.name.setText("Emma")
    sheet.first_time.setChecked(True)
    sheet.add.click()
    assert "Emma" not in held.outlook
    held.go_to(SHARING)
    assert "Here for the first time: Emma." in held.outlook
    held.press(Qt.Key.Key_Space)
    assert "Emma" not in held.outlook


@pytest.mark.parametrize("form", [RoundForm.WEB, RoundForm.TRIADS, RoundForm.FISHBOWL])
def test_joins_painted_over_equal_joins_painted_from_nothing(
    held: Held, qtbot: QtBot, theme: Theme, form: RoundForm
) -> None:
    held.go_to(CHECK_IN)
    view = RingView(theme)
    qtbot.addWidget(view)
    view.resize(600, 560)
    view.show_picture(ring_picture(held.state))
    view.grab()
    held.page.act(moves.Switch(form))
    held.page.act(moves.Enter(held.state.scene.ring.seats[2].id))
    held.page.act(acts.StepOut(held.state.scene.ring.seats[5].id))
    view.show_picture(ring_picture(held.state))
    fresh = RingView(theme)
    qtbot.addWidget(fresh)
    fresh.resize(600, 560)
    fresh.show_picture(ring_picture(held.state))
    assert view.grab().toImage() == fresh.grab().toImage()
