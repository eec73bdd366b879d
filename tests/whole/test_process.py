"""The process as others on this computer see it: closed to their eyes, alone, without a network."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.wording import Wording
from circle_desktop.system.doorbell import BELL_NAME
from tests.whole.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="as Linux does it")
ROOT_ONLY = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="needs root, to become somebody else"
)

WATCHED = """
import ctypes, os, resource, sys  # all read before the files are somebody else's
from circle_desktop.system.hardening import harden_process
os.setuid(int(sys.argv[1]))
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # as any process is that its own user started
if sys.argv[2] == "hardened":
    harden_process()
print("here", flush=True)
sys.stdin.read()
"""
LOOKING = """
import os, sys
os.setuid(int(sys.argv[1]))
try:
    os.close(os.open(f"/proc/{sys.argv[2]}/mem", os.O_RDONLY))
except OSError as problem:
    print(type(problem).__name__)
else:
    print("read")
"""
CRASHING = """
import os, resource, signal
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
from circle_desktop.system.hardening import harden_process
harden_process()
os.kill(os.getpid(), signal.SIGSEGV)
"""


class Window:
    """The app as anybody starts it, at its door."""

    def __init__(self, home: Path, *before: str) -> None:
        self.process = subprocess.Popen(
            [*before, sys.executable, "-m", "circle_desktop", "--home", str(home), "--lang", "en"],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            umask=0o022,
        )
        self.bell = home / "settings" / BELL_NAME

    def stands(self) -> None:
        """Return when it has hung its bell and hears the system."""
        wait_until(lambda: self.bell.exists() and bool(self.bell.read_text().strip()))
        wait_until(self._hears_signals)

    def _hears_signals(self) -> bool:
        """Tell whether it has taken SIGTERM into its own hands (proc(5): SigCgt)."""
        status = Path(f"/proc/{self.process.pid}/status")
        if not status.exists():
            return True
        (line,) = [row for row in status.read_text().splitlines() if row.startswith("SigCgt")]
        return bool(int(line.split()[1], 16) >> (signal.SIGTERM - 1) & 1)

    def end(self) -> tuple[str, str]:
        """Ask it to end; return everything it ever said."""
        self.process.terminate()
        return self.process.communicate(timeout=30)


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Window]:
    found = Window(tmp_path / "home")
    found.stands()
    yield found
    if found.process.poll() is None:
        found.process.kill()
        found.process.communicate()


def test_a_second_start_says_one_sentence_and_ends(window: Window, tmp_path: Path) -> None:
    before = window.bell.stat().st_mtime_ns
    second = Window(tmp_path / "home")
    said, complained = second.process.communicate(timeout=30)

    assert said == Wording("en").text("cli.run.already_open") + "\n"
    assert (complained, second.process.returncode) == ("", 0)
    assert window.bell.stat().st_mtime_ns > before
    assert window.process.poll() is None


def test_another_home_is_another_window(window: Window, tmp_path: Path) -> None:
    other = Window(tmp_path / "other")
    other.stands()

    assert other.end() == ("", "")
    assert window.end() == ("", "")


def test_a_window_that_was_killed_is_in_nobodys_way(window: Window, tmp_path: Path) -> None:
    window.process.kill()
    window.process.communicate()
    second = Window(tmp_path / "home")
    wait_until(lambda: window.bell.read_text() == f"{second.process.pid}\n")

    assert second.end() == ("", "")


def test_what_it_writes_is_its_owners_only_whatever_the_shell_allows(
    window: Window, tmp_path: Path
) -> None:
    window.end()
    made = list((tmp_path / "home").rglob("*"))

    assert {path.name for path in made} >= {"settings", BELL_NAME}
    assert [p for p in made if p.stat().st_mode & 0o077] == []


@LINUX
def test_its_command_line_and_environment_say_nothing_of_anybody(
    window: Window, tmp_path: Path
) -> None:
    argv = Path(f"/proc/{window.process.pid}/cmdline").read_bytes().split(b"\0")

    assert argv[1:-1] == [b"-m", b"circle_desktop", b"--home", bytes(tmp_path / "home"),
                          b"--lang", b"en"]  # fmt: skip


@LINUX
@ROOT_ONLY
@pytest.mark.parametrize(("kind", "seen"), [("plain", "read"), ("hardened", "PermissionError")])
def test_nobody_of_the_same_name_looks_into_its_memory(kind: str, seen: str) -> None:
    arguments = [sys.executable, "-c", WATCHED, str(NOBODY), kind]
    with subprocess.Popen(
        arguments, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as watched:
        assert watched.stdout is not None
        assert watched.stdout.readline() == "here\n"
        looked = subprocess.run(
            [sys.executable, "-c", LOOKING, str(NOBODY), str(watched.pid)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        watched.kill()

    assert looked.stdout.strip() == seen


@pytest.mark.skipif(sys.platform == "win32", reason="core files are those of POSIX")
def test_a_crash_leaves_no_image_of_its_memory(tmp_path: Path) -> None:
    crashed = subprocess.Popen(
        [sys.executable, "-c", CRASHING], cwd=ROOT, stderr=subprocess.DEVNULL
    )
    _, status = os.waitpid(crashed.pid, 0)
    crashed.returncode = status

    assert os.WTERMSIG(status) == signal.SIGSEGV
    assert not os.WCOREDUMP(status)


@LINUX
@ROOT_ONLY
@pytest.mark.skipif(shutil.which("unshare") is None, reason="needs unshare")
def test_it_runs_where_there_is_no_network_at_all(tmp_path: Path) -> None:
    window = Window(tmp_path / "home", "unshare", "--net")
    window.stands()

    assert window.end() == ("", "")
    assert window.process.returncode == 0


@LINUX
@pytest.mark.soak
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
def test_a_whole_evening_asks_for_no_network_and_no_file_of_plain_words(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    subprocess.run(
        ["strace", "-f", "-qq", "-e", "trace=socket,connect,bind,sendto,open,openat", "-o", log,
         sys.executable, "-m", "tests.whole.canaries", tmp_path / "kept"],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, check=True,
        timeout=600,
    )  # fmt: skip
    calls = log.read_text(errors="replace").splitlines()
    opened = [call for call in calls if "open" in call]

    assert any("circle.db" in call for call in opened)  # strace saw what happened
    assert [call for call in calls if "AF_INET" in call] == []
    assert [call for call in opened if "etilqs_" in call or "-shm" in call] == []
