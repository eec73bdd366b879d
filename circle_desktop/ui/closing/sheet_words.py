"""What a sheet about a session says, as sentences: day and circle, counts, hours and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.domain.notes import Headcount
    from circle_desktop.services.wording import Wording


def heading(wording: Wording, label: str, started: datetime) -> str:
    """Return the circle and the day; the day alone without a label."""
    day = wording.short_date(started.date())
    if not label:
        return day
    words = QCoreApplication.translate("LeavingPanel", "{circle}, {day}")
    return words.format(circle=label, day=day)


class HeadcountWords(QObject):
    """Words with a number in them: only a class of its own has its plurals gathered."""

    def said(self, count: Headcount) -> str:
        """Return how many were there; what is nothing is left out."""
        found = [self.tr("%n people present", "", count.present)]
        if count.first_time:
            found.append(self.tr("%n for the first time", "", count.first_time))
        if count.children:
            found.append(self.tr("%n children", "", count.children))
        if count.hosts:
            found.append(self.tr("%n hosts", "", count.hosts))
        return ", ".join(found)


def counts(count: Headcount) -> str:
    """Return how many were there; what is nothing is left out."""
    return HeadcountWords().said(count)


def hours(wording: Wording, started: datetime, ended: datetime, place: str) -> str:
    """Return from when to when, and where when that is known."""
    clock = wording.clock_in_sentence
    words = QCoreApplication.translate("LeavingPanel", "From {start} to {end}")
    there = words.format(start=clock(started), end=clock(ended))
    return ", ".join(part for part in (there, place) if part)
