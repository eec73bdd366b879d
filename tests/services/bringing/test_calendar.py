"""A calendar file says when, and nothing of who, where or why."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from icalendar import Calendar

from circle_desktop.domain.circle import Circle, CircleId
from circle_desktop.domain.errors import NothingPlanned
from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.domain.roster.series import Meeting
from circle_desktop.services.bringing.calendar import appointments
from circle_desktop.services.wording import Wording
from circle_desktop.system.calendar_file import write_calendar
from tests.fakes import BRUSSELS

NOW = datetime(2026, 11, 22, 23, 30, tzinfo=BRUSSELS)
SERIES = (
    Meeting(date(2026, 11, 21), 1140, 90),
    Meeting(date(2026, 11, 22), 1140, 90),
    Meeting(date(2026, 12, 1), 1400, 120),
)
CIRCLE = Circle(
    CircleId("c"), "Rouwgroep De Kade", place="Achterzaal",
    people=(Participant(ParticipantId("a"), "Marijke"),), series=SERIES,
)  # fmt: skip


def test_days_from_today_on_are_written_without_any_name() -> None:
    content = write_calendar(appointments(CIRCLE, Wording("nl"), NOW))
    for word in (b"Marijke", b"Rouwgroep", b"Kade", b"Achterzaal", b"TZID"):
        assert word not in content
    found = Calendar.from_ical(content).events
    assert [(event.start.isoformat(), event.end.isoformat()) for event in found] == [
        ("2026-11-22T19:00:00", "2026-11-22T20:30:00"),
        ("2026-12-01T23:20:00", "2026-12-02T01:20:00"),
    ]
    assert {str(event["summary"]) for event in found} == {"Bijeenkomst"}
    assert b"\r\nDTSTAMP:20261122T223000Z\r\n" in content


def test_the_label_of_paper_is_used_where_there_is_one() -> None:
    labelled = replace(CIRCLE, printed_label="Praatgroep")
    assert appointments(labelled, Wording("fr"), NOW)[0].title == "Praatgroep"


def test_an_entry_keeps_its_key_and_each_has_its_own() -> None:
    first, again = (appointments(CIRCLE, Wording("nl"), NOW) for _ in range(2))
    assert [one.key for one in first] == [one.key for one in again]
    assert len({one.key for one in first}) == 2


def test_without_a_day_to_come_there_is_no_file() -> None:
    for series in ((), SERIES[:1]):
        with pytest.raises(NothingPlanned):
            appointments(replace(CIRCLE, series=series), Wording("nl"), NOW)
