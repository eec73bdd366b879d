"""Saving by itself: a short pause, a steady rhythm, and no word too early."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from circle_desktop.ui.closing.autosave import PAUSE_MS, STEADY_MS, Autosave
from tests.fakes import BRUSSELS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

AT = datetime(2026, 11, 19, 21, 5, tzinfo=BRUSSELS)


class Disk:
    """Counts what was saved; a full one saves nothing."""

    def __init__(self) -> None:
        self.count = 0
        self.full = False

    def save(self) -> datetime | None:
        if self.full:
            return None
        self.count += 1
        return AT


@pytest.fixture
def disk(qapp: QObject) -> Disk:
    return Disk()


@pytest.fixture
def autosave(disk: Disk, qapp: QObject) -> Autosave:
    return Autosave(disk.save, QObject(qapp))


def test_it_is_saved_within_a_second_after_the_last_key() -> None:
    assert PAUSE_MS <= 800
    assert STEADY_MS <= 5000


def test_each_key_begins_the_pause_anew_but_not_the_steady_rhythm(autosave: Autosave) -> None:
    autosave.touched()
    assert autosave.pause.isActive()
    first = autosave.steady.timerId()
    pause = autosave.pause.timerId()
    autosave.touched()
    assert autosave.steady.timerId() == first
    assert autosave.pause.timerId() != pause
    autosave.flush()


def test_a_pause_saves_once_and_says_when(qtbot: QtBot, autosave: Autosave, disk: Disk) -> None:
    autosave.touched()
    with qtbot.waitSignal(autosave.saved) as blocker:
        autosave.pause.timeout.emit()
    assert blocker.args == [AT]
    assert disk.count == 1
    assert not autosave.waits
    assert not autosave.steady.isActive()


def test_typing_without_a_pause_is_saved_all_the_same(autosave: Autosave, disk: Disk) -> None:
    autosave.touched()
    autosave.steady.timeout.emit()
    autosave.touched()
    autosave.steady.timeout.emit()
    assert disk.count == 2


def test_nothing_is_written_when_nothing_changed(autosave: Autosave, disk: Disk) -> None:
    assert autosave.flush()
    assert disk.count == 0


def test_what_could_not_be_saved_waits_and_is_tried_again(
    qtbot: QtBot, autosave: Autosave, disk: Disk
) -> None:
    disk.full = True
    autosave.touched()
    with qtbot.waitSignal(autosave.failed):
        assert not autosave.flush()
    assert autosave.waits
    disk.full = False
    assert autosave.flush()
    assert disk.count == 1
