"""What is seen of a vault: everything in every drawer, as one short text that can be compared."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from circle_desktop.services.backups.restoring import Secret
from circle_desktop.services.vaults import open_vault
from circle_desktop.storage.drawers import SqlDrawer
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.vault.header_file import HeaderFile
from tests.fakes import PASSPHRASE
from tests.whole.houses import cheap_vaults, evening_clock, house_at

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.services.vaults import OpenVault

COPIES = "copies"
"""The folder of the backups that are recorded with the vault."""


def photograph(vault: OpenVault) -> str:
    """Return a digest of every row of every table; the journal and the notes are read, too."""
    with vault.work() as work:
        entries, unclosed = work.journal.entries(), work.sessions.unclosed()
        sessions = [work.sessions.of_circle(circle.id) for circle in work.circles.all()]
    read = hashlib.sha256(repr((entries, unclosed, sessions)).encode())
    for name, drawer in sorted(vault.drawers.items()):
        assert isinstance(drawer, SqlDrawer)
        for row in _rows(drawer):
            read.update(f"{name} {row}".encode())
    return f"{len(entries)} entries {read.hexdigest()[:24]}"


def with_copies(vault: OpenVault) -> str:
    """Return the photograph of a vault, and how many circles each of its backups holds.

    A backup that is there under its name is opened as people do it: it is whole, or this ends.
    """
    folder = vault.summary.folder
    house = house_at(folder.parent / "another-laptop", evening_clock())
    held = []
    for file in sorted((folder / COPIES).glob("*.circlebackup")):
        found = house.restoring().open(file, Secret(PASSPHRASE), folder.parent)
        house.restoring().let_go(found)
        held.append(found.contents.circles)
    return f"{photograph(vault)} {held}"


def vault_and_copies(folder: Path) -> str:
    """Open the vault as the window does, and look at it and at its backups."""
    vault = open_vault(cheap_vaults(evening_clock()), folder, PASSPHRASE)
    try:
        vault.check()
        return with_copies(vault)
    finally:
        vault.close()


def _rows(drawer: SqlDrawer) -> list[str]:
    """Return every row of every table, and the drawer's version."""
    with drawer._engine.connect() as connection:
        run = connection.exec_driver_sql
        found = [str(run("PRAGMA user_version").scalar_one())]
        tables = run("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name").scalars()
        for table in tables.all():
            found += sorted(f"{table} {row!r}" for row in run(f'SELECT * FROM "{table}"'))
    return found


def generation(folder: Path) -> str:
    """Return which generation of the header is in force."""
    return str(HeaderFile(folder, write_atomically).read().generation)


def vault_in(folder: Path) -> str:
    """Open the vault as the window does, which heals what a cut left, and look at it."""
    vault = open_vault(cheap_vaults(evening_clock()), folder, PASSPHRASE)
    try:
        vault.check()
        return photograph(vault)
    finally:
        vault.close()
