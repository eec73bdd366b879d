"""A commit of the journal against plain sqlite3 with the same care for the disk."""

from __future__ import annotations

import sqlite3
import time
from datetime import UTC, datetime
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

COMMITS = 400
CARE = (
    "journal_mode=WAL", "locking_mode=EXCLUSIVE", "synchronous=FULL", "wal_autocheckpoint=1",
    "secure_delete=ON", "temp_store=MEMORY", "foreign_keys=ON", "fullfsync=ON",
    "checkpoint_fullfsync=ON",
)  # fmt: skip


def commit(folder: Path) -> list[Figure]:
    """Write the same entries to a drawer and to a plain database, turn by turn."""
    from circle_desktop.domain.acts import Entry, Received, TurnEnded
    from circle_desktop.domain.ring import SeatId
    from circle_desktop.domain.rounds import TurnEnd
    from circle_desktop.domain.timekeeping import Moment
    from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
    from circle_desktop.storage.documents import document
    from circle_desktop.storage.drawers import SqlDrawers

    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, bytearray(range(48)))
    plain = sqlite3.connect(folder / "plain.db", isolation_level=None)
    for switch in CARE:
        plain.execute(f"PRAGMA {switch}")
    plain.execute("CREATE TABLE journal (seq INTEGER PRIMARY KEY, entry TEXT NOT NULL)")
    one, other = SeatId("one-seat"), SeatId("another-seat")
    moment = Moment(ran_s=1234.5, wall=datetime(2026, 11, 19, 19, 30, tzinfo=UTC))
    entry = Entry(moment, (TurnEnded(one, TurnEnd.HANDED), Received(other)))
    text = document(entry)

    def ours() -> None:
        with drawer.unit_of_work() as work:
            work.journal.append(entry)
            work.commit()

    def bare() -> None:
        plain.execute("BEGIN IMMEDIATE")
        plain.execute("INSERT INTO journal (entry) VALUES (?)", (text,))
        plain.execute("COMMIT")

    pairs = [(_milliseconds(ours), _milliseconds(bare)) for _ in range(COMMITS)]
    drawer.close()
    plain.close()
    first, second = median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
    return [Figure("journal commit, against plain sqlite3", "ms", first, second, 3)]


def _milliseconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
