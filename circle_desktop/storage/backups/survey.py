"""Looking into a drawer that came from somewhere else, before it becomes one's own.

Rule: nothing in it is run. The list of tables is read first and compared with what our own steps
make; a trigger, a view, a table or a computed column more, and nothing else is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from circle_desktop.domain.errors import VaultTooNew
from circle_desktop.services.ports.drawers import DrawerContents
from circle_desktop.storage.connection import KEY_BYTES, reading
from circle_desktop.storage.faults import Place, translated
from circle_desktop.storage.ledger import TABLE, require_balance
from circle_desktop.storage.schema import schema_of

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as sqlcipher

    from circle_desktop.storage.schema import Chain, Schema

_COUNTED: Final = {
    "circles": "SELECT count(*) FROM circles",
    "sessions": "SELECT count(*) FROM sessions",
    "harvest_lines": "SELECT count(*) FROM harvest_lines",
    "process_notes": "SELECT count(*) FROM sessions WHERE process_note <> ''",
}


def surveyed(place: Place, key: bytearray, chain: Chain) -> DrawerContents:
    """Check a closed drawer whole and count what is in it.

    Raises:
        VaultDamaged: when a page, or the list of its tables, is not as it was written.
        VaultNotEncrypted, VaultTooNew: it is not looked into any further.
    """
    with translated(place):
        connection = reading(place, key[:KEY_BYTES], bytes(key[KEY_BYTES:]))
        try:
            _require_whole(connection, place)
            _require_own_schema(connection, place, chain)
            require_balance(connection, place)
            return _counted(connection)
        finally:
            connection.close()


def _require_whole(connection: sqlcipher.Connection, place: Place) -> None:
    if connection.execute("PRAGMA cipher_integrity_check").fetchall():
        raise place.damaged()


def _require_own_schema(connection: sqlcipher.Connection, place: Place, chain: Chain) -> None:
    """Compare the list of tables with the one our steps make; then it is safe to read on."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > chain.version:
        raise VaultTooNew(place.folder, version, chain.version)
    found = set(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master"))
    if version < 1 or not _is_ours(found, chain, version):
        raise place.damaged()
    if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
        raise place.damaged()


def _is_ours(found: Schema, chain: Chain, version: int) -> bool:
    """Compare with what our steps make; an older drawer may be from before the ledger."""
    ours = schema_of(chain, version)
    if version < chain.version and not any(name == TABLE for _, name, _, _ in found):
        ours = {row for row in ours if row[1] != TABLE}
    return found == ours


def _counted(connection: sqlcipher.Connection) -> DrawerContents:
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    if "sessions" not in tables or "circles" not in tables:
        return DrawerContents()
    counts = {name: connection.execute(query).fetchone()[0] for name, query in _COUNTED.items()}
    notes = counts["harvest_lines"] + counts["process_notes"]
    return DrawerContents(counts["circles"], counts["sessions"], notes)
