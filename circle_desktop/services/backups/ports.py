"""What backups need from the machine: a shelf for their files, and places for whole vaults."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class BackupLabel:
    """What a backup file says of itself to anybody: no name, no number of anything in it.

    Attributes:
        size: in bytes.
    """

    file: Path
    vault_id: str
    made: datetime
    size: int


class BackupShelf(Protocol):
    """Backup files, and the folders they lie in."""

    def staging(self, folder: Path) -> Path:
        """Make an empty, private, hidden folder; those of a killed run are cleared away.

        Raises:
            VaultReadOnly, DiskFull.
        """
        ...

    def discard(self, staging: Path) -> None:
        """Remove such a folder with what is in it; one that is gone already is fine."""
        ...

    def take(self, source: Path, staging: Path) -> None:
        """Copy a closed file of a vault into the folder.

        Raises:
            BackupNotMade.
        """
        ...

    def pack(self, staging: Path, target: Path, vault_id: str, made: datetime) -> BackupLabel:
        """Write what is in ``staging`` as one file in ``target``, and read it back from there.

        Afterwards it is there whole, durably and under its name, or it is not there.

        Raises:
            BackupNotMade.
        """
        ...

    def label(self, file: Path) -> BackupLabel:
        """Read what a backup says of itself.

        Raises:
            NotABackup, BackupDamaged, VaultTooNew.
        """
        ...

    def unpack(self, file: Path, staging: Path) -> BackupLabel:
        """Check a whole backup while its parts are put in ``staging``.

        Raises:
            NotABackup, BackupDamaged, VaultTooNew, DiskFull, FileNotWritten.
        """
        ...

    def labels(self, folder: Path, vault_id: str) -> tuple[BackupLabel, ...]:
        """Return the backups of this vault that lie in a folder, newest first."""
        ...

    def remove(self, label: BackupLabel) -> None:
        """Remove a backup; one that is gone, or cannot be removed now, is left for another time."""
        ...

    def ready(self, folder: Path, *, make: bool) -> bool:
        """Tell whether a folder is there; ``make`` it when it is not."""
        ...

    def is_apart(self, folder: Path, vault: Path) -> bool:
        """Tell whether a folder lies on another device than the vault."""
        ...


class VaultPlaces(Protocol):
    """Moves whole vaults: a restored one to its place, the one before aside."""

    def settle(self, staging: Path, folder: Path, aside: Path | None) -> None:
        """Give a checked vault its place; what lay there goes ``aside``.

        A cut in the middle is finished by :meth:`finish`.

        Raises:
            VaultExists, FileNotWritten: everything is where it was then.
        """
        ...

    def finish(self, folder: Path) -> None:
        """Finish what :meth:`settle` had begun here when the machine stopped, if anything."""
        ...

    def put_aside(self, folder: Path) -> tuple[Path, ...]:
        """Return the vaults that went aside from this place, oldest first."""
        ...

    def erase(self, aside: Path) -> None:
        """Erase a vault that went aside.

        Raises:
            FileNotWritten: it is none, or it cannot be erased.
        """
        ...
