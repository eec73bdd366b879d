"""A circle that was removed waits as long as a person who was, and can come back whole.

Then it is gone for good.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.roster.removal import KEPT_FOR


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
