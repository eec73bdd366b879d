"""A backup becomes a vault again: looked at, opened, counted, and only then given a place.

Rule: nothing that exists is touched before the backup was found whole and its key was right. What
lay at the place goes aside and stays there until somebody erases it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import (
    BackupDamaged,
    HeaderDamaged,
    TooLittleMemory,
    VaultDamaged,
    VaultExists,
    VaultMissing,
    VaultNotEncrypted,
)
from circle_desktop.services.backups.ports import BackupLabel, BackupShelf, VaultPlaces
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER, DrawerContents
from circle_desktop.services.ports.machine import Preferences
from circle_desktop.services.safety.health import forget_standing
from circle_desktop.services.vaults import Vaults

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.services.ports.keys import Keys


@dataclass(frozen=True, slots=True)
class Secret:
    """What opens a backup: its passphrase of that day, or the recovery code."""

    words: str = field(repr=False)
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A backup that was opened: whole, with its key, and how much is in it.

    Attributes:
        staging: where its files lie until they are given a place or let go.
    """

    label: BackupLabel
    name: str
    contents: DrawerContents
    staging: Path = field(repr=False)


@dataclass(frozen=True, slots=True)
class Restoring:
    """The use cases; every one of them is slow and belongs on the worker."""

    vaults: Vaults
    shelf: BackupShelf
    places: VaultPlaces
    preferences: Preferences

    def look(self, file: Path) -> BackupLabel:
        """Return what a backup says of itself, without any key.

        Raises:
            FileUnreadable, NotABackup, BackupDamaged, VaultTooNew.
        """
        return self.shelf.label(file)

    def open(self, file: Path, secret: Secret, near: Path) -> Found:
        """Open a backup beside the place where it is to lie; nothing else is touched.

        Args:
            file: the backup.
            secret: passphrase of that day, or recovery code.
            near: the folder in which the restored vault will stand.

        Raises:
            FileUnreadable, NotABackup, BackupDamaged, VaultTooNew: it cannot be used.
            WrongPassphrase, WrongCode: it did not open with this.
            DiskFull, VaultReadOnly, FileNotWritten: it cannot be unpacked there.
            TooLittleMemory: other programs have to be closed first.
        """
        staging = self.shelf.staging(near)
        try:
            label = self.shelf.unpack(file, staging)
            keys = self._unlocked(staging, secret, file)
            try:
                return Found(label, keys.summary.name, self._counted(staging, keys), staging)
            finally:
                keys.wipe()
        except (VaultDamaged, VaultNotEncrypted):
            self.shelf.discard(staging)
            raise BackupDamaged(str(file)) from None
        except BaseException:
            self.shelf.discard(staging)
            raise

    def let_go(self, found: Found) -> None:
        """Forget a backup that was opened."""
        self.shelf.discard(found.staging)

    def settle(self, found: Found, folder: Path) -> None:
        """Give the restored vault a place of its own.

        Raises:
            VaultExists: the place is taken; nothing was touched.
            FileNotWritten: it cannot be put there; nothing was touched.
        """
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise VaultExists(str(folder))
        self._put(found, folder, None)

    def replace(self, found: Found, folder: Path, now: datetime) -> Path:
        """Put the restored vault in the place of a closed one; return where that one went.

        Raises:
            VaultMissing: no vault lies there. VaultInUse: it is open in some window.
            FileNotWritten, VaultReadOnly: it cannot be moved; everything is where it was.
        """
        if not folder.is_dir():
            raise VaultMissing(str(folder))
        self.vaults.locks.take(folder).release()
        aside = self._free_aside(folder, now)
        self._put(found, folder, aside)
        return aside

    def _put(self, found: Found, folder: Path, aside: Path | None) -> None:
        """Move it in; that it is older than what was last seen here is meant, and no warning."""
        drawers = [file.stem for file in found.staging.glob("*.db")]
        self.places.settle(found.staging, folder, aside)
        forget_standing(self.preferences, found.label.vault_id, drawers)

    def _unlocked(self, staging: Path, secret: Secret, file: Path) -> Keys:
        cabinet = self.vaults.cabinet
        try:
            if secret.is_code:
                return cabinet.unlock_with_code(staging, secret.words)
            return cabinet.unlock(staging, secret.words)
        except MemoryError:
            raise TooLittleMemory from None
        except (HeaderDamaged, VaultMissing):
            raise BackupDamaged(str(file)) from None

    def _counted(self, staging: Path, keys: Keys) -> DrawerContents:
        """Check every drawer this key opens, and add up what is in them.

        The circle drawer must be there; another may be younger than the backup.
        """
        found = [
            self.vaults.drawers.survey(staging, drawer, key)
            for drawer, key in keys.drawers.items()
            if drawer == CIRCLE_DRAWER or (staging / f"{drawer}.db").exists()
        ]
        return DrawerContents(
            circles=sum(one.circles for one in found),
            sessions=sum(one.sessions for one in found),
            notes=sum(one.notes for one in found),
        )

    @staticmethod
    def _free_aside(folder: Path, now: datetime) -> Path:
        name = f"{folder.name}-before-{now:%Y-%m-%d-%H%M}"
        names = [name, *(f"{name}-{number}" for number in range(2, 1000))]
        return next(
            path for path in (folder.with_name(name) for name in names) if not path.exists()
        )
