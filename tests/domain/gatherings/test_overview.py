"""From session to session: marks and days, and nothing that adds people up."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.gatherings.attendance import Attendance, Attended
from circle_desktop.domain.gatherings.overview import (
    Gathering,
    Overview,
    Reason,
    UnmetDay,
    in_order,
    missed_twice,
)
from circle_desktop.domain.notes import Session, SessionId
from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.domain.words import Words
from tests.domain.living import START

AMAL = Participant(ParticipantId("amal"), "Amal")
CIRCLE = CircleId("c")


def session(weeks: int) -> Session:
    began = START + timedelta(weeks=weeks)
    return Session(SessionId(f"s{weeks}"), CIRCLE, Words.of({"en": "x"}), began, began)


def marks(*how: Attended | None) -> list[Attendance]:
    return [Attendance() if one is None else Attendance().marked(AMAL.id, one) for one in how]


def test_sessions_and_days_without_one_stand_in_their_order() -> None:
    unmet = UnmetDay(CIRCLE, date(2026, 11, 26), Reason.HOLIDAY)
    held = [(session(weeks), Attendance()) for weeks in (2, 0)]
    found = in_order(held, [unmet])
    assert [one.day for one in found] == [
        date(2026, 11, 19), date(2026, 11, 26), date(2026, 12, 3),
    ]  # fmt: skip
    assert found[1].unmet == unmet
    assert found[1].session is None


def test_a_mark_is_known_or_there_is_none() -> None:
    gatherings = in_order(
        [(session(0), marks(Attended.PARTLY)[0]), (session(1), Attendance())], ()
    )
    overview = Overview((AMAL,), gatherings)
    assert overview.mark(AMAL.id, 0) is Attended.PARTLY
    assert overview.mark(AMAL.id, 1) is None


def test_absent_twice_means_the_last_two_sessions_without_a_word() -> None:
    gone, told, there = Attended.ABSENT, Attended.EXCUSED, Attended.PRESENT
    assert missed_twice(AMAL.id, marks(gone, gone))
    assert missed_twice(AMAL.id, marks(gone, gone, there))
    assert not missed_twice(AMAL.id, marks(gone, told))
    assert not missed_twice(AMAL.id, marks(gone, there, gone))
    assert not missed_twice(AMAL.id, marks(gone, None))
    assert not missed_twice(AMAL.id, marks(gone))


def test_r6_the_overview_has_no_place_for_a_total_a_share_or_a_row() -> None:
    fields = {f.name for kind in (Overview, Gathering) for f in dataclasses.fields(kind)}
    assert fields == {"people", "gatherings", "day", "attendance", "session", "unmet"}
