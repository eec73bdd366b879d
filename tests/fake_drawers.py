"""Stand-ins for the drawers of a vault: memory instead of disk, plain data as in the real ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Self

from circle_desktop.domain.acts import Entry
from circle_desktop.domain.agreements.agreed import GroupAgreements
from circle_desktop.domain.circle import Circle, CircleId
from circle_desktop.domain.continuity.threads import Thread
from circle_desktop.domain.errors import (
    CircleError,
    CircleUnknown,
    DiskFull,
    SessionUnknown,
)
from circle_desktop.domain.gatherings.attendance import AttendanceSheet
from circle_desktop.domain.gatherings.overview import UnmetDay
from circle_desktop.domain.keeping.reflections import Reflection
from circle_desktop.domain.keeping.releases import Release
from circle_desktop.domain.library.collection import Collection
from circle_desktop.domain.notes import Session
from circle_desktop.domain.plain import from_plain, to_plain
from circle_desktop.domain.plan import Plan
from circle_desktop.domain.planning.own_template import OwnTemplate
from circle_desktop.domain.planning.preparation import Preparation
from circle_desktop.domain.rights.retention import RetentionPolicy
from circle_desktop.domain.roster.removal import Removal
from circle_desktop.domain.roster.sheets import PersonSheet
from circle_desktop.services.ports.circle_work import Heartbeat, Tally
from circle_desktop.services.ports.drawers import DrawerContents, DrawerState, Standing
from tests.fake_agreements import MemoryAgreements
from tests.fake_gatherings import MemoryGatherings, MemoryThreads
from tests.fake_planning import MemoryPlanning
from tests.fake_prompts import MemoryPrompts
from tests.fake_rights import MemoryRights
from tests.fake_roster import MemoryRemovals, MemorySheets, forget_circle

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from circle_desktop.domain.notes import SessionId


@dataclass
class Memory:
    """What a drawer holds; a transaction works on a copy of it."""

    circles: dict[str, Circle] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    journal: list[object] = field(default_factory=list)
    heartbeat: Heartbeat | None = None
    releases: dict[str, Release] = field(default_factory=dict)
    reflections: dict[str, Reflection] = field(default_factory=dict)
    made_drawers: set[str] = field(default_factory=set)
    prompts: Collection = field(default_factory=Collection)
    attendance: dict[str, tuple[CircleId, AttendanceSheet]] = field(default_factory=dict)
    unmet: dict[tuple[str, date], UnmetDay] = field(default_factory=dict)
    threads: dict[str, Thread] = field(default_factory=dict)
    trash: dict[str, date] = field(default_factory=dict)
    policy: RetentionPolicy = field(default_factory=RetentionPolicy)
    sheets: dict[str, tuple[CircleId, PersonSheet]] = field(default_factory=dict)
    removals: dict[str, Removal] = field(default_factory=dict)
    agreements: dict[str, GroupAgreements] = field(default_factory=dict)
    templates: dict[str, OwnTemplate] = field(default_factory=dict)
    preparations: dict[str, Preparation] = field(default_factory=dict)
    held: dict[str, Plan] = field(default_factory=dict)

    def copy(self) -> Memory:
        return Memory(
            dict(self.circles),
            dict(self.plans),
            dict(self.sessions),
            list(self.journal),
            self.heartbeat,
            dict(self.releases),
            dict(self.reflections),
            set(self.made_drawers),
            self.prompts,
            dict(self.attendance),
            dict(self.unmet),
            dict(self.threads),
            dict(self.trash),
            self.policy,
            dict(self.sheets),
            dict(self.removals),
            dict(self.agreements),
            dict(self.templates),
            dict(self.preparations),
            dict(self.held),
        )


class MemoryCircles:
    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def add(self, circle: Circle) -> None:
        self._memory.circles[circle.id] = circle

    def get(self, circle_id: CircleId) -> Circle:
        if circle_id not in self._memory.circles or circle_id in self._memory.trash:
            raise CircleUnknown("")
        return self._memory.circles[circle_id]

    def all(self) -> tuple[Circle, ...]:
        found = (c for c in self._memory.circles.values() if c.id not in self._memory.trash)
        return tuple(sorted(found, key=lambda c: c.name.casefold()))

    def save(self, circle: Circle) -> None:
        self.get(circle.id)
        self._memory.circles[circle.id] = circle

    def remove(self, circle_id: CircleId) -> None:
        if self._memory.circles.pop(circle_id, None) is None:
            raise CircleUnknown("")
        self._memory.trash.pop(circle_id, None)
        self._memory.plans.pop(circle_id, None)
        forget_circle(self._memory, circle_id)
        self._memory.agreements.pop(circle_id, None)
        self._memory.preparations.pop(circle_id, None)

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

    def tally(self) -> Tally:
        kept = self._memory.sessions.values()
        notes = sum(bool(session.process_note) + len(session.harvest) for session in kept)
        return Tally(max((s.started.date() for s in kept), default=None), notes)

    def unclosed(self) -> Session | None:
        return next((s for s in self._memory.sessions.values() if not s.closed), None)

    def save(self, session: Session) -> None:
        self.get(session.id)
        self._memory.sessions[session.id] = session

    def forget(self, circle_id: CircleId) -> None:
        for session in self.of_circle(circle_id):
            del self._memory.sessions[session.id]
            self._memory.held.pop(session.id, None)

    def remove(self, session_id: SessionId) -> None:
        self._memory.sessions.pop(session_id, None)
        self._memory.attendance.pop(session_id, None)
        self._memory.held.pop(session_id, None)


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


class MemoryReleases:
    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def put(self, release: Release) -> None:
        self._memory.releases[release.sheet.session] = release

    def get(self, session_id: SessionId) -> Release:
        try:
            return self._memory.releases[session_id]
        except KeyError:
            raise SessionUnknown("") from None

    def all(self) -> tuple[Release, ...]:
        found = self._memory.releases.values()
        return tuple(sorted(found, key=lambda release: release.sheet.started, reverse=True))

    def take_back(self, session_id: SessionId) -> None:
        self._memory.releases.pop(session_id, None)

    def take_back_circle(self, circle_id: CircleId) -> None:
        for release in self.all():
            if release.sheet.circle == circle_id:
                self.take_back(release.sheet.session)


class MemoryMadeDrawers:
    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def add(self, drawer: str) -> None:
        self._memory.made_drawers.add(drawer)

    def names(self) -> frozenset[str]:
        return frozenset(self._memory.made_drawers)


class MemoryReflections:
    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def put(self, reflection: Reflection) -> None:
        self._memory.reflections[reflection.session] = reflection

    def of(self, session_id: SessionId) -> Reflection | None:
        return self._memory.reflections.get(session_id)

    def all(self) -> tuple[Reflection, ...]:
        found = self._memory.reflections.values()
        return tuple(sorted(found, key=lambda reflection: reflection.held, reverse=True))

    def erase(self, session_id: SessionId) -> None:
        self._memory.reflections.pop(session_id, None)


class MemoryWork:
    """A transaction in memory, on a drawer of any kind: without ``commit`` nothing stays."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self._memory = store.memory.copy()
        self.circles = MemoryCircles(self._memory)
        self.sessions = MemorySessions(self._memory)
        self.journal = MemoryJournal(self._memory)
        self.releases = MemoryReleases(self._memory)
        self.reflections = MemoryReflections(self._memory)
        self.made_drawers = MemoryMadeDrawers(self._memory)
        self.prompts = MemoryPrompts(self._memory)
        self.gatherings = MemoryGatherings(self._memory)
        self.threads = MemoryThreads(self._memory)
        self.rights = MemoryRights(self._memory)
        self.sheets = MemorySheets(self._memory)
        self.removals = MemoryRemovals(self._memory)
        self.agreements = MemoryAgreements(self._memory.agreements)
        self.planning = MemoryPlanning(self._memory)

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
        self.read_only = False
        self.free_bytes: int | None = None
        self.keeps_room = False
        self.commits = 0
        self.rekeyed = 0
        self.compacted = 0
        self.closed = False
        self.damage: CircleError | None = None

    def unit_of_work(self) -> MemoryWork:
        return MemoryWork(self)

    def office_work(self) -> MemoryWork:
        return MemoryWork(self)

    def personal_work(self) -> MemoryWork:
        return MemoryWork(self)

    def state(self) -> DrawerState:
        standing = Standing(self.commits, f"W{self.commits:03}")
        return DrawerState(standing, self.read_only, self.free_bytes)

    def keep_room(self) -> None:
        self.keeps_room = True

    def check(self) -> None:
        if self.damage is not None:
            raise self.damage

    def rekey(self, key: bytearray) -> None:
        if self.fault is not None:
            raise self.fault
        self.rekeyed += 1

    def compact(self) -> None:
        if self.full:
            raise DiskFull
        self.compacted += 1

    def copy_to(self, file: Path) -> None:
        if self.fault is not None:
            raise self.fault

    def close(self) -> None:
        self.closed = True


class MemoryDrawers:
    """The drawers of every vault, by folder and name."""

    def __init__(self) -> None:
        self.stores: dict[tuple[Path, str], MemoryStore] = {}

    def exists(self, folder: Path, drawer: str) -> bool:
        return (folder, drawer) in self.stores

    def create(self, folder: Path, drawer: str, key: bytearray) -> MemoryStore:
        return self.stores.setdefault((folder, drawer), MemoryStore())

    def open(self, folder: Path, drawer: str, key: bytearray) -> MemoryStore:
        store = self.stores[folder, drawer]
        if store.damage is not None:
            raise store.damage
        return store

    def survey(self, folder: Path, drawer: str, key: bytearray) -> DrawerContents:
        return DrawerContents()
