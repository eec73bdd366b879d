"""Making and opening a vault, over cabinets and drawers in memory."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from circle_desktop.domain.errors import (
    DiskFull,
    TooLittleMemory,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    WrongPassphrase,
)
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.services.vaults import Vaults, create_vault, open_vault
from tests.fake_cabinet import MemoryCabinet
from tests.fake_drawers import MemoryDrawers, MemoryStore
from tests.fakes import (
    PASSPHRASE,
    FakeClock,
    MemoryLock,
    make_rooms,
)

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.services.ports.keys import Keys


@dataclass
class OneLock:
    lock: MemoryLock = field(default_factory=MemoryLock)

    def take(self, folder: Path) -> MemoryLock:
        self.lock.held = True
        return self.lock


class DamagedDrawers(MemoryDrawers):
    @override
    def open(self, folder: Path, drawer: str, key: bytearray) -> MemoryStore:
        raise VaultDamaged(str(folder), drawer)


class RememberingCabinet(MemoryCabinet):
    """Keeps the keys it gave, to see whether they were wiped."""

    given: Keys | None = None

    @override
    def unlock(self, folder: Path, passphrase: str) -> Keys:
        keys = super().unlock(folder, passphrase)
        keys.drawers[CIRCLE_DRAWER][:] = b"k" * 32
        self.given = keys
        return keys


def make(tmp_path: Path, drawers: MemoryDrawers | None = None) -> tuple[Vaults, OneLock]:
    locks = OneLock()
    return Vaults(RememberingCabinet(), drawers or MemoryDrawers(), locks, FakeClock()), locks


def test_a_vault_is_made_used_closed_and_opened_again(tmp_path: Path) -> None:
    vaults, locks = make(tmp_path)
    vault = create_vault(vaults, tmp_path / "v", "De Kade", PASSPHRASE)
    vault.close()
    assert not locks.lock.held
    again = open_vault(vaults, tmp_path / "v", PASSPHRASE)
    assert again.summary.name == "De Kade"
    assert again.work().circles.all() == ()


def test_the_keys_are_wiped_as_soon_as_the_drawer_is_open(tmp_path: Path) -> None:
    vaults, _ = make(tmp_path)
    create_vault(vaults, tmp_path / "v", "De Kade", PASSPHRASE)
    open_vault(vaults, tmp_path / "v", PASSPHRASE)
    assert isinstance(vaults.cabinet, RememberingCabinet)
    assert vaults.cabinet.given is not None
    assert vaults.cabinet.given.drawers[CIRCLE_DRAWER] == bytearray(32)


def test_a_place_that_is_taken_stays_untouched(tmp_path: Path) -> None:
    vaults, _ = make(tmp_path)
    (tmp_path / "letter.txt").write_text("x")
    for place in (tmp_path, tmp_path / "letter.txt"):
        with pytest.raises(VaultExists):
            create_vault(vaults, place, "De Kade", PASSPHRASE)


def test_a_vault_that_somebody_made_meanwhile_is_not_cleared_away(tmp_path: Path) -> None:
    folder = tmp_path / "v"

    class Quicker(MemoryCabinet):
        @override
        def create(self, folder: Path, name: str, passphrase: str, created: datetime) -> Keys:
            folder.mkdir()
            (folder / "vault.json").write_text("theirs")
            raise VaultExists(str(folder))

    vaults = Vaults(Quicker(), MemoryDrawers(), OneLock(), FakeClock())
    with pytest.raises(VaultExists):
        create_vault(vaults, folder, "De Kade", PASSPHRASE)
    assert (folder / "vault.json").read_text() == "theirs"


def test_a_wrong_passphrase_and_a_missing_vault_are_told_apart(tmp_path: Path) -> None:
    vaults, _ = make(tmp_path)
    create_vault(vaults, tmp_path / "v", "De Kade", PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        open_vault(vaults, tmp_path / "v", "something else entirely")
    with pytest.raises(VaultMissing):
        open_vault(vaults, tmp_path / "w", PASSPHRASE)


def test_a_drawer_that_does_not_open_gives_the_lock_back(tmp_path: Path) -> None:
    vaults, locks = make(tmp_path, DamagedDrawers())
    create_vault(vaults, tmp_path / "v", "De Kade", PASSPHRASE).close()
    with pytest.raises(VaultDamaged):
        open_vault(vaults, tmp_path / "v", PASSPHRASE)
    assert not locks.lock.held


def test_the_house_seats_one_at_a_desk_and_describes_a_closed_vault() -> None:
    rooms = make_rooms()
    house = rooms.house
    house.create(Path("v"), "De Kade", PASSPHRASE).close()
    assert rooms.drawers.stores[Path("v"), CIRCLE_DRAWER].closed
    assert house.describe(Path("v")).name == "De Kade"
    assert house.open(Path("v"), PASSPHRASE).circles.all() == ()


class HungryCabinet(MemoryCabinet):
    """A cabinet on a machine without memory."""

    @override
    def create(self, folder: Path, name: str, passphrase: str, created: datetime) -> Keys:
        raise MemoryError

    @override
    def unlock(self, folder: Path, passphrase: str) -> Keys:
        raise MemoryError


class FullDrawers(MemoryDrawers):
    @override
    def create(self, folder: Path, drawer: str, key: bytearray) -> MemoryStore:
        folder.mkdir()
        (folder / "vault.json").write_text("half made")
        raise DiskFull


def test_too_little_memory_is_told(tmp_path: Path) -> None:
    vaults = Vaults(HungryCabinet(), MemoryDrawers(), OneLock(), FakeClock())
    with pytest.raises(TooLittleMemory):
        create_vault(vaults, tmp_path / "v", "De Kade", PASSPHRASE)
    with pytest.raises(TooLittleMemory):
        open_vault(vaults, tmp_path / "v", PASSPHRASE)


def test_nothing_is_left_of_a_vault_that_could_not_be_made_whole(tmp_path: Path) -> None:
    vaults, locks = make(tmp_path, FullDrawers())
    with pytest.raises(DiskFull):
        create_vault(vaults, tmp_path / "v", "De Kade", PASSPHRASE)
    assert list((tmp_path / "v").iterdir()) == []
    assert not locks.lock.held
