"""Opening a vault: what the key costs on purpose, what the rest costs, and a vault of many years.

The rest is measured with a key that costs almost nothing, against plain databases that hold the
same rows, are opened with the same care for the disk and are checked as thoroughly.
"""

from __future__ import annotations

import itertools
import os
import sqlite3
import time
from datetime import UTC, datetime, timedelta
from statistics import median
from typing import TYPE_CHECKING

from benchmarks.figure import Figure, turn_by_turn
from benchmarks.journal import CARE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from circle_desktop.domain.notes import Session
    from circle_desktop.services.vaults import OpenVault, Vaults
    from circle_desktop.vault.stretching import Cost

PASSPHRASE = "zeven stenen in het water"
UNLOCKS = 25
DERIVATIONS = 5
SESSIONS = 600
"""Six years of two circles a week."""

LINES = 9
MANY_SESSIONS = 5_000
"""With their lines and their process note, 50,000 notes."""

SAVES = 30
OLD_TIMES = datetime(2020, 1, 1, 19, 0, tzinfo=UTC)


def derivation(_: Path) -> list[Figure]:
    """Let this machine choose what a guess costs, and unlock with that cost."""
    from circle_desktop.vault.stretching import stretch

    cost = _calibrated()
    seconds = median(
        _seconds(lambda: stretch(PASSPHRASE.encode(), bytes(16), cost)) for _ in range(DERIVATIONS)
    )
    mib = cost.memory_kib / 1024
    return [
        Figure("key derivation, one guess", "s", seconds, 0, 1.5, absolute=True, least=0.3),
        Figure("key derivation, memory a guess", "MiB", mib, 0, 1024, absolute=True, least=64),
    ]


def unlock(folder: Path) -> list[Figure]:
    """Open a vault of six years, and plain databases with the same rows and checks."""
    from circle_desktop.services.vaults import create_vault, open_vault
    from circle_desktop.vault.stretching import Cost

    vaults = _vaults(Cost(memory_kib=64, passes=1, lanes=1))
    vault = create_vault(vaults, folder / "vault", "Huis van de Kade", PASSPHRASE)
    _fill(vault, SESSIONS)
    twins = [
        _plain_twin(drawer, folder / f"{name}.plain") for name, drawer in vault.drawers.items()
    ]
    vault.close()

    def ours() -> None:
        open_vault(vaults, folder / "vault", PASSPHRASE).close()

    def bare() -> None:
        for twin in twins:
            _open_plain(twin).close()

    first, second = turn_by_turn(lambda: _seconds(ours), lambda: _seconds(bare), UNLOCKS)
    name = "unlock without the key, against plain sqlite3"
    return [Figure(name, "ms", first * 1000, second * 1000, 2.5)]


def fifty_thousand_notes(folder: Path) -> list[Figure]:
    """Open a vault with fifty thousand notes as people do, and save one more."""
    from circle_desktop.services.vaults import create_vault, open_vault

    vaults = _vaults(None)
    vault = create_vault(vaults, folder / "vault", "Huis van de Kade", PASSPHRASE)
    _fill(vault, MANY_SESSIONS)
    vault.close()
    opened: list[OpenVault] = []
    unlocked = []
    for _ in range(DERIVATIONS):
        unlocked.append(
            _seconds(lambda: opened.append(open_vault(vaults, folder / "vault", PASSPHRASE)))
        )
        if len(unlocked) < DERIVATIONS:
            opened.pop().close()
    saved = [_seconds(work) for work in itertools.islice(_saves(opened[-1]), SAVES)]
    opened.pop().close()
    return [
        Figure("50,000 notes: unlock, with the key", "s", median(unlocked), 0, 2.5, absolute=True),
        Figure("50,000 notes: save one", "ms", median(saved) * 1000, 0, 100, absolute=True),
    ]


