"""The connection of a drawer, with care for what a disk can do to a commit.

* Full: the room kept aside is given up and the same transaction is written once more. It began
  from the same state, because nobody else writes here, so it ends the same.
* Gone or replaced: a commit into a file that no longer lies at its place is no commit.
* Failing: after an input or output error the drawer is under suspicion. Nothing is read or
  written before the whole of it was checked; a second error closes it until it is unlocked anew
  (a disk may say yes to a second sync and have kept nothing of the first).

Rule: what was written is remembered until its transaction ends, and no longer.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2 as sqlcipher
from typing_extensions import override

from circle_desktop.domain.errors import CircleError, DiskFailing, DiskFull, VaultUnreachable
from circle_desktop.storage.faults import Place, not_taken
from circle_desktop.storage.spare_room import SpareRoom

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_CHANGING: Final = ("INSERT", "UPDATE", "DELETE")


class _Cursor(sqlcipher.Cursor):  # type: ignore[misc]  # the library has no types
    """Tells its connection what is written."""

    @override
    def execute(self, statement: str, values: object = ()) -> _Cursor:
        found: _Cursor = super().execute(statement, values)
        self._remember(statement, (values,))
        return found

    @override
    def executemany(self, statement: str, rows: Iterable[object]) -> _Cursor:
        kept = list(rows)
        found: _Cursor = super().executemany(statement, kept)
        self._remember(statement, kept)
        return found

    def _remember(self, statement: str, rows: Iterable[object]) -> None:
        if isinstance(self.connection, Pen) and statement.lstrip().startswith(_CHANGING):
            self.connection.written.extend((statement, values) for values in rows)


class Pen(sqlcipher.Connection):  # type: ignore[misc]  # the library has no types
    """A connection that commits durably or says why not.

    Attributes:
        written: what the transaction of now has changed so far.
        recheck: reads the whole drawer; set when it has been opened.
    """

    written: list[tuple[str, object]]
    recheck: Callable[[], None] | None
    _place: Place
    _identity: tuple[int, int]
    _is_suspect: bool
    _lost: Exception | None

    @classmethod
    def at(cls, place: Place, timeout_s: float) -> Pen:
        """Open the file of a drawer; nothing is asked of it yet."""
        pen: Pen = sqlcipher.connect(
            str(place.file),
            timeout=timeout_s,
            isolation_level=None,
            check_same_thread=False,
            factory=cls,
        )
        pen.written = []
        pen.recheck = None
        pen._place = place
        pen._identity = (0, 0)
        pen._is_suspect = False
        pen._lost = None
        return pen

    def mind(self, recheck: Callable[[], None]) -> None:
        """Watch from now on that the file stays where it is, and whether its disk fails."""
        self.recheck = recheck
        self._identity = self._found()

    def begin(self, statement: str) -> None:
        """Begin a transaction; a drawer under suspicion is read whole before.

        Raises:
            VaultUnreachable, DiskFailing, VaultDamaged: it stays closed until it is opened anew.
        """
        if self._lost is not None:
            raise self._lost
        if self._is_suspect and self.recheck is not None:
            self._clear_of_suspicion(self.recheck)
        self.written.clear()
        self.execute(statement)

    @override
    def cursor(self, factory: type[sqlcipher.Cursor] = _Cursor) -> sqlcipher.Cursor:
        return super().cursor(factory)

    @override
    def commit(self) -> None:
        """Make the transaction durable.

        Raises:
            DiskFull, DiskFailing, VaultReadOnly: nothing was kept.
            VaultUnreachable: the file no longer lies at its place.
            sqlcipher3.dbapi2.Error: see :mod:`circle_desktop.storage.faults`.
        """
        try:
            self._commit_or_make_room()
        finally:
            self.written.clear()
        if self.recheck is not None and self._found() != self._identity:
            self._lost = VaultUnreachable(self._place.folder)
            raise self._lost

    @override
    def rollback(self) -> None:
        self.written.clear()
        super().rollback()

    def _commit_or_make_room(self) -> None:
        try:
            super().commit()
        except sqlcipher.Error as problem:
            why = self._why_not(problem)
            full = isinstance(why, DiskFull)
            if not full or not SpareRoom(self._place.file.parent).give_up():
                raise why from None
            self._write_again()

    def _why_not(self, problem: sqlcipher.Error) -> Exception:
        why = not_taken(problem, self._place)
        self._is_suspect = self._is_suspect or isinstance(why, DiskFailing)
        return why

    def _write_again(self) -> None:
        """Do the same transaction once more; SQLite has taken the first one back.

        A quota that stays reached refuses it once more: that is a full disk and no damage.
        """
        if self.in_transaction:
            super().rollback()
        cursor = super().cursor()
        cursor.execute("BEGIN IMMEDIATE")
        for statement, values in self.written:
            cursor.execute(statement, values)
        try:
            super().commit()
        except sqlcipher.Error as problem:
            raise self._why_not(problem) from None

    def _clear_of_suspicion(self, recheck: Callable[[], None]) -> None:
        try:
            recheck()
        except CircleError as problem:
            self._lost = problem
        except sqlcipher.Error as problem:
            self._lost = not_taken(problem, self._place)
        if self._lost is not None:
            raise self._lost
        self._is_suspect = False

    def _found(self) -> tuple[int, int]:
        try:
            status = os.stat(self._place.file)  # noqa: PTH116 - the fewest steps: once a commit
        except OSError:
            return (-1, -1)
        return (status.st_dev, status.st_ino)
