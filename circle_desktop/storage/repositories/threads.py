"""Promises, contacts, dates to remember and buddies: one row each, with the last day."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from circle_desktop.domain.continuity.threads import (
    Buddies,
    FollowUp,
    Promise,
    Remembrance,
    Thread,
)
from circle_desktop.domain.errors import ThreadUnknown
from circle_desktop.storage.documents import Unreadable, document, read_document
from circle_desktop.storage.tables import threads

if TYPE_CHECKING:
    from collections.abc import Mapping

    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.continuity.threads import ThreadId

_KINDS: Final[Mapping[str, type[Thread]]] = MappingProxyType(
    {"promise": Promise, "follow_up": FollowUp, "remembrance": Remembrance, "buddies": Buddies}
)


class SqlThreads:
    """What goes on to the next time; implements ``Threads``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def all(self, circle_id: CircleId | None = None) -> tuple[Thread, ...]:
        """Return those of one circle, or of all, the one that was made first at first."""
        here = sa.true() if circle_id is None else threads.c.circle_id == circle_id
        return self._read(here)

    def get(self, thread_id: ThreadId) -> Thread:
        """Return one of them.

        Raises:
            ThreadUnknown: when it is not (or no longer) here.
        """
        found = self._read(threads.c.id == thread_id)
        if not found:
            raise ThreadUnknown
        return found[0]

    def put(self, thread: Thread) -> None:
        """Keep one, in the place of what was kept under its id before."""
        values = {
            "circle_id": thread.circle,
            "kind": next(key for key, kind in _KINDS.items() if isinstance(thread, kind)),
            "made": thread.made.isoformat(),
            "content": document(thread),
        }
        statement = insert(threads).values(id=thread.id, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["id"], set_=values)
        )
        self.took_out = True  # its former words may still lie in the WAL

    def remove(self, thread_id: ThreadId) -> None:
        """Erase one for good; it may be gone already."""
        self._connection.execute(sa.delete(threads).where(threads.c.id == thread_id))
        self.took_out = True

    def _read(self, condition: sa.ColumnElement[bool]) -> tuple[Thread, ...]:
        statement = sa.select(threads).where(condition).order_by(threads.c.made, threads.c.id)
        return tuple(_thread(row.kind, row.content) for row in self._connection.execute(statement))


def _thread(kind: str, content: str) -> Thread:
    if kind not in _KINDS:
        raise Unreadable
    return read_document(_KINDS[kind], content)
