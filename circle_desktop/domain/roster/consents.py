"""Consent: one purpose at a time, with the words that were asked, the day, and who asked.

Rules (circle-practice 4.7): one purpose, one consent (G1); a refusal leaves no one outside; it is
written down with the version of the text, the date, the language and who asked, and it is
withdrawn in one act that shows (G3).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

TEXT_VERSION: Final = "2026-11-22"
"""The version of the texts in ``resources/consent`` with which consent is asked now."""


class Purpose(StrEnum):
    """What something is kept for (G1); each is asked on its own, in the order of the texts."""

    LIST = "list"
    SAY_NAME = "say_name"
    LANGUAGES = "languages"
    ACCESS = "access"
    CONTACT = "contact"
    LISTENING = "listening"
    ATTENDANCE = "attendance"
    ABSENCE_NOTE = "absence_note"
    PROMISES = "promises"
    REMEMBRANCE = "remembrance"
    BUDDY = "buddy"


_A_YEAR: Final = timedelta(days=365)
_NINETY_DAYS: Final = timedelta(days=90)

_SHORT: Final = frozenset(
    {Purpose.CONTACT, Purpose.ABSENCE_NOTE, Purpose.PROMISES, Purpose.BUDDY},
)
"""What belongs to aftercare goes after 90 days, everything else after twelve months (G6)."""


def proposed_due(purpose: Purpose, day: date) -> date:
    """Return until when consent of this day is proposed to hold; a person may say otherwise."""
    return day + (_NINETY_DAYS if purpose in _SHORT else _A_YEAR)


@dataclass(frozen=True, slots=True)
class Consent:
    """What a person said to one question.

    Attributes:
        given: yes; a refusal or a withdrawal is kept as the answer it is.
        version: which version of the text was asked.
        lang: the language it was asked in, as a BCP-47 tag.
        asked_by: who asked.
        due: the last day on which it holds; nothing for as long as the person is on the list.
    """

    purpose: Purpose
    given: bool
    version: str
    day: date
    lang: str
    asked_by: str
    due: date | None = None

    def holds_on(self, today: date) -> bool:
        """Tell whether it was given and its last day has not passed."""
        return self.given and (self.due is None or today <= self.due)
