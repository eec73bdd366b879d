"""Full, limited, closed to writing, pulled out, short of memory: told in words, nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import VaultReadOnly, VaultUnreachable
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from circle_desktop.storage.spare_room import PLENTY_BYTES, SPARE_BYTES, SpareRoom
from tests.storage.conftest import fill
from tests.storage.samples import sample_circle

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parent.parent.parent


def _may_mount() -> bool:
    unshare = shutil.which("unshare")
    if sys.platform != "linux" or unshare is None:
        return False
    asked = [unshare, "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


needs_a_mount = pytest.mark.skipif(
    not _may_mount(), reason="a disk of its own is mounted in a Linux namespace (unshare -rm)"
)


@pytest.fixture
def happened(tmp_path: Path) -> Callable[[str], dict[str, object]]:
    """Let something happen in a process and a mount of its own, and return what came of it."""

    def tell(verb: str) -> dict[str, object]:
        told = subprocess.run(
            ["unshare", "-rm", sys.executable, "-m", "tests.storage.hard_place", verb,
             str(tmp_path / "place")],
            capture_output=True, text=True, check=True, cwd=ROOT,
        )  # fmt: skip
        assert told.stderr == ""
        found: dict[str, object] = json.loads(told.stdout)
        return found

    return tell


@needs_a_mount
def test_a_full_disk_gives_up_its_spare_room_then_says_so_and_loses_nothing(
    happened: Callable[[str], dict[str, object]],
) -> None:
    story = happened("full")
    assert story["told"] == "DiskFull"
    assert story["spare_left"] is False
    assert story["readable_while_full"] is True
    assert story["all_there_once"] is True


@needs_a_mount
def test_a_limit_on_the_length_of_files_is_told_as_a_full_disk(
    happened: Callable[[str], dict[str, object]],
) -> None:
    assert happened("limit") == {"told": "DiskFull", "all_there_once": True}


@needs_a_mount
def test_a_vault_on_a_disk_for_reading_is_read_with_what_a_crash_left(
    happened: Callable[[str], dict[str, object]],
) -> None:
    assert happened("closed") == {
        "read_only": True,
        "circles": ["c1", "c2"],
        "writing": "VaultReadOnly",
        "circles_after": ["c1", "c2"],
        "second_window": "VaultInUse",
        "sound": "",
        "wal_waited": True,
        "untouched": True,
    }


@needs_a_mount
def test_a_stick_that_was_pulled_out_is_said_and_nothing_is_called_saved(
    happened: Callable[[str], dict[str, object]],
) -> None:
    assert happened("pulled") == {"writing": "VaultUnreachable", "again": "VaultUnreachable"}


@needs_a_mount
def test_with_too_little_memory_it_opens_or_says_so_and_the_vault_stays_whole(
    happened: Callable[[str], dict[str, object]],
) -> None:
    story = happened("memory")
    assert story["circles"] == ["c1"]
    told = story["told"]
    assert isinstance(told, list)
    assert set(told) <= {"opened", "TooLittleMemory"}
    assert told[-1] == "opened"


def _add(drawer: SqlDrawer, name: str) -> None:
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle(name))
        work.commit()


def test_a_file_that_was_replaced_under_us_is_no_longer_written(
    folder: Path, key: bytearray
) -> None:
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    _add(drawer, "c1")
    file = folder / "circle.db"
    shutil.copy(file, folder / "other")
    (folder / "other").replace(file)
    foreign = file.read_bytes()
    with pytest.raises(VaultUnreachable):
        _add(drawer, "c2")
    with pytest.raises(VaultUnreachable), drawer.unit_of_work():
        pass
    assert file.read_bytes() == foreign


def test_a_folder_that_vanished_is_said(folder: Path, key: bytearray) -> None:
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    folder.rename(folder.with_name("elsewhere"))
    with pytest.raises(VaultUnreachable):
        _add(drawer, "c1")


def test_a_file_that_may_not_be_written_is_read_and_not_touched(
    closed_drawer: Path, key: bytearray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    before = closed_drawer.read_bytes()
    drawer = SqlDrawers().open(closed_drawer.parent, CIRCLE_DRAWER, key)
    with drawer.unit_of_work() as work:
        assert len(work.circles.all()) == 40
    state = drawer.state()
    assert (state.read_only, state.free_bytes) == (True, None)
    with pytest.raises(VaultReadOnly):
        _add(drawer, "more")
    with pytest.raises(VaultReadOnly):
        drawer.rekey(key)
    drawer.keep_room()
    drawer.close()
    assert closed_drawer.read_bytes() == before
    assert [path.name for path in closed_drawer.parent.iterdir()] == ["circle.db"]


def test_nothing_of_the_copy_for_reading_stays_behind(
    closed_drawer: Path, key: bytearray, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = tmp_path / "temporary"
    own.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(own))
    monkeypatch.setattr(os, "access", lambda path, mode: False)
    drawer = SqlDrawers().open(closed_drawer.parent, CIRCLE_DRAWER, key)
    assert list(own.iterdir()) == []
    drawer.close()


def test_room_is_kept_aside_once_and_privately(drawer: SqlDrawer, folder: Path) -> None:
    drawer.keep_room()
    file = SpareRoom(folder).file
    first = file.read_bytes()
    drawer.keep_room()
    assert file.read_bytes() == first
    assert len(first) == SPARE_BYTES
    assert file.stat().st_mode & 0o777 == 0o600


def test_on_a_disk_that_is_nearly_full_no_room_is_taken(
    drawer: SqlDrawer, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(folder)._replace(free=PLENTY_BYTES - 1)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage)
    drawer.keep_room()
    assert not SpareRoom(folder).file.exists()
    assert drawer.state().free_bytes == PLENTY_BYTES - 1


def test_a_drawer_tells_the_room_that_is_left(drawer: SqlDrawer) -> None:
    fill(drawer, 1)
    free = drawer.state().free_bytes
    assert free is not None
    assert free > 0
