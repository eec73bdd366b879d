"""A house as ``bootstrap`` builds it, on real files, whose locks cost little to open.

Rule: everything is what people get, but the price of a guess and the clock.
"""

from __future__ import annotations

import functools
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Final

from circle_desktop.bootstrap import RandomIds
from circle_desktop.reports.access_copy import write_access_copy
from circle_desktop.reports.agreements_poster import write_agreements_poster
from circle_desktop.reports.cards_sheet import write_cards
from circle_desktop.reports.consent_form import write_consent_form
from circle_desktop.reports.preview import render_pages
from circle_desktop.reports.recovery_sheet import write_recovery_sheet
from circle_desktop.reports.session_report import write_session_reports
from circle_desktop.services.house import House
from circle_desktop.services.vaults import Vaults
from circle_desktop.storage.drawers import SqlDrawers
from circle_desktop.system.atomic_file import make_private_folder, write_atomically
from circle_desktop.system.backup_shelf import FolderShelf
from circle_desktop.system.calendar_file import write_calendar
from circle_desktop.system.clock import SystemClock, ToldClock
from circle_desktop.system.folders import Folders
from circle_desktop.system.instance_lock import InstanceLocks
from circle_desktop.system.logs import IncidentLog
from circle_desktop.system.preferences import FilePreferences
from circle_desktop.system.sheets.reader import SheetFiles
from circle_desktop.system.vault_places import FolderPlaces
from circle_desktop.vault.cabinet import Cabinet
from circle_desktop.vault.stretching import Cost
from tests.fakes import FakeBell, FakeKeepAwake

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.services.ports.machine import Clock

CHEAP: Final = Cost(memory_kib=64, passes=1, lanes=1)
EVENING: Final = datetime(2026, 11, 19, 19, 0, tzinfo=timezone(timedelta(hours=1)))


def evening_clock(later_s: float = 0.0) -> ToldClock:
    """Return a clock that stands at seven in the evening, or some seconds later."""
    return ToldClock(EVENING + timedelta(seconds=later_s))


def cheap_vaults(clock: Clock) -> Vaults:
    """Return the real cabinet and the real drawers; only the passphrase is quickly tried."""
    cabinet = Cabinet(write_atomically, SystemClock(), cost=CHEAP)
    return Vaults(cabinet, SqlDrawers(), InstanceLocks(), clock)


def house_at(home: Path, clock: Clock, **choices: str) -> House:
    """Return a house whose settings, log and vaults lie in one folder.

    Args:
        home: the folder; what an earlier run left there is found again.
        clock: tells the time of the circle.
        choices: preferences.
    """
    folders = Folders.chosen(home)
    make_private_folder(folders.settings)
    preferences = FilePreferences(folders.settings, write_atomically)
    for name, value in {"reduced_motion": "on", "theme": "light", **choices}.items():
        preferences.set(name, value)
    return House(
        clock=clock,
        ids=RandomIds(),
        preferences=preferences,
        keep_awake=FakeKeepAwake(),
        bell=FakeBell(),
        write_file=write_atomically,
        vaults=functools.cache(lambda: cheap_vaults(clock)),
        report_writer=lambda: write_session_reports,
        page_renderer=lambda: render_pages,
        sheet_writer=lambda: write_recovery_sheet,
        cards_writer=lambda: write_cards,
        poster_writer=lambda: write_agreements_poster,
        consent_writer=lambda: write_consent_form,
        access_writer=lambda: write_access_copy,
        report_problem=IncidentLog(folders.logs, clock).record,
        default_folder=folders.vaults,
        backup_shelf=FolderShelf,
        vault_places=FolderPlaces,
        sheets=lambda: SheetFiles(clock.monotonic),
        calendar_writer=lambda: write_calendar,
    )
