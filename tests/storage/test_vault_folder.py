"""A whole vault on disk, through the services: each wrong thing has its own error."""

from __future__ import annotations

import hashlib
import sqlite3
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from circle_desktop.domain.errors import (
    DiskFull,
    HeaderDamaged,
    VaultDamaged,
    VaultError,
    VaultExists,
    VaultInUse,
    VaultMissing,
    VaultNotEncrypted,
    VaultTooNew,
    WrongPassphrase,
)
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.services.vaults import Vaults, create_vault, open_vault
from circle_desktop.storage.drawers import SqlDrawer, SqlDrawers
from circle_desktop.storage.tables import SCHEMA_VERSION
from circle_desktop.system.atomic_file import write_atomically
from circle_desktop.system.instance_lock import InstanceLocks
from circle_desktop.vault.cabinet import Cabinet
from circle_desktop.vault.stretching import Cost
from tests.fakes import PASSPHRASE, FakeClock
from tests.storage.samples import sample_circle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


def _vaults() -> Vaults:
    clock = FakeClock()
    cabinet = Cabinet(write_atomically, clock, cost=CHEAP)
    return Vaults(cabinet, SqlDrawers(), InstanceLocks(), clock)


def _seal(folder: Path) -> dict[str, str]:
    if not folder.exists():
        return {}
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A vault with a circle in it, closed."""
    path = tmp_path / "kring – ﻊﻠﻳ"
    vault = create_vault(_vaults(), path, "De Kade", PASSPHRASE)
    with vault.work() as work:
        work.circles.add(sample_circle())
        work.commit()
    vault.close()
    return path


def _remove(place: Path) -> None:
    for path in place.iterdir():
        path.unlink()


def _cut_header(place: Path) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (place / name).write_bytes((place / name).read_bytes()[:400])


def _cut_drawer(place: Path) -> None:
    file = place / "circle.db"
    file.write_bytes(file.read_bytes()[:10_000])


def _make_plain(place: Path) -> None:
    (place / "circle.db").unlink()
    plain = sqlite3.connect(place / "circle.db")
    plain.execute("CREATE TABLE circles (id TEXT)")
    plain.commit()
    plain.close()


@pytest.mark.parametrize(
    ("harm", "error"),
    [
        (_remove, VaultMissing),
        (_cut_header, HeaderDamaged),
        (_cut_drawer, VaultDamaged),
        (_make_plain, VaultNotEncrypted),
    ],
)
def test_each_harm_has_its_own_error_and_nothing_is_written(
    place: Path, harm: Callable[[Path], None], error: type[VaultError]
) -> None:
    harm(place)
    (place / "vault.lock").touch()
    before = _seal(place)
    with pytest.raises(error) as problem:
        open_vault(_vaults(), place, PASSPHRASE)
    assert type(problem.value) is error
    assert _seal(place) == before


def test_a_wrong_passphrase_writes_nothing(place: Path) -> None:
    before = _seal(place)
    with pytest.raises(WrongPassphrase):
        open_vault(_vaults(), place, "zeven stenen in het zand")
    assert _seal(place) == before


def test_a_drawer_of_a_later_version_writes_nothing(place: Path) -> None:
    vault = open_vault(_vaults(), place, PASSPHRASE)
    drawer = vault.drawers[CIRCLE_DRAWER]
    assert isinstance(drawer, SqlDrawer)
    with drawer._engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version=9")
    vault.close()
    before = _seal(place)
    with pytest.raises(VaultTooNew) as problem:
        open_vault(_vaults(), place, PASSPHRASE)
    assert (problem.value.found, problem.value.known) == (9, SCHEMA_VERSION)
    assert _seal(place) == before


def test_a_vault_opens_again_with_everything_in_it(place: Path) -> None:
    vault = open_vault(_vaults(), place, PASSPHRASE)
    with vault.work() as work:
        assert work.circles.all() == (sample_circle(),)
    vault.close()


def test_a_second_window_is_told_and_the_first_goes_on(place: Path) -> None:
    vault = open_vault(_vaults(), place, PASSPHRASE)
    with pytest.raises(VaultInUse):
        open_vault(_vaults(), place, PASSPHRASE)
    with vault.work() as work:
        work.circles.add(sample_circle("c2"))
        work.commit()
    vault.close()
    open_vault(_vaults(), place, PASSPHRASE).close()


def test_a_vault_is_never_made_over_another(place: Path) -> None:
    before = _seal(place)
    with pytest.raises(VaultExists):
        create_vault(_vaults(), place, "Again", PASSPHRASE)
    assert _seal(place) == before


def test_every_file_of_a_vault_is_private(place: Path) -> None:
    modes = {path.name: path.stat().st_mode & 0o777 for path in place.iterdir()}
    files = {"vault.json", "vault.json.bak", "vault.lock", "office.db", "circle.db"}
    (own,) = modes.keys() - files
    assert own.startswith("personal-")
    assert modes == dict.fromkeys((*files, own), 0o600)


def test_a_name_is_in_no_file_of_a_vault(place: Path) -> None:
    for path in place.iterdir():
        content = path.read_bytes()
        for person in sample_circle().people:
            assert person.name.encode() not in content
            assert person.name.encode("utf-16-le") not in content


def test_a_vault_that_could_not_be_made_is_said(tmp_path: Path) -> None:
    class FullDrawers(SqlDrawers):
        @override
        def create(self, folder: Path, drawer: str, key: bytearray) -> SqlDrawer:
            raise DiskFull

    rooms = _vaults()
    full = Vaults(rooms.cabinet, FullDrawers(), rooms.locks, rooms.clock)
    with pytest.raises(DiskFull):
        create_vault(full, tmp_path / "v", "De Kade", PASSPHRASE)
