"""The course of the circle in progress; there is at most one, and it is erased at the closing."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from circle_desktop.domain.acts import Entry
from circle_desktop.services.ports.circle_work import Heartbeat
from circle_desktop.storage.columns import in_zone, offset_s
from circle_desktop.storage.documents import document, read_document
from circle_desktop.storage.tables import heartbeat, journal


class SqlJournal:
    """Entries in the order they happened; implements ``Journal``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def append(self, entry: Entry) -> None:
        """Add an entry at the end."""
        self._connection.execute(sa.insert(journal).values(entry=document(entry)))

    def entries(self) -> tuple[Entry, ...]:
        """Return the whole course, oldest first."""
        rows = self._connection.execute(sa.select(journal.c.entry).order_by(journal.c.seq))
        return tuple(read_document(Entry, text) for text in rows.scalars())

    def beat(self, beat: Heartbeat) -> None:
        """Remember that the circle was alive at this moment; replaces the former one."""
        values = {
            "ran_s": beat.ran_s,
            "wall": beat.wall,
            "wall_offset_s": offset_s(beat.wall),
        }
        statement = insert(heartbeat).values(only=1, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["only"], set_=values)
        )

    def heartbeat(self) -> Heartbeat | None:
        """Return the last sign of life."""
        row = self._connection.execute(sa.select(heartbeat)).one_or_none()
        if row is None:
            return None
        return Heartbeat(row.ran_s, in_zone(row.wall, row.wall_offset_s))

    def erase(self) -> None:
        """Remove every entry for good; freed pages are zeroed (``secure_delete``).

        The unit of work empties the WAL after its commit, so that no earlier page stays behind.
        """
        self._connection.execute(sa.delete(journal))
        self._connection.execute(sa.delete(heartbeat))
        self.took_out = True
