"""Clock, folders, staying awake, and what the system can shield."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.system.clock import SystemClock
from circle_desktop.system.folders import Folders
from circle_desktop.system.keep_awake import KeepAwake

if TYPE_CHECKING:
    from circle_desktop.services.ports.machine import Clock
    from circle_desktop.services.ports.machine import KeepAwake as KeepAwakePort

HARDENED = """
import os
from circle_desktop.system.hardening import harden_process
harden_process()
print(os.umask(0o077))
"""
LOOK_IN = """
import ctypes, resource
from circle_desktop.system.hardening import harden_process
harden_process()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


def _said(program: str) -> str:
    """Return what a program of its own prints; hardening lasts for a whole process."""
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    ).stdout.strip()


def test_the_clock_is_aware_and_never_steps_back() -> None:
    clock: Clock = SystemClock()
    first, second = clock.monotonic(), clock.monotonic()
    assert second >= first
    assert clock.wall().utcoffset() is not None
    assert clock.wall() - clock.wall() <= timedelta(0)


def test_one_home_holds_everything(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    folders = Folders.chosen(stick)
    assert {folders.settings.parent, folders.logs.parent, folders.vaults.parent} == {stick}
    assert not stick.exists()


def test_without_a_home_the_system_says_where() -> None:
    folders = Folders.chosen(None)
    assert folders == Folders.of_user()
    assert "circle-desktop" in folders.settings.parts
    assert len({folders.settings, folders.logs, folders.vaults}) == 3


def test_new_files_of_a_hardened_process_are_private() -> None:
    assert _said(HARDENED) == str(0o077)


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux")
def test_a_hardened_process_leaves_no_memory_image_and_lets_nobody_look_in() -> None:
    assert _said(LOOK_IN) == "(0, 0) 0"


def test_staying_awake_can_be_asked_and_let_go_of_twice() -> None:
    awake: KeepAwakePort = KeepAwake()
    awake.stop()
    assert awake.start() in {True, False}
    assert awake.start() in {True, False}
    awake.stop()
    awake.stop()