def _saves(vault: OpenVault) -> Iterator[Callable[[], object]]:
    """Yield acts that save a process note, each a little longer."""
    from circle_desktop.bootstrap import RandomIds
    from circle_desktop.services.closing import Closing
    from circle_desktop.system.clock import SystemClock

    closing = Closing(vault.work, SystemClock(), RandomIds())
    last = _session(MANY_SESSIONS // 2)
    for number in itertools.count():
        words = f"{last.process_note} {number}"
        yield lambda words=words: closing.save_note(last.id, words)  # type: ignore[misc]


def _fill(vault: OpenVault, sessions: int) -> None:
    with vault.work() as work:
        for number in range(sessions):
            work.sessions.add(_session(number))
        work.commit()


def _session(number: int) -> Session:
    """Return a session with a process note of some length and nine lines of harvest."""
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.notes import HarvestLine, Headcount, LineId, Session, SessionId
    from circle_desktop.domain.words import Words

    began = OLD_TIMES + timedelta(hours=number)
    lines = tuple(
        HarvestLine(
            LineId(f"{number}-{line}"), f"Wat we meenemen, {number} {line}. " * 3, approved=True
        )
        for line in range(LINES)
    )
    return Session(
        id=SessionId(f"session-{number}"),
        circle=CircleId(f"circle-{number % 8}"),
        title=Words.of({"nl": "Praatgroep"}),
        started=began,
        ended=began + timedelta(minutes=90),
        phases=(),
        headcount=Headcount(present=8),
        planned_phases=7,
        process_note=f"Een rustige avond met veel stilte, nummer {number}. " * 10,
        harvest=lines,
        closed=True,
    )


def _calibrated() -> Cost:
    from circle_desktop.vault.stretching import calibrated

    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return calibrated(time.monotonic, memory)


def _vaults(cost: Cost | None) -> Vaults:
    """Return the rooms of a vault as people have them; with a cost, only that is another one."""
    from circle_desktop.services.vaults import Vaults
    from circle_desktop.storage.drawers import SqlDrawers
    from circle_desktop.system.atomic_file import write_atomically
    from circle_desktop.system.clock import SystemClock
    from circle_desktop.system.instance_lock import InstanceLocks
    from circle_desktop.vault.cabinet import Cabinet

    cabinet = Cabinet(write_atomically, SystemClock(), cost=cost or _calibrated())
    return Vaults(cabinet, SqlDrawers(), InstanceLocks(), SystemClock())


def _plain_twin(drawer: object, file: Path) -> Path:
    """Write every table of a drawer to a plain database."""
    source = drawer._connection  # type: ignore[attr-defined] # noqa: SLF001 - looks inside
    plain = sqlite3.connect(file, isolation_level=None)
    made = source.execute("SELECT name, sql FROM sqlite_master WHERE type='table'").fetchall()
    plain.execute("BEGIN")
    for name, statement in made:
        plain.execute(statement)
        rows = source.execute(f'SELECT * FROM "{name}"').fetchall()
        if rows:
            places = ",".join("?" * len(rows[0]))
            plain.executemany(f'INSERT INTO "{name}" VALUES ({places})', rows)
    indexes = "SELECT sql FROM sqlite_master WHERE type='index' AND sql NOT NULL"
    for (statement,) in source.execute(indexes).fetchall():
        plain.execute(statement)
    plain.execute("COMMIT")
    plain.close()
    _open_plain(file).close()
    return file


def _open_plain(file: Path) -> sqlite3.Connection:
    """Open a plain database with the same care and the same checks as a drawer.

    The seals of pages have no match there; one more reading of every page stands in for them.
    """
    from circle_desktop.storage import ledger
    from circle_desktop.storage.faults import Place

    plain = sqlite3.connect(file, isolation_level=None)
    for switch in CARE:
        plain.execute(f"PRAGMA {switch}")
    plain.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    for check in ("quick_check", "integrity_check(1)"):
        plain.execute(f"PRAGMA {check}").fetchall()
    ledger.require_balance(plain, Place(file))
    return plain


def _seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
