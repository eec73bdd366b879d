"""One encrypted connection to a drawer, with every safety switch set and read back.

Measured reasons for each switch: a plain, missing, empty or cut file must never become a new
database; WAL with FULL and a checkpoint after each commit lost none of 47,094 simulated power
cuts; EXCLUSIVE keeps a second window out and leaves no shared-memory file; temp_store MEMORY
keeps sorting out of readable temporary files; the key goes in as octets and never as SQL text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as sqlcipher

from circle_desktop.domain.errors import CipherMissing, VaultNotEncrypted
from circle_desktop.storage.pen import Pen

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.storage.faults import Place

PAGE_BYTES = 4096
KEY_BYTES = 32
SALT_BYTES = 16

_PLAIN_MAGIC = b"SQLite format 3\0"
_WAL_HEADER_BYTES = 32
_HEX = b"0123456789abcdef"
_BUSY_TIMEOUT_S = 1.0

SWITCHES: dict[str, tuple[str, object]] = {
    "synchronous": ("FULL", 2),
    "wal_autocheckpoint": ("1", 1),
    "fullfsync": ("ON", 1),
    "checkpoint_fullfsync": ("ON", 1),
    "foreign_keys": ("ON", 1),
    "secure_delete": ("ON", 1),
    "temp_store": ("MEMORY", 2),
    "trusted_schema": ("OFF", 0),
    "cell_size_check": ("ON", 1),
    "journal_size_limit": ("1048576", 1_048_576),
    "cipher_memory_security": ("OFF", "0"),
}
"""Switch → what is asked, what must be read back."""

_READ_BACK: dict[str, object] = {
    "journal_mode": "wal",
    "locking_mode": "exclusive",
    "cipher_page_size": str(PAGE_BYTES),
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_kdf_algorithm": "PBKDF2_HMAC_SHA512",
    "cipher_use_hmac": "1",
    "cipher_plaintext_header_size": "0",
}


class UnsafeDatabase(Exception):
    """The database library does not do what this product relies on; nothing was opened."""


def connect(place: Place, key: bytearray, salt: bytes, *, new: bool = False) -> Pen:
    """Open a drawer's database, or make it when ``new``.

    Args:
        place: the drawer's file; its folder exists.
        key: the raw 256-bit key, wiped by the caller when it is done.
        salt: the 16 octets the file begins with.
        new: whether the file is to be made; it must not exist then.

    Raises:
        VaultDamaged: when the file is missing or not a whole number of pages.
        VaultNotEncrypted: when it is a plain database; it is not opened.
        CipherMissing: when the library is a plain one; no file was opened or made.
        UnsafeDatabase: when a safety switch does not hold.
        sqlcipher3.dbapi2.Error: for the rest; see :mod:`circle_desktop.storage.faults`.
    """
    if len(key) != KEY_BYTES or len(salt) != SALT_BYTES:
        raise UnsafeDatabase("key")
    if not new:
        _require_drawer(place)
    connection = Pen.at(place, _BUSY_TIMEOUT_S)
    try:
        _unlock(connection, key, salt)
        _set_switches(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def in_memory(key: bytearray, salt: bytes) -> sqlcipher.Connection:
    """Return an empty database in memory that keeps this key for what it writes and reads.

    Raises:
        UnsafeDatabase: when a safety switch does not hold.
    """
    if len(key) != KEY_BYTES or len(salt) != SALT_BYTES:
        raise UnsafeDatabase("key")
    connection = sqlcipher.connect(":memory:", isolation_level=None, check_same_thread=False)
    try:
        _unlock(connection, key, salt)
        _guard_reading(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def reading(place: Place, key: bytearray, salt: bytes) -> sqlcipher.Connection:
    """Open a closed drawer to look at it; nothing in it is run and nothing is written.

    Raises:
        VaultDamaged, VaultNotEncrypted, UnsafeDatabase: as :func:`connect`.
        sqlcipher3.dbapi2.Error: for the rest; see :mod:`circle_desktop.storage.faults`.
    """
    if len(key) != KEY_BYTES or len(salt) != SALT_BYTES:
        raise UnsafeDatabase("key")
    _require_drawer(place)
    # No write-ahead file and no lock: what is looked at is a closed file of ours alone.
    address = f"{place.file.resolve().as_uri()}?mode=ro&immutable=1"
    connection = sqlcipher.connect(
        address, uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        _unlock(connection, key, salt)
        _guard_reading(connection)
        connection.execute("PRAGMA query_only=ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _guard_reading(connection: sqlcipher.Connection) -> None:
    """Set the switches that matter for whoever reads what somebody else may have written."""
    connection.enable_load_extension(False)  # noqa: FBT003 - SQLite's own signature
    for switch in ("trusted_schema", "cell_size_check", "temp_store"):
        asked, expected = SWITCHES[switch]
        connection.execute(f"PRAGMA {switch}={asked}")
        if _read(connection, switch) != expected:
            raise UnsafeDatabase(switch)


def _require_drawer(place: Place) -> None:
    """Refuse what SQLite would silently turn into a new or a plain database."""
    try:
        with place.file.open("rb") as file:
            start = file.read(len(_PLAIN_MAGIC))
        size = place.file.stat().st_size
    except OSError:
        raise place.damaged() from None
    if start == _PLAIN_MAGIC:
        raise VaultNotEncrypted(place.folder)
    if size < PAGE_BYTES or (size % PAGE_BYTES and not _has_pending_pages(place.file)):
        raise place.damaged()


def _has_pending_pages(file: Path) -> bool:
    """Whether a crash left pages that SQLite puts back first; the length is no sign then."""
    wal = file.with_name(file.name + "-wal")
    return wal.exists() and wal.stat().st_size > _WAL_HEADER_BYTES


def _unlock(connection: sqlcipher.Connection, key: bytearray, salt: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level=NONE")
    specification = key_specification(key, salt)
    connection.set_key(specification)
    specification[:] = bytes(len(specification))
    connection.execute("PRAGMA cipher_compatibility=4")
    if not _read(connection, "cipher_version"):
        raise CipherMissing
    connection.execute("PRAGMA locking_mode=EXCLUSIVE")  # before the first read: no -shm file
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def key_specification(key: bytearray, salt: bytes) -> bytearray:
    """Return ``x'key and salt in hex'``: 96 digits, because 95 would be taken as a passphrase.

    Raises:
        UnsafeDatabase: for a key or salt of another length, before anything is touched.
    """
    if len(key) != KEY_BYTES or len(salt) != SALT_BYTES:
        raise UnsafeDatabase("key")
    octets = (*key, *salt)
    specification = bytearray(b"x'") + bytearray(2 * len(octets)) + b"'"
    for index, octet in enumerate(octets):
        specification[2 + 2 * index] = _HEX[octet >> 4]
        specification[3 + 2 * index] = _HEX[octet & 15]
    return specification


def _set_switches(connection: sqlcipher.Connection) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    for switch, (asked, _) in SWITCHES.items():
        connection.execute(f"PRAGMA {switch}={asked}")
    connection.enable_load_extension(False)  # noqa: FBT003 - SQLite's own signature
    expected = {switch: value for switch, (_, value) in SWITCHES.items()} | _READ_BACK
    for switch, value in expected.items():
        if _read(connection, switch) != value:
            raise UnsafeDatabase(switch)


def _read(connection: sqlcipher.Connection, switch: str) -> object:
    row = connection.execute(f"PRAGMA {switch}").fetchone()
    return row[0] if row else None
