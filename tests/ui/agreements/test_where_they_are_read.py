"""Agreements come along to the next session: on its plan, and beside the ring."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from circle_desktop.domain.agreements.agreed import Adoption
from circle_desktop.domain.plan import PhaseKind
from circle_desktop.services.agreements.proposals import starter_agreements
from circle_desktop.services.changes import Changes
from circle_desktop.ui.agreements.row import READ_IN
from tests.ui.live.holding import CHECK_IN, Held, hold

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.plan import Plan
    from circle_desktop.ui.theme import Theme
    from tests.ui.circle.desks import Window


@pytest.fixture
def held(qtbot: QtBot, theme: Theme) -> Held:
    """A circle in its arrival, whose group agreed on a few things."""
    held = hold(theme)
    qtbot.addWidget(held.page)
    setup = held.state.setup
    assert setup is not None
    book, today = held.desk.agreements, held.rooms.house.clock.wall().date()
    chosen = [one.chosen(plain=False) for one in starter_agreements()]
    book.save(
        setup.circle, book.get(setup.circle).with_more(chosen).adopted_on(today, Adoption.HANDS)
    )
    return held


def test_the_line_stands_beside_the_ring_until_the_first_round(qtbot: QtBot, theme: Theme) -> None:
    held = hold(theme)
    qtbot.addWidget(held.page)
    assert held.page.reading.row.isVisible()
    assert "no agreements yet" in held.page.reading.row.standing.text()
    assert held.page.reading.row.read.isVisible()
    assert held.page.reading.row.read.text() == "Read the limits aloud"
    held.go_to(CHECK_IN)
    assert not held.page.reading.row.isVisible()


def test_a_key_reads_the_agreements_over_the_circle(held: Held) -> None:
    held.press(Qt.Key.Key_R)
    view = held.page.reading.view
    assert view is not None
    assert view.breath.is_limit
    assert [lang for lang, _ in view.breath.spoken] == ["en"]


def test_while_they_are_read_the_keys_turn_the_page_and_not_the_circle(held: Held) -> None:
    held.press(Qt.Key.Key_R)
    view = held.page.reading.view
    assert view is not None
    before = held.state
    QTest.keyClick(view, Qt.Key.Key_F)
    room = held.page.room.window
    assert room is not None
    QTest.keyClick(room, Qt.Key.Key_Space)
    assert view.place == 1
    assert held.state == before


def test_the_room_shows_the_circle_again_when_the_reading_ends(held: Held) -> None:
    held.press(Qt.Key.Key_R)
    view = held.page.reading.view
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_F)
    room = held.page.room.window
    assert room is not None
    assert not room.ring.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert held.page.reading.view is None
    assert room.ring.isVisible()
    held.press(Qt.Key.Key_N)
    assert held.state.phase_index == 1


def test_the_same_key_twice_opens_one_reading(held: Held) -> None:
    held.press(Qt.Key.Key_R)
    view = held.page.reading.view
    held.page.reading.read()
    assert held.page.reading.view is view


def test_a_newcomer_is_told_of(held: Held) -> None:
    held.page.overlays.chair_added.emit("Nour", "", False, True)
    assert "Somebody is new here" in held.page.reading.row.standing.text()


def _opening_and_closing(plan: Plan) -> tuple[int, int]:
    """The first phase in which agreements are read, and the closing."""
    kinds = [phase.kind for phase in plan.phases]
    return next(i for i, kind in enumerate(kinds) if kind in READ_IN), kinds.index(
        PhaseKind.CLOSING
    )


def test_the_plan_tells_of_them_at_its_opening(window: Window) -> None:
    circle = replace(window.circle(), languages=("nl",))
    window.frame.desk.circles.save(circle)
    page = window.page(circle)
    page.show_tab("plan")
    opening, closing = _opening_and_closing(page.plan.plan)
    page.plan.list.choose(opening)
    assert page.opening.row.isVisible()
    page.opening.row.read.click()
    assert page.agreements.reading.isVisible()
    page.agreements.reading.close_reading()
    page.plan.list.choose(closing)
    assert not page.opening.row.isVisible()
    page.plan.list.choose(opening)
    page.show_tab("people")
    assert not page.opening.row.isVisible()


def test_the_plan_tells_what_was_agreed_meanwhile(window: Window) -> None:
    circle = window.circle()
    page = window.page(circle)
    page.show_tab("plan")
    page.plan.list.choose(_opening_and_closing(page.plan.plan)[0])
    book = window.frame.desk.agreements
    first = starter_agreements()[0].chosen(plain=False)
    book.save(circle.id, book.get(circle.id).with_more([first]))
    page.refresh(Changes.AGREEMENTS)
    assert "A proposal" in page.opening.row.standing.text()
    assert page.opening.row.read.text() == "Read the agreements"
