"""The window from door to desk: what leads where, what asks first, what is always in reach."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from circle_desktop.domain import acts
from circle_desktop.services.changes import Changes
from circle_desktop.ui.closing.page import ClosingPage
from circle_desktop.ui.help.card import HelpCard
from circle_desktop.ui.help.keys import KeySheet
from circle_desktop.ui.home.first_run import FirstRun
from circle_desktop.ui.home.today import TodayPage
from circle_desktop.ui.home.unlock import Unlock
from circle_desktop.ui.live.page import LivePage
from circle_desktop.ui.parts import Question
from circle_desktop.ui.settings.page import SettingsPage
from circle_desktop.ui.window import MainWindow
from tests.factories import begin_sample, sample_circle
from tests.fakes import PASSPHRASE, FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from circle_desktop.services.house import Desk
    from circle_desktop.ui.theme import Theme

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    return make_desk(rooms.house)


@pytest.fixture
def open_window(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> Iterator[Callable[[], MainWindow]]:
    made: list[MainWindow] = []

    def make() -> MainWindow:
        window = MainWindow(rooms.house, theme, "en")
        made.append(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield make
    for window in made:
        if window.desk is not None:
            window.lock()
        window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window: Callable[[], MainWindow], desk: Desk) -> MainWindow:
    """A window at an open desk."""
    window = open_window()
    window.open_desk(desk)
    return window


def _page(window: MainWindow) -> QWidget | None:
    assert window.shell is not None
    return window.shell.page


def _live(window: MainWindow) -> LivePage:
    page = _page(window)
    assert isinstance(page, LivePage)
    return page


def _begin(window: MainWindow, desk: Desk) -> LivePage:
    circle = sample_circle(desk)
    assert window.ways is not None
    window.ways.begin(circle.id)
    return _live(window)


def _beats(page: LivePage) -> bool:
    """Tell whether the circle's pulse goes on."""
    timer = page.clock.findChild(QTimer)
    return isinstance(timer, QTimer) and timer.isActive()


def _press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    QTest.keyClick(window.focusWidget(), key, modifiers)


def test_without_a_known_vault_it_opens_with_the_first_run(
    open_window: Callable[[], MainWindow],
) -> None:
    assert isinstance(open_window().content, FirstRun)


def test_with_a_known_vault_it_opens_locked(
    open_window: Callable[[], MainWindow], rooms: FakeRooms, desk: Desk
) -> None:
    rooms.preferences.remember_vault(desk.vault.summary.folder)

    assert isinstance(open_window().content, Unlock)


def test_from_the_passphrase_to_today(
    qtbot: QtBot, open_window: Callable[[], MainWindow], rooms: FakeRooms, desk: Desk
) -> None:
    rooms.preferences.remember_vault(desk.vault.summary.folder)
    window = open_window()
    door = window.content
    assert isinstance(door, Unlock)
    door.field.setText(PASSPHRASE)
    door.open_button.click()
    qtbot.waitUntil(lambda: window.shell is not None)

    assert isinstance(_page(window), TodayPage)


def test_choosing_another_language_keeps_what_was_filled_in(
    open_window: Callable[[], MainWindow], theme: Theme
) -> None:
    window = open_window()
    first = window.content
    assert isinstance(first, FirstRun)
    first.onward.click()
    first.place.name.setText("De Kade")
    window.rebuild(theme, "nl")
    again = window.content

    assert isinstance(again, FirstRun)
    assert again is not first
    assert (again.draft.step, again.draft.name) == (1, "De Kade")


def test_the_title_never_says_whose_vault_it_is(window: MainWindow) -> None:
    assert window.windowTitle() == "Circle Desktop"


def test_the_keys_of_the_window_lead_to_its_places(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)
    settings = _page(window)
    QTest.keyClick(window, Qt.Key.Key_1, CONTROL)
    today = _page(window)
    QTest.keyClick(window, Qt.Key.Key_Comma, CONTROL)

    assert isinstance(settings, SettingsPage)
    assert isinstance(today, TodayPage)
    assert _page(window) is settings


def test_the_help_card_opens_and_closes_with_one_key_before_the_vault_is_open(
    open_window: Callable[[], MainWindow],
) -> None:
    window = open_window()
    QTest.keyClick(window, Qt.Key.Key_F1)
    shown = [card.isVisible() for card in window.findChildren(HelpCard)]
    QTest.keyClick(window, Qt.Key.Key_F1)

    assert shown == [True]
    assert not any(card.isVisible() for card in window.findChildren(HelpCard))


