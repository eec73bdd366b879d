"""The words of the access copy, in the language of whoever it is about.

Dutch has two ways to say *you*; a complete text with *u* can be chosen (voice, 2.1).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from circle_desktop.domain.continuity.threads import FollowUp, Remembrance
from circle_desktop.domain.rights.writings import Where
from circle_desktop.services.paper.access_copy import AccessRow
from circle_desktop.services.wording import Wording

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from circle_desktop.domain.continuity.threads import Thread
    from circle_desktop.domain.gatherings.attendance import Attended
    from circle_desktop.domain.rights.writings import Writing
    from circle_desktop.domain.roster.consents import Consent
    from circle_desktop.domain.roster.sheets import PersonSheet

COPY_LANGUAGES: Final = ("nl", "nl-u", "fr", "en")
"""The languages a copy can be made in; ``nl-u`` is Dutch with *u*."""

_WRITTEN_AS: Final = {
    Where.NOTE: "notes.note",
    Where.LINE: "notes.line",
    Where.PROMISE: "notes.promise",
    Where.DATE: "notes.date",
    Where.TO_SELF: "notes.to_self",
}


class AccessWords:
    """Says what is held.

    Raises:
        LanguageUnknown: for none of :data:`COPY_LANGUAGES`.
    """

    def __init__(self, lang: str) -> None:
        self.lang, _, manner = lang.partition("-")
        self._wording = Wording(self.lang)
        self._is_polite = manner == "u"

    def text(self, key: str, /, **values: object) -> str:
        """Return a text, in the polite form where there is one and it was chosen."""
        full = f"access.{key}"
        polite = f"{full}.u"
        if self._is_polite and self._wording.knows(polite):
            full = polite
        return self._wording.text(full, **values)

    def pattern(self, key: str) -> str:
        """Return the text for the numbers of pages, its places still open."""
        return self.text(key, page="{page}", pages="{pages}")

    def day(self, day: date) -> str:
        """Return a day as it stands in a sentence."""
        return self._wording.full_date(day)

    def all_of(self, key: str) -> tuple[str, ...]:
        """Return the numbered sentences of a part."""
        return tuple(self._numbered(key))

    def fields(self, sheet: PersonSheet) -> tuple[tuple[str, str], ...]:
        """Return the optional fields with what they hold; empty ones hold nothing."""
        languages = ", ".join(self._wording.language_name(tag) for tag in sheet.languages)
        access = ", ".join(self.text(f"access.{need.value}") for need in sorted(sheet.access))
        return (
            ("say_name", sheet.say_name),
            ("languages", languages),
            ("access", access),
            ("contact", sheet.contact),
        )

    def consents(self, sheet: PersonSheet) -> tuple[AccessRow, ...]:
        """Return every answer, oldest first; a no is an answer too."""
        return tuple(
            AccessRow(self.text(f"purpose.{one.purpose.value}"), self._answer(one))
            for one in sheet.consents
        )

    def attendance(self, there: Sequence[tuple[date, Attended]]) -> tuple[AccessRow, ...]:
        """Return each day with whether the person was there."""
        return tuple(
            AccessRow(self._wording.short_date(day), self.text(f"attendance.{how.value}"))
            for day, how in there
        )

    def thread(self, thread: Thread) -> AccessRow:
        """Return a contact, a date or buddies, and until when it is kept."""
        until = self._wording.short_date(thread.until)
        match thread:
            case FollowUp(channel=channel, by=by):
                how = self.text(f"channel.{channel.value}")
                day = self._wording.short_date(by)
                told = self.text("promises.contact_value", how=how, date=day, until=until)
                return AccessRow(self.text("purpose.contact"), told)
            case Remembrance(day=day_of):
                day = self._wording.short_date(day_of)
                told = self.text("promises.date_value", date=day, until=until)
                return AccessRow(self.text("purpose.remembrance"), told)
            case _:
                told = self.text("promises.buddy_value", until=until)
                return AccessRow(self.text("purpose.buddy"), told)

    def writing(self, writing: Writing, shown: str) -> AccessRow:
        """Return a text with its day, as it is handed out."""
        key = _WRITTEN_AS.get(writing.where, "notes.office")
        day = "" if writing.day is None else self._wording.short_date(writing.day)
        return AccessRow(self.text(key, date=day), shown)

    def _answer(self, consent: Consent) -> str:
        day = self._wording.short_date(consent.day)
        if not consent.given:
            return self.text("consents.no", date=day)
        key = "consents.yes" if consent.due is None else "consents.yes_until"
        return self.text(
            key,
            date=day,
            who=consent.asked_by,
            version=consent.version,
            language=self._wording.language_name(consent.lang),
            until="" if consent.due is None else self._wording.short_date(consent.due),
        )

    def _numbered(self, key: str) -> Iterator[str]:
        number = 1
        while self._wording.knows(f"access.{key}.{number}"):
            yield self.text(f"{key}.{number}")
            number += 1
