"""Processes that write to a vault and say after each act what is safe now.

Started by :mod:`tests.powercut.recording`. What is said to be safe goes to a file of its own, so
that it stands in the record between the operations of the disk.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from circle_desktop.domain import acts
from circle_desktop.domain.notes import Headcount
from circle_desktop.services.beginning import setup
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.storage import connection
from circle_desktop.storage.drawers import SqlDrawer
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.vault.header_file import HeaderFile
from tests.factories import sample_circle
from tests.fakes import PASSPHRASE
from tests.powercut.key_writers import migrating, passphrases, renewing, rescued
from tests.powercut.looking import COPIES, generation, photograph, with_copies
from tests.whole.houses import evening_clock, house_at

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.notes import SessionId
    from circle_desktop.services.house import Desk, House
    from circle_desktop.services.ports.machine import FileWriter
    from circle_desktop.system.clock import ToldClock

DAY_S = 86_400.0
Steps = Iterator[str]
"""What is safe now, after each act."""


def opened(folder: Path) -> tuple[House, Desk, ToldClock]:
    """Open the vault as the window does."""
    clock = evening_clock()
    house = house_at(folder.parent / "home", clock)
    return house, house.open(folder, PASSPHRASE), clock


def prepare(folder: Path) -> None:
    """Make the vault of one circle, closed."""
    house = house_at(folder.parent / "home", evening_clock())
    desk = house.create(folder, "Buurthuis De Kade", PASSPHRASE)
    sample_circle(desk)
    desk.close()


def evening(folder: Path) -> Steps:
    """Hold a circle, write it down and close it."""
    house, desk, clock = opened(folder)
    yield photograph(desk.vault)
    (circle,) = desk.circles.all()
    desk.live.begin(setup(circle, desk.plans.get(circle.id), house.ids, two_step=False))
    yield photograph(desk.vault)
    for _ in _held(desk, clock):
        yield photograph(desk.vault)
    session = desk.closing.open(desk.live)
    yield photograph(desk.vault)
    for _ in _written_down(desk, session.id):
        yield photograph(desk.vault)
    desk.closing.close(session.id, desk.live)
    yield photograph(desk.vault)
    for _ in _told_further(desk, circle.id, clock):
        yield photograph(desk.vault)
    desk.close()


def _held(desk: Desk, clock: ToldClock) -> Iterator[None]:
    live = desk.live
    for number in count():
        turns = live.state.scene.round
        has_piece = turns is not None and (turns.holder or turns.offered)
        clock.advance(1.5)
        live.poll()
        yield
        if live.state.is_last_phase:
            live.act(acts.End())
            yield
            return
        live.act(acts.HandOn() if has_piece and number % 4 else acts.NextPhase())
        yield


def _written_down(desk: Desk, session: SessionId) -> Iterator[None]:
    closing = desk.closing
    closing.save_headcount(session, Headcount(8, 2, 1, 2))
    yield
    for words in ("De kring", "De kring was stil.", "De kring was stil. " * 400):
        closing.save_note(session, words)
        yield
    lines = [closing.add_line(session, "Samen eten helpt.")]
    yield
    lines.append(closing.add_line(session, "Deze gaat weg."))
    yield
    closing.change_line(session, replace(lines[0], approved=True))
    yield
    closing.remove_line(session, lines[1].id)
    yield


def _told_further(desk: Desk, circle: CircleId, clock: ToldClock) -> Iterator[None]:
    """Release the evening to the office, think it over, and take back what was released."""
    (session,) = desk.reporting.sessions(circle)
    desk.publishing.release(desk.publishing.sheet(session.id, "Graag een warmere zaal."))
    yield
    for words in ("Ik was moe.", "Ik was moe. De stilte droeg." * 300):
        clock.advance(60)
        desk.reflections.write(session, words)
        yield
    desk.publishing.take_back(session.id)
    yield
    desk.reflections.erase(session.id)
    yield


def careless(folder: Path) -> Steps:
    """Hold the same evening without waiting for the disk: what this proof must find."""
    connection.SWITCHES["synchronous"] = ("OFF", 0)
    return evening(folder)


def headers(folder: Path, write: FileWriter = write_atomically) -> Steps:
    """Write the header anew, generation after generation."""
    file = HeaderFile(folder, write)
    yield generation(folder)
    for _ in range(6):
        header = file.read()
        file.write(replace(header, generation=header.generation + 1).vouched(bytes(32)))
        yield generation(folder)


def careless_headers(folder: Path) -> Steps:
    """Write headers as a hasty program does: into the file itself."""
    return headers(folder, write=_written)


def _written(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def looking(folder: Path) -> Steps:
    """Open the vault, look and leave: the recovery after a cut, when there was one."""
    _, desk, _ = opened(folder)
    yield photograph(desk.vault)
    desk.close()


def backing_up(folder: Path) -> Steps:
    """Make a copy each day in a folder that is recorded too, and change something between."""
    _, desk, clock = opened(folder)
    place = folder / COPIES
    place.mkdir()
    yield with_copies(desk.vault)
    for day in ("maandag", "dinsdag", "woensdag"):
        desk.backups.make(place)
        yield with_copies(desk.vault)
        clock.advance(DAY_S)
        desk.circles.create(day, languages=("nl",))
        yield with_copies(desk.vault)
    desk.close()


def sorting(folder: Path) -> Steps:
    """Sort more words than memory's share holds, index and pack them, in an open drawer."""
    _, desk, _ = opened(folder)
    drawer = desk.vault.drawers[CIRCLE_DRAWER]
    assert isinstance(drawer, SqlDrawer)
    run = drawer._connection.execute
    words = (
        "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers LIMIT {most}) "
        "SELECT 'Quizzelvink' || n || printf('%.1000c', 'x') AS word FROM numbers"
    )
    run(f"SELECT * FROM ({words.format(most=20_000)}) ORDER BY word DESC").fetchone()
    run("CREATE TABLE sorted AS " + words.format(most=400))
    run("CREATE INDEX by_word ON sorted (word)")
    run("DELETE FROM sorted WHERE rowid % 2")
    run("VACUUM")
    desk.close()
    yield "sorted"


def careless_sorting(folder: Path) -> Steps:
    """Do the same with a database that may use files for it."""
    connection.SWITCHES["temp_store"] = ("FILE", 1)
    return sorting(folder)


WRITERS: dict[str, Callable[[Path], Steps]] = {
    writer.__name__: writer
    for writer in (
        evening,
        careless,
        headers,
        careless_headers,
        looking,
        sorting,
        careless_sorting,
        backing_up,
        passphrases,
        rescued,
        renewing,
        migrating,
    )
}


def main(folder: str, said: str, writer: str) -> None:
    """Run one writer; say what is safe after each of its acts."""
    descriptor = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for safe in WRITERS[writer](Path(folder)):
        os.write(descriptor, safe.encode())
    os.close(descriptor)


if __name__ == "__main__":
    main(*sys.argv[1:])
