"""The SQLAlchemy engine of a drawer: one connection, one writer at a time, nothing in its logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import event
from sqlalchemy.pool import QueuePool

if TYPE_CHECKING:
    from circle_desktop.storage.pen import Pen

POOL_TIMEOUT_S = 10


def engine_on(connection: Pen, *, reading: bool = False) -> sa.Engine:
    """Return an engine that works on this open connection and on no other.

    The key is spent when the connection is made, so the pool can never make a second one; a
    second thread waits for the first. Parameters never reach an error text or a log.

    Args:
        connection: the open drawer.
        reading: nothing will be written, so no transaction asks to be the writer.
    """
    engine = sa.create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connection,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=POOL_TIMEOUT_S,
        hide_parameters=True,
    )
    # As a writer from the beginning, a transaction cannot fail halfway for want of the lock.
    statement = "BEGIN" if reading else "BEGIN IMMEDIATE"
    event.listen(engine, "begin", lambda _: connection.begin(statement))
    return engine


def driver_of(connection: sa.Connection) -> sqlcipher.Connection:
    """Return the connection beneath; what is done on it is no business of SQLAlchemy."""
    driver = connection.connection.driver_connection
    assert driver is not None
    return driver
