"""Sitting down at an open vault: every use case is made once, with what it needs.

Read when a vault is opened, so that the door stands before.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleError
from circle_desktop.services.agreements.book import AgreementBook
from circle_desktop.services.backups.making import Backups
from circle_desktop.services.bringing.book import Bringing
from circle_desktop.services.circles import CircleBook
from circle_desktop.services.closing import Closing
from circle_desktop.services.continuity.book import ContinuityBook
from circle_desktop.services.gatherings.attending import AttendanceBook
from circle_desktop.services.house import Desk
from circle_desktop.services.keys import PeopleWithAKey
from circle_desktop.services.library.book import PromptBook
from circle_desktop.services.library.packs import PackExchange
from circle_desktop.services.live_session import LiveSession
from circle_desktop.services.paper.reporting import Reporting, source_of
from circle_desktop.services.planning.desk import planning_of
from circle_desktop.services.plans import PlanBook
from circle_desktop.services.publishing import Publishing
from circle_desktop.services.reflecting import ReflectionBook
from circle_desktop.services.rights.desk import rights_of
from circle_desktop.services.roster.desk import roster_of
from circle_desktop.services.safety.health import Safety

if TYPE_CHECKING:
    from circle_desktop.services.house import House
    from circle_desktop.services.vaults import OpenVault


def seated(house: House, vault: OpenVault) -> Desk:
    """Return everything one can do with this vault; what had its day is let go first."""
    desk = Desk(
        vault=vault,
        circles=CircleBook(vault.work, house.ids),
        bringing=Bringing(vault.work, house.ids, house.clock),
        plans=PlanBook(vault.work),
        roster=roster_of(vault, house.clock, house.ids),
        planning=planning_of(vault.work, house.clock, house.ids),
        prompts=PromptBook(vault.work, house.ids),
        packs=PackExchange(vault.work),
        live=LiveSession(house.clock, vault.work),
        closing=Closing(vault.work, house.clock, house.ids),
        attendance=AttendanceBook(vault.work, house.clock),
        continuity=ContinuityBook(vault, house.ids, house.clock),
        reporting=Reporting(source_of(vault), vault.summary.name, house.report_writer),
        publishing=Publishing(vault.work, vault.office_work, house.clock),
        reflections=ReflectionBook(vault.personal_work, house.clock),
        keys=PeopleWithAKey(vault, house.vaults().cabinet, house.clock),
        safety=Safety(vault, house.preferences, house.clock),
        rights=rights_of(vault, house.clock, house.access_writer),
        backups=Backups(vault, house.backup_shelf(), house.clock, house.preferences),
        agreements=AgreementBook(vault.work, house.ids),
    )
    with suppress(CircleError):  # what could not go now goes at the next unlocking
        desk.continuity.let_go()
    return desk
