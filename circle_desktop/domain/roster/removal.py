"""Somebody taken off the list waits thirty days, and comes back in one act; then nothing is left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.people import Participant
from circle_desktop.domain.roster.sheets import PersonSheet

KEPT_FOR: Final = timedelta(days=30)
"""How long somebody who was taken off a list can come back."""


@dataclass(frozen=True, slots=True)
class Removal:
    """Who was taken off the list of a circle, with the sheet.

    Attributes:
        place: the chair in the ring, counted from 0.
        day: when it was done.
    """

    circle: CircleId
    person: Participant
    sheet: PersonSheet
    place: int
    day: date

    @property
    def last_day(self) -> date:
        """The last day on which the person can come back."""
        return self.day + KEPT_FOR

    def is_over(self, today: date) -> bool:
        """Tell whether the thirty days have passed."""
        return today > self.last_day
