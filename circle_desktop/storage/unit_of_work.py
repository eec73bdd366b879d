"""One transaction on a drawer: what is not committed did not happen.

Each kind of drawer has its own kind of transaction, which knows its tables and no others.
"Saved" may be said only after :meth:`SqlWork.commit` returned.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import ExitStack, suppress
from typing import TYPE_CHECKING, Protocol, Self

import sqlcipher3.dbapi2 as sqlcipher
from typing_extensions import override

from circle_desktop.storage.documents import Unreadable
from circle_desktop.storage.faults import Place, meaning, translated
from circle_desktop.storage.health import checkpoint
from circle_desktop.storage.repositories.agreements import SqlAgreements
from circle_desktop.storage.repositories.circles import SqlCircles
from circle_desktop.storage.repositories.gatherings import SqlGatherings
from circle_desktop.storage.repositories.journal import SqlJournal
from circle_desktop.storage.repositories.made_drawers import SqlMadeDrawers
from circle_desktop.storage.repositories.planning import SqlPlanning
from circle_desktop.storage.repositories.prompts import SqlPrompts
from circle_desktop.storage.repositories.reflections import SqlReflections
from circle_desktop.storage.repositories.releases import SqlReleases
from circle_desktop.storage.repositories.rights import SqlRights
from circle_desktop.storage.repositories.roster import SqlRemovals, SqlSheets
from circle_desktop.storage.repositories.sessions import SqlSessions
from circle_desktop.storage.repositories.threads import SqlThreads

if TYPE_CHECKING:
    from types import TracebackType

    import sqlalchemy as sa


class _Repository(Protocol):
    """What every repository tells: whether it took something out."""

    took_out: bool


class SqlWork(ABC):
    """A transaction from entering the block to ``commit``; a kind says which tables it knows."""

    def __init__(self, engine: sa.Engine, place: Place) -> None:
        self._engine = engine
        self._place = place
        self._open = ExitStack()
        self._repositories: tuple[_Repository, ...] = ()

    def __enter__(self) -> Self:
        with translated(self._place), ExitStack() as opening:
            connection = opening.enter_context(self._engine.connect())
            self._transaction = connection.begin()
            self._open = opening.pop_all()
        self._connection = connection
        self._repositories = self._known_to(connection)
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
        if any(repository.took_out for repository in self._repositories):
            self._empty_wal()

    @abstractmethod
    def _known_to(self, connection: sa.Connection) -> tuple[_Repository, ...]:
        """Make the repositories of this kind of drawer on an open connection."""

    def _empty_wal(self) -> None:
        """Checkpoint outside any transaction; SQLAlchemy would begin one."""
        connection = self._connection.connection.driver_connection
        if connection is not None:
            with suppress(sqlcipher.Error):
                checkpoint(connection)


class SqlUnitOfWork(SqlWork):
    """A transaction on the circle drawer; implements ``UnitOfWork``."""

    circles: SqlCircles
    sessions: SqlSessions
    journal: SqlJournal
    prompts: SqlPrompts
    sheets: SqlSheets
    removals: SqlRemovals
    agreements: SqlAgreements
    planning: SqlPlanning
    gatherings: SqlGatherings
    threads: SqlThreads
    rights: SqlRights

    @override
    def _known_to(self, connection: sa.Connection) -> tuple[_Repository, ...]:
        self.circles = SqlCircles(connection)
        self.sessions = SqlSessions(connection)
        self.journal = SqlJournal(connection)
        self.prompts = SqlPrompts(connection)
        self.planning = SqlPlanning(connection)
        self.sheets = SqlSheets(connection)
        self.removals = SqlRemovals(connection)
        self.agreements = SqlAgreements(connection)
        self.gatherings = SqlGatherings(connection)
        self.threads = SqlThreads(connection)
        self.rights = SqlRights(connection)
        return (
            self.circles,
            self.sessions,
            self.journal,
            self.prompts,
            self.sheets,
            self.removals,
            self.agreements,
            self.planning,
            self.gatherings,
            self.threads,
            self.rights,
        )


class SqlOfficeWork(SqlWork):
    """A transaction on the office drawer; implements ``OfficeWork``."""

    releases: SqlReleases
    made_drawers: SqlMadeDrawers

    @override
    def _known_to(self, connection: sa.Connection) -> tuple[_Repository, ...]:
        self.releases = SqlReleases(connection)
        self.made_drawers = SqlMadeDrawers(connection)
        return self.releases, self.made_drawers


class SqlPersonalWork(SqlWork):
    """A transaction on a personal drawer; implements ``PersonalWork``."""

    reflections: SqlReflections

    @override
    def _known_to(self, connection: sa.Connection) -> tuple[_Repository, ...]:
        self.reflections = SqlReflections(connection)
        return (self.reflections,)
