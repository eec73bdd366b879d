"""A circle that was removed waits thirty days, and can come back whole; then it is gone for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from circle_desktop.domain.circle import CircleId

KEPT_FOR: Final = timedelta(days=30)
"""Long enough for one who comes every month to miss something."""


@dataclass(frozen=True, slots=True)
class RemovedCircle:
    """A circle that waits to come back or to go.

    Attributes:
        people: how many are on its list.
        day: when it was removed.
    """

    id: CircleId
    name: str
    people: int
    day: date

    @property
    def last_day(self) -> date:
        """The last day on which it can come back."""
        return self.day + KEPT_FOR

    def is_over(self, today: date) -> bool:
        """Tell whether the thirty days have passed."""
        return today > self.last_day
