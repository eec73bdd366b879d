"""Hand-made stand-ins at the ports: memory instead of disk, a clock that is told."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Self

from circle_desktop.domain.acts import Entry
from circle_desktop.domain.circle import Circle, CircleId
from circle_desktop.domain.errors import (
    CircleError,
    CircleUnknown,
    DiskFull,
    NotABackup,
    SessionUnknown,
)
from circle_desktop.domain.notes import Session, SessionId
from circle_desktop.domain.plain import from_plain, to_plain
from circle_desktop.domain.plan import Plan
from circle_desktop.services.backups.ports import BackupLabel
from circle_desktop.services.house import Desk, House
from circle_desktop.services.ports import (
    DrawerContents,
    Heartbeat,
    PageImage,
)
from circle_desktop.services.vaults import Vaults
from tests.fake_cabinet import MemoryCabinet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

    from circle_desktop.services.session_report import SessionReport, SessionReportTexts

BRUSSELS = timezone(timedelta(hours=1))
PASSPHRASE = "zeven stenen in het water"


class FakeClock:
    """A clock that stands still until it is told to move."""

    def __init__(self, start: datetime = datetime(2026, 11, 19, 19, 0, tzinfo=BRUSSELS)) -> None:
        self.mono = 1000.0
        self.now = start

    def monotonic(self) -> float:
        return self.mono

    def wall(self) -> datetime:
        return self.now

    def advance(self, seconds: float) -> None:
        """Let both clocks run."""
        self.mono += seconds
        self.now += timedelta(seconds=seconds)

    def sleep(self, seconds: float) -> None:
        """Let the machine sleep: the wall clock runs, the monotonic one stands still."""
        self.now += timedelta(seconds=seconds)


class FakeIds:
    """Counts instead of rolling dice."""

    def __init__(self) -> None:
        self.count = 0

    def new(self) -> str:
        self.count += 1
        return f"id-{self.count}"


@dataclass
class Memory:
    """What a drawer holds; a transaction works on a copy of it."""

    circles: dict[str, Circle] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    journal: list[object] = field(default_factory=list)
    heartbeat: Heartbeat | None = None

    def copy(self) -> Memory:
        return Memory(
            dict(self.circles),
            dict(self.plans),
            dict(self.sessions),
            list(self.journal),
            self.heartbeat,
        )


class MemoryCircles:
    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def add(self, circle: Circle) -> None:
        self._memory.circles[circle.id] = circle

    def get(self, circle_id: CircleId) -> Circle:
        try:
            return self._memory.circles[circle_id]
        except KeyError:
            raise CircleUnknown("") from None

    def all(self) -> tuple[Circle, ...]:
        return tuple(sorted(self._memory.circles.values(), key=lambda c: c.name.casefold()))

    def save(self, circle: Circle) -> None:
        self.get(circle.id)
        self._memory.circles[circle.id] = circle

    def remove(self, circle_id: CircleId) -> None:
        self.get(circle_id)
        del self._memory.circles[circle_id]
        self._memory.plans.pop(circle_id, None)

    def plan(self, circle_id: CircleId) -> Plan | None:
        return self._memory.plans.get(circle_id)

    def save_plan(self, circle_id: CircleId, plan: Plan) -> None:
        self.get(circle_id)
        self._memory.plans[circle_id] = plan


class MemorySessions:
    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def add(self, session: Session) -> None:
        self._memory.sessions[session.id] = session

    def get(self, session_id: SessionId) -> Session:
        try:
            return self._memory.sessions[session_id]
        except KeyError:
            raise SessionUnknown("") from None

    def of_circle(self, circle_id: CircleId) -> tuple[Session, ...]:
        mine = [s for s in self._memory.sessions.values() if s.circle == circle_id]
        return tuple(sorted(mine, key=lambda s: s.started, reverse=True))

    def on(self, circle_id: CircleId, day: date) -> Session:
        for session in self.of_circle(circle_id):
            if session.closed and session.started.date() == day:
                return session
        raise SessionUnknown(day.isoformat())

    def unclosed(self) -> Session | None:
        return next((s for s in self._memory.sessions.values() if not s.closed), None)

    def save(self, session: Session) -> None:
        self.get(session.id)
        self._memory.sessions[session.id] = session

    def forget(self, circle_id: CircleId) -> None:
        for session in self.of_circle(circle_id):
            del self._memory.sessions[session.id]


class MemoryJournal:
    """Keeps entries as plain data, so that every test also proves they come back equal."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def append(self, entry: Entry) -> None:
        self._memory.journal.append(to_plain(entry))

    def entries(self) -> tuple[Entry, ...]:
        return tuple(from_plain(Entry, plain) for plain in self._memory.journal)

    def beat(self, heartbeat: Heartbeat) -> None:
        self._memory.heartbeat = heartbeat

    def heartbeat(self) -> Heartbeat | None:
        return self._memory.heartbeat

    def erase(self) -> None:
        self._memory.journal.clear()
        self._memory.heartbeat = None


