"""One window a home: the second start finds the bell held, and rings."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from circle_desktop.system.doorbell import BELL_NAME, Doorbell
from circle_desktop.system.instance_lock import LOCK_NAME

if TYPE_CHECKING:
    from circle_desktop.services.safety.surroundings import Bell

HOLDER = """
import sys
from pathlib import Path
from circle_desktop.system.doorbell import Doorbell
bell = Doorbell(Path(sys.argv[1]))
print(bell.hang(), flush=True)
sys.stdin.read()
"""


def test_the_bell_is_what_the_window_asks_for(tmp_path: Path) -> None:
    bell: Bell = Doorbell(tmp_path / BELL_NAME)
    assert bell.hang()
    assert bell.file.stat().st_mode & 0o777 == 0o600


def test_a_bell_that_a_living_window_holds_can_only_be_rung(tmp_path: Path) -> None:
    file = tmp_path / BELL_NAME
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        bell = Doorbell(file)
        before = file.stat().st_mtime_ns
        held, text = not bell.hang(), file.read_text()
        bell.ring()
        after = file.stat().st_mtime_ns
        holder.kill()
    assert held
    assert after > before
    assert file.read_text() == text == f"{holder.pid}\n"
    assert Doorbell(file).hang()


def test_where_no_bell_can_be_hung_the_window_opens_all_the_same(tmp_path: Path) -> None:
    bell = Doorbell(tmp_path / "gone" / BELL_NAME)
    bell.ring()
    assert bell.hang()


def test_the_bell_of_a_vault_is_its_lock(tmp_path: Path) -> None:
    assert Doorbell.of_vault(tmp_path).file == tmp_path / LOCK_NAME
