"""A circle in one line: what it calls its kind, when it meets next, where, in which languages."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from circle_desktop.domain.roster.series import next_of
from circle_desktop.services.wording import Wording
from circle_desktop.ui.circle.terms import kind_words

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.roster.series import Meeting


def kind_word(circle: Circle) -> str:
    """Return what the circle calls its kind, or the word of the list."""
    return circle.kind_label or kind_words()[circle.kind]


def meeting_words(meeting: Meeting, lang: str) -> str:
    """Return a planned session as a day and an hour."""
    wording = Wording(lang)
    at = dt.time(meeting.begins_min // 60, meeting.begins_min % 60)
    return f"{wording.full_date(meeting.day)}, {wording.clock_in_sentence(at)}"


def circle_line(circle: Circle, lang: str, now: dt.datetime) -> str:
    """Return the line under the name of a circle."""
    meeting = next_of(circle.series, now.date())
    wording = Wording(lang)
    languages = ", ".join(wording.language_name(one) for one in circle.languages)
    archived = QCoreApplication.translate("CircleWords", "in the archive")
    parts = (
        archived if circle.archived else "",
        kind_word(circle),
        meeting_words(meeting, lang) if meeting is not None else "",
        circle.place,
        languages,
    )
    return " · ".join(part for part in parts if part)


def row_line(circle: Circle, who: str, lang: str, today: dt.date) -> str:
    """Return the line of a circle in a list of circles: kind, next session, place, how many."""
    meeting = next_of(circle.series, today)
    when = Wording(lang).short_date(meeting.day) if meeting is not None else ""
    parts = (kind_word(circle), when, circle.place, who)
    return " · ".join(part for part in parts if part)
