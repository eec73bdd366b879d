"""Everything about the roster that a page is given, and what is let go when a vault opens."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleError
from circle_desktop.services.roster.former import FormerLists
from circle_desktop.services.roster.removals import RemovalBook
from circle_desktop.services.roster.ring import RingBook
from circle_desktop.services.roster.series import SeriesBook
from circle_desktop.services.roster.sheets import SheetBook

if TYPE_CHECKING:
    from circle_desktop.services.ports.machine import Clock, Ids
    from circle_desktop.services.vaults import OpenVault


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Roster:
    """The acts on people and chairs of an open vault."""

    sheets: SheetBook
    removals: RemovalBook
    ring: RingBook
    series: SeriesBook
    former: FormerLists


def roster_of(vault: OpenVault, clock: Clock, ids: Ids) -> Roster:
    """Return the acts on an open vault; what is over by today goes now.

    A vault that cannot be written in opens all the same: what is over is not shown then either.
    """
    roster = Roster(
        SheetBook(vault.work, clock, vault.holder.name or vault.summary.name),
        RemovalBook(vault.work, clock),
        RingBook(vault.work, ids),
        SeriesBook(vault.work),
        FormerLists(vault.work, clock),
    )
    if vault.may_read_circles:
        with suppress(CircleError):
            roster.removals.let_go_due()
            roster.sheets.let_go_due()
    return roster
