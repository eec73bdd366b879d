"""A lock while something is being made: it waits for it, and nothing half made is left (51)."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from circle_desktop.system.backup_shelf import FolderShelf
from circle_desktop.ui.window import MainWindow
from tests.fakes import PASSPHRASE
from tests.whole.groups import made_group

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from circle_desktop.services.backups.ports import BackupLabel
    from circle_desktop.services.house import House
    from circle_desktop.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

A_MOMENT_S = 0.2
LONG_S = 20.0


class SlowShelf(FolderShelf):
    """A shelf in the middle of whose work somebody locks.

    Attributes:
        begun: the copy of the vault lies staged, its file is still to be written.
        covered: somebody locks, and the window is covered.
        locked: the vault is closed; set by the test.
        too_early: whether it was closed before the copy was finished.
    """

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.covered = threading.Event()
        self.locked = threading.Event()
        self.too_early: list[bool] = []

    @override
    def pack(self, staging: Path, target: Path, vault_id: str, made: datetime) -> BackupLabel:
        self.begun.set()
        assert self.covered.wait(LONG_S)
        self.too_early.append(self.locked.wait(A_MOMENT_S))
        return super().pack(staging, target, vault_id, made)


class Window(MainWindow):
    """A window that tells when somebody locks: what is written is kept, under the cover."""

    def __init__(self, house: House, theme: Theme, shelf: SlowShelf) -> None:
        super().__init__(house, theme, "en")
        self._shelf = shelf

    @override
    def keep(self) -> bool:
        self._shelf.covered.set()
        return super().keep()


def test_a_lock_waits_for_the_backup_that_is_being_made(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    group, shelf = made_group(tmp_path), SlowShelf()
    house = replace(group.house, backup_shelf=lambda: shelf)
    desk = house.open(group.folder, PASSPHRASE)
    desk.backups.choose(group.stick)
    window = Window(house, theme, shelf)
    qtbot.addWidget(window)
    window.locked.connect(shelf.locked.set)
    window.open_desk(desk)
    window.show()
    window.backups.make()
    assert shelf.begun.wait(LONG_S)
    window.lock()
    assert shelf.locked.is_set()
    assert shelf.too_early == [False]
    (copy,) = group.stick.iterdir()
    group.house.restoring().let_go(group.open(copy))
    assert not [path.name for path in group.folder.iterdir() if "staging" in path.name]
