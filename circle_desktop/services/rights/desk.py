"""Everything one can do for the rights of people, at an open vault."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.errors import CircleError
from circle_desktop.services.rights.access import Access
from circle_desktop.services.rights.erasing import Erasing
from circle_desktop.services.rights.forgetting import Forgetting
from circle_desktop.services.rights.retention import Retention
from circle_desktop.services.rights.trash import Trash, purge
from circle_desktop.services.rights.worksheet import Worksheet
from circle_desktop.services.rights.writings import Writings

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.services.paper.access_copy import AccessWriter
    from circle_desktop.services.ports.machine import Clock
    from circle_desktop.services.vaults import OpenVault


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Rights:
    """The acts, one attribute each."""

    access: Access
    erasing: Erasing
    forgetting: Forgetting
    retention: Retention
    trash: Trash
    worksheet: Worksheet


def rights_of(vault: OpenVault, clock: Clock, writer: Callable[[], AccessWriter]) -> Rights:
    """Return the acts on a vault; what has waited its thirty days in the trash goes now.

    What cannot go now, because the disk is full or cannot be written, goes at the next unlocking.
    """
    if vault.may_read_circles:
        with suppress(CircleError):
            purge(vault.work, clock.wall().date())
    writings = Writings(vault)
    return Rights(
        access=Access(vault, writings, clock, writer),
        erasing=Erasing(vault, writings),
        forgetting=Forgetting(vault.work),
        retention=Retention(vault, clock),
        trash=Trash(vault.work, clock),
        worksheet=Worksheet(vault.summary.name, clock, writer),
    )
