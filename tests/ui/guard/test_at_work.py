"""A lock while something is being made: it waits for it, and nothing half made is left (51)."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.system.backup_shelf import FolderShelf
from circle_desktop.ui.reports.page import ReportsPage
from circle_desktop.ui.window import MainWindow
from tests.closed_sessions import keep_closed
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


class SlowWriter:
    """Writes files durably, and is in the middle of one when somebody locks.

    Attributes:
        begun, covered: as those of the shelf.
    """

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.covered = threading.Event()

    def write(self, path: Path, content: bytes) -> None:
        """Put the file on disk, but not before somebody has locked."""
        self.begun.set()
        assert self.covered.wait(LONG_S)
        write_atomically(path, content)


class Window(MainWindow):
    """A window that tells when somebody locks: what is written is kept, under the cover."""

    def __init__(self, house: House, theme: Theme, covered: threading.Event) -> None:
        super().__init__(house, theme, "en")
        self._covered = covered

    @override
    def keep(self) -> bool:
        self._covered.set()
        return super().keep()


def test_a_lock_waits_for_the_backup_that_is_being_made(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    group, shelf = made_group(tmp_path), SlowShelf()
    house = replace(group.house, backup_shelf=lambda: shelf)
    desk = house.open(group.folder, PASSPHRASE)
    desk.backups.choose(group.stick)
    window = Window(house, theme, shelf.covered)
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


@pytest.mark.parametrize("together", [False, True])
def test_a_lock_in_the_middle_of_many_reports_leaves_whole_files_and_waits_for_one(
    qtbot: QtBot, theme: Theme, tmp_path: Path, *, together: bool
) -> None:
    group, writer = made_group(tmp_path), SlowWriter()
    slow = replace(group.house, write_file=writer.write)
    desk = slow.open(group.folder, PASSPHRASE)
    (circle,) = desk.circles.all()
    today = slow.clock.wall().date()
    for day in range(1, 21):
        keep_closed(desk, circle, date(today.year, 1, day), "Samen soep maken.")
    window = Window(slow, theme, writer.covered)
    qtbot.addWidget(window)
    window.open_desk(desk)
    window.show()
    assert window.ways is not None
    window.ways.go("reports")
    page = window.ways.page("reports")
    assert isinstance(page, ReportsPage)
    page.open_period()
    folder = tmp_path / "verslagen"
    folder.mkdir()
    if together:
        page.period.batch.moved.connect(window.lock)
        with qtbot.waitSignal(window.locked):
            page.period.make_one()
    else:
        page.period.save_into(folder)
        assert writer.begun.wait(LONG_S)
        window.lock()
    assert window.desk is None
    files = [path.read_bytes() for path in folder.iterdir()]
    assert len(files) == (0 if together else 1)
    assert all(pdf.startswith(b"%PDF") and pdf.rstrip().endswith(b"%%EOF") for pdf in files)
