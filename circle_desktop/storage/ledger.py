"""The ledger of a drawer: one sum over every row, so that a piece from an earlier day is found.

The cipher seals each page, but an old page with its old seal is as good as the new one: put back
alone it passes every check of SQLCipher. So a number for each row goes into one sum, kept in the
same transaction by triggers of the connection. At the opening the sum is made anew from what
lies there; a row of another day, a missing row or one too many and it is another sum. Adding up
instead of chaining lets rows be erased without a trace.

Rules: every table is watched but the ledger itself and the list of migrations. A migration works
unwatched and seals the drawer again before its commit.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import sqlalchemy as sa

from circle_desktop.services.ports.drawers import Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    import sqlcipher3.dbapi2 as sqlcipher

    from circle_desktop.storage.faults import Place

TABLE: Final = "ledger"
_UNWATCHED: Final = {TABLE, "alembic_version"}
_OCTETS: Final = 32
_MODULUS: Final = 1 << (8 * _OCTETS)
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: none is taken for another when it is read aloud."""
_WORD_LENGTH: Final = 4

_Column = tuple[str, bool]
"""A column's name, and whether it holds text."""


class _Sum:
    """Adds up the rows of one table; the ``ledger_sum`` of the connection."""

    def __init__(self) -> None:
        self._total = 0

    def step(self, *row: object) -> None:
        """Take one more row."""
        self._total += _number(row)

    def finalize(self) -> bytes:
        """Return the sum."""
        return _octets(self._total)


def table_in(metadata: sa.MetaData) -> sa.Table:
    """Return the ledger among the tables of a kind of drawer."""
    return sa.Table(
        TABLE,
        metadata,
        sa.Column(
            "only", sa.Integer, sa.CheckConstraint("only = 1", name="one"), primary_key=True
        ),
        sa.Column("total", sa.LargeBinary, nullable=False),
        sa.Column("changes", sa.Integer, nullable=False),
    )


def teach(connection: sqlcipher.Connection) -> None:
    """Give a connection the functions that the ledger is kept and read with."""
    connection.create_function("ledger_with", -1, _with)
    connection.create_function("ledger_without", -1, _without)
    connection.create_aggregate("ledger_sum", -1, _Sum)


def watch(connection: sqlcipher.Connection) -> None:
    """Let every change of a row enter the ledger in its own transaction, from now on.

    The triggers belong to the connection: they are not in the file, where they could be changed.
    """
    for table, columns in _tables(connection):
        new, old = (_listed(table, columns, row) for row in ("NEW", "OLD"))
        for act, total in (
            ("INSERT", f"ledger_with(total, {new})"),
            ("DELETE", f"ledger_without(total, {old})"),
            ("UPDATE", f"ledger_with(ledger_without(total, {old}), {new})"),
        ):
            when = f'"ledger_{table}_{act}" AFTER {act} ON main."{table}"'
            change = f"UPDATE {TABLE} SET total = {total}, changes = changes + 1"  # noqa: S608 - names from the schema
            connection.execute(f"CREATE TEMP TRIGGER {when} BEGIN {change}; END")


def seal(connection: sqlcipher.Connection) -> None:
    """Write the sum of what lies there now: in a new drawer, and after a migration."""
    teach(connection)
    total = _total(connection)
    connection.execute(
        f"INSERT INTO {TABLE} (only, total, changes) VALUES (1, ?, 1)"  # noqa: S608 - a constant
        " ON CONFLICT (only) DO UPDATE SET total = excluded.total, changes = changes + 1",
        (total,),
    )


def require_balance(connection: sqlcipher.Connection, place: Place) -> None:
    """Add up every row and compare (about 4 µs a row). A drawer from before the ledger passes.

    Raises:
        VaultDamaged: when a piece of the drawer is not of the same day as the rest.
    """
    teach(connection)
    if not _is_kept(connection):
        return
    row = connection.execute(f"SELECT total FROM {TABLE}").fetchone()  # noqa: S608 - a constant
    if row is None or row[0] != _total(connection):
        raise place.damaged()


def standing(connection: sqlcipher.Connection) -> Standing:
    """Return how far the drawer has come, and the word to recognise that by."""
    row = connection.execute(
        f"SELECT total, changes FROM {TABLE}"  # noqa: S608 - a constant
    ).fetchone()
    total, changes = row
    digest = hashlib.blake2b(total + changes.to_bytes(8, "big"), digest_size=8).digest()
    number = int.from_bytes(digest, "big")
    word = "".join(_LETTERS[number >> (5 * place) & 31] for place in range(_WORD_LENGTH))
    return Standing(changes, word)


def _is_kept(connection: sqlcipher.Connection) -> bool:
    statement = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    return connection.execute(statement, (TABLE,)).fetchone() is not None


def _tables(connection: sqlcipher.Connection) -> Iterator[tuple[str, list[_Column]]]:
    """Return the tables to be watched, with their columns."""
    listed = connection.execute("PRAGMA main.table_list").fetchall()
    names = sorted(row[1] for row in listed if row[2] == "table" and row[0] == "main")
    for name in names:
        if name in _UNWATCHED or name.startswith("sqlite_"):
            continue
        columns = connection.execute(f'PRAGMA main.table_info("{name}")').fetchall()
        yield name, [(row[1], row[2].upper() == "TEXT") for row in columns]


def _total(connection: sqlcipher.Connection) -> bytes:
    total = 0
    for table, columns in _tables(connection):
        statement = f'SELECT ledger_sum({_listed(table, columns)}) FROM main."{table}"'  # noqa: S608 - names from the schema
        (part,) = connection.execute(statement).fetchone()
        total += int.from_bytes(part or b"", "big")  # an empty table has no sum
    return _octets(total)


def _listed(table: str, columns: list[_Column], row: str = "") -> str:
    """Return a row's values; text as octets, because a function is given it up to a zero only."""
    values = [f"'{table}'"]
    for name, is_text in columns:
        value = f'{row}."{name}"' if row else f'"{name}"'
        values.append(f"CAST({value} AS BLOB)" if is_text else value)
    return ", ".join(values)


def _with(total: bytes, *row: object) -> bytes:
    return _octets(int.from_bytes(total, "big") + _number(row))


def _without(total: bytes, *row: object) -> bytes:
    return _octets(int.from_bytes(total, "big") - _number(row))


def _number(row: tuple[object, ...]) -> int:
    """Return the number of a row: ``ascii`` writes each value in one way only, in any Python."""
    octets = hashlib.blake2b(ascii(row).encode("ascii"), digest_size=_OCTETS).digest()
    return int.from_bytes(octets, "big")


def _octets(total: int) -> bytes:
    return (total % _MODULUS).to_bytes(_OCTETS, "big")
