"""Today: one lit act, what waits, and the other circles."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from circle_desktop.domain import acts
from circle_desktop.services.changes import Changes
from circle_desktop.services.safety.health import Safety
from circle_desktop.ui.commands import Commands
from circle_desktop.ui.frame import Frame
from circle_desktop.ui.home.today import TodayPage
from circle_desktop.ui.parts import EmptyState
from tests.factories import AWKWARD_NAMES, begin_sample, sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms, store_of
from tests.storage.samples import sample_session

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.errors import CircleError
    from circle_desktop.services.house import Desk
    from circle_desktop.ui.theme import Theme


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    return make_desk(rooms.house)


def _say(problem: CircleError) -> str:
    return type(problem).__name__


def _today(qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk) -> TodayPage:
    commands = Commands(_say, rooms.house.report_problem)
    page = TodayPage(Frame(theme, rooms.house, desk, "en", commands))
    qtbot.addWidget(page)
    page.resize(1142, 768)
    page.show()
    return page


def _texts(page: TodayPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def _after_stopping(desk: Desk) -> None:
    """What a new start finds: the journal, and nothing in memory."""
    desk.live.forget()


def test_an_empty_vault_says_what_to_do_first(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    page = _today(qtbot, theme, rooms, desk)
    empty = page.findChild(EmptyState)
    assert empty is not None

    with qtbot.waitSignal(page.new_circle_requested):
        empty.act.click()


def test_the_next_circle_begins_with_one_act(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    circle = sample_circle(desk)
    page = _today(qtbot, theme, rooms, desk)
    assert page.next is not None

    with qtbot.waitSignal(page.begin_requested) as begun:
        page.next.begin.click()
    assert begun.args == [circle.id]


def test_the_card_tells_who_where_in_which_languages_and_until_when(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    sample_circle(desk)
    texts = _texts(_today(qtbot, theme, rooms, desk))

    assert "Thursday 19 November 2026" in texts
    assert {"Cirkel De Kade", "Achterzaal", "Dutch, Arabic", "19:00", "until 20:30"} <= set(texts)


def test_a_circle_of_nobody_leads_to_its_people(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    circle = desk.circles.create("Intervisie")
    page = _today(qtbot, theme, rooms, desk)
    assert page.next is not None

    begun: list[str] = []
    page.begin_requested.connect(begun.append)
    with qtbot.waitSignal(page.circle_opened) as opened:
        page.next.begin.click()
    assert begun == []
    assert opened.args == [circle.id]


def test_the_circle_last_looked_at_is_the_next_one(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    sample_circle(desk)
    other = desk.circles.create("Mama-café", people="Ann, Els")
    rooms.preferences.set("next_circle", other.id)
    page = _today(qtbot, theme, rooms, desk)

    assert page.next is not None
    assert page.next.accessibleName() == "Mama-café"


def test_another_circle_can_be_opened_and_its_button_says_which(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    first = sample_circle(desk)
    other = desk.circles.create("Mama-café", people="Ann, Els")
    rooms.preferences.set("next_circle", first.id)
    page = _today(qtbot, theme, rooms, desk)
    named = {button.accessibleName(): button for button in page.findChildren(QPushButton)}

    with qtbot.waitSignal(page.circle_opened) as opened:
        named["Open Mama-café"].click()
    assert opened.args == [other.id]


def test_a_circle_cut_off_waits_with_its_holder_and_no_other_can_begin(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    begin_sample(rooms.house, desk, sample_circle(desk))
    for _ in range(2):
        desk.live.act(acts.NextPhase())
    desk.live.act(acts.HandOn())
    rooms.clock.advance(90)
    _after_stopping(desk)
    page = _today(qtbot, theme, rooms, desk)

    assert page.banner is not None
    assert page.next is not None
    words = "Everything is as it was: Huda has the piece, time is on hold."
    assert any(words in text for text in _texts(page))
    assert not page.next.begin.isEnabled()
    with qtbot.waitSignal(page.resume_requested):
        page.banner.act.click()


def test_a_circle_cut_off_on_another_day_names_the_day(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    begin_sample(rooms.house, desk, sample_circle(desk))
    _after_stopping(desk)
    rooms.clock.sleep(86_400)
    page = _today(qtbot, theme, rooms, desk)

    words = "The app stopped at 19:00 on Thursday 19 November 2026. Everything is as it was,"
    assert any(text.startswith(words) for text in _texts(page))


def test_a_circle_that_goes_on_can_be_gone_back_to(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    begin_sample(rooms.house, desk, sample_circle(desk))
    page = _today(qtbot, theme, rooms, desk)

    assert page.banner is not None
    with qtbot.waitSignal(page.resume_requested):
        page.banner.act.click()


@pytest.mark.parametrize("restarted", [False, True])
def test_a_circle_that_ended_waits_for_its_closing(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk, restarted: bool
) -> None:
    begin_sample(rooms.house, desk, sample_circle(desk))
    desk.live.act(acts.End())
    if restarted:
        _after_stopping(desk)
    page = _today(qtbot, theme, rooms, desk)

    assert page.banner is not None
    with qtbot.waitSignal(page.closing_requested):
        page.banner.act.click()


def test_what_changed_elsewhere_is_shown(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    page = _today(qtbot, theme, rooms, desk)
    sample_circle(desk)
    page.refresh(Changes.NOTES)
    before = page.next
    page.refresh(Changes.CIRCLES)

    assert before is None
    assert page.next is not None


def test_the_time_of_day_is_written_anew_when_the_minute_changed(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    sample_circle(desk)
    page = _today(qtbot, theme, rooms, desk)
    rooms.clock.advance(300)
    page.look()

    assert "19:05" in _texts(page)
    assert "until 20:35" in _texts(page)


@pytest.mark.parametrize("name", AWKWARD_NAMES)
def test_names_of_circles_and_places_appear_letter_by_letter(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk, name: str
) -> None:
    first = sample_circle(desk)
    desk.circles.create(name, place=name, people="Ann")
    rooms.preferences.set("next_circle", first.id)
    texts = _texts(_today(qtbot, theme, rooms, desk))

    assert name in texts
    assert any(text.endswith(f"· {name}") for text in texts)


def test_the_vault_is_told_in_one_quiet_line(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    page = _today(qtbot, theme, rooms, desk)
    assert page.vault_line.line.text() == ""
    with desk.vault.work() as work:
        work.sessions.add(replace(sample_session(), closed=True))
        work.commit()
    page.refresh(Changes.SESSIONS)

    word = desk.safety.health().check_word
    assert page.vault_line.line.text() == f"Last session 19 Nov 2026 · 3 notes · check word {word}"
    assert page.vault_line.sentences == ()


def test_an_older_vault_is_said_until_somebody_says_it_is_right(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    rooms.preferences.set("seen.vault-1.circle", "99 ABCD 2026-11-12")
    page = _today(qtbot, theme, rooms, replace(desk, safety=_again(rooms, desk)))
    (sentence,) = page.vault_line.sentences
    assert "older than the one last opened here, on Thursday 12 November 2026" in sentence
    right = page.vault_line.right
    assert right is not None
    right.click()

    assert page.vault_line.sentences == ()


@pytest.mark.parametrize(
    ("free", "read_only", "words"),
    [(None, True, "nothing can be written"), (1_000_000, False, "little room left")],
)
def test_what_should_be_known_of_the_place_is_said(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk,
    free: int | None, read_only: bool, words: str,
) -> None:  # fmt: skip
    store_of(desk).free_bytes, store_of(desk).read_only = free, read_only
    page = _today(qtbot, theme, rooms, desk)
    (sentence,) = page.vault_line.sentences
    assert words in sentence
    assert page.vault_line.right is None


@pytest.mark.parametrize(
    ("drawer", "words"), [("office", "The office drawer"), ("personal-h1", "Your own drawer")]
)
def test_a_damaged_drawer_is_named_and_the_circle_can_begin(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk, drawer: str, words: str
) -> None:
    sample_circle(desk)
    vault = replace(desk.vault, damaged=(drawer,))
    safety = Safety(vault, rooms.preferences, rooms.clock)
    page = _today(qtbot, theme, rooms, replace(desk, vault=vault, safety=safety))
    (sentence,) = page.vault_line.sentences
    assert sentence.startswith(words)
    assert page.next is not None
    assert page.next.begin.isEnabled()


def test_what_should_be_known_stands_above_the_next_circle_and_else_the_line_below(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, desk: Desk
) -> None:
    sample_circle(desk)
    page = _today(qtbot, theme, rooms, desk)
    assert page.next is not None
    assert _stands_above(page.next, page.vault_line)

    store_of(desk).read_only = True
    page = _today(qtbot, theme, rooms, desk)
    assert page.next is not None
    assert _stands_above(page.vault_line, page.next)


def _stands_above(one: QWidget, other: QWidget) -> bool:
    above, below = (widget.mapToGlobal(QPoint(0, 0)).y() for widget in (one, other))
    return above < below


def _again(rooms: FakeRooms, desk: Desk) -> Safety:
    """Look at the vault as a later opening would."""
    return Safety(desk.vault, rooms.preferences, rooms.clock)
