"""Run in a process of its own, with ``failing_disk.c`` loaded: saves while the disk fails.

``python -m tests.storage.failing_disk FOLDER KIND NTH FOREVER ERRNO`` writes one line of JSON:
what was confirmed, what was found afterwards, and which errors a person would have been told.
"""

from __future__ import annotations

import ctypes
import json
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from circle_desktop.domain.errors import CircleError
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from tests.storage.samples import turn

KINDS = {"writes": 1, "syncs": 2, "reads": 3}
SAVES = 6
KEY = bytes(range(48))


@dataclass
class Story:
    """What happened on the failing disk."""

    nth: int
    fired: int
    confirmed: list[int]
    told: list[str]
    found: list[int]


def live_through(folder: Path, kind: int, nth: int, *, forever: bool, error: int) -> Story:
    """Save some entries while the disk fails, then open the drawer on a sound one."""
    folder.mkdir()
    disk = ctypes.CDLL(None)
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, bytearray(KEY))
    drawer.keep_room()
    story = Story(nth, 0, [], [], [])
    disk.disk_arm(kind, nth, int(forever), error)
    for number in range(SAVES):
        try:
            _save(drawer, number)
        except CircleError as problem:
            story.told.append(type(problem).__name__)
        else:
            story.confirmed.append(number)
    story.fired = disk.disk_failed()
    disk.disk_arm(0, 0, 0, 0)
    with suppress(CircleError):
        drawer.close()
    story.found = _found(folder)
    return story


def _save(drawer: SqlDrawer, number: int) -> None:
    with drawer.unit_of_work() as work:
        work.journal.append(turn(number))
        work.commit()


def _found(folder: Path) -> list[int]:
    drawer = SqlDrawers().open(folder, CIRCLE_DRAWER, bytearray(KEY))
    with drawer.unit_of_work() as work:
        entries = work.journal.entries()
    drawer.close()
    numbers = {turn(number): number for number in range(SAVES)}
    return [numbers[entry] for entry in entries]


def main() -> None:
    """Tell each story on a line of its own; the arguments say which disk."""
    folder, kind, last, forever, error = sys.argv[1:]
    for nth in range(1, int(last) + 1):
        story = live_through(
            Path(folder) / str(nth), KINDS[kind], nth, forever=forever == "1", error=int(error)
        )
        sys.stdout.write(json.dumps(asdict(story)) + "\n")


if __name__ == "__main__":
    main()