def test_the_help_card_opens_over_a_running_circle_and_leaves_it_alone(
    window: MainWindow, desk: Desk
) -> None:
    live = _begin(window, desk)
    before = desk.live.state
    _press(window, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    card = window.findChild(HelpCard)
    assert card is not None
    QTest.keyClick(card, Qt.Key.Key_Escape)

    assert _page(window) is live
    assert desk.live.state == before


def test_the_sheet_of_keys_can_be_asked_for_during_a_circle(
    window: MainWindow, desk: Desk
) -> None:
    _begin(window, desk).keys_asked.emit()

    assert window.findChild(KeySheet) is not None


def test_a_circle_fills_the_window_and_the_places_do_not_lead_out_of_it(
    window: MainWindow, desk: Desk
) -> None:
    live = _begin(window, desk)
    QTest.keyClick(window, Qt.Key.Key_6, CONTROL)

    assert window.shell is not None
    assert _page(window) is live
    assert window.shell.rail.isHidden()


def test_two_step_handing_on_follows_the_settings(
    window: MainWindow, desk: Desk, rooms: FakeRooms
) -> None:
    rooms.preferences.set("two_step", "on")
    _begin(window, desk)

    assert desk.live.state.setup is not None
    assert desk.live.state.setup.two_step


def test_a_circle_that_was_left_goes_on_and_is_gone_back_to_as_it_was(
    window: MainWindow, desk: Desk
) -> None:
    live = _begin(window, desk)
    live.left.emit()
    today = _page(window)
    assert isinstance(today, TodayPage)
    assert desk.live.is_running
    assert today.banner is not None
    today.banner.act.click()

    assert _page(window) is live


def test_a_circle_cut_off_is_taken_up_from_today(window: MainWindow, desk: Desk) -> None:
    begin_sample(make_rooms().house, desk, sample_circle(desk))
    desk.live.forget()
    assert window.ways is not None
    window.ways.page("today").refresh(Changes.LIVE)  # type: ignore[attr-defined]
    today = _page(window)
    assert isinstance(today, TodayPage)
    assert today.banner is not None
    today.banner.act.click()

    assert _live(window).state.held is acts.HoldReason.RESUMED


def test_another_look_during_a_circle_that_was_left_keeps_its_pulse(
    window: MainWindow, desk: Desk, theme: Theme
) -> None:
    _begin(window, desk).left.emit()
    window.rebuild(theme, "nl")

    assert isinstance(_page(window), TodayPage)
    assert any(_beats(page) for page in window.findChildren(LivePage))


def test_closing_the_window_during_a_circle_asks_first(window: MainWindow, desk: Desk) -> None:
    _begin(window, desk)
    window.close()
    question = window.findChild(Question)
    assert question is not None
    still_open = window.isVisible()
    question.safe.click()

    assert still_open
    assert window.isVisible()
    assert desk.live.is_running


def test_closing_all_the_same_leaves_the_circle_in_the_journal(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    _begin(window, desk)
    window.close()
    question = window.findChild(Question)
    assert question is not None
    with qtbot.waitSignal(window.left):
        question.losing.click()

    assert store_of(desk).closed
    assert store_of(desk).memory.journal != []


def _unsaved(window: MainWindow, desk: Desk) -> ClosingPage:
    """Write a note on a disk that is full."""
    live = _begin(window, desk)
    live.act(acts.End())
    page = _page(window)
    assert isinstance(page, ClosingPage)
    page.note.area.setPlainText("Rustige avond.")
    store_of(desk).full = True
    return page


def test_a_note_that_cannot_be_saved_keeps_the_window_open_until_somebody_says_so(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    page = _unsaved(window, desk)
    window.close()
    question = window.findChild(Question)
    assert question is not None
    question.safe.click()
    kept_open = window.isVisible(), page.note.area.toPlainText()
    store_of(desk).full = False
    with qtbot.waitSignal(window.left):
        window.close()

    assert kept_open == (True, "Rustige avond.")
    (session,) = store_of(desk).memory.sessions.values()
    assert session.process_note == "Rustige avond."


def test_locking_asks_too_before_a_note_is_lost(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    _unsaved(window, desk)
    window.lock()
    question = window.findChild(Question)
    assert question is not None
    with qtbot.waitSignal(window.locked):
        question.losing.click()

    assert store_of(desk).closed


def test_closing_without_a_circle_closes_the_vault_at_once(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    with qtbot.waitSignal(window.left):
        window.close()

    assert store_of(desk).closed


def test_locking_closes_the_vault_and_says_so(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    with qtbot.waitSignal(window.locked):
        QTest.keyClick(window, Qt.Key.Key_L, CONTROL)

    assert store_of(desk).closed
    assert window.desk is None


def test_locking_during_a_circle_stops_its_pulse_before_the_vault_is_closed(
    window: MainWindow, desk: Desk
) -> None:
    live = _begin(window, desk)
    window.lock()

    assert not _beats(live)
    assert store_of(desk).memory.journal != []


def test_what_was_refused_is_one_sentence_above_the_page_until_it_is_closed(
    window: MainWindow, desk: Desk
) -> None:
    circle = sample_circle(desk)
    store_of(desk).full = True
    assert window.ways is not None
    assert window.shell is not None
    window.ways.begin(circle.id)
    said = window.shell.sentence
    window.shell.say("Another sentence.")
    said_then = window.shell.sentence
    window.ways.go("settings")

    assert said.startswith("The disk is full.")
    assert said_then == "Another sentence."
    assert window.shell.sentence == ""


def test_the_size_of_the_window_is_kept(
    open_window: Callable[[], MainWindow], rooms: FakeRooms
) -> None:
    first = open_window()
    first.resize(1024, 700)
    first.close()

    assert rooms.preferences.choices["window"]
    assert open_window().height() == 700
