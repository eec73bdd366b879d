"""Encrypted drawers: making them, opening them, and one open drawer."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from circle_desktop.domain.errors import DiskFull, VaultExists, VaultReadOnly
from circle_desktop.services.ports.drawers import kind_of
from circle_desktop.storage.backups.copying import Copier
from circle_desktop.storage.backups.survey import surveyed
from circle_desktop.storage.connection import KEY_BYTES, connect
from circle_desktop.storage.engine import engine_on
from circle_desktop.storage.faults import Place, translated
from circle_desktop.storage.health import checkpoint, require_health, state_of, watch
from circle_desktop.storage.reading import copied_for_reading, may_write
from circle_desktop.storage.rekeying import rekey
from circle_desktop.storage.schema import (
    CHAINS,
    Chain,
    bring_up_to_date,
    make_tables,
)
from circle_desktop.storage.spare_room import SpareRoom
from circle_desktop.storage.unit_of_work import SqlOfficeWork, SqlPersonalWork, SqlUnitOfWork

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import sqlalchemy as sa

    from circle_desktop.services.ports.drawers import DrawerContents, DrawerState


class SqlDrawer:
    """An open encrypted database; implements ``Drawer``.

    It is asked for the transaction of its own kind: another kind's tables are not in it.
    """

    def __init__(
        self,
        connection: sqlcipher.Connection,
        engine: sa.Engine,
        place: Place,
        copier: Copier,
    ) -> None:
        self._connection = connection
        self._engine = engine
        self._place = place
        self._copier = copier

    def unit_of_work(self) -> SqlUnitOfWork:
        """Return a new transaction on a circle drawer; a second one waits for the first."""
        return SqlUnitOfWork(self._engine, self._place)

    def office_work(self) -> SqlOfficeWork:
        """Return a new transaction on an office drawer."""
        return SqlOfficeWork(self._engine, self._place)

    def personal_work(self) -> SqlPersonalWork:
        """Return a new transaction on a personal drawer."""
        return SqlPersonalWork(self._engine, self._place)

    def check(self) -> None:
        """Read the whole drawer and the seal of every page.

        Raises:
            VaultDamaged: when a page is not what was written.
        """
        with translated(self._place), self._engine.connect():
            require_health(self._connection, self._place)

    def copy_to(self, file: Path) -> None:
        """Put a whole, checked copy in a new file, under the same key.

        Raises:
            BackupNotMade: it was closed meanwhile, or the copy is not sound.
            DiskFull, VaultReadOnly: there is no room, or no permission.
        """
        self._copier.copy(self._engine, file)

    def state(self) -> DrawerState:
        """Tell how far it has come, whether it can be written, and the room on its disk."""
        with translated(self._place), self._engine.connect():
            return state_of(self._connection, self._place)

    def keep_room(self) -> None:
        """Keep a megabyte aside on the disk, for the day it is full."""
        if self._place.original is None:
            SpareRoom(self._place.file.parent).set_aside()

    def rekey(self, key: bytearray) -> None:
        """Give the drawer another key; see :func:`circle_desktop.storage.rekeying.rekey`.

        Raises:
            VaultDamaged, DiskFull, VaultReadOnly: it has the key it had.
        """
        if self._place.original is not None:
            raise VaultReadOnly(self._place.folder)
        with translated(self._place), self._engine.connect():
            rekey(self._connection, self._place, key)
            self._copier = Copier(key[:KEY_BYTES], bytes(key[KEY_BYTES:]))

    def compact(self) -> None:
        """Write every page anew; what was erased is overwritten already, and now has no room.

        Raises:
            VaultReadOnly, DiskFull: it is as it was.
        """
        if self._place.original is not None:
            raise VaultReadOnly(self._place.folder)
        with translated(self._place), self._engine.connect():
            self._connection.execute("VACUUM")
            checkpoint(self._connection)

    def close(self) -> None:
        """Put every page in its place and close; closing twice is harmless."""
        self._copier.close()
        if self._place.original is None:
            with suppress(sqlcipher.ProgrammingError), translated(self._place):
                checkpoint(self._connection)
        self._engine.dispose()
        self._connection.close()


class SqlDrawers:
    """The encrypted databases of a vault, each kind with its own chain; implements ``Drawers``.

    A drawer's key is 48 octets: the raw key, then the salt its file begins with. The salt is
    given each time, so a file whose first page was destroyed can still be told apart.
    """

    def __init__(self, chains: Mapping[str, Chain] = CHAINS) -> None:
        self._chains = chains

    def exists(self, folder: Path, drawer: str) -> bool:
        """Whether the file of a drawer is there; nothing is said about what is in it."""
        return _place(folder, drawer).file.exists()

    def create(self, folder: Path, drawer: str, key: bytearray) -> SqlDrawer:
        """Make a new, empty drawer; it appears whole, under its name, or not at all.

        Raises:
            VaultExists: when there is one.
            VaultReadOnly, DiskFull: when it cannot be made.
        """
        place = _place(folder, drawer)
        if place.file.exists():
            raise VaultExists(place.folder)
        draft = Place(place.file.with_name(f"{place.file.name}.new"))
        try:
            _make(draft, key, self._chains[kind_of(drawer)])
            draft.file.replace(place.file)
            _flush_folder(folder)
        except OSError:
            raise VaultReadOnly(place.folder) from None
        finally:
            _discard(draft.file)
        return self.open(folder, drawer, key)

    def open(self, folder: Path, drawer: str, key: bytearray) -> SqlDrawer:
        """Open a drawer, check its health and bring its tables up to date.

        Raises:
            VaultDamaged, VaultNotEncrypted, VaultTooNew, VaultInUse: it is left as it is.
            DiskFull, VaultUnreachable, DiskFailing: the disk did not give or take it.

        One that cannot be written is read all the same, from a copy of its ciphertext.
        """
        place = _place(folder, drawer)
        chain = self._chains[kind_of(drawer)]
        if may_write(place):
            with suppress(VaultReadOnly):
                return self._opened(place, key, chain)
        with copied_for_reading(place) as copy:
            return self._opened(copy, key, chain)

    @staticmethod
    def _opened(place: Place, key: bytearray, chain: Chain) -> SqlDrawer:
        reading = place.original is not None
        with translated(place):
            connection = connect(place, key[:KEY_BYTES], bytes(key[KEY_BYTES:]))
            try:
                require_health(connection, place)
                _require_pen(connection)
                engine = engine_on(connection, reading=reading)
                _brought_up_to_date(engine, place, chain)
                watch(connection, place)
                copier = Copier(key[:KEY_BYTES], bytes(key[KEY_BYTES:]))
            except BaseException:
                connection.close()
                raise
        return SqlDrawer(connection, engine, place, copier)

    def survey(self, folder: Path, drawer: str, key: bytearray) -> DrawerContents:
        """Look into a closed drawer that came from elsewhere; nothing in it is run or written.

        Raises:
            VaultDamaged, VaultNotEncrypted, VaultTooNew.
        """
        return surveyed(_place(folder, drawer), key, self._chains[kind_of(drawer)])


def _place(folder: Path, drawer: str) -> Place:
    return Place(folder / f"{drawer}.db")


def _make(place: Place, key: bytearray, chain: Chain) -> None:
    _discard(place.file)
    with translated(place):
        connection = connect(place, key[:KEY_BYTES], bytes(key[KEY_BYTES:]), new=True)
        try:
            make_tables(engine_on(connection), chain)
            checkpoint(connection)
        finally:
            connection.close()
    place.file.chmod(0o600)
    with place.file.open("rb+") as file:
        os.fsync(file.fileno())


def _require_pen(connection: sqlcipher.Connection) -> None:
    """Find out now, and not in the middle of a circle, whether anything can be written."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def _brought_up_to_date(engine: sa.Engine, place: Place, chain: Chain) -> None:
    try:
        bring_up_to_date(engine, place, chain)
    except OSError:
        raise DiskFull from None


def _discard(file: Path) -> None:
    for name in (file.name, f"{file.name}-wal", f"{file.name}-journal"):
        with suppress(OSError):
            file.with_name(name).unlink()


def _flush_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
