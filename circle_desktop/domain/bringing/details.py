"""What a list says about people beside their names, kept only of those who agreed to it.

Rules: each value stands under a consent for its own purpose, of the day on which the people said
yes and until the day that is proposed from there; what somebody filled in before is never written
over, and a no stays a no (circle-practice G2, G3).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from circle_desktop.domain.bringing.columns import Use
from circle_desktop.domain.bringing.likeness import likeness
from circle_desktop.domain.errors import ConsentMissing, UnusableDetail
from circle_desktop.domain.roster.consents import Consent, Purpose, proposed_due
from circle_desktop.domain.roster.sheets import Access, PersonSheet

if TYPE_CHECKING:
    from collections.abc import Iterable

_PARTED: Final = re.compile(r"[,;/+&|\n]|\s(?:en|et|and|und|та|і|ve|و)\s")
_ACCESS: Final = {
    Access.INTERPRETER: "tolk|interprete|interpreter|dolmetscher|تولك|مترجم|перекладач|tercuman",
    Access.HEARING: "gehoor|hoort|slechthorend|ringleiding|audition|malentendant|auditive|hearing|"
    "doof|sourd|deaf",
    Access.NEAR_THE_DOOR: "deur|porte|door",
    Access.LARGER_PRINT: "grote|groter|grotere|vergroot|grands|agrandi|larger|large|print|lettres",
    Access.STEP_FREE: "rolstoel|fauteuil|wheelchair|trap|trappen|escalier|marches|steps|stairs|lift|"
    "ascenseur|drempel",
}
_ACCESS_WORDS: Final = {access: frozenset(words.split("|")) for access, words in _ACCESS.items()}


@dataclass(frozen=True, slots=True)
class Agreed:
    """How the people of a list agreed to what is kept beside their names.

    Attributes:
        day: when they said yes.
        version: which text they were asked with.
        lang: in which language.
        by: who asked.
    """

    day: date
    version: str
    lang: str
    by: str

    def consent(self, purpose: Purpose) -> Consent:
        """Return the yes to one purpose."""
        due = proposed_due(purpose, self.day)
        return Consent(purpose, True, self.version, self.day, self.lang, self.by, due)  # noqa: FBT003 - the answer yes


@dataclass(frozen=True, slots=True)
class Told:
    """What a sheet is filled in with, besides the words of a line.

    Attributes:
        agreed: how the people of the list agreed.
        today: the day of the taking over.
        tongues: the tag of a language by the likeness of each of its names.
    """

    agreed: Agreed
    today: date
    tongues: Mapping[str, str]


def with_words(
    sheet: PersonSheet, words: Iterable[tuple[Use, str]], told: Told
) -> tuple[PersonSheet, int]:
    """Return a sheet with what a line says, and how many of its cells stay outside.

    A cell stays outside when it is not understood, too long, past the last day of its consent,
    or when the person has answered or filled in that question before.
    """
    outside = 0
    for use, text in words:
        purpose = Purpose(use)
        if sheet.answer(purpose) is not None:
            outside += 1
            continue
        try:
            sheet = _filled(sheet.answered(told.agreed.consent(purpose)), use, text, told)
        except (ConsentMissing, UnusableDetail):
            outside += 1
    return sheet, outside


def _filled(sheet: PersonSheet, use: Use, text: str, told: Told) -> PersonSheet:
    """Return the sheet with one value.

    Raises:
        ConsentMissing: its last day has passed. UnusableDetail: too long, or not understood.
    """
    today = told.today
    match use:
        case Use.SAY_NAME:
            return sheet.saying(text, today)
        case Use.LANGUAGES:
            return sheet.speaking(_languages(text, told.tongues), today)
        case Use.ACCESS:
            return sheet.needing(_access(text), today)
        case _:
            return sheet.reached_by(text, today)


def _languages(text: str, tongues: Mapping[str, str]) -> tuple[str, ...]:
    found = (tongues.get(likeness(word)) for word in _PARTED.split(text) if word.strip())
    languages = tuple(dict.fromkeys(tag for tag in found if tag))
    if not languages:
        raise UnusableDetail(0)
    return languages


def _access(text: str) -> frozenset[Access]:
    words = set(likeness(text).split())
    found = frozenset(access for access, known in _ACCESS_WORDS.items() if words & known)
    if not found:
        raise UnusableDetail(0)
    return found
