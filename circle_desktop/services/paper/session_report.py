"""What the session report says: its data and its words, before anything is drawn.

The rule of this module is in its types: there is no field a participant's name, turn or
speaking time could travel in. Counts, phases and lines the circle approved are all there is
(circle practice, coordinator and funder reports: contents and what must stay out).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date as calendar_date
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class ReportPhase:
    """One phase as it was held.

    Attributes:
        title: the phase's own title in the report's language.
        kind: value of its ``PhaseKind``; sharing is the heart of the session.
        seconds: how long it really took; a phase that was not held has none and is not drawn.
        protected: whether its time could not be eaten by what came before.
    """

    title: str
    kind: str
    seconds: float
    protected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionReport:
    """The facts of one closed session that may leave the circle.

    Attributes:
        organisation: name of the vault, printed at the top.
        circle_label: the neutral label of the circle.
        date: the day it took place.
        started: when it began, in the local time of the place.
        ended: when it closed, in the local time of the place.
        place: where, or empty.
        languages: BCP-47 tags of the languages spoken; the words come from the texts.
        plan_title: title of the plan that was followed, or empty.
        present: the headcount confirmed at the closing.
        first_time: how many of them came for the first time; None when it was not counted.
        children: children in the room; 0 leaves the figure out.
        hosts: how many hosts held the circle; 0 leaves the figure out.
        phases: the phases in the order they were held.
        all_phases_held: None when it is not known.
        closing_kept_full_time: None when there was no protected closing.
        harvest: lines the circle approved, one paragraph each.
        agreements_read: None when nobody noted it.
        aftercare_offered: None when nobody noted it.
        interpreter: None when nobody noted it.
        next_date: the next session; a ``datetime`` when its hour is known too.
        theme: theme at the level of the circle, or empty.
        practical: practical points, or empty.
    """

    organisation: str
    circle_label: str
    date: calendar_date
    started: datetime
    ended: datetime
    place: str = ""
    languages: tuple[str, ...] = ()
    plan_title: str = ""
    present: int
    first_time: int | None = None
    children: int = 0
    hosts: int = 0
    phases: tuple[ReportPhase, ...] = ()
    all_phases_held: bool | None = None
    closing_kept_full_time: bool | None = None
    harvest: tuple[str, ...] = ()
    agreements_read: bool | None = None
    aftercare_offered: bool | None = None
    interpreter: bool | None = None
    next_date: calendar_date | None = None
    theme: str = ""
    practical: str = ""

    @property
    def seconds(self) -> float:
        """How long the circle was together, in seconds, by the minutes that are printed."""
        began, ended = (at.replace(second=0, microsecond=0) for at in (self.started, self.ended))
        return (ended - began).total_seconds()


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """How one language writes days, hours and lengths on paper.

    Every field is a pattern with named places; ``weekdays`` (Monday first) and ``months`` are
    lists of words parted by spaces.
    """

    weekdays: str
    months: str
    first_of_month: str
    full_date: str
    clock: str
    full_hour: str
    span: str
    moment: str
    hours: str
    hours_minutes: str
    minutes: str

    def day(self, day: calendar_date) -> str:
        """Write a full date, such as *zaterdag 21 november 2026*."""
        number = self.first_of_month if day.day == 1 else str(day.day)
        return self.full_date.format(
            weekday=self.weekdays.split()[day.weekday()],
            day=number,
            month=self.months.split()[day.month - 1],
            year=day.year,
        )

    def hour(self, moment: datetime) -> str:
        """Write a time of day, such as *20.40 uur* or *20 h 40*."""
        pattern = self.clock if moment.minute else self.full_hour
        return pattern.format(hour=moment.hour, minute=moment.minute)

    def session(self, day: calendar_date, started: datetime, ended: datetime) -> str:
        """Write the day and the hours of a session in one line."""
        return self.span.format(date=self.day(day), start=self.hour(started), end=self.hour(ended))

    def coming(self, when: calendar_date) -> str:
        """Write a coming day, with its hour when it is a ``datetime``."""
        if isinstance(when, datetime):
            return self.moment.format(date=self.day(when), time=self.hour(when))
        return self.day(when)

    def length(self, seconds: float) -> str:
        """Write a length in whole minutes, such as *2 uur 4*; never less than one minute."""
        hours, minutes = divmod(max(1, round(seconds / 60)), 60)
        if not hours:
            return self.minutes.format(minutes=minutes)
        pattern = self.hours_minutes if minutes else self.hours
        return pattern.format(hours=hours, minutes=minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountWords:
    """The labels under the figures, in the forms their number asks for."""

    present_one: str
    present_other: str
    first_time_one: str
    first_time_other: str
    children_one: str
    children_other: str
    hosts_one: str
    hosts_other: str
    together: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FactWords:
    """The rows of facts: their names and what can be said in them."""

    place: str
    languages: str
    languages_joined: str
    with_interpreter: str
    without_interpreter: str
    plan: str
    theme: str
    agreements: str
    agreements_read: str
    agreements_not_read: str
    aftercare: str
    aftercare_offered: str
    aftercare_not_offered: str
    practical: str
    next_time: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetWords:
    """The words of the sheet itself: headings, sentences and its foot."""

    document: str
    phases: str
    all_phases_held: str
    not_all_phases_held: str
    closing_full: str
    closing_short: str
    harvest: str
    signature: str
    notice: str
    product: str
    page_of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionReportTexts:
    """Every word of the session report in one language.

    Attributes:
        lang: BCP-47 tag of the language the report is written in.
        calendar: days, hours and lengths.
        counts: labels of the figures; use :meth:`count_label`.
        facts: rows of facts.
        sheet: headings, sentences and foot.
        language_names: names of languages by their tag; use :meth:`languages`.
    """

    lang: str
    calendar: Calendar
    counts: CountWords
    facts: FactWords
    sheet: SheetWords
    language_names: Mapping[str, str]

    def count_label(self, one: str, other: str, number: int) -> str:
        """Choose the form of a label: French counts 0 with one, Dutch and English do not."""
        singular = number == 1 or (number == 0 and self.lang == "fr")
        return one if singular else other

    def language_name(self, tag: str) -> str:
        """Name a language; an unknown tag names itself."""
        key = tag.lower()
        primary = key.split("-", maxsplit=1)[0]
        return self.language_names.get(key) or self.language_names.get(primary, tag)

    def languages(self, tags: Sequence[str]) -> str:
        """Name languages in one phrase, such as *Nederlands, Frans en Arabisch*."""
        *first, last = [self.language_name(tag) for tag in tags] or [""]
        if not first:
            return last
        return self.facts.languages_joined.format(first=", ".join(first), last=last)
