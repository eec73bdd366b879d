"""One transaction on a drawer: what is not committed did not happen.

"Saved" may be said only after :meth:`SqlUnitOfWork.commit` returned.
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Self

import sqlcipher3.dbapi2 as sqlcipher

from circle_desktop.storage.documents import Unreadable
from circle_desktop.storage.faults import Place, meaning, translated
from circle_desktop.storage.health import checkpoint
from circle_desktop.storage.repositories.circles import SqlCircles
from circle_desktop.storage.repositories.journal import SqlJournal
from circle_desktop.storage.repositories.sessions import SqlSessions

if TYPE_CHECKING:
    from types import TracebackType

    import sqlalchemy as sa


class SqlUnitOfWork:
    """A transaction from entering the block to ``commit``; implements ``UnitOfWork``."""

    circles: SqlCircles
    sessions: SqlSessions
    journal: SqlJournal

    def __init__(self, engine: sa.Engine, place: Place) -> None:
        self._engine = engine
        self._place = place
        self._open = ExitStack()

    def __enter__(self) -> Self:
        with translated(self._place), ExitStack() as opening:
            connection = opening.enter_context(self._engine.connect())
            self._transaction = connection.begin()
            self._open = opening.pop_all()
        self._connection = connection
        self.circles = SqlCircles(connection)
        self.sessions = SqlSessions(connection)
        self.journal = SqlJournal(connection)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with translated(self._place):
            self._open.close()
        if isinstance(problem, Unreadable):
            raise self._place.damaged() from None
        known = meaning(problem, self._place)
        if known is not None:
            raise known from None

    def commit(self) -> None:
        """Make everything since the beginning of the block durable.

        When something was taken out, the WAL is emptied too: it still holds the pages as they
        were. Should that fail, the next such commit or the closing of the drawer does it.

        Raises:
            DiskFull, VaultReadOnly, VaultDamaged: and nothing has changed then.
        """
        with translated(self._place):
            self._transaction.commit()
        if self.circles.took_out or self.sessions.took_out or self.journal.took_out:
            self._empty_wal()

    def _empty_wal(self) -> None:
        """Checkpoint outside any transaction; SQLAlchemy would begin one."""
        connection = self._connection.connection.driver_connection
        if connection is not None:
            with suppress(sqlcipher.Error):
                checkpoint(connection)
