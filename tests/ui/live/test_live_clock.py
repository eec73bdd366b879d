"""The pulse tells what has changed, once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain.errors import VaultReadOnly
from circle_desktop.ui.live_clock import POLL_MS, LiveClock
from tests.factories import begin_sample, sample_circle
from tests.fakes import make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_looks_four_times_a_second(qtbot: QtBot) -> None:
    rooms = make_rooms()
    desk = make_desk(rooms.house)
    begin_sample(rooms.house, desk, sample_circle(desk))
    clock = LiveClock(desk.live, rooms.clock)
    clock.start()
    rooms.clock.advance(2.5)
    with qtbot.waitSignal(clock.ticked, timeout=20 * POLL_MS) as seen:
        pass
    clock.stop()
    assert seen.args == [2.5]


def test_a_full_disk_is_told_once_and_so_is_its_end(qtbot: QtBot) -> None:
    rooms = make_rooms()
    desk = make_desk(rooms.house)
    begin_sample(rooms.house, desk, sample_circle(desk))
    clock = LiveClock(desk.live, rooms.clock)
    told: list[str] = []
    clock.not_saved.connect(lambda: told.append("not saved"))
    clock.saved.connect(lambda: told.append("saved"))
    store_of(desk).full = True
    for _ in range(3):
        rooms.clock.advance(2)
        clock.poll()
    store_of(desk).full = False
    for _ in range(2):
        rooms.clock.advance(2)
        clock.poll()
    assert told == ["not saved", "saved"]


def test_sleep_is_told_with_its_times(qtbot: QtBot) -> None:
    rooms = make_rooms()
    desk = make_desk(rooms.house)
    begin_sample(rooms.house, desk, sample_circle(desk))
    clock = LiveClock(desk.live, rooms.clock)
    before = rooms.clock.wall()
    rooms.clock.sleep(600)
    with qtbot.waitSignals([clock.slept, clock.circle_changed], timeout=1000):
        clock.poll()
    assert (clock.slept_from, clock.woke) == (before, rooms.clock.wall())


def test_a_vault_that_cannot_be_reached_any_more_is_told_once_and_the_pulse_goes_on(
    qtbot: QtBot,
) -> None:
    rooms = make_rooms()
    desk = make_desk(rooms.house)
    begin_sample(rooms.house, desk, sample_circle(desk))
    clock = LiveClock(desk.live, rooms.clock)
    told: list[object] = []
    clock.failed.connect(told.append)
    clock.saved.connect(lambda: told.append("saved"))
    store_of(desk).fault = gone = VaultReadOnly("vault")
    for _ in range(3):
        rooms.clock.advance(2)
        with qtbot.waitSignal(clock.ticked, timeout=1000):
            clock.poll()
    store_of(desk).fault = None
    rooms.clock.advance(2)
    clock.poll()
    assert told == [gone, "saved"]
