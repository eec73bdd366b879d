"""Words from the bundled texts, for the terminal, for errors and for what is read aloud.

A key begins with its area, the file it lives in: ``cli.vault.created`` is ``vault.created`` in
``texts/cli.nl.json``. Rules: whole sentences with named placeholders, never glued from parts;
counts have their own sentence for none, one and many; dates, clock times, lengths and numbers are
written as the language writes them, with a no-break space between a figure and its unit.
"""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, TypeAlias, cast

from circle_desktop import assets
from circle_desktop.domain.errors import LanguageUnknown

if TYPE_CHECKING:
    from datetime import datetime, time

    from circle_desktop.domain.errors import CircleError

LANGUAGES = ("nl", "fr", "en")
"""The languages in which everything is written."""

NO_BREAK = "\u00a0"

_Entry: TypeAlias = str | list[str] | dict[str, str]


class Wording:
    """The words of one language.

    Raises:
        LanguageUnknown: for a language the product is not written in.
    """

    def __init__(self, lang: str) -> None:
        if lang not in LANGUAGES:
            raise LanguageUnknown(lang)
        self.lang = lang
        self._areas: dict[str, dict[str, _Entry]] = {}

    def text(self, key: str, /, **values: object) -> str:
        """Return a text with its placeholders filled in.

        Raises:
            KeyError: when no text has this key, or a placeholder got no value.
        """
        return " ".join(self.sentences(key, **values))

    def sentences(self, key: str, /, **values: object) -> tuple[str, ...]:
        """Return a text as the sentences it is made of: what happened, what is safe, what to do.

        Raises:
            KeyError: as :meth:`text`.
        """
        entry = self._entry(key)
        if isinstance(entry, dict):
            raise KeyError(key)
        parts = [entry] if isinstance(entry, str) else entry
        return tuple(part.format(**values) for part in parts)

    def count(self, key: str, n: int, /, **values: object) -> str:
        """Return the sentence for this many; the number itself fills in ``{n}``.

        None has its own sentence where there is one; otherwise French counts it as singular.

        Raises:
            KeyError: when no counted text has this key, or a placeholder got no value.
        """
        forms = self._entry(key)
        if not isinstance(forms, dict):
            raise KeyError(key)
        singular = n in {0, 1} if self.lang == "fr" else n == 1
        form = "zero" if n == 0 and "zero" in forms else "one" if singular else "other"
        return forms[form].format(n=self.number(n), **values)

    def knows(self, key: str) -> bool:
        """Tell whether there is a text with this key."""
        area, _, name = key.partition(".")
        return name in self._area(area)

    def language_name(self, code: str) -> str:
        """Return the name of a language, by its BCP-47 code; an unknown code names itself."""
        return self._language(self._area("languages"), code)

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of every language that has a name here."""
        return tuple(self._area("languages"))

    def own_language_name(self, code: str) -> str:
        """Return the name a language gives itself; an unknown code names itself."""
        own = json.loads(assets.text("texts/languages.own.json"))
        return self._language(cast("dict[str, _Entry]", own), code)

    def full_date(self, day: date) -> str:
        """Return ``zaterdag 21 november 2026``."""
        weekday = self._list("weekdays")[day.weekday()]
        return f"{weekday} {self._day(day)} {self._list('months')[day.month - 1]} {day.year}"

    def short_date(self, day: date) -> str:
        """Return ``21 nov 2026``; the month stays in letters."""
        return f"{self._day(day)} {self._list('short_months')[day.month - 1]} {day.year}"

    def clock(self, at: datetime | time) -> str:
        """Return a clock time for a table or the ribbon, in the zone it is given in: ``20.40``."""
        return self._calendar("clock").format(hour=at.hour, minute=at.minute)

    def clock_in_sentence(self, at: datetime | time) -> str:
        """Return a clock time for a sentence: ``20.40 uur``, ``20 h 40``, ``20:40``."""
        form = "clock_in_sentence" if at.minute else "whole_hour_in_sentence"
        return self._calendar(form).format(hour=at.hour, minute=at.minute)

    def length(self, seconds: int) -> str:
        """Return a length of time: ``75 s``, ``4½ min``, ``1 uur 30``.

        From an hour on it is told in whole minutes.
        """
        if seconds >= 3600:
            hours, minutes = divmod((seconds + 30) // 60, 60)
            form = "hours_and_minutes" if minutes else "hours"
            return self._calendar(form).format(hours=hours, minutes=minutes)
        minutes, rest = divmod(seconds, 60)
        if minutes and rest in {0, 30}:
            return f"{minutes}{'½' if rest else ''}{NO_BREAK}min"
        if minutes < 2:
            return f"{seconds}{NO_BREAK}s"
        return f"{minutes}{NO_BREAK}min {rest}{NO_BREAK}s"

    def range(self, low: int, high: int) -> str:
        """Return ``6–10``, or one number when both are the same."""
        if low == high:
            return self.number(low)
        return f"{self.number(low)}–{self.number(high)}"

    def number(self, value: float) -> str:
        """Return a number as it is written here, with one decimal at most: ``1.200``, ``1,5``."""
        plain = f"{value:,.1f}".removesuffix(".0")
        signs = {",": self._calendar("thousands"), ".": self._calendar("decimal")}
        return "".join(signs.get(sign, sign) for sign in plain)

    def _day(self, day: date) -> str:
        return self._calendar("first_of_month") if day.day == 1 else str(day.day)

    def _language(self, names: dict[str, _Entry], code: str) -> str:
        primary = code.split("-", maxsplit=1)[0].lower()
        return str(names.get(code, names.get(primary, code)))

    def _calendar(self, name: str) -> str:
        return str(self._area("calendar")[name])

    def _list(self, name: str) -> list[str]:
        return list(self._area("calendar")[name])

    def _entry(self, key: str) -> _Entry:
        area, _, name = key.partition(".")
        try:
            return self._area(area)[name]
        except KeyError:
            raise KeyError(key) from None

    def _area(self, area: str) -> dict[str, _Entry]:
        if area not in self._areas:
            content = assets.text(f"texts/{area}.{self.lang}.json")
            self._areas[area] = cast("dict[str, _Entry]", json.loads(content))
        return self._areas[area]


def error_words(error: CircleError, wording: Wording) -> str:
    """Return what happened, what is safe and what one can do, in at most three sentences."""
    return " ".join(_sentences(error, wording))


def error_sentence(error: CircleError, wording: Wording) -> str:
    """Return in one sentence what happened."""
    return _sentences(error, wording)[0]


def _sentences(error: CircleError, wording: Wording) -> tuple[str, ...]:
    values = _values(error, wording)
    special = values.get("reason", values.get("flaw", values.get("act")))
    names = [kind.__name__ for kind in type(error).__mro__]
    keys = [f"errors.{names[0]}.{special}", *(f"errors.{name}" for name in names)]
    key = next(key for key in keys if wording.knows(key))
    return wording.sentences(key, **values)


def _values(error: CircleError, wording: Wording) -> dict[str, object]:
    values: dict[str, object] = dict(vars(error))
    if "date" in values:
        values["date"] = _told_date(str(values["date"]), wording)
    return values


def _told_date(iso: str, wording: Wording) -> str:
    try:
        return wording.full_date(date.fromisoformat(iso))
    except ValueError:
        return iso
