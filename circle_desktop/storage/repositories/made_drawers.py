"""Which own drawers were ever made in this vault."""

from __future__ import annotations

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from circle_desktop.storage.office_tables import made_drawers


class SqlMadeDrawers:
    """Names of drawers; implements ``MadeDrawers``."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.took_out = False

    def add(self, drawer: str) -> None:
        """Remember that a drawer was made; once is enough."""
        statement = insert(made_drawers).values(name=drawer)
        self._connection.execute(statement.on_conflict_do_nothing())

    def names(self) -> frozenset[str]:
        """Return every drawer that was made, still there or not."""
        return frozenset(self._connection.execute(sa.select(made_drawers.c.name)).scalars())