class MemoryWork:
    """A transaction in memory: without ``commit`` nothing stays."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._memory = store.memory.copy()
        self.circles = MemoryCircles(self._memory)
        self.sessions = MemorySessions(self._memory)
        self.journal = MemoryJournal(self._memory)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        return None

    def commit(self) -> None:
        if self._store.full:
            raise DiskFull
        if self._store.fault is not None:
            raise self._store.fault
        self._store.memory = self._memory
        self._store.commits += 1


class MemoryStore:
    """A drawer in memory. ``full`` makes each commit fail as on a full disk, ``fault`` otherwise."""

    def __init__(self) -> None:
        self.memory = Memory()
        self.full = False
        self.fault: CircleError | None = None
        self.commits = 0
        self.rekeyed = 0
        self.closed = False

    def unit_of_work(self) -> MemoryWork:
        return MemoryWork(self)

    def check(self) -> None:
        return None

    def copy_to(self, file: Path) -> None:
        if self.fault is not None:
            raise self.fault

    def rekey(self, key: bytearray) -> None:
        if self.fault is not None:
            raise self.fault
        self.rekeyed += 1

    def close(self) -> None:
        self.closed = True


class MemoryDrawers:
    def __init__(self) -> None:
        self.stores: dict[Path, MemoryStore] = {}

    def create(self, folder: Path, drawer: str, key: bytearray) -> MemoryStore:
        return self.stores.setdefault(folder, MemoryStore())

    def open(self, folder: Path, drawer: str, key: bytearray) -> MemoryStore:
        return self.stores[folder]

    def survey(self, folder: Path, drawer: str, key: bytearray) -> DrawerContents:
        return DrawerContents()


class MemoryLock:
    def __init__(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False


class MemoryLocks:
    def take(self, folder: Path) -> MemoryLock:
        return MemoryLock()


class MemoryPreferences:
    def __init__(self, **choices: str) -> None:
        self.choices = dict(choices)
        self.folders: list[Path] = []

    def get(self, name: str, default: str) -> str:
        return self.choices.get(name, default)

    def set(self, name: str, value: str) -> None:
        self.choices[name] = value

    def vaults(self) -> tuple[Path, ...]:
        return tuple(self.folders)

    def remember_vault(self, folder: Path) -> None:
        self.folders = [folder, *(f for f in self.folders if f != folder)]

    def all(self) -> Mapping[str, str]:
        return dict(self.choices)


class MemoryShelf:
    """Backups in memory. ``refuses`` makes the next copies fail; ``apart`` are other devices."""

    def __init__(self) -> None:
        self.kept: dict[Path, BackupLabel] = {}
        self.taken: list[Path] = []
        self.staged: list[Path] = []
        self.apart: set[Path] = set()
        self.gone: set[Path] = set()
        self.refuses: CircleError | None = None

    def staging(self, folder: Path) -> Path:
        made = folder / f".staging-{len(self.taken)}"
        self.staged.append(made)
        return made

    def discard(self, staging: Path) -> None:
        if staging in self.staged:
            self.staged.remove(staging)

    def take(self, source: Path, staging: Path) -> None:
        self.taken.append(source)

    def pack(self, staging: Path, target: Path, vault_id: str, made: datetime) -> BackupLabel:
        if self.refuses is not None:
            raise self.refuses
        file = target / f"circle-backup-{made:%Y-%m-%d-%H%M}-{len(self.kept)}.circlebackup"
        self.kept[file] = BackupLabel(file, vault_id, made, 1024)
        return self.kept[file]

    def label(self, file: Path) -> BackupLabel:
        if file not in self.kept:
            raise NotABackup(str(file))
        return self.kept[file]

    def unpack(self, file: Path, staging: Path) -> BackupLabel:
        return self.label(file)

    def labels(self, folder: Path, vault_id: str) -> tuple[BackupLabel, ...]:
        mine = [
            k for k in self.kept.values() if k.vault_id == vault_id and k.file.parent == folder
        ]
        return tuple(sorted(mine, key=lambda label: label.made, reverse=True))

    def remove(self, label: BackupLabel) -> None:
        del self.kept[label.file]

    def ready(self, folder: Path, *, make: bool) -> bool:
        return folder not in self.gone

    def is_apart(self, folder: Path, vault: Path) -> bool:
        return folder in self.apart


class MemoryPlaces:
    """Remembers where vaults were moved."""

    def __init__(self) -> None:
        self.settled: list[tuple[Path, Path, Path | None]] = []
        self.aside: list[Path] = []

    def settle(self, staging: Path, folder: Path, aside: Path | None) -> None:
        self.settled.append((staging, folder, aside))

    def finish(self, folder: Path) -> None:
        return None

    def put_aside(self, folder: Path) -> tuple[Path, ...]:
        return tuple(self.aside)

    def erase(self, aside: Path) -> None:
        self.aside.remove(aside)


class FakeKeepAwake:
    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.awake = False

    def start(self) -> bool:
        self.awake = self.works
        return self.works

    def stop(self) -> None:
        self.awake = False


def plain_report(report: SessionReport, texts: SessionReportTexts, out: BinaryIO) -> None:
    """Write the report's lines as text, so that a test can read what would leave."""
    lines = [report.organisation, report.circle_label, str(report.present), *report.harvest]
    out.write("\n".join(lines).encode())


