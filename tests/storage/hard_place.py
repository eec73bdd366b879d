"""Run in a process and a mount of its own: a disk that is full, limited, closed or pulled out.

``unshare -rm python -m tests.storage.hard_place VERB FOLDER`` writes what happened as JSON.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleError
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.services.vaults import OpenVault, Vaults, create_vault, open_vault
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from circle_desktop.storage.spare_room import SPARE_BYTES, SpareRoom
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.system.clock import SystemClock
from circle_desktop.system.instance_lock import InstanceLocks
from circle_desktop.system.logs import IncidentLog, catch_everything
from circle_desktop.vault.cabinet import Cabinet
from circle_desktop.vault.stretching import Cost
from tests.fakes import PASSPHRASE, FakeClock
from tests.storage.samples import sample_circle, turn

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = bytes(range(48))
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
MOST = 9_000


def _mount(folder: Path, megabytes: int) -> None:
    folder.mkdir(exist_ok=True)
    size = f"size={megabytes}m,mode=0700"
    subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], check=True)


def _save(drawer: SqlDrawer, number: int) -> None:
    with drawer.unit_of_work() as work:
        work.journal.append(turn(number))
        work.commit()


def _until_refused(drawer: SqlDrawer, first: int) -> tuple[int, str]:
    """Save until it is refused; return the number that was not saved, and what was told."""
    for number in range(first, MOST):
        try:
            _save(drawer, number)
        except CircleError as problem:
            return number, type(problem).__name__
    return MOST, ""


def _is_all_there(drawer: SqlDrawer, count: int) -> bool:
    with drawer.unit_of_work() as work:
        return work.journal.entries() == tuple(turn(number) for number in range(count))


def full(folder: Path) -> dict[str, object]:
    """Fill a small disk; the spare room is given up, then it is told, then room is made."""
    _mount(folder, 3)
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, bytearray(KEY))
    spare = SpareRoom(folder)
    spare.file.write_bytes(os.urandom(SPARE_BYTES))
    filler = folder / "filler"
    with suppress(OSError), filler.open("wb") as file:
        while True:
            file.write(bytes(4096))
            file.flush()
    filler.write_bytes(bytes(filler.stat().st_size - 60_000))
    refused, told = _until_refused(drawer, 0)
    while_full = _is_all_there(drawer, refused)
    filler.unlink()
    _save(drawer, refused)
    drawer.check()
    drawer.close()
    drawer = SqlDrawers().open(folder, CIRCLE_DRAWER, bytearray(KEY))
    return {
        "refused": refused,
        "told": told,
        "spare_left": spare.file.exists(),
        "readable_while_full": while_full,
        "all_there_once": _is_all_there(drawer, refused + 1),
    }


def limit(folder: Path) -> dict[str, object]:
    """A limit on the length of files: told as a full disk, and saved once it is lifted."""
    folder.mkdir()
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, bytearray(KEY))
    most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (256 * 1024, most))
    refused, told = _until_refused(drawer, 0)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    _save(drawer, refused)
    drawer.check()
    return {"told": told, "all_there_once": _is_all_there(drawer, refused + 1)}


def _vaults() -> Vaults:
    clock = FakeClock()
    return Vaults(
        Cabinet(write_atomically, clock, cost=CHEAP), SqlDrawers(), InstanceLocks(), clock
    )


def _told(act: Callable[[], object]) -> str:
    try:
        act()
    except CircleError as problem:
        return type(problem).__name__
    return ""


def _add(vault: OpenVault, name: str) -> None:
    with vault.work() as work:
        work.circles.add(sample_circle(name))
        work.commit()


def _circles(vault: OpenVault) -> list[str]:
    with vault.work() as work:
        return [circle.id for circle in work.circles.all()]


def _killed_while_open(place: Path) -> None:
    """Leave a vault as a power cut would, with pages waiting in the WAL."""
    child = os.fork()
    if child == 0:
        vault = open_vault(_vaults(), place, PASSPHRASE)
        vault.drawers[CIRCLE_DRAWER]._connection.execute("PRAGMA wal_autocheckpoint=0")  # type: ignore[attr-defined]
        _add(vault, "c2")
        os._exit(0)
    os.waitpid(child, 0)


def closed(folder: Path) -> dict[str, object]:
    """A disk mounted for reading only, with pages of a crash in the WAL."""
    _mount(folder, 8)
    place = folder / "vault"
    vault = create_vault(_vaults(), place, "De Kade", PASSPHRASE)
    _add(vault, "c1")
    vault.close()
    _killed_while_open(place)
    subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
    before = {path.name: path.read_bytes() for path in place.iterdir()}
    vault = open_vault(_vaults(), place, PASSPHRASE)
    second = _told(lambda: open_vault(_vaults(), place, PASSPHRASE))
    story = {
        "read_only": vault.read_only,
        "circles": _circles(vault),
        "writing": _told(lambda: _add(vault, "c3")),
        "circles_after": _circles(vault),
        "second_window": second,
        "sound": _told(vault.check),
        "wal_waited": len(before["circle.db-wal"]) > 0,
    }
    vault.close()
    after = {path.name: path.read_bytes() for path in place.iterdir()}
    return {**story, "untouched": before == after}


def pulled(folder: Path) -> dict[str, object]:
    """A stick that is pulled out while the vault is open."""
    _mount(folder, 8)
    place = folder / "vault"
    vault = create_vault(_vaults(), place, "De Kade", PASSPHRASE)
    _add(vault, "c1")
    subprocess.run(["umount", "-l", str(folder)], check=True)
    return {"writing": _told(lambda: _add(vault, "c2")), "again": _told(lambda: _circles(vault))}


def memory(folder: Path) -> dict[str, object]:
    """Less and less memory: it opens, or says so; nothing else, and the vault stays whole."""
    place = folder / "vault"
    folder.mkdir()
    catch_everything(IncidentLog(folder / "log", SystemClock()))  # as the app does
    vault = create_vault(_vaults(), place, "De Kade", PASSPHRASE)
    _add(vault, "c1")
    vault.close()
    told = []
    for more_kib in (0, 64, 256, 1024, 4096, 16_384, 65_536):
        used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * 4096
        resource.setrlimit(resource.RLIMIT_AS, (used + more_kib * 1024, resource.RLIM_INFINITY))
        try:
            open_vault(_vaults(), place, PASSPHRASE).close()
            told.append("opened")
        except CircleError as problem:
            told.append(type(problem).__name__)
        finally:
            resource.setrlimit(
                resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
            )
    vault = open_vault(_vaults(), place, PASSPHRASE)
    vault.check()
    return {"told": told, "circles": _circles(vault)}


VERBS = {"full": full, "limit": limit, "closed": closed, "pulled": pulled, "memory": memory}

if __name__ == "__main__":
    sys.stdout.write(json.dumps(VERBS[sys.argv[1]](Path(sys.argv[2]))))
