"""Bringing a drawer's tables up to date: one chain of steps a kind of drawer, all or none.

The version stands in the database's ``user_version``, so that a drawer that is up to date opens
without loading the machinery of migrations. A later version is refused, never touched.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from circle_desktop.domain.errors import VaultTooNew
from circle_desktop.storage import office_tables, personal_tables, tables
from circle_desktop.storage.engine import driver_of
from circle_desktop.storage.ledger import seal

if TYPE_CHECKING:
    from collections.abc import Mapping

    import sqlalchemy as sa

    from circle_desktop.storage.faults import Place

Schema: TypeAlias = set[tuple[str, str, str, str | None]]
"""Type, name, table and definition of everything in a database."""

APPLICATION_ID = 0x43495243
"""``CIRC``: says in the file itself whose it is."""


_SCRIPTS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Chain:
    """A chain of steps: the folder they lie in, and the version they lead to."""

    steps: Path
    version: int


CIRCLE_CHAIN = Chain(_SCRIPTS / "versions" / "circle", tables.SCHEMA_VERSION)
OFFICE_CHAIN = Chain(_SCRIPTS / "versions" / "office", office_tables.SCHEMA_VERSION)
PERSONAL_CHAIN = Chain(_SCRIPTS / "versions" / "personal", personal_tables.SCHEMA_VERSION)

CHAINS: Mapping[str, Chain] = MappingProxyType(
    {"circle": CIRCLE_CHAIN, "office": OFFICE_CHAIN, "personal": PERSONAL_CHAIN}
)
"""The chain of each kind of drawer."""


def make_tables(engine: sa.Engine, chain: Chain) -> None:
    """Make the tables of a new drawer."""
    _run(engine, chain)


def bring_up_to_date(engine: sa.Engine, place: Place, chain: Chain) -> None:
    """Take the steps that are missing; a copy of the drawer lies beside it meanwhile.

    Call it after the health check, which leaves no page waiting in the WAL: the file is whole.

    The copy goes when all went well, because it holds what may be erased later; after a failure
    it stays.

    Raises:
        VaultTooNew: when a later version of the product wrote this drawer.
        VaultDamaged: when it is no drawer of ours.
        OSError: when the copy cannot be made; nothing has changed then.
    """
    found = _version(engine)
    if found > chain.version:
        raise VaultTooNew(place.folder, found, chain.version)
    if found == chain.version:
        _discard_copies(place.file, before=chain.version)
        return
    if found < 1:
        raise place.damaged()
    copy = _copied(place.file, found)
    _run(engine, chain)
    copy.unlink()


def schema_of(chain: Chain, version: int) -> Schema:
    """Return type, name, table and definition of everything our steps make up to a version."""
    import sqlalchemy as sa
    import sqlcipher3.dbapi2 as sqlcipher

    engine = sa.create_engine("sqlite://", module=sqlcipher)
    try:
        _run(engine, chain, version)
        with engine.connect() as connection:
            rows = connection.exec_driver_sql(
                "SELECT type, name, tbl_name, sql FROM sqlite_master"
            )
            return {(row[0], row[1], row[2], row[3]) for row in rows}
    finally:
        engine.dispose()


def _version(engine: sa.Engine) -> int:
    with engine.connect() as connection:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def _run(engine: sa.Engine, chain: Chain, version: int | None = None) -> None:
    """Take the steps up to a version, the last one by default; step 2 is revision 0002."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", _escaped(_SCRIPTS))
    config.set_main_option("version_locations", _escaped(chain.steps))
    config.set_main_option("path_separator", "newline")  # a folder may hold blanks and colons
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head" if version is None else f"{version:04d}")
        connection.exec_driver_sql(f"PRAGMA user_version={chain.version}")
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        seal(driver_of(connection))


def _discard_copies(file: Path, before: int) -> None:
    """Let copies go whose steps were taken, should the app have been stopped just after."""
    for version in range(1, before):
        with suppress(OSError):
            _copy_of(file, version).unlink()


def _copy_of(file: Path, version: int) -> Path:
    return file.with_name(f"{file.name}.v{version}")


def _escaped(folder: Path) -> str:
    return str(folder).replace("%", "%%")


def _copied(file: Path, version: int) -> Path:
    """Return a durable copy of a drawer, under a name that tells its version."""
    copy = _copy_of(file, version)
    with suppress(FileNotFoundError):
        copy.unlink()
    with copy.open("xb") as target, file.open("rb") as source:
        copy.chmod(0o600)
        while block := source.read(1 << 20):
            target.write(block)
        target.flush()
        os.fsync(target.fileno())
    return copy
