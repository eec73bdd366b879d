"""A disk that fails at any write or sync: never *saved* without the words on it, never a crash."""

from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("gcc") is None,
    reason="a failing disk is put under the process by a Linux preload made with gcc",
)


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The preload that lets a disk fail."""
    made = tmp_path_factory.mktemp("disk") / "failing_disk.so"
    source = HERE / "failing_disk.c"
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O1", "-o", str(made), str(source), "-ldl"], check=True
    )
    return made


def _stories(
    folder: Path, disk: Path, kind: str, last: int, *, forever: bool, error: int = errno.EIO
) -> list[dict[str, object]]:
    """Let the first, second … last write or sync fail, each on a drawer of its own."""
    folder.mkdir()
    told = subprocess.run(
        [sys.executable, "-m", "tests.storage.failing_disk", str(folder), kind, str(last),
         str(int(forever)), str(error)],
        env={**os.environ, "LD_PRELOAD": str(disk), "FAILING_FOLDER": str(folder)},
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert told.stderr == ""
    return [json.loads(line) for line in told.stdout.splitlines()]


def _require_trust(story: dict[str, object], *, errors: set[str]) -> None:
    """What was confirmed is there, in order and once; what was not has been told."""
    assert story["found"] == story["confirmed"], story
    assert story["fired"], story
    assert set(story["told"]) <= errors, story  # type: ignore[call-overload] # JSON
    assert len(story["told"]) + len(story["confirmed"]) == 6, story  # type: ignore[arg-type] # JSON


@pytest.mark.parametrize("kind", ["writes", "syncs"])
@pytest.mark.parametrize("forever", [False, True])
def test_a_failing_write_or_sync_is_told_and_nothing_confirmed_is_lost(
    tmp_path: Path, disk: Path, kind: str, forever: bool
) -> None:
    stories = _stories(tmp_path / "vaults", disk, kind, 14, forever=forever)
    for story in stories:
        _require_trust(story, errors={"DiskFailing"})
    assert len(stories) == 14
    assert any(story["told"] for story in stories)


@pytest.mark.parametrize("kind", ["writes", "syncs"])
def test_a_quota_that_stays_reached_is_a_full_disk_and_no_damage(
    tmp_path: Path, disk: Path, kind: str
) -> None:
    """The spare room is given up, the same words are refused again: the same is said again."""
    folder = tmp_path / "vaults"
    for story in _stories(folder, disk, kind, 6, forever=True, error=errno.EDQUOT):
        _require_trust(story, errors={"DiskFull"})


@pytest.mark.soak
@pytest.mark.parametrize("kind", ["writes", "syncs"])
@pytest.mark.parametrize("forever", [False, True])
@pytest.mark.parametrize("error", [errno.EIO, errno.EDQUOT])
def test_two_hundred_failing_writes_and_syncs(
    tmp_path: Path, disk: Path, kind: str, forever: bool, error: int
) -> None:
    for story in _stories(tmp_path / "vaults", disk, kind, 200, forever=forever, error=error):
        if story["fired"]:
            _require_trust(story, errors={"DiskFailing", "DiskFull"})


def test_after_a_failed_sync_the_drawer_is_read_whole_before_anything_is_saved(
    tmp_path: Path, disk: Path
) -> None:
    """The second sync of a disk may say yes and have kept nothing: so it is not simply repeated."""
    story = _stories(tmp_path / "vaults", disk, "syncs", 1, forever=True)[0]
    assert story["told"] == ["DiskFailing"] * 6
    assert story["fired"] in range(
        6, 20
    )  # the check fails too, and then nothing is tried any more


def test_a_reading_that_fails_is_told_and_changes_nothing(tmp_path: Path, disk: Path) -> None:
    for story in _stories(tmp_path / "vaults", disk, "reads", 4, forever=True):
        _require_trust(story, errors={"DiskFailing", "VaultDamaged"})


def test_a_full_disk_takes_the_words_once_the_spare_room_is_given_up(
    tmp_path: Path, disk: Path
) -> None:
    for story in _stories(
        tmp_path / "vaults", disk, "writes", 8, forever=False, error=errno.ENOSPC
    ):
        assert story["found"] == story["confirmed"] == list(range(6))
        assert story["told"] == []
