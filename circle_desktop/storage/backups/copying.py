"""A copy of an open drawer, for a backup: whole, checked, under the same key, and without it.

No key is kept for this. A second connection, to a database in memory, is given the key when the
drawer is opened; it takes the pages over, writes them encrypted to a new file and reads that file
back, all with the key that only SQLCipher holds.

Rules: the drawer is held only while its pages are taken over in memory (about 6 ms for each
megabyte); writing, reading back and the stick come after. The course of a circle in progress stays
out of every copy: a copy outlives the evening, and who spoke must not.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2 as sqlcipher

from circle_desktop.domain.errors import BackupNotMade
from circle_desktop.storage import ledger
from circle_desktop.storage.connection import in_memory
from circle_desktop.storage.faults import Place, translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import sqlalchemy as sa

_COURSE: Final = ("journal", "heartbeat")


class Copier:
    """Makes copies of one open drawer; one at a time, on the worker."""

    def __init__(self, key: bytearray, salt: bytes) -> None:
        self._twin = in_memory(key, salt)
        self._blank = in_memory(key, salt)
        self._taking = threading.Lock()
        self._is_closed = False

    def copy(self, engine: sa.Engine, file: Path) -> None:
        """Write a copy of the drawer behind ``engine`` to a file that does not exist yet.

        Raises:
            BackupNotMade: the drawer was closed meanwhile, or what was written is not what was
                read.
            DiskFull, VaultReadOnly: there is no room, or no permission.
        """
        place = Place(file)
        with translated(place):
            try:
                with self._taking:
                    self._take(engine)
                self._leave_out_the_course()
                ledger.require_balance(self._twin, place)
                self._twin.execute("VACUUM INTO ?", (str(file),))
                self._require_the_same(file)
            finally:
                self._forget()

    def close(self) -> None:
        """Let the drawer close: no page is taken from now on, and none is being taken."""
        with self._taking:
            self._is_closed = True

    def _take(self, engine: sa.Engine) -> None:
        """Take every page over in one step, between two acts."""
        if self._is_closed:
            raise BackupNotMade("stopped")
        held = engine.raw_connection()
        try:
            driver = held.driver_connection
            assert driver is not None
            driver.backup(self._twin)
        finally:
            held.close()

    def _leave_out_the_course(self) -> None:
        """Erase the journal in memory, and let the ledger agree with what is left."""
        names = {row[0] for row in self._twin.execute("SELECT name FROM sqlite_master")}
        if not names.issuperset(_COURSE):
            return
        erased = [self._twin.execute(f"DELETE FROM {name}").rowcount for name in _COURSE]  # noqa: S608 - constants
        if any(erased):
            ledger.seal(self._twin)

    def _require_the_same(self, file: Path) -> None:
        """Read the file back: every page's seal, its structure, and as many rows in each table."""
        with self._attached(file):
            try:
                same = self._is_sound() and self._counts("main") == self._counts("copy")
            except sqlcipher.DatabaseError:
                same = False
        if not same:
            raise BackupNotMade("unsound")

    def _is_sound(self) -> bool:
        if self._twin.execute("PRAGMA copy.cipher_integrity_check").fetchall():
            return False
        structure = self._twin.execute("PRAGMA copy.quick_check").fetchall()
        return bool(structure == [("ok",)])

    @contextmanager
    def _attached(self, file: Path) -> Iterator[None]:
        """Open a file under the key of this connection, for reading back."""
        self._twin.execute("ATTACH ? AS copy", (str(file),))
        try:
            yield
        finally:
            self._twin.execute("DETACH copy")

    def _counts(self, schema: str) -> dict[str, int]:
        found = self._twin.execute(
            f"SELECT name FROM {schema}.sqlite_master WHERE type = 'table'"  # noqa: S608 - ours
        )
        tables = [row[0].replace('"', '""') for row in found]
        return {
            table: self._twin.execute(
                f'SELECT count(*) FROM {schema}."{table}"'  # noqa: S608 - names out of the schema
            ).fetchone()[0]
            for table in tables
        }

    def _forget(self) -> None:
        """Let the pages in memory go."""
        with suppress(sqlcipher.Error):
            self._blank.backup(self._twin)
