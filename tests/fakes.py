"""Hand-made stand-ins at the ports: memory instead of disk, a clock that is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from circle_desktop.domain.keeping.holders import KeyRole, Newcomer
from circle_desktop.services.house import Desk, House
from circle_desktop.services.ports.drawers import CIRCLE_DRAWER
from circle_desktop.services.ports.paper import PageImage
from circle_desktop.services.vaults import Vaults
from circle_desktop.system.calendar_file import write_calendar
from circle_desktop.system.sheets.reader import SheetFiles
from tests.fake_backups import MemoryPlaces, MemoryShelf
from tests.fake_cabinet import MemoryCabinet
from tests.fake_drawers import MemoryDrawers, MemoryStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from circle_desktop.services.paper.access_copy import AccessCopy
    from circle_desktop.services.paper.agreements_poster import AgreementsPoster
    from circle_desktop.services.paper.cards_sheet import CardsSheet
    from circle_desktop.services.paper.consent_form import ConsentForm
    from circle_desktop.services.paper.session_report import SessionReport, SessionReportTexts
    from circle_desktop.services.ports.machine import FileWriter
    from circle_desktop.services.ports.sound import Bowl
    from circle_desktop.services.recovery.sheet import RecoverySheet, SheetTexts

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


class FakeKeepAwake:
    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.awake = False

    def start(self) -> bool:
        self.awake = self.works
        return self.works

    def stop(self) -> None:
        self.awake = False


class FakeBell:
    """Remembers what was rung; ``works`` is whether a loudspeaker is there."""

    def __init__(self, *, works: bool = True) -> None:
        self.works = works
        self.rung: list[tuple[Bowl, float]] = []

    def prepare(self, bowl: Bowl) -> None:
        pass

    def ring(self, bowl: Bowl, volume: float, told: Callable[[bool], None]) -> None:
        if self.works:
            self.rung.append((bowl, volume))
        told(self.works)


def plain_reports(
    reports: Iterable[SessionReport], texts: SessionReportTexts, out: BinaryIO
) -> None:
    """Write the reports' lines as text, so that a test can read what would leave."""
    sheets = [
        "\n".join([one.organisation, one.circle_label, str(one.present), *one.harvest])
        for one in reports
    ]
    out.write("\f".join(sheets).encode())


def plain_sheet(sheet: RecoverySheet, texts: SheetTexts, out: BinaryIO) -> None:
    """Write the code and the title as text, so that a test can read what would be on paper."""
    out.write(f"{texts.title}\n{sheet.label}\n{sheet.code}".encode())


def plain_cards(sheet: CardsSheet, out: BinaryIO) -> None:
    """Write the prompt and the names as text, so that a test can read what would be on paper."""
    names = [" / ".join(card.names) for card in sheet.cards]
    out.write("\n".join([str(sheet.each_page), *sheet.prompt, *names]).encode())


def plain_poster(poster: AgreementsPoster, out: BinaryIO) -> None:
    """Write what stands on a poster as text."""
    said = [line for one in poster.columns for line in (*one.limits, *one.agreements, *one.foot)]
    out.write("\n".join([poster.size.value, poster.label, *said]).encode())


def plain_form(form: ConsentForm, out: BinaryIO) -> None:
    """Write what stands on a consent sheet as text."""
    out.write("\n".join([form.text.lang, form.label, *form.text.intro, *form.marks]).encode())


def plain_copy(copy: AccessCopy, out: BinaryIO) -> None:
    """Write the copy as lines of text, so that a test can read what would be on paper."""
    lines = [copy.organisation, copy.title, copy.made, copy.about]
    for part in copy.parts:
        rows = [f"{row.label}: {row.value}" for row in part.rows]
        lines += [f"# {part.title}", *rows, *part.sentences]
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
    bell: FakeBell


def _writing_into(files: dict[Path, bytes]) -> FileWriter:
    def write_file(path: Path, content: bytes) -> None:
        files[path] = content

    return write_file


def make_rooms(folder: Path = Path("fake-vault"), **choices: str) -> FakeRooms:
    """Return a house in memory; ``choices`` are preferences."""
    clock, ids, preferences = FakeClock(), FakeIds(), MemoryPreferences(**choices)
    cabinet, drawers, bell = MemoryCabinet(), MemoryDrawers(), FakeBell()
    files: dict[Path, bytes] = {}
    incidents: list[BaseException] = []
    shelf, places = MemoryShelf(), MemoryPlaces()

    def report_problem(problem: BaseException) -> str:
        incidents.append(problem)
        return "incident-1"

    house = House(
        clock=clock,
        ids=ids,
        preferences=preferences,
        keep_awake=FakeKeepAwake(),
        bell=bell,
        write_file=_writing_into(files),
        vaults=lambda: Vaults(cabinet, drawers, MemoryLocks(), clock),
        report_writer=lambda: plain_reports,
        page_renderer=lambda: white_page,
        sheet_writer=lambda: plain_sheet,
        cards_writer=lambda: plain_cards,
        poster_writer=lambda: plain_poster,
        consent_writer=lambda: plain_form,
        access_writer=lambda: plain_copy,
        report_problem=report_problem,
        default_folder=folder,
        backup_shelf=lambda: shelf,
        vault_places=lambda: places,
        sheets=lambda: SheetFiles(clock.monotonic),
        calendar_writer=lambda: write_calendar,
    )
    return FakeRooms(
        house, clock, ids, preferences, cabinet, drawers, files, incidents, shelf, places, bell
    )


def make_house(folder: Path = Path("fake-vault"), **choices: str) -> House:
    """Return a house in memory."""
    return make_rooms(folder, **choices).house


def make_desk(house: House) -> Desk:
    """Return an open, empty vault in memory."""
    return house.create(house.default_folder, "Buurthuis De Kade", PASSPHRASE)


OFFICE_PASSPHRASE = "acht bruggen over de stroom"


def make_office_desk(rooms: FakeRooms) -> Desk:
    """Return the open vault of a house as a coordinator opens it; a facilitator made it before."""
    folder, newcomer = rooms.house.default_folder, KeyRole.COORDINATOR
    if folder not in rooms.cabinet.vaults:
        make_desk(rooms.house).close()
    rita = Newcomer("Rita", newcomer, OFFICE_PASSPHRASE)
    rooms.cabinet.add_holder(folder, PASSPHRASE, rita, rooms.clock.wall())
    return rooms.house.open(folder, OFFICE_PASSPHRASE)


def store_of(desk: Desk, name: str = CIRCLE_DRAWER) -> MemoryStore:
    """Return the memory of one drawer behind a desk."""
    drawer = desk.vault.drawers[name]
    assert isinstance(drawer, MemoryStore)
    return drawer
