"""Making, opening and looking at a vault: a folder with a header and encrypted drawers."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import (
    NotForThisKey,
    TooLittleMemory,
    VaultDamaged,
    VaultExists,
    VaultReadOnly,
)
from circle_desktop.domain.keeping.holders import Holder
from circle_desktop.domain.people import clean_name
from circle_desktop.services.keys import finish_renewal
from circle_desktop.services.passphrases import check_passphrase
from circle_desktop.services.ports.drawers import (
    CIRCLE_DRAWER,
    OFFICE_DRAWER,
    Drawer,
    Drawers,
    VaultSummary,
    personal_drawer,
)
from circle_desktop.services.ports.keys import KeyCabinet
from circle_desktop.services.ports.machine import Clock, FolderLock, FolderLocks

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.keys import Keys
    from circle_desktop.services.ports.office_work import OfficeWork, PersonalWork


@dataclass(frozen=True, slots=True)
class Vaults:
    """The rooms a vault needs, introduced to each other."""

    cabinet: KeyCabinet
    drawers: Drawers
    locks: FolderLocks
    clock: Clock


@dataclass(frozen=True, slots=True)
class OpenVault:
    """An open vault: the drawers that one key opens. Close it and nothing can be read any more.

    Attributes:
        holder: whose key it was opened with.
        holders: everybody with a key.
        drawers: the open drawers by their names; what is not among them this key cannot open.
        read_only: whether nothing can be written here.
        own_drawer_lost: whether the own drawer of before was gone, and this one is new.
        damaged: drawers this key fits that are damaged: left as they are, and closed.
    """

    summary: VaultSummary
    holder: Holder
    holders: tuple[Holder, ...]
    drawers: Mapping[str, Drawer]
    lock: FolderLock
    read_only: bool = False
    own_drawer_lost: bool = False
    damaged: tuple[str, ...] = ()

    @property
    def own_drawer(self) -> str:
        """The name of the holder's own drawer; a coordinator has none to open."""
        return personal_drawer(self.holder.holder_id)

    @property
    def may_read_circles(self) -> bool:
        """Whether this key opens the circles; a coordinator's does not."""
        return CIRCLE_DRAWER in self.drawers

    def work(self) -> UnitOfWork:
        """Return a new transaction on the circle drawer.

        Raises:
            NotForThisKey: this key opens no circles.
        """
        return self._drawer(CIRCLE_DRAWER).unit_of_work()

    def office_work(self) -> OfficeWork:
        """Return a new transaction on the office drawer.

        Raises:
            NotForThisKey: this key does not open it.
        """
        return self._drawer(OFFICE_DRAWER).office_work()

    def personal_work(self) -> PersonalWork:
        """Return a new transaction on the own drawer of whoever holds this key.

        Raises:
            NotForThisKey: this key came without an own drawer.
        """
        return self._drawer(self.own_drawer).personal_work()

    def check(self) -> None:
        """Read every open drawer and the seal of each of its pages.

        Raises:
            VaultDamaged.
        """
        for name in self.damaged:
            self._drawer(name)
        for drawer in self.drawers.values():
            drawer.check()

    def close(self) -> None:
        """Close every drawer and let another window have the vault."""
        with ExitStack() as closing:
            closing.callback(self.lock.release)
            for drawer in self.drawers.values():
                closing.callback(drawer.close)

    def _drawer(self, name: str) -> Drawer:
        if name in self.damaged:
            raise VaultDamaged(str(self.summary.folder), f"{name}.db")
        if name not in self.drawers:
            raise NotForThisKey
        return self.drawers[name]


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
        VaultDamaged, VaultNotEncrypted: every drawer is left as it is.
        TooLittleMemory: other programs have to be closed first.
        VaultInUse: another window has it.
    """
    try:
        keys = vaults.cabinet.unlock(folder, passphrase)
        return _opened(vaults, folder, keys, new=False, passphrase=passphrase)
    except MemoryError:
        raise TooLittleMemory from None


def _cleared(folder: Path) -> None:
    """Leave nothing of a vault that could not be made whole; the folder was empty before."""
    if folder.is_dir():
        for file in folder.iterdir():
            file.unlink()


def _opened(
    vaults: Vaults, folder: Path, keys: Keys, *, new: bool, passphrase: str = ""
) -> OpenVault:
    """Open every drawer these keys fit.

    One that is damaged stays closed and is named; without the circles there is nothing to open.
    """
    with ExitStack() as always, ExitStack() as undoing:
        always.callback(keys.wipe)
        lock = _locked(vaults, folder, keys, passphrase)
        undoing.callback(lock.release)
        drawers: dict[str, Drawer] = {}
        damaged = []
        made = {n for n in keys.drawers if new or _is_still_to_be_made(vaults, folder, keys, n)}
        for name in keys.drawers:
            try:
                drawer = _brought(vaults, folder, keys, name, new=name in made)
            except VaultDamaged:
                if _is_vital(name, keys):
                    raise
                damaged.append(name)
                drawer = None
            if drawer is not None:
                drawers[name] = drawer
                undoing.callback(drawer.close)
        vault = OpenVault(keys.summary, keys.holder, keys.holders, drawers, lock)
        read_only = any(drawer.state().read_only for drawer in drawers.values())
        vault = replace(vault, read_only=read_only, damaged=tuple(damaged))
        vault = replace(vault, own_drawer_lost=_noted(vault) and vault.own_drawer in made)
        undoing.pop_all()
    return vault


def _locked(vaults: Vaults, folder: Path, keys: Keys, passphrase: str) -> FolderLock:
    """Take the vault's lock and finish making new keys where that was cut."""
    lock = vaults.locks.take(folder)
    try:
        if keys.former:
            finish_renewal(vaults.cabinet, vaults.drawers, passphrase, keys)
    except BaseException:
        lock.release()
        raise
    return lock


def _is_vital(drawer: str, keys: Keys) -> bool:
    """Whether there is nothing to do without this drawer: the circles, or the office without."""
    return drawer == CIRCLE_DRAWER or CIRCLE_DRAWER not in keys.drawers


def _brought(vaults: Vaults, folder: Path, keys: Keys, drawer: str, *, new: bool) -> Drawer | None:
    """Make or open a drawer; None when one is still to be made where nothing can be written."""
    if not new:
        return vaults.drawers.open(folder, drawer, keys.drawers[drawer])
    try:
        return vaults.drawers.create(folder, drawer, keys.drawers[drawer])
    except VaultReadOnly:
        if _is_vital(drawer, keys) or not vaults.drawers.exists(folder, CIRCLE_DRAWER):
            raise
        return None


def _is_still_to_be_made(vaults: Vaults, folder: Path, keys: Keys, drawer: str) -> bool:
    """Whether a drawer that is not there is no damage: this key opens it for the first time.

    An own drawer is made when its holder first comes; it stays out of backups, so it is made anew
    after one was put back. Another drawer is missing rightly only in a vault of before there was
    this kind, whose header does not name it: an empty one never takes the place of a lost one.
    """
    if vaults.drawers.exists(folder, drawer):
        return False
    own = drawer == personal_drawer(keys.holder.holder_id)
    return own or drawer not in keys.summary.drawers


def _noted(vault: OpenVault) -> bool:
    """Remember that the own drawer was made; tell whether that was known before."""
    if vault.read_only or not {vault.own_drawer, OFFICE_DRAWER} <= vault.drawers.keys():
        return False
    with vault.office_work() as work:
        known = vault.own_drawer in work.made_drawers.names()
        if not known:
            work.made_drawers.add(vault.own_drawer)
            work.commit()
    return known
