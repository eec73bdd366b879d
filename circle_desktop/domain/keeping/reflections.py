"""A facilitator's own reflection on a session: in her own drawer, under her own key.

Rules: it has no score, enters no report, and is erased by her hand only (R10); six months after
the session the product proposes it, because what is not kept cannot be read by anybody.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, datetime

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.notes import SessionId

PROPOSED_MONTHS = 6
"""After so many months the product proposes to erase a reflection."""


@dataclass(frozen=True, slots=True)
class Reflection:
    """What a facilitator wrote for herself about one session.

    Attributes:
        held: when the session began.
        written: when it was written last.
    """

    session: SessionId
    circle: CircleId
    text: str
    held: datetime
    written: datetime

    @property
    def proposed_end(self) -> date:
        """The day from which the product proposes to erase it."""
        return months_later(self.held.date(), PROPOSED_MONTHS)


def months_later(day: date, months: int) -> date:
    """Return the same day of a later month, or that month's last day when it is shorter."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
