"""One window a vault; a killed one is never in the way."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import LocksMissing, VaultInUse, VaultReadOnly
from circle_desktop.system import instance_lock
from circle_desktop.system.instance_lock import LOCK_NAME, InstanceLocks

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.services.ports.machine import FolderLocks

HOLDER = """
import sys
from pathlib import Path
from circle_desktop.system.instance_lock import InstanceLocks
lock = InstanceLocks().take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def _holder(folder: Path) -> subprocess.Popen[str]:
    """Start another process that holds the lock; return when it does."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_the_locks_are_what_the_services_ask_for(tmp_path: Path) -> None:
    asked: FolderLocks = InstanceLocks()
    asked.take(tmp_path).release()


def test_a_vault_that_another_process_holds_is_in_use(tmp_path: Path) -> None:
    with _holder(tmp_path) as process:
        assert (tmp_path / LOCK_NAME).read_text() == f"{process.pid}\n"
        with pytest.raises(VaultInUse) as problem:
            InstanceLocks().take(tmp_path)
        assert problem.value.path == str(tmp_path)
        assert (tmp_path / LOCK_NAME).read_text() == f"{process.pid}\n"
        process.kill()


def test_the_lock_of_a_killed_process_is_taken_over(tmp_path: Path) -> None:
    with _holder(tmp_path) as process:
        process.kill()
    lock = InstanceLocks().take(tmp_path)
    assert (tmp_path / LOCK_NAME).read_text() == f"{os.getpid()}\n"
    lock.release()


def test_a_lock_of_this_process_counts_too(tmp_path: Path) -> None:
    lock = InstanceLocks().take(tmp_path)
    with pytest.raises(VaultInUse):
        InstanceLocks().take(tmp_path)
    lock.release()
    lock.release()
    InstanceLocks().take(tmp_path).release()


def test_a_lock_that_was_given_back_leaves_an_empty_private_file(tmp_path: Path) -> None:
    InstanceLocks().take(tmp_path).release()
    file = tmp_path / LOCK_NAME
    assert file.read_bytes() == b""
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_folder_in_which_no_lock_can_be_made_is_read_only(tmp_path: Path) -> None:
    with pytest.raises(VaultReadOnly):
        InstanceLocks().take(tmp_path / "gone")


def _grants_everybody(_descriptor: int) -> bool:
    return True


def _knows_no_locks(_descriptor: int) -> bool:
    raise OSError(errno.ENOLCK, "")


@pytest.mark.parametrize("disk", [_grants_everybody, _knows_no_locks])
def test_a_disk_whose_locks_keep_nobody_out_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, disk: Callable[[int], bool]
) -> None:
    monkeypatch.setattr(instance_lock, "_locked", disk)
    with pytest.raises(LocksMissing) as problem:
        InstanceLocks().take(tmp_path)
    assert problem.value.path == str(tmp_path)
