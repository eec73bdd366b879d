"""Another key for a drawer: every page is written anew, in one transaction.

SQLCipher rekeys inside a transaction of the WAL: after a power cut the drawer opens with exactly
one of the two keys, and complete. The salt stays, so that the header goes on naming it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.storage.connection import KEY_BYTES, key_specification
from circle_desktop.storage.health import require_health

if TYPE_CHECKING:
    import sqlcipher3.dbapi2 as sqlcipher

    from circle_desktop.storage.faults import Place


def rekey(connection: sqlcipher.Connection, place: Place, key: bytearray) -> None:
    """Give an open drawer another key and see to it that every page has it.

    Args:
        connection: the only one to this drawer, outside a transaction.
        place: the drawer's file.
        key: the raw key and the salt the file begins with.

    Raises:
        UnsafeDatabase: for a key of another length; nothing was touched.
        VaultDamaged: when a page is not what was written, before or after.
        sqlcipher3.dbapi2.Error: see :mod:`circle_desktop.storage.faults`; it has its former key.
    """
    require_health(connection, place)
    specification = key_specification(key[:KEY_BYTES], bytes(key[KEY_BYTES:]))
    try:
        connection.reset_key(specification)
    finally:
        specification[:] = bytes(len(specification))
    require_health(connection, place)
