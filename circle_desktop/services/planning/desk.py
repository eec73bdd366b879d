"""Everything about preparing that a page is given: what surrounds the plans of an open vault."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.services.planning.days import DayBook
from circle_desktop.services.planning.own_templates import TemplateShelf
from circle_desktop.services.planning.preparing import Preparing

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock, Ids


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Planning:
    """The acts on preparations, days and own templates."""

    preparing: Preparing
    days: DayBook
    templates: TemplateShelf


def planning_of(work: Callable[[], UnitOfWork], clock: Clock, ids: Ids) -> Planning:
    """Return the acts on an open vault."""
    return Planning(Preparing(work, clock), DayBook(work), TemplateShelf(work, ids))
