"""An end from outside: saved, put in its place, gone within three seconds (F 88)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from circle_desktop.system.clock import SystemClock
from tests.whole.canaries import PASSPHRASE
from tests.whole.houses import evening_clock, house_at
from tests.whole.locker import DRAFT

ROOT = Path(__file__).resolve().parents[2]
LONGEST_S = 3.0

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")


def _ended(folder: Path, part: str, number: signal.Signals) -> tuple[int, float]:
    """Hold an evening until its middle, end it by a signal; return the code and the seconds."""
    clock = SystemClock()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.whole.locker", str(folder / "kept"), part],
        cwd=ROOT,
        env={**os.environ, "HOME": str(folder), "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        began = clock.monotonic()
        process.send_signal(number)
        code = process.wait(30)
        return code, clock.monotonic() - began


def _leftovers(home: Path) -> list[str]:
    """Return the journals of databases that were not put in their place."""
    return [file.name for file in home.rglob("*-wal") if file.stat().st_size]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_note_that_was_being_typed_is_saved(tmp_path: Path, number: signal.Signals) -> None:
    code, took_s = _ended(tmp_path, "note", number)
    left = _leftovers(tmp_path)
    house = house_at(tmp_path / "kept", evening_clock())
    (folder,) = house.preferences.vaults()
    desk = house.open(folder, PASSPHRASE)
    (circle,) = desk.circles.all()
    desk.live.resume()
    session = desk.closing.open(desk.live)
    notes = session.process_note
    desk.close()

    assert (code, left, notes) == (0, [], DRAFT)
    assert circle.people
    assert took_s < LONGEST_S


def test_a_running_circle_waits_for_the_next_start(tmp_path: Path) -> None:
    code, took_s = _ended(tmp_path, "round", signal.SIGTERM)
    left = _leftovers(tmp_path)
    house = house_at(tmp_path / "kept", evening_clock())
    (folder,) = house.preferences.vaults()
    desk = house.open(folder, PASSPHRASE)
    state = desk.live.resume()
    running = desk.live.is_running
    desk.close()

    assert (code, left, running) == (0, [], True)
    assert state.held is not None
    assert took_s < LONGEST_S
