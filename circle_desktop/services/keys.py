"""Who holds a key of an open vault: giving, taking back, another passphrase, new keys for all.

No secret of an open vault is kept, so each act asks for the passphrase again. Each takes a
second or more on purpose: call it on a worker.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import TooLittleMemory, VaultDamaged, VaultReadOnly
from circle_desktop.domain.people import clean_name
from circle_desktop.services.passphrases import check_passphrase

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from circle_desktop.domain.keeping.holders import Holder, HolderId, Newcomer
    from circle_desktop.services.ports.drawers import Drawer, Drawers
    from circle_desktop.services.ports.keys import KeyCabinet, Keys
    from circle_desktop.services.ports.machine import Clock
    from circle_desktop.services.vaults import OpenVault


class PeopleWithAKey:
    """The people with a key of one open vault."""

    def __init__(self, vault: OpenVault, cabinet: KeyCabinet, clock: Clock) -> None:
        self._vault, self._cabinet, self._clock = vault, cabinet, clock
        self._holders = vault.holders

    @property
    def me(self) -> HolderId:
        """Whose key opened this vault."""
        return self._vault.holder.holder_id

    @property
    def holders(self) -> tuple[Holder, ...]:
        """Everybody with a key, in the order they came."""
        return self._holders

    @property
    def may_decide(self) -> bool:
        """Whether this key may decide about keys; a coordinator's changes its own passphrase."""
        return self._vault.may_read_circles

    def give(self, passphrase: str, newcomer: Newcomer) -> None:
        """Give somebody a key.

        Raises:
            UnusableName, WeakPassphrase, WrongCode, TooManyKeys: nothing was changed.
            WrongPassphrase, NotForThisKey, TooLittleMemory, VaultReadOnly, DiskFull: the same.
        """
        check_passphrase(newcomer.passphrase)
        named = replace(newcomer, name=clean_name(newcomer.name))
        with _memory():
            self._holders = self._cabinet.add_holder(
                self._folder, passphrase, named, self._clock.wall()
            )

    def take_back(self, passphrase: str, holder_id: HolderId) -> None:
        """Take a key back; that passphrase opens this vault no more, only older copies of it.

        Raises:
            HolderUnknown, LastFacilitator: nothing was changed.
            WrongPassphrase, NotForThisKey, TooLittleMemory, VaultReadOnly, DiskFull: the same.
        """
        with _memory():
            self._holders = self._cabinet.remove_holder(self._folder, passphrase, holder_id)

    def change_passphrase(self, passphrase: str, new: str) -> None:
        """Let another passphrase open one's own slot; the drawers keep every octet.

        Raises:
            WeakPassphrase, WrongPassphrase, TooLittleMemory, VaultReadOnly, DiskFull: nothing
                was changed.
        """
        check_passphrase(new)
        with _memory():
            self._cabinet.change_passphrase(self._folder, passphrase, new)

    def renew(self, passphrase: str) -> None:
        """Make new keys for the drawers this key opens; everybody else is outside afterwards.

        What was begun and could not be finished is finished when the vault is opened next.

        Raises:
            VaultDamaged: a drawer is not whole; nothing was changed.
            WrongPassphrase, NotForThisKey, TooLittleMemory, VaultReadOnly: nothing was changed.
            DiskFull: begun and not finished, unless this is said before anything was.
        """
        self._require_whole()
        with _memory():
            keys = self._cabinet.begin_renewal(self._folder, passphrase)
            self._holders = keys.holders
            try:
                for name, drawer in self._vault.drawers.items():
                    drawer.rekey(keys.drawers[name])
            finally:
                keys.wipe()
            self._cabinet.finish_renewal(self._folder, passphrase).wipe()

    def _require_whole(self) -> None:
        """See to it that every drawer can be given its new key, before anything is begun."""
        if self._vault.read_only:
            raise VaultReadOnly(str(self._folder))
        for name in self._vault.damaged:
            raise VaultDamaged(str(self._folder), f"{name}.db")
        self._vault.check()

    @property
    def _folder(self) -> Path:
        return self._vault.summary.folder


def finish_renewal(cabinet: KeyCabinet, drawers: Drawers, passphrase: str, keys: Keys) -> None:
    """Finish making new keys where it was cut: call it with the vault's lock, before opening.

    Raises:
        VaultDamaged: a drawer opens with neither of its keys.
        VaultReadOnly, DiskFull: it is still not finished.
    """
    folder = keys.summary.folder
    there = [name for name in keys.former if drawers.exists(folder, name)]
    for name in there:
        _rekeyed(drawers, folder, name, keys).close()
    cabinet.finish_renewal(folder, passphrase).wipe()


def _rekeyed(drawers: Drawers, folder: Path, name: str, keys: Keys) -> Drawer:
    """Return a drawer that has its new key: each had either one or the other."""
    try:
        return drawers.open(folder, name, keys.drawers[name])
    except VaultDamaged:
        drawer = drawers.open(folder, name, keys.former[name])
    try:
        drawer.rekey(keys.drawers[name])
    except BaseException:
        drawer.close()
        raise
    return drawer


@contextmanager
def _memory() -> Iterator[None]:
    try:
        yield
    except MemoryError:
        raise TooLittleMemory from None
