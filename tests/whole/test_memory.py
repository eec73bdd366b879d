"""After locking nothing of the vault can be read in memory: no name, no note, no key (D 49, 50).

The process is the real one: it holds a circle of canaries, Ctrl+L is pressed while a field, a
sheet, a completer and a tooltip are open, and root reads everything the process has mapped.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.system.clock import SystemClock
from circle_desktop.system.preferences import FilePreferences
from circle_desktop.vault.cabinet import Cabinet
from tests.whole import memory
from tests.whole.canaries import CANARY, PASSPHRASE
from tests.whole.waiting import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    not memory.is_readable(), reason="needs root on Linux: nobody else may read the memory"
)


class Locker:
    """The process that is locked, and what an attacker would look for in it."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "kept"
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.whole.locker", str(self.home), "everything"],
            cwd=ROOT,
            env={**os.environ, "HOME": str(folder), "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n", self.process.communicate()[1]

    def lock(self) -> None:
        """Have Ctrl+L pressed; return when the new process image shows its door."""
        stdin = self.process.stdin
        assert stdin is not None
        stdin.write("lock\n")
        stdin.flush()
        wait_until(lambda: "circle_desktop" in self.argv)
        wait_until(lambda: "libQt6Widgets" in self.maps)
        wait_until(self.is_resting)

    @property
    def argv(self) -> list[str]:
        """The words the process was started with."""
        return self._proc("cmdline").decode().split("\0")

    @property
    def environment(self) -> bytes:
        """The environment the process was started with."""
        return self._proc("environ")

    @property
    def maps(self) -> str:
        """What is mapped into the process."""
        return self._proc("maps").decode()

    def is_resting(self) -> bool:
        """Tell whether the process waits for somebody, as an open door does."""
        return self._proc("stat").split(b") ")[1].startswith(b"S")

    def sought(self) -> dict[str, Mapping[str, bytes]]:
        """Return every secret of this vault, in every form."""
        (folder,) = FilePreferences(self.home / "settings", write_atomically).vaults()
        cabinet = Cabinet(write_atomically, SystemClock())
        keys = cabinet.unlock(folder, PASSPHRASE)
        code = cabinet.recovery_code(folder, PASSPHRASE)
        found: dict[str, Mapping[str, bytes]] = {
            "words": memory.spellings(CANARY),
            "passphrase": memory.spellings(PASSPHRASE),
            "code": memory.spellings(code),
        }
        for drawer, key in keys.drawers.items():
            found[f"key of {drawer}"] = memory.secrets(bytes(key[:32]))
        return found

    def _proc(self, name: str) -> bytes:
        return Path(f"/proc/{self.process.pid}/{name}").read_bytes()


@pytest.fixture(scope="module")
def locker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Locker]:
    found = Locker(tmp_path_factory.mktemp("locker"))
    yield found
    found.process.kill()
    found.process.communicate()


def test_locking_leaves_no_word_and_no_key_in_memory(locker: Locker) -> None:
    sought = locker.sought()
    open_vault = memory.scan(locker.process.pid, {"words": sought["words"]})
    before = locker.process.pid, locker.argv
    locker.lock()
    locked = memory.scan(locker.process.pid, sought)

    assert {found.spelling for found in open_vault} >= {"utf-8", "utf-16"}  # the scan can see
    assert "tests.whole.locker" in before[1]
    assert locker.process.poll() is None
    assert locked == []
    assert locker.argv[1:] == ["-m", "circle_desktop", "--home", str(locker.home), ""]
    assert CANARY.encode() not in locker.environment
