"""Which backup copies are worth keeping: close together at first, further apart with age.

Rule: the newest is always kept. A span counts only when a copy was made in it, so that a group
that meets once a month loses nothing by a calendar that runs on without it. The numbers are
Anki's: about a year of evenings in thirty files.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from circle_desktop.domain.keeping.reflections import months_later

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence

APART_AFTER = timedelta(days=14)
"""How long a vault may go without a copy on another device before somebody is told."""

AT_MOST_EVERY = timedelta(minutes=30)
"""How often a copy is made while things change."""


@dataclass(frozen=True, slots=True)
class Rotation:
    """How many days, weeks and months keep their newest copy."""

    days: int = 12
    weeks: int = 10
    months: int = 9

    def kept(self, made: Iterable[datetime]) -> frozenset[datetime]:
        """Return the moments whose copies stay; each moment tells its day in its own zone."""
        newest_first = sorted(set(made), reverse=True)
        return frozenset(
            {
                *newest_first[:1],
                *_newest_of(newest_first, datetime.date, self.days),
                *_newest_of(newest_first, _week, self.weeks),
                *_newest_of(newest_first, _month, self.months),
            }
        )


def gone_by(made: datetime, rotation: Rotation) -> date:
    """Return the day by which a copy has left by itself, as long as one is made each month.

    The newest copy of a month stays for as many months as there are, its own among them.
    """
    return months_later(made.date().replace(day=1), rotation.months)


def from_before(made: Iterable[datetime], erased: datetime) -> tuple[datetime, ...]:
    """Return the moments of copies that still hold what was erased then, oldest first.

    A copy of the very moment counts as one that does: better one told too many.
    """
    return tuple(sorted(moment for moment in made if moment <= erased))


def apart_overdue(last_apart: datetime | None, began: datetime, now: datetime) -> bool:
    """Tell whether no copy lies on another device for too long, counted from the vault's making."""
    return now - (last_apart or began) > APART_AFTER


def _newest_of(
    newest_first: Sequence[datetime], span: Callable[[datetime], Hashable], count: int
) -> list[datetime]:
    """Return the newest moment of each of the last ``count`` spans in which there is one."""
    found: dict[Hashable, datetime] = {}
    for moment in newest_first:
        found.setdefault(span(moment), moment)
    return list(found.values())[:count]


def _week(moment: datetime) -> tuple[int, int]:
    year, week, _ = moment.isocalendar()
    return year, week


def _month(moment: datetime) -> tuple[int, int]:
    return moment.year, moment.month
