"""What the services need from the outer rooms; those rooms meet here and in ``key_ports``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol, Self

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

    from circle_desktop.domain.acts import Entry
    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.holders import HolderId
    from circle_desktop.domain.notes import Session, SessionId
    from circle_desktop.domain.plan import Plan
    from circle_desktop.services.drawer_ports import DrawerState, OfficeWork, PersonalWork
    from circle_desktop.services.session_report import SessionReport, SessionReportTexts

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


class Clock(Protocol):
    """Tells the time; the only one who may ask the machine."""

    def monotonic(self) -> float:
        """Return seconds that never run backwards."""
        ...

    def wall(self) -> datetime:
        """Return the time of day, aware of its zone."""
        ...


class Ids(Protocol):
    """Makes new identifiers that say nothing about anyone."""

    def new(self) -> str:
        """Return an identifier never used before."""
        ...


class FileWriter(Protocol):
    """Puts a whole file on disk: afterwards it is there entirely, or not at all, mode 0600."""

    def __call__(self, path: Path, content: bytes) -> None:
        """Write the file, synced to disk with its folder.

        Raises:
            DiskFull, VaultReadOnly, FileNotWritten.
        """
        ...


class FolderLock(Protocol):
    """Held while a vault is open."""

    def release(self) -> None:
        """Let the vault go."""
        ...


class FolderLocks(Protocol):
    """One window at a time for a vault."""

    def take(self, folder: Path) -> FolderLock:
        """Take the lock of this vault; a lock left by a killed process is taken over.

        Raises:
            VaultInUse: another living process holds it.
            VaultReadOnly: the folder cannot be written.
        """
        ...


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


class Circles(Protocol):
    """The circles with their people and the plan of their next session."""

    def add(self, circle: Circle) -> None:
        """Keep a new circle."""
        ...

    def get(self, circle_id: CircleId) -> Circle:
        """Return one circle with its people in seat order.

        Raises:
            CircleUnknown.
        """
        ...

    def all(self) -> tuple[Circle, ...]:
        """Return every circle, by name."""
        ...

    def save(self, circle: Circle) -> None:
        """Keep a circle as it is now, people and their order included."""
        ...

    def remove(self, circle_id: CircleId) -> None:
        """Remove a circle with its people and plan."""
        ...

    def plan(self, circle_id: CircleId) -> Plan | None:
        """Return the plan of the next session, if one was made."""
        ...

    def save_plan(self, circle_id: CircleId, plan: Plan) -> None:
        """Keep the plan of the next session."""
        ...


@dataclass(frozen=True, slots=True)
class Tally:
    """How much is kept: the day of the last session, and the number of notes and lines."""

    last: date | None
    notes: int


class Sessions(Protocol):
    """Sessions after the fact, with their notes."""

    def add(self, session: Session) -> None:
        """Keep a session that has just ended."""
        ...

    def get(self, session_id: SessionId) -> Session:
        """Return one session.

        Raises:
            SessionUnknown.
        """
        ...

    def of_circle(self, circle_id: CircleId) -> tuple[Session, ...]:
        """Return a circle's sessions, newest first."""
        ...

    def on(self, circle_id: CircleId, day: date) -> Session:
        """Return the circle's last closed session that started on this day.

        Raises:
            SessionUnknown.
        """
        ...

    def unclosed(self) -> Session | None:
        """Return the session that ended but was not closed yet, if any."""
        ...

    def tally(self) -> Tally:
        """Count what is kept of all circles."""
        ...

    def save(self, session: Session) -> None:
        """Keep a session as it is now, its note and harvest lines included."""
        ...

    def forget(self, circle_id: CircleId) -> None:
        """Remove every session of a circle with its notes and lines."""
        ...


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The last sign of life of a running circle."""

    ran_s: float
    wall: datetime


class Journal(Protocol):
    """The course of the circle in progress; at most one."""

    def append(self, entry: Entry) -> None:
        """Add an entry at the end."""
        ...

    def entries(self) -> tuple[Entry, ...]:
        """Return the whole course, oldest first."""
        ...

    def beat(self, heartbeat: Heartbeat) -> None:
        """Remember that the circle was alive at this moment; replaces the former one."""
        ...

    def heartbeat(self) -> Heartbeat | None:
        """Return the last sign of life."""
        ...

    def erase(self) -> None:
        """Remove every entry for good: after the commit nothing of it can be read back."""
        ...


class UnitOfWork(Protocol):
    """One transaction: leaving the block without ``commit`` changes nothing."""

    @property
    def circles(self) -> Circles:
        """The circles."""
        ...

    @property
    def sessions(self) -> Sessions:
        """The sessions."""
        ...

    @property
    def journal(self) -> Journal:
        """The journal of the running circle."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

    def commit(self) -> None:
        """Make everything since the beginning of the block durable.

        Raises:
            DiskFull, VaultReadOnly.
        """
        ...


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


class ReportWriter(Protocol):
    """Draws the session report; the window's preview and the file are the same bytes."""

    def __call__(self, report: SessionReport, texts: SessionReportTexts, out: BinaryIO) -> None:
        """Write one PDF, without clock, names or translation."""
        ...


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rendered page: rows of 4 bytes a pixel, blue green red and one unused."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PageRenderer(Protocol):
    """Turns PDF pages into pictures for the preview."""

    def __call__(self, pdf: bytes, width_px: int) -> Sequence[PageImage]:
        """Return one picture a page, ``width_px`` wide."""
        ...


class KeepAwake(Protocol):
    """Keeps the machine from falling asleep while a circle runs."""

    def start(self) -> bool:
        """Ask the machine to stay awake; False when it may sleep all the same."""
        ...

    def stop(self) -> None:
        """Let the machine sleep again."""
        ...


class Preferences(Protocol):
    """Choices of the person at this laptop; never anything about people in a circle."""

    def get(self, name: str, default: str) -> str:
        """Return a choice."""
        ...

    def set(self, name: str, value: str) -> None:
        """Keep a choice."""
        ...

    def vaults(self) -> tuple[Path, ...]:
        """Return the vaults opened on this laptop, last one first."""
        ...

    def remember_vault(self, folder: Path) -> None:
        """Put a vault at the head of the list."""
        ...

    def all(self) -> Mapping[str, str]:
        """Return every choice made."""
        ...
