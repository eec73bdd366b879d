"""One encrypted connection: every switch set, every wrong file refused, no key in sight."""

from __future__ import annotations

import logging
import sqlite3
import stat
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from circle_desktop.domain.errors import VaultDamaged, VaultInUse, VaultNotEncrypted
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, Drawers
from circle_desktop.storage.connection import SWITCHES, UnsafeDatabase, connect
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from circle_desktop.storage.faults import Place
from circle_desktop.storage.pen import Pen
from tests.storage.samples import sample_circle

if TYPE_CHECKING:
    from pathlib import Path

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "wal_autocheckpoint": 1,
    "locking_mode": "exclusive",
    "foreign_keys": 1,
    "secure_delete": 1,
    "temp_store": 2,
    "trusted_schema": 0,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
    "cell_size_check": 1,
    "cipher_page_size": "4096",
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_kdf_algorithm": "PBKDF2_HMAC_SHA512",
    "cipher_use_hmac": "1",
}

MEASURED = {
    "cipher_version": "4.19.0 community",
    "cipher_provider": "openssl",
    "cipher_provider_version": "OpenSSL 3.6.0 1 Oct 2025",
}


def test_the_drawers_are_what_the_services_ask_for(folder: Path, key: bytearray) -> None:
    asked: Drawers = SqlDrawers()
    asked.create(folder, CIRCLE_DRAWER, key).close()


@pytest.mark.parametrize(("pragma", "value"), PRAGMAS.items())
def test_a_drawer_is_opened_with_every_safety_switch(
    drawer: SqlDrawer, pragma: str, value: object
) -> None:
    with drawer._engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar_one() == value


def test_the_cipher_is_the_one_that_was_measured(drawer: SqlDrawer) -> None:
    with drawer._engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in MEASURED
        }
    assert found == MEASURED


def test_a_switch_that_does_not_hold_stops_the_opening(
    closed_drawer: Path, key: bytearray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SWITCHES, "synchronous", ("NORMAL", 2))
    with pytest.raises(UnsafeDatabase):
        connect(Place(closed_drawer), key[:32], bytes(key[32:]))


@pytest.mark.parametrize("length", [0, 31, 33])
def test_a_key_of_the_wrong_length_is_refused_before_the_file_is_touched(
    folder: Path, length: int
) -> None:
    with pytest.raises(UnsafeDatabase):
        connect(Place(folder / "new.db"), bytearray(length), bytes(16), new=True)
    assert not list(folder.iterdir())


def test_nothing_but_the_drawer_and_its_wal_lies_in_the_folder(
    drawer: SqlDrawer, folder: Path
) -> None:
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle())
        work.commit()
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == {"circle.db": 0o600, "circle.db-wal": 0o600}


def test_only_the_drawer_is_left_when_it_is_closed(closed_drawer: Path) -> None:
    assert [path.name for path in closed_drawer.parent.iterdir()] == ["circle.db"]


def test_the_file_tells_nothing_without_its_key(closed_drawer: Path) -> None:
    content = closed_drawer.read_bytes()
    assert b"SQLite" not in content
    assert b"Marijke" not in content
    assert b"circles" not in content
    with pytest.raises(sqlite3.DatabaseError):
        _read_with_plain_sqlite(closed_drawer)


def _read_with_plain_sqlite(file: Path) -> None:
    connection = sqlite3.connect(file)
    try:
        connection.execute("SELECT * FROM sqlite_master")
    finally:
        connection.close()


@pytest.mark.parametrize("wrong", [0, 31, 32, 47])
def test_one_wrong_bit_of_the_key_or_salt_opens_nothing(
    closed_drawer: Path, key: bytearray, wrong: int
) -> None:
    before = closed_drawer.read_bytes()
    key[wrong] ^= 1
    with pytest.raises(VaultDamaged):
        SqlDrawers().open(closed_drawer.parent, CIRCLE_DRAWER, key)
    assert closed_drawer.read_bytes() == before


def test_a_plain_database_is_refused_and_not_written(closed_drawer: Path, key: bytearray) -> None:
    closed_drawer.unlink()
    plain = sqlite3.connect(closed_drawer)
    plain.execute("CREATE TABLE circles (id TEXT)")
    plain.commit()
    plain.close()
    before = closed_drawer.read_bytes()
    with pytest.raises(VaultNotEncrypted):
        SqlDrawers().open(closed_drawer.parent, CIRCLE_DRAWER, key)
    assert closed_drawer.read_bytes() == before


def test_a_drawer_that_is_open_elsewhere_is_in_use(
    drawer: SqlDrawer, folder: Path, key: bytearray
) -> None:
    with pytest.raises(VaultInUse):
        SqlDrawers().open(folder, CIRCLE_DRAWER, key)


def test_the_key_is_in_no_statement(
    closed_drawer: Path, key: bytearray, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    class Listened(Pen):
        def __init__(self, *args: object, **rest: object) -> None:
            super().__init__(*args, **rest)
            self.set_trace_callback(said.append)

    plain_connect = sqlcipher.connect
    monkeypatch.setattr(
        sqlcipher,
        "connect",
        lambda *args, **rest: plain_connect(*args, **{**rest, "factory": Listened}),
    )
    SqlDrawers().open(closed_drawer.parent, CIRCLE_DRAWER, key).close()
    spoken = "\n".join(said)
    assert "cipher_integrity_check" in spoken
    assert key[:32].hex() not in spoken.lower()
    assert "x'" not in spoken


def test_neither_key_nor_names_are_in_any_log(
    folder: Path, key: bytearray, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="sqlalchemy.engine")
    drawer = SqlDrawers().create(folder, CIRCLE_DRAWER, key)
    with drawer.unit_of_work() as work:
        work.circles.add(sample_circle(names=("KANARIE",)))
        work.commit()
    drawer.close()
    assert "INSERT INTO people" in caplog.text
    assert "KANARIE" not in caplog.text
    assert key[:32].hex() not in caplog.text


def test_no_extension_can_be_loaded(drawer: SqlDrawer) -> None:
    with pytest.raises(sqlcipher.Error, match="not authorized"):
        drawer._connection.execute("SELECT load_extension('anything')")
