"""The check at every opening: is every page of this drawer what was written, and of one day?

The order is binding: after a power cut the integrity of the file can be judged only when the
pages left in the WAL have been put back, before that it raises false alarms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.services.ports.drawers import DrawerState
from circle_desktop.storage import ledger
from circle_desktop.storage.spare_room import free_bytes

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as sqlcipher

    from circle_desktop.storage.faults import Place
    from circle_desktop.storage.pen import Pen


def require_health(connection: sqlcipher.Connection, place: Place) -> None:
    """Check every page's seal, the structure of the database and the sum of its rows.

    The whole check is asked for: the quick one does not see an index of another day.

    Raises:
        VaultDamaged: when a page is not what was written.
        sqlcipher3.dbapi2.Error: see :mod:`circle_desktop.storage.faults`.
    """
    checkpoint(connection)
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        raise place.damaged()
    if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        raise place.damaged()
    ledger.require_balance(connection, place)


def checkpoint(connection: sqlcipher.Connection) -> None:
    """Put every page of the WAL in the database and leave the WAL empty."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def watch(connection: Pen, place: Place) -> None:
    """Keep the ledger from now on, and an eye on the disk; a copy made for reading stays as it is.

    Raises:
        sqlcipher3.dbapi2.Error: see :mod:`circle_desktop.storage.faults`.
    """
    if place.original is not None:
        connection.execute("PRAGMA query_only=ON")
        return
    ledger.watch(connection)
    connection.mind(lambda: _recheck(connection, place))


def state_of(connection: Pen, place: Place) -> DrawerState:
    """Tell how far a drawer has come, whether it can be written, and the room on its disk."""
    reading = place.original is not None
    free = None if reading else free_bytes(place.file.parent)
    return DrawerState(ledger.standing(connection), reading, free)


def _recheck(connection: Pen, place: Place) -> None:
    """Read it all again, and from the disk instead of from memory."""
    connection.execute("PRAGMA shrink_memory").fetchall()
    require_health(connection, place)