def white_page(pdf: bytes, width_px: int) -> Sequence[PageImage]:
    """Render any PDF as one white A4 page."""
    height = round(width_px * 297 / 210)
    return [PageImage(width_px, height, width_px * 4, b"\xff" * (width_px * 4 * height))]


@dataclass
class FakeRooms:
    """A whole house in memory, with its parts in reach of a test."""

    house: House
    clock: FakeClock
    ids: FakeIds
    preferences: MemoryPreferences
    cabinet: MemoryCabinet
    drawers: MemoryDrawers
    files: dict[Path, bytes]
    incidents: list[BaseException]
    shelf: MemoryShelf
    places: MemoryPlaces


def make_rooms(folder: Path = Path("fake-vault"), **choices: str) -> FakeRooms:
    """Return a house in memory; ``choices`` are preferences."""
    clock, ids, preferences = FakeClock(), FakeIds(), MemoryPreferences(**choices)
    cabinet, drawers = MemoryCabinet(), MemoryDrawers()
    files: dict[Path, bytes] = {}
    incidents: list[BaseException] = []
    shelf, places = MemoryShelf(), MemoryPlaces()

    def report_problem(problem: BaseException) -> str:
        incidents.append(problem)
        return "incident-1"

    def write_file(path: Path, content: bytes) -> None:
        files[path] = content

    house = House(
        clock=clock,
        ids=ids,
        preferences=preferences,
        keep_awake=FakeKeepAwake(),
        write_file=write_file,
        vaults=lambda: Vaults(cabinet, drawers, MemoryLocks(), clock),
        report_writer=lambda: plain_report,
        page_renderer=lambda: white_page,
        report_problem=report_problem,
        default_folder=folder,
        backup_shelf=shelf,
        vault_places=places,
    )
    return FakeRooms(
        house, clock, ids, preferences, cabinet, drawers, files, incidents, shelf, places
    )


def make_house(folder: Path = Path("fake-vault"), **choices: str) -> House:
    """Return a house in memory."""
    return make_rooms(folder, **choices).house


def make_desk(house: House) -> Desk:
    """Return an open, empty vault in memory."""
    return house.create(house.default_folder, "Buurthuis De Kade", PASSPHRASE)


def store_of(desk: Desk) -> MemoryStore:
    """Return the memory behind a desk."""
    drawer = desk.vault.drawer
    assert isinstance(drawer, MemoryStore)
    return drawer
