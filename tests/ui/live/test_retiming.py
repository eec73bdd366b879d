"""When a circle would take longer the host reads one sentence, and only a person changes it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from circle_desktop.domain import acts
from circle_desktop.domain.retiming import Way
from circle_desktop.ui.live.timing.retiming import KEEP
from tests.ui.live.holding import CHECK_OUT, CLOSING, SHARING

if TYPE_CHECKING:
    from tests.ui.live.conftest import Holding
    from tests.ui.live.holding import Held


def _long_turns(held: Held) -> None:
    """Let the deep round take far longer than planned."""
    held.go_to(SHARING)
    for _ in range(3):
        held.run(900)
        held.press(Qt.Key.Key_Space)


def _keys(held: Held) -> list[str]:
    return [key for key, _ in held.page.column.retiming.choices]


def _words(held: Held, way: Way) -> str:
    return dict(held.page.column.retiming.choices)[way.value]


def test_nothing_is_offered_while_all_fits(held: Held) -> None:
    held.go_to(SHARING)
    held.run(60)
    assert held.page.column.retiming.isHidden()


def test_one_sentence_says_who_waits_and_when_it_would_end(held: Held) -> None:
    _long_turns(held)
    row = held.page.column.retiming
    assert row.isVisible()
    assert "people have not had the piece yet" in row.sentence
    assert "was agreed" in row.sentence
    assert _keys(held)[0] == KEEP


def test_time_changes_nothing_by_itself(held: Held) -> None:
    _long_turns(held)
    before = held.state.plan
    held.run(1200)
    assert held.state.plan == before


def test_the_circle_extends_together_and_can_take_it_back(held: Held) -> None:
    _long_turns(held)
    until, journal = held.state.until, len(held.store.memory.journal)
    held.page.column.retiming.buttons[Way.EXTEND.value].click()
    assert held.state.until > until
    assert (held.state.until - until) % timedelta(minutes=5) == timedelta()
    assert held.page.column.retiming.isHidden()
    assert len(held.store.memory.journal) == journal + 1
    held.press(Qt.Key.Key_PageUp)
    assert held.state.until == until
    assert held.page.column.retiming.isVisible()


def test_the_closing_keeps_its_minutes_whatever_is_chosen(held: Held) -> None:
    closing = held.state.plan.phases[-1].minutes
    _long_turns(held)
    for key in _keys(held):
        held.page.column.retiming.chosen.emit(key)
        assert held.state.plan.phases[-1].minutes == closing


def test_keeping_it_as_it_is_is_not_asked_again_in_this_phase(held: Held) -> None:
    _long_turns(held)
    held.page.column.retiming.buttons[KEEP].click()
    assert held.page.column.retiming.isHidden()
    held.run(3600)
    assert held.page.column.retiming.isHidden()
    held.go_to(CHECK_OUT)
    assert held.page.column.retiming.isVisible()


def test_nothing_is_offered_while_all_stands_still_or_once_the_closing_began(held: Held) -> None:
    _long_turns(held)
    held.press(Qt.Key.Key_H)
    assert held.page.column.retiming.isHidden()
    held.press(Qt.Key.Key_H)
    assert held.page.column.retiming.isVisible()
    held.go_to(CLOSING)
    assert held.page.column.retiming.isHidden()


def test_a_shorter_round_says_about_how_long_for_each_and_is_not_asked_again(held: Held) -> None:
    _long_turns(held)
    held.run(900)
    held.press(Qt.Key.Key_Space)
    assert _words(held, Way.SHORTEN).startswith("About ")
    until, guide = held.state.until, held.state.phase.guide_s
    held.page.column.retiming.buttons[Way.SHORTEN.value].click()
    assert held.state.until == until
    assert guide is not None
    assert held.state.phase.guide_s is not None
    assert held.state.phase.guide_s < guide
    assert held.page.column.retiming.isHidden()
    held.press(Qt.Key.Key_PageUp)
    assert held.page.column.retiming.isVisible()


def test_the_closing_is_announced_five_minutes_before(held: Held) -> None:
    held.go_to(CHECK_OUT)
    left = held.state.until - held.rooms.clock.now - timedelta(minutes=20)
    held.run(left.total_seconds())
    assert "Closing begins at" not in held.outlook
    held.run(11 * 60)
    assert "Closing begins at" in held.outlook


def test_the_two_signs_are_off_until_somebody_wants_them(held: Held) -> None:
    held.go_to(SHARING)
    held.run(1800)
    assert held.page.time.cue.isHidden()


def test_the_sign_of_a_turn_comes_half_a_minute_after_the_guide_time(holding: Holding) -> None:
    held = holding(cue_turn="on")
    held.go_to(SHARING)
    guide = held.state.phase.guide_s
    assert guide is not None
    held.run(guide + 20)
    assert held.page.time.cue.isHidden()
    held.run(20)
    assert held.page.time.cue.isVisible()
    held.press(Qt.Key.Key_Space)
    assert held.page.time.cue.isHidden()


def test_the_sign_of_the_closing_goes_when_the_closing_begins(holding: Holding) -> None:
    held = holding(cue_closing="on")
    held.go_to(CHECK_OUT)
    assert held.page.time.cue.isHidden()
    held.run((held.state.until - held.rooms.clock.now).total_seconds() - 9 * 60)
    assert held.page.time.cue.isVisible()
    held.page.act(acts.NextPhase())
    assert held.page.time.cue.isHidden()
