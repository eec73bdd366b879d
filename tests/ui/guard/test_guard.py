"""What locks a vault, what never does, and what happens to what was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from circle_desktop.domain import acts
from circle_desktop.system.clock import SystemClock
from circle_desktop.ui.closing.page import ClosingPage
from circle_desktop.ui.guard.cover import Cover
from circle_desktop.ui.home.unlock import Unlock
from circle_desktop.ui.live.page import LivePage
from circle_desktop.ui.parts import Question, Sheet
from circle_desktop.ui.window import MainWindow
from tests.factories import sample_circle
from tests.fakes import store_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme
    from tests.ui.guard.conftest import Watched

LONGEST_S = 0.2

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NOTE = "Rustige avond."


def _begin(watched: Watched) -> LivePage:
    assert watched.window.ways is not None
    watched.window.ways.begin(sample_circle(watched.desk).id)
    assert watched.window.shell is not None
    page = watched.window.shell.page
    assert isinstance(page, LivePage)
    return page


def _write(watched: Watched, *, full: bool = False) -> ClosingPage:
    """End a circle and write a note that is not on disk yet."""
    _begin(watched).act(acts.End())
    assert watched.window.shell is not None
    page = watched.window.shell.page
    assert isinstance(page, ClosingPage)
    page.note.area.setPlainText(NOTE)
    store_of(watched.desk).full = full
    return page


def _notes(watched: Watched) -> list[str]:
    return [s.process_note for s in store_of(watched.desk).memory.sessions.values()]


def test_after_five_minutes_without_a_hand_the_vault_locks(watched: Watched) -> None:
    watched.pass_time(4.9)
    before = list(watched.locked)
    watched.pass_time(0.4)

    assert (before, watched.locked) == ([], [True])
    assert store_of(watched.desk).closed


@pytest.mark.parametrize(("chosen", "minutes"), [("1", 1.4), ("15", 15.4), ("30", 30.4)])
def test_the_minutes_chosen_in_the_settings_count(
    watched: Watched, chosen: str, minutes: float
) -> None:
    watched.rooms.preferences.set("lock_after_min", chosen)
    watched.pass_time(minutes - 0.8)
    before = list(watched.locked)
    watched.pass_time(0.8)

    assert (before, watched.locked) == ([], [True])


def test_who_chose_never_is_never_locked_out(watched: Watched) -> None:
    watched.rooms.preferences.set("lock_after_min", "never")
    watched.pass_time(8 * 60)

    assert watched.locked == []


def test_a_choice_nobody_can_read_is_five_minutes(watched: Watched) -> None:
    watched.rooms.preferences.set("lock_after_min", "0")
    watched.pass_time(4.9)
    before = list(watched.locked)
    watched.pass_time(0.4)

    assert (before, watched.locked) == ([], [True])


def _key(window: QWidget) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)


def _press(window: QWidget) -> None:
    QTest.mouseClick(
        window.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(900, 700),
    )


def _move(window: QWidget) -> None:
    QTest.mouseMove(window.windowHandle(), QPoint(901, 701))


@pytest.mark.parametrize("touch", [_key, _press, _move])
def test_a_hand_on_the_machine_begins_the_minutes_anew(
    watched: Watched, touch: Callable[[QWidget], None]
) -> None:
    watched.pass_time(4.5)
    touch(watched.window)
    watched.pass_time(4.5)
    before = list(watched.locked)
    watched.pass_time(1)

    assert (before, watched.locked) == ([], [True])


def test_a_running_circle_is_never_locked_for_want_of_a_hand(watched: Watched) -> None:
    live = _begin(watched)
    watched.pass_time(3 * 60)
    during = list(watched.locked)
    live.act(acts.End())
    watched.pass_time(4.9)
    before = list(watched.locked)
    watched.pass_time(0.4)

    assert (during, before, watched.locked) == ([], [], [True])


def test_what_was_written_is_saved_before_it_locks(watched: Watched) -> None:
    _write(watched)
    watched.pass_time(5.4)

    assert watched.locked == [True]
    assert _notes(watched) == [NOTE]


def test_what_cannot_be_saved_is_asked_about_under_the_cover(watched: Watched) -> None:
    page = _write(watched, full=True)
    watched.pass_time(5.4)
    cover = watched.window.findChild(Cover)
    question = watched.window.findChild(Question)
    assert cover is not None
    assert question is not None
    covered = cover.isVisible()
    before = list(watched.locked)
    question.safe.click()

    assert (covered, before) == (True, [])
    assert not cover.isVisible()
    assert page.note.area.toPlainText() == NOTE


def test_locking_without_what_cannot_be_saved_is_a_choice(watched: Watched) -> None:
    _write(watched, full=True)
    watched.window.lock()
    watched.window.lock()
    (question,) = watched.window.findChildren(Question)
    question.losing.click()

    assert watched.locked == [True]


def test_the_machine_that_says_it_sleeps_is_waited_for_and_everything_locked(
    watched: Watched,
) -> None:
    live = _begin(watched)
    machine = watched.window.guard.machine
    assert machine is not None
    machine.going_to_sleep.emit()

    assert watched.locked == [True]
    assert not live.isVisible()
    assert store_of(watched.desk).memory.journal != []


def test_a_locked_screen_locks_the_vault(watched: Watched) -> None:
    machine = watched.window.guard.machine
    assert machine is not None
    machine.screen_locked.emit()

    assert watched.locked == [True]


def test_a_locked_screen_leaves_a_running_circle_alone(watched: Watched) -> None:
    _begin(watched)
    machine = watched.window.guard.machine
    assert machine is not None
    machine.screen_locked.emit()

    assert watched.locked == []
    assert watched.desk.live.is_running


@pytest.mark.parametrize("counted", [True, False])
def test_a_sleep_nobody_announced_locks_when_the_machine_wakes(
    watched: Watched, counted: bool
) -> None:
    watched.sleep(20 * 60, counted=counted)

    assert watched.locked == [True]


def test_a_circle_locks_after_a_sleep_that_is_certain(watched: Watched) -> None:
    _begin(watched)
    watched.sleep(20 * 60, counted=True)

    assert watched.locked == [True]
    assert store_of(watched.desk).memory.journal != []


def test_a_clock_that_was_set_during_a_circle_locks_nobody_out(watched: Watched) -> None:
    _begin(watched)
    watched.sleep(3600, counted=False)

    assert watched.locked == []


def _dialog(window: MainWindow) -> QWidget:
    dialog = QFileDialog(window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.open()
    return dialog


def _menu(window: MainWindow) -> QWidget:
    menu = QMenu(window)
    menu.addAction("Amal")
    menu.popup(window.mapToGlobal(QPoint(20, 20)))
    return menu


def _sheet(window: MainWindow) -> QWidget:
    sheet = Sheet(window.theme, window, "Amal")
    sheet.open_sheet()
    return sheet


def _help(window: MainWindow) -> QWidget:
    window.show_help()
    return window


def _new_circle(window: MainWindow) -> QWidget:
    assert window.ways is not None
    window.ways.make_circle()
    return window


def _room(window: MainWindow) -> QWidget:
    page = window.findChild(LivePage)
    assert page is not None
    page.room.open()
    assert page.room.window is not None
    return page.room.window


@pytest.mark.parametrize("above", [_dialog, _menu, _sheet, _help, _new_circle, _room])
def test_the_key_that_locks_works_from_anywhere_and_covers_within_200_ms(
    watched: Watched, qtbot: QtBot, above: Callable[[MainWindow], QWidget]
) -> None:
    _begin(watched)
    window = watched.window
    other = above(window)
    qtbot.waitUntil(other.isVisible)
    target = other.window().windowHandle()
    target.requestActivate()
    qtbot.waitUntil(lambda: target.isActive() or isinstance(other, QMenu))
    clock = SystemClock()
    covered: list[float] = []

    def keep() -> bool:
        covered.append(clock.monotonic())
        return True

    window.keep = keep  # type: ignore[method-assign]  # called once the window is covered
    began = clock.monotonic()
    if target.isActive():
        QTest.keyClick(target, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    else:
        handle = window.windowHandle()
        QTest.keyClick(handle, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert watched.locked == [True]
    cover = window.findChild(Cover)
    assert cover is not None
    assert cover.isVisible()
    assert covered[0] - began < LONGEST_S


def test_the_cover_shows_nothing_of_the_page_and_hides_every_other_window(
    watched: Watched, theme: Theme
) -> None:
    page = _write(watched, full=True)
    other = QWidget()
    other.show()
    before = other.isVisible(), page.isVisible()
    watched.window.lock()
    cover = watched.window.findChild(Cover)
    assert cover is not None
    hidden = not other.isVisible()
    picture = cover.grab().toImage()
    colours = {
        QColor(picture.pixel(x, y)).name()
        for x in range(0, picture.width(), 7)
        for y in range(0, picture.height() // 3, 7)
    }
    (question,) = watched.window.findChildren(Question)
    question.safe.click()
    back = other.isVisible()
    other.close()

    assert before == (True, True)
    assert (hidden, back) == (True, True)
    assert colours == {theme.color("ground").name()}


def _door(watched: Watched) -> Unlock:
    """Go back to the door with a vault that is known."""
    window = watched.window
    window.lock()
    watched.locked.clear()
    window.guard._locking = False
    window._doors._folder = watched.desk.vault.summary.folder
    window._show_door()
    assert isinstance(window.content, Unlock)
    return window.content


def test_a_passphrase_that_was_typed_does_not_stay_at_the_door(watched: Watched) -> None:
    door = _door(watched)
    QTest.keyClicks(door.field, "zeven stenen")
    watched.pass_time(5.4)

    assert watched.locked == [True]


def test_an_empty_door_stays_where_it_is(watched: Watched) -> None:
    _door(watched)
    watched.pass_time(60)

    assert watched.locked == []


class Emptied:
    """Stands for the care of the clipboard: remembers when it was emptied."""

    def __init__(self, watched: Watched) -> None:
        self._watched = watched
        self.with_open_vault: list[bool] = []

    def empty(self) -> None:
        self.with_open_vault.append(self._watched.window.desk is not None)


@pytest.mark.parametrize("way", [MainWindow.lock, MainWindow.close])
def test_the_clipboard_is_looked_after_before_the_end(
    watched: Watched, way: Callable[[MainWindow], None]
) -> None:
    clipboard = Emptied(watched)
    watched.window.guard.clipboard = clipboard  # type: ignore[assignment]
    way(watched.window)

    assert clipboard.with_open_vault[0]
