"""What is kept of a person beside the name: only what that person allowed, and until when.

Rules: a value cannot be kept without a consent for its own purpose, and goes with it; there is
no field for diagnosis, origin, faith or status, and no photograph (R4, R5, G2).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeAlias

from circle_desktop.domain.errors import ConsentMissing, UnusableDetail
from circle_desktop.domain.people import ParticipantId
from circle_desktop.domain.roster.consents import Consent, Purpose

if TYPE_CHECKING:
    from datetime import date

LONGEST_DETAIL: Final = 200
"""Characters of one line about a person: a way to say a name or to reach somebody, no story."""


class Access(StrEnum):
    """What helps somebody to take part; a thing of the room, never the reason for it."""

    INTERPRETER = "interpreter"
    HEARING = "hearing"
    NEAR_THE_DOOR = "near_the_door"
    LARGER_PRINT = "larger_print"
    STEP_FREE = "step_free"


Value: TypeAlias = "str | tuple[str, ...] | frozenset[Access]"
"""What one optional field may hold."""


@dataclass(frozen=True, slots=True)
class PersonSheet:
    """The optional things about one person, each under its own consent.

    Attributes:
        say_name: how the name is said, as the person would write it.
        languages: BCP-47 tags, the one the person likes best first.
        access: what helps to take part.
        contact: the channel the person chose for after a session.
        consents: every answer, oldest first; the last one to a purpose counts.
    """

    person_id: ParticipantId
    say_name: str = ""
    languages: tuple[str, ...] = ()
    access: frozenset[Access] = frozenset()
    contact: str = ""
    consents: tuple[Consent, ...] = ()

    def __post_init__(self) -> None:
        """Hold the first rule of this module.

        Raises:
            ConsentMissing: a field has a value that nobody allowed.
        """
        for purpose in FIELDS:
            answer = self.answer(purpose)
            if self.value(purpose) and (answer is None or not answer.given):
                raise ConsentMissing(purpose)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep."""
        return not self.consents

    def answer(self, purpose: Purpose) -> Consent | None:
        """Return the last answer to a purpose, if it was ever asked."""
        return next((one for one in reversed(self.consents) if one.purpose is purpose), None)

    def allowed(self, purpose: Purpose, today: date) -> bool:
        """Tell whether the person allows this today."""
        answer = self.answer(purpose)
        return answer is not None and answer.holds_on(today)

    def value(self, purpose: Purpose) -> Value:
        """Return what the field of a purpose holds; ``""`` for one that has no field."""
        match purpose:
            case Purpose.SAY_NAME:
                return self.say_name
            case Purpose.LANGUAGES:
                return self.languages
            case Purpose.ACCESS:
                return self.access
            case Purpose.CONTACT:
                return self.contact
            case _:
                return ""

    def answered(self, consent: Consent) -> PersonSheet:
        """Return the sheet with an answer; a no empties the field it was about."""
        sheet = self if consent.given else self._emptied(consent.purpose)
        return replace(sheet, consents=(*sheet.consents, consent))

    def saying(self, text: str, today: date) -> PersonSheet:
        """Return the sheet with how the name is said.

        Raises:
            ConsentMissing, UnusableDetail.
        """
        self._require(Purpose.SAY_NAME, today, said=bool(text.strip()))
        return replace(self, say_name=clean_detail(text))

    def speaking(self, languages: tuple[str, ...], today: date) -> PersonSheet:
        """Return the sheet with the languages of the person.

        Raises:
            ConsentMissing.
        """
        self._require(Purpose.LANGUAGES, today, said=bool(languages))
        return replace(self, languages=tuple(dict.fromkeys(languages)))

    def needing(self, access: frozenset[Access], today: date) -> PersonSheet:
        """Return the sheet with what helps the person to take part.

        Raises:
            ConsentMissing.
        """
        self._require(Purpose.ACCESS, today, said=bool(access))
        return replace(self, access=access)

    def reached_by(self, contact: str, today: date) -> PersonSheet:
        """Return the sheet with the channel for after a session.

        Raises:
            ConsentMissing, UnusableDetail.
        """
        self._require(Purpose.CONTACT, today, said=bool(contact.strip()))
        return replace(self, contact=clean_detail(contact))

    def kept_on(self, today: date) -> PersonSheet:
        """Return the sheet as it may be kept today: what is past its last day is empty."""
        sheet = self
        for purpose in FIELDS:
            if not sheet.allowed(purpose, today):
                sheet = sheet._emptied(purpose)
        return sheet

    def _emptied(self, purpose: Purpose) -> PersonSheet:
        match purpose:
            case Purpose.SAY_NAME:
                return replace(self, say_name="")
            case Purpose.LANGUAGES:
                return replace(self, languages=())
            case Purpose.ACCESS:
                return replace(self, access=frozenset())
            case Purpose.CONTACT:
                return replace(self, contact="")
            case _:
                return self

    def _require(self, purpose: Purpose, today: date, *, said: bool) -> None:
        if said and not self.allowed(purpose, today):
            raise ConsentMissing(purpose)


FIELDS: Final = (Purpose.SAY_NAME, Purpose.LANGUAGES, Purpose.ACCESS, Purpose.CONTACT)
"""The purposes that have a field on the sheet."""


def clean_detail(text: str) -> str:
    """Return a line about a person as it is kept: one line, no space around it.

    Raises:
        UnusableDetail: it is longer than :data:`LONGEST_DETAIL` characters.
    """
    line = " ".join(text.split())
    if len(line) > LONGEST_DETAIL:
        raise UnusableDetail(LONGEST_DETAIL)
    return line
