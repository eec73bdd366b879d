"""The window: how soon it is painted, what a running circle costs, and the memory it takes.

Every measurement is a process of its own (:mod:`benchmarks.child`), because a library that was
loaded once would flatter the second start.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.figure import Figure, turn_by_turn

STARTS = 9
CIRCLE_S = 20.0
MEMORY_S = 3.0
SCREENS = {
    "screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "projector", "x": 1366, "y": 0, "width": 1920, "height": 1080},
    ]
}
ROOT = Path(__file__).resolve().parents[1]


def start(folder: Path) -> list[Figure]:
    """Measure from the start of the process to the first painted window."""
    home = folder / "home"
    _child("vault", home)
    ours, bare = turn_by_turn(
        lambda: _child("unlock", home)["painted_ms"],
        lambda: _child("bare", home)["painted_ms"],
        STARTS,
    )
    return [Figure("first paint, against a bare Qt window", "ms", ours, bare, 1.5)]


def running_circle(folder: Path) -> list[Figure]:
    """Let a circle run in real time and see what it takes.

    The processor's share is that of the host's view and the room's on a second screen. Memory
    is compared window for window: the host's against a bare one of the same size.
    """
    screens = folder / "screens.json"
    screens.write_text(json.dumps(SCREENS), "utf-8")
    platform = f"offscreen:configfile={screens}"
    fresh("host", folder, 1, platform)  # makes the compiled modules, and is not counted
    both = fresh("room", folder, CIRCLE_S, platform)
    host = fresh("host", folder, MEMORY_S, platform)
    bare = _child("idle", folder / "bare", CIRCLE_S, platform=platform)
    a_minute = 60 / CIRCLE_S
    return [
        Figure(
            "processor, a minute of a running circle", "s",
            both["processor_s"] * a_minute, bare["processor_s"] * a_minute, 0.3, absolute=True,
        ),
        Figure(
            "peak memory of it, against a bare Qt window", "MiB",
            host["peak_mib"], bare["peak_mib"], 2.5,
        ),
    ]  # fmt: skip


def fresh(what: str, folder: Path, seconds: float, platform: str) -> dict[str, float]:
    """Measure a circle in a vault of its own: one that was measured is still going on."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        home = Path(name)
        _child("vault", home)
        return _child(what, home, seconds, platform=platform)


def _child(what: str, home: Path, *args: object, platform: str = "offscreen") -> dict[str, float]:
    """Run one measurement and return what it prints; the start is ours to note."""
    command = [sys.executable, "-m", "benchmarks.child", what, home, time.monotonic(), *args]
    # An installed app starts from compiled modules: the first, uncounted turn makes them.
    compiled = {
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(home.parent / "compiled"),
    }
    done = subprocess.run(
        [str(part) for part in command],
        cwd=ROOT, env={**os.environ, **compiled, "QT_QPA_PLATFORM": platform},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        sys.exit(f"The measurement {what!r} failed:\n{done.stdout}{done.stderr}")
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found
