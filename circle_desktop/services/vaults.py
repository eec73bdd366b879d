"""Making, opening and looking at a vault: a folder with a header and encrypted drawers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import TooLittleMemory, VaultExists
from circle_desktop.domain.people import clean_name
from circle_desktop.services.key_ports import KeyCabinet
from circle_desktop.services.passphrases import check_passphrase
from circle_desktop.services.ports import (
    CIRCLE_DRAWER,
    Clock,
    Drawer,
    Drawers,
    FolderLock,
    FolderLocks,
    VaultSummary,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from circle_desktop.services.key_ports import Keys
    from circle_desktop.services.ports import UnitOfWork


@dataclass(frozen=True, slots=True)
class Vaults:
    """The rooms a vault needs, introduced to each other."""

    cabinet: KeyCabinet
    drawers: Drawers
    locks: FolderLocks
    clock: Clock


@dataclass(frozen=True, slots=True)
class OpenVault:
    """An open vault; close it and nothing can be read any more."""

    summary: VaultSummary
    drawer: Drawer
    lock: FolderLock

    @property
    def drawers(self) -> Mapping[str, Drawer]:
        """The drawers that are open, by name."""
        return {CIRCLE_DRAWER: self.drawer}

    def work(self) -> UnitOfWork:
        """Return a new transaction on the circle drawer."""
        return self.drawer.unit_of_work()

    def close(self) -> None:
        """Close the drawer and let another window have the vault."""
        try:
            self.drawer.close()
        finally:
            self.lock.release()


def create_vault(vaults: Vaults, folder: Path, name: str, passphrase: str) -> OpenVault:
    """Make a vault and leave it open.

    Raises:
        WeakPassphrase, UnusableName: nothing was made.
        VaultExists: something lies at this place already.
        VaultReadOnly, DiskFull, TooLittleMemory: this place or machine cannot take it; nothing
            of it is left.
    """
    check_passphrase(passphrase)
    label = clean_name(name)
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise VaultExists(str(folder))
    try:
        keys = vaults.cabinet.create(folder, label, passphrase, vaults.clock.wall())
        return _opened(vaults, folder, keys, new=True)
    except MemoryError:
        _cleared(folder)
        raise TooLittleMemory from None
    except VaultExists:
        raise  # made by somebody else meanwhile: not ours to clear away
    except BaseException:
        _cleared(folder)
        raise


def open_vault(vaults: Vaults, folder: Path, passphrase: str) -> OpenVault:
    """Open a vault. Takes up to a second on purpose: call it on a worker.

    Raises:
        VaultMissing, HeaderDamaged, VaultTooNew, WrongPassphrase: nothing was touched.
        VaultDamaged, VaultNotEncrypted: the drawer is left as it is.
        TooLittleMemory: other programs have to be closed first.
        VaultInUse: another window has it. VaultReadOnly: it cannot be written.
    """
    try:
        keys = vaults.cabinet.unlock(folder, passphrase)
    except MemoryError:
        raise TooLittleMemory from None
    return _opened(vaults, folder, keys, new=False)


def _cleared(folder: Path) -> None:
    """Leave nothing of a vault that could not be made whole; the folder was empty before."""
    if folder.is_dir():
        for file in folder.iterdir():
            file.unlink()


def _opened(vaults: Vaults, folder: Path, keys: Keys, *, new: bool) -> OpenVault:
    try:
        lock = vaults.locks.take(folder)
        try:
            bring = vaults.drawers.create if new else vaults.drawers.open
            drawer = bring(folder, CIRCLE_DRAWER, keys.drawers[CIRCLE_DRAWER])
        except BaseException:
            lock.release()
            raise
    finally:
        keys.wipe()
    return OpenVault(keys.summary, drawer, lock)
