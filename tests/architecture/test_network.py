"""No network, ever: the kernel itself watches the app's whole self-test.

A filter on system calls ends the process at the moment anything in it (Python, Qt, the cipher
library) asks for an internet socket. The control proves that the filter bites.
"""

from __future__ import annotations

import platform
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SOCKET_CALL = {"x86_64": 41, "aarch64": 198}
KILLED = -31  # SIGSYS

WATCHED = """
import ctypes, runpy, socket, struct, sys

def watch(number):
    load, equal, answer = 0x20, 0x15, 0x06
    kill, allow = 0x80000000, 0x7FFF0000
    steps = [
        (load, 0, 0, 0),              # which call
        (equal, 0, 3, number),        # not socket(): allow
        (load, 0, 0, 16),             # which family
        (equal, 2, 0, 2),             # AF_INET: kill
        (equal, 1, 0, 10),            # AF_INET6: kill
        (answer, 0, 0, allow),
        (answer, 0, 0, kill),
    ]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *s) for s in steps))
    program = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, program, 0, 0):
        sys.exit(77)

watch(int(sys.argv[1]))
sys.argv = ["circle-desktop", *sys.argv[2:]]
if sys.argv[1:] == ["control"]:
    socket.socket(socket.AF_UNIX).close()
    socket.socket(socket.AF_INET).close()
    sys.exit(0)
runpy.run_module("circle_desktop", run_name="__main__", alter_sys=True)
"""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or platform.machine() not in SOCKET_CALL,
    reason="the filter on system calls is one of Linux on x86-64 and arm64",
)


def _watched(*args: str) -> subprocess.CompletedProcess[str]:
    number = str(SOCKET_CALL[platform.machine()])
    return subprocess.run(
        [sys.executable, "-c", WATCHED, number, *args],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_filter_ends_a_process_that_asks_for_an_internet_socket() -> None:
    assert _watched("control").returncode == KILLED


def test_the_whole_self_test_asks_for_no_internet_socket(tmp_path: Path) -> None:
    done = _watched("--self-test", "--home", str(tmp_path / "person"))
    assert done.returncode == 0, done.stdout + done.stderr
