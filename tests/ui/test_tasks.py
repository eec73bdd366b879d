"""One worker: results come back in the window's thread, and only to owners that still exist."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import Shiboken

from circle_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.finish()


def _never(what: object) -> None:
    pytest.fail(f"told {what!r}")


def test_the_work_is_done_elsewhere_and_told_here(qtbot: QtBot, tasks: Tasks) -> None:
    threads: list[int] = []
    told: list[tuple[str, int]] = []
    owner = QObject()

    def work() -> str:
        threads.append(threading.get_ident())
        return "open"

    tasks.run(owner, work, lambda done: told.append((done, threading.get_ident())), _never)
    qtbot.waitUntil(lambda: bool(told))

    assert told == [("open", threading.get_ident())]
    assert threads != [threading.get_ident()]


def test_what_went_wrong_is_told_to_the_owner(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[Exception] = []
    owner = QObject()

    def work() -> str:
        raise KeyError

    tasks.run(owner, work, _never, told.append)
    qtbot.waitUntil(lambda: bool(told))

    assert isinstance(told[0], KeyError)


def test_work_is_done_in_the_order_in_which_it_was_asked_for(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[int] = []
    owner = QObject()
    for number in range(20):
        tasks.run(owner, lambda number=number: number, told.append, _never)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(told) == 20)

    assert told == list(range(20))


def test_a_result_for_someone_who_is_gone_is_dropped(qtbot: QtBot, tasks: Tasks) -> None:
    gone, here = QObject(), QObject()
    told: list[str] = []
    may_go_on = threading.Event()
    tasks.run(gone, may_go_on.wait, _never, _never)
    tasks.run(here, lambda: "after", told.append, _never)
    Shiboken.delete(gone)
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(told))

    assert told == ["after"]


def test_once_the_vault_closes_the_work_is_finished_and_nobody_is_told(
    qtbot: QtBot, tasks: Tasks
) -> None:
    done: list[str] = []
    owner = QObject()
    tasks.run(owner, lambda: done.append("copied"), _never, _never)
    tasks.finish()
    assert done == ["copied"]
    QCoreApplication.sendPostedEvents()
