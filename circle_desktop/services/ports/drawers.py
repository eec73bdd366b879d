"""The encrypted databases of a vault: which there are, what each can do, how it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from circle_desktop.domain.keeping.holders import HolderId
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.office_work import OfficeWork, PersonalWork

CIRCLE_DRAWER = "circle"
"""The drawer with roster, plans, journal and notes."""

OFFICE_DRAWER = "office"
"""The drawer with what was released to the office; every key opens it."""

PERSONAL_DRAWER = "personal-"
"""What the name of an own drawer begins with; the id of its holder follows."""


def personal_drawer(holder_id: HolderId) -> str:
    """Return the name of somebody's own drawer, which nobody else's key opens."""
    return f"{PERSONAL_DRAWER}{holder_id}"


def kind_of(drawer: str) -> str:
    """Return what kind a drawer is of: circle, office or personal."""
    return drawer.split("-", maxsplit=1)[0]


@dataclass(frozen=True, slots=True)
class VaultSummary:
    """What can be told about a vault without its passphrase."""

    folder: Path
    name: str
    vault_id: str
    created: datetime
    format_version: int
    drawers: tuple[str, ...]
    slots: int


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a drawer has come: it tells an older copy of it from the one last seen.

    Attributes:
        changes: how many changes were ever made in it.
        word: four letters and figures that another content would not have; they say nothing.
    """

    changes: int
    word: str


@dataclass(frozen=True, slots=True)
class DrawerState:
    """What is so with an open drawer.

    Attributes:
        read_only: nothing can be written where it lies.
        free_bytes: what still fits on its disk; None when the disk does not tell.
    """

    standing: Standing
    read_only: bool = False
    free_bytes: int | None = None


class Drawer(Protocol):
    """An open encrypted database; it is asked for the transaction of its own kind only."""

    def unit_of_work(self) -> UnitOfWork:
        """Return a new transaction on a circle drawer."""
        ...

    def office_work(self) -> OfficeWork:
        """Return a new transaction on an office drawer."""
        ...

    def personal_work(self) -> PersonalWork:
        """Return a new transaction on a personal drawer."""
        ...

    def check(self) -> None:
        """Read the whole drawer and its cipher tags.

        Raises:
            VaultDamaged.
        """
        ...

    def copy_to(self, file: Path) -> None:
        """Put a whole, checked copy in a new file, under the same key.

        The course of a circle in progress stays out of it.

        Raises:
            BackupNotMade, DiskFull, VaultReadOnly.
        """
        ...

    def state(self) -> DrawerState:
        """Tell how far it has come, whether it can be written, and the room on its disk."""
        ...

    def keep_room(self) -> None:
        """Keep some room aside on the disk, for the day it is full; harmless where it cannot."""
        ...

    def rekey(self, key: bytearray) -> None:
        """Give the drawer another key, wholly or not at all; its salt stays.

        Raises:
            VaultDamaged, DiskFull, VaultReadOnly: it has the key it had.
        """
        ...

    def compact(self) -> None:
        """Write the file anew without the room that erased things took; no content changes.

        Raises:
            VaultReadOnly, DiskFull: it is as it was, and what was erased is erased all the same.
        """
        ...

    def close(self) -> None:
        """Checkpoint and close; nothing can be read afterwards."""
        ...


@dataclass(frozen=True, slots=True)
class DrawerContents:
    """How much is in a drawer."""

    circles: int = 0
    sessions: int = 0
    notes: int = 0


class Drawers(Protocol):
    """The encrypted databases of a vault."""

    def exists(self, folder: Path, drawer: str) -> bool:
        """Whether the file of a drawer is there."""
        ...

    def create(self, folder: Path, drawer: str, key: bytearray) -> Drawer:
        """Make a new, empty drawer.

        Raises:
            VaultExists, VaultReadOnly, DiskFull.
        """
        ...

    def open(self, folder: Path, drawer: str, key: bytearray) -> Drawer:
        """Open a drawer, check its health and bring its schema up to date.

        One that cannot be written is opened for reading (see :meth:`Drawer.state`).

        Raises:
            VaultDamaged, VaultNotEncrypted, VaultTooNew, DiskFull, VaultUnreachable.
        """
        ...

    def survey(self, folder: Path, drawer: str, key: bytearray) -> DrawerContents:
        """Look into a closed drawer that came from elsewhere; nothing in it is run or written.

        Raises:
            VaultDamaged, VaultNotEncrypted, VaultTooNew.
        """
        ...
