"""The house and the desk: what the window and the terminal are given, and nothing more.

The rooms that take long to load (store, paper) are functions: they are called at the first need,
so that the first window stands before anything heavy is read.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleError
from circle_desktop.services.safety.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from circle_desktop.services.agreements.book import AgreementBook
    from circle_desktop.services.backups.making import Backups
    from circle_desktop.services.backups.ports import BackupShelf, VaultPlaces
    from circle_desktop.services.backups.restoring import Restoring
    from circle_desktop.services.bringing.book import Bringing
    from circle_desktop.services.bringing.calendar import CalendarWriter
    from circle_desktop.services.circles import CircleBook
    from circle_desktop.services.closing import Closing
    from circle_desktop.services.continuity.book import ContinuityBook
    from circle_desktop.services.gatherings.attending import AttendanceBook
    from circle_desktop.services.keys import PeopleWithAKey
    from circle_desktop.services.library.book import PromptBook
    from circle_desktop.services.library.packs import PackExchange
    from circle_desktop.services.live_session import LiveSession
    from circle_desktop.services.paper.access_copy import AccessWriter
    from circle_desktop.services.paper.agreements_poster import PosterWriter
    from circle_desktop.services.paper.cards_sheet import CardsWriter
    from circle_desktop.services.paper.consent_form import ConsentWriter
    from circle_desktop.services.paper.reporting import Reporting
    from circle_desktop.services.planning.desk import Planning
    from circle_desktop.services.plans import PlanBook
    from circle_desktop.services.ports.drawers import VaultSummary
    from circle_desktop.services.ports.lists import SheetReader
    from circle_desktop.services.ports.machine import (
        Clock,
        FileWriter,
        Ids,
        KeepAwake,
        Preferences,
    )
    from circle_desktop.services.ports.paper import PageRenderer, ReportWriter
    from circle_desktop.services.ports.sound import BellSound
    from circle_desktop.services.publishing import Publishing
    from circle_desktop.services.recovery.making import FinishedSheet
    from circle_desktop.services.recovery.sheet import SheetWriter
    from circle_desktop.services.reflecting import ReflectionBook
    from circle_desktop.services.rights.desk import Rights
    from circle_desktop.services.roster.desk import Roster
    from circle_desktop.services.safety.health import Safety
    from circle_desktop.services.vaults import OpenVault, Vaults


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class House:
    """Everything outside a vault.

    Attributes:
        report_problem: writes a fault of ours to the log (type and place only) and returns the
            incident that finds it.
        default_folder: where a new vault is proposed.
    """

    clock: Clock
    ids: Ids
    preferences: Preferences
    keep_awake: KeepAwake
    bell: BellSound
    write_file: FileWriter
    vaults: Callable[[], Vaults]
    report_writer: Callable[[], ReportWriter]
    page_renderer: Callable[[], PageRenderer]
    sheet_writer: Callable[[], SheetWriter]
    cards_writer: Callable[[], CardsWriter]
    poster_writer: Callable[[], PosterWriter]
    consent_writer: Callable[[], ConsentWriter]
    access_writer: Callable[[], AccessWriter]
    report_problem: Callable[[BaseException], str]
    default_folder: Path
    backup_shelf: Callable[[], BackupShelf]
    vault_places: Callable[[], VaultPlaces]
    sheets: Callable[[], SheetReader]
    calendar_writer: Callable[[], CalendarWriter]
    surroundings: Surroundings = field(default_factory=Surroundings)

    def create(self, folder: Path, name: str, passphrase: str) -> Desk:
        """Make a vault and sit down at it; see :func:`vaults.create_vault`."""
        from circle_desktop.services.vaults import create_vault

        return self._seated(create_vault(self.vaults(), folder, name, passphrase))

    def open(self, folder: Path, passphrase: str) -> Desk:
        """Open a vault and sit down at it; see :func:`vaults.open_vault`. Slow: on a worker."""
        from circle_desktop.services.vaults import open_vault

        self.vault_places().finish(folder)
        return self._seated(open_vault(self.vaults(), folder, passphrase))

    def recover(self, folder: Path, code: str, passphrase: str) -> Desk:
        """Open a vault with its code; see :func:`making.recover_vault`. Slow: on a worker."""
        from circle_desktop.services.recovery.making import recover_vault

        return self._seated(recover_vault(self.vaults(), folder, code, passphrase))

    def try_code(self, folder: Path, code: str) -> None:
        """See whether a code opens a vault; see :func:`making.try_code`."""
        from circle_desktop.services.recovery.making import try_code

        try_code(self.vaults(), folder, code)

    def recovery_sheet(self, folder: Path, passphrase: str, lang: str) -> FinishedSheet:
        """Make the sheet that goes with a key; see :func:`making.make_sheet`. Slow: on a worker."""
        from circle_desktop.services.recovery.making import make_sheet

        vaults, writer = self.vaults(), self.sheet_writer
        return make_sheet(vaults, writer, folder, passphrase=passphrase, lang=lang)

    def describe(self, folder: Path) -> VaultSummary:
        """Tell what can be told of a vault without its passphrase."""
        self.vault_places().finish(folder)
        return self.vaults().cabinet.describe(folder)

    def restoring(self) -> Restoring:
        """Return how a backup becomes a vault again."""
        from circle_desktop.services.backups.restoring import Restoring

        return Restoring(self.vaults(), self.backup_shelf(), self.vault_places(), self.preferences)

    def _seated(self, vault: OpenVault) -> Desk:
        from circle_desktop.services.seating import seated

        return seated(self, vault)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Desk:
    """Everything one can do with an open vault."""

    vault: OpenVault
    circles: CircleBook
    bringing: Bringing
    plans: PlanBook
    roster: Roster
    planning: Planning
    prompts: PromptBook
    packs: PackExchange
    live: LiveSession
    closing: Closing
    attendance: AttendanceBook
    continuity: ContinuityBook
    reporting: Reporting
    publishing: Publishing
    reflections: ReflectionBook
    keys: PeopleWithAKey
    safety: Safety
    backups: Backups
    rights: Rights
    agreements: AgreementBook

    def close(self) -> None:
        """Leave the desk; the vault is closed."""
        with suppress(CircleError):  # a stick that was pulled out is no reason to stay
            self.safety.remember()
        self.vault.close()
