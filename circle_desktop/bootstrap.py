"""Where the rooms are introduced to each other; the only module that knows them all.

Rule: what takes long to load (ciphers, store, paper) is imported inside the functions that need
it, so that the first window stands before.
"""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CipherMissing
from circle_desktop.services.house import House
from circle_desktop.services.safety.surroundings import Surroundings
from circle_desktop.system.atomic_file import make_private_folder, write_atomically
from circle_desktop.system.bell import Bell
from circle_desktop.system.clock import SystemClock
from circle_desktop.system.doorbell import BELL_NAME, Doorbell
from circle_desktop.system.folders import Folders
from circle_desktop.system.hardening import harden_process
from circle_desktop.system.keep_awake import KeepAwake
from circle_desktop.system.logs import IncidentLog, catch_everything
from circle_desktop.system.places import place_of
from circle_desktop.system.preferences import FilePreferences

if TYPE_CHECKING:
    from pathlib import Path

    from circle_desktop.services.backups.ports import BackupShelf, VaultPlaces
    from circle_desktop.services.bringing.calendar import CalendarWriter
    from circle_desktop.services.paper.access_copy import AccessWriter
    from circle_desktop.services.paper.agreements_poster import PosterWriter
    from circle_desktop.services.paper.cards_sheet import CardsWriter
    from circle_desktop.services.paper.consent_form import ConsentWriter
    from circle_desktop.services.ports.lists import SheetReader
    from circle_desktop.services.ports.machine import Clock
    from circle_desktop.services.ports.paper import PageRenderer, ReportWriter
    from circle_desktop.services.recovery.sheet import SheetWriter
    from circle_desktop.services.vaults import Vaults


class RandomIds:
    """Identifiers by chance; they say nothing about anyone."""

    def new(self) -> str:
        """Return a new identifier of 32 hexadecimal digits."""
        import uuid

        return uuid.uuid4().hex


def build_house(home: Path | None = None, clock: Clock | None = None) -> House:
    """Return the house of the person at this computer.

    Args:
        home: one folder for settings, log and list of vaults (``--home``), else the system's own.
        clock: another clock, for the tour.
    """
    harden_process()
    folders = Folders.chosen(home)
    the_clock = clock or SystemClock()
    log = IncidentLog(folders.logs, the_clock)
    catch_everything(log)
    make_private_folder(folders.settings)
    return House(
        clock=the_clock,
        ids=RandomIds(),
        preferences=FilePreferences(folders.settings, write_atomically),
        keep_awake=KeepAwake(),
        bell=Bell(SystemClock()),
        write_file=write_atomically,
        vaults=functools.cache(functools.partial(_vaults, the_clock)),
        report_writer=_report_writer,
        page_renderer=_page_renderer,
        sheet_writer=_sheet_writer,
        cards_writer=_cards_writer,
        poster_writer=_poster_writer,
        consent_writer=_consent_writer,
        access_writer=_access_writer,
        report_problem=log.record,
        default_folder=folders.vaults,
        backup_shelf=_backup_shelf,
        vault_places=_vault_places,
        sheets=_sheets,
        calendar_writer=_calendar_writer,
        surroundings=_surroundings(folders),
    )


def _surroundings(folders: Folders) -> Surroundings:
    return Surroundings(
        asleep_s=SystemClock().asleep_s,
        place_of=place_of,
        window_bell=Doorbell(folders.settings / BELL_NAME),
        vault_bell=Doorbell.of_vault,
    )


def _vaults(clock: Clock) -> Vaults:
    """Introduce keys and drawers; without the cipher there is no store at all, and never a plain one.

    Raises:
        CipherMissing.
    """
    from circle_desktop.services.vaults import Vaults
    from circle_desktop.system.instance_lock import InstanceLocks
    from circle_desktop.vault.cabinet import Cabinet

    try:
        from circle_desktop.storage.drawers import SqlDrawers
    except ImportError:
        raise CipherMissing from None

    cabinet = Cabinet(write_atomically, SystemClock(), memory_bytes=_memory_bytes())
    return Vaults(cabinet, SqlDrawers(), InstanceLocks(), clock)


def _backup_shelf() -> BackupShelf:
    from circle_desktop.system.backup_shelf import FolderShelf

    return FolderShelf()


def _vault_places() -> VaultPlaces:
    from circle_desktop.system.vault_places import FolderPlaces

    return FolderPlaces()


def _memory_bytes() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return None


def _report_writer() -> ReportWriter:
    from circle_desktop.reports.session_report import write_session_reports

    return write_session_reports


def _sheet_writer() -> SheetWriter:
    from circle_desktop.reports.recovery_sheet import write_recovery_sheet

    return write_recovery_sheet


def _cards_writer() -> CardsWriter:
    from circle_desktop.reports.cards_sheet import write_cards

    return write_cards


def _poster_writer() -> PosterWriter:
    from circle_desktop.reports.agreements_poster import write_agreements_poster

    return write_agreements_poster


def _consent_writer() -> ConsentWriter:
    from circle_desktop.reports.consent_form import write_consent_form

    return write_consent_form


def _access_writer() -> AccessWriter:
    from circle_desktop.reports.access_copy import write_access_copy

    return write_access_copy


def _page_renderer() -> PageRenderer:
    from circle_desktop.reports.preview import render_pages

    return render_pages


def _sheets() -> SheetReader:
    from circle_desktop.system.sheets.reader import SheetFiles

    return SheetFiles(SystemClock().working_s)


def _calendar_writer() -> CalendarWriter:
    from circle_desktop.system.calendar_file import write_calendar

    return write_calendar
