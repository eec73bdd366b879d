"""Several keys: a wrong passphrase is tried on each, and the window neither stops nor counts."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from circle_desktop.ui.home.doorway import Entrance
from circle_desktop.ui.home.unlock import Unlock
from circle_desktop.ui.tasks import Tasks
from tests.fake_cabinet import MemoryCabinet
from tests.fakes import FakeRooms, make_desk, make_rooms

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.services.ports.keys import Keys
    from circle_desktop.ui.theme import Theme

FOLDER = Path("fake-vault")


class SlowCabinet(MemoryCabinet):
    """A cabinet with some keys, that tries one after the other when it is let."""

    def __init__(self, keys: int) -> None:
        super().__init__()
        self.tried = threading.Semaphore(0)
        self.let = threading.Semaphore(0)
        self._slots = keys

    @override
    def unlock(self, folder: Path, passphrase: str) -> Keys:
        for _ in range(self._slots):
            self.tried.release()
            assert self.let.acquire(timeout=20)
        return super().unlock(folder, passphrase)


def _said_while_refused(
    keys: int, qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> list[tuple[str, ...]]:
    """Type wrong words; return what the page says meanwhile and afterwards, each thing once."""
    cabinet = SlowCabinet(keys)
    cabinet.vaults = rooms.cabinet.vaults
    vaults = replace(rooms.house.vaults(), cabinet=cabinet)
    house = replace(rooms.house, vaults=lambda: vaults)
    page = Unlock(Entrance(theme, house, "en", Tasks()), FOLDER)
    qtbot.addWidget(page)
    page.show()
    beats: list[int] = []
    heart = QTimer(page)
    heart.timeout.connect(lambda: beats.append(1))
    heart.start(0)
    seen = []
    page.field.setText("no words of anybody here")
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    for _ in range(keys):
        assert cabinet.tried.acquire(timeout=20)
        beats.clear()
        qtbot.waitUntil(lambda: len(beats) > 2)
        seen.append(tuple(label.text() for label in page.findChildren(QLabel)))
        cabinet.let.release()
    qtbot.waitUntil(page.open_button.isEnabled)
    seen.append((page.field.accessibleDescription(),))
    return list(dict.fromkeys(seen))


def test_while_many_keys_are_tried_the_window_lives_and_does_not_tell_how_many(
    qtbot: QtBot, theme: Theme
) -> None:
    rooms = make_rooms(FOLDER)
    make_desk(rooms.house).close()
    one = _said_while_refused(1, qtbot, theme, rooms)
    eight = _said_while_refused(8, qtbot, theme, rooms)
    assert eight == one
    assert len(one) == 2
