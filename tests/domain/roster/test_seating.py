"""Chairs, series and removals: what a circle is beside its people."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from circle_desktop.domain.circle import Circle, CircleId
from circle_desktop.domain.errors import UnusableMeeting
from circle_desktop.domain.people import Participant, ParticipantId, Role
from circle_desktop.domain.plain import from_plain, to_plain
from circle_desktop.domain.roster.chairs import Chair, ChairId, ChairKind
from circle_desktop.domain.roster.removal import Removal
from circle_desktop.domain.roster.series import Meeting, in_order, next_of, repeated
from circle_desktop.domain.roster.sheets import PersonSheet

DAY = date(2026, 11, 19)


def circle(*names: str) -> Circle:
    people = tuple(Participant(ParticipantId(name), name) for name in names)
    return Circle(CircleId("c1"), "De Kade", people=people)


def shown(found: Circle) -> str:
    return " ".join(one.name if isinstance(one, Participant) else "·" for one in found.around)


def test_a_chair_stands_between_two_people_and_stays_there_when_they_move() -> None:
    ring = circle("Amal", "Bert", "Chloé").with_chair(Chair(ChairId("x"), 1))
    assert shown(ring) == "Amal · Bert Chloé"
    assert shown(ring.seated(ParticipantId("Chloé"), 0)) == "Chloé Amal · Bert"
    assert shown(ring.without(ParticipantId("Amal"))) == "· Bert Chloé"
    assert shown(ring.without_chair(ChairId("x"))) == "Amal Bert Chloé"
    assert ring.without_chair(ChairId("y")) == ring


def test_somebody_new_sits_after_the_last_chair() -> None:
    ring = circle("Amal").with_chair(Chair(ChairId("x"), 9))
    newcomer = Participant(ParticipantId("Bert"), "Bert")
    assert shown(ring.joined([newcomer])) == "Amal · Bert"


def test_the_chair_of_a_guest_is_gone_next_time_and_an_empty_one_is_not() -> None:
    ring = circle("Amal", "Bert").with_chair(Chair(ChairId("x"), 1))
    ring = ring.with_chair(Chair(ChairId("g"), 0, ChairKind.GUEST))
    assert shown(ring) == "· Amal · Bert"
    assert shown(ring.without_guests()) == "Amal · Bert"


def test_the_label_on_paper_is_the_neutral_one_where_there_is_one() -> None:
    assert circle().label == "De Kade"
    assert Circle(CircleId("c1"), "Rouwgroep", printed_label="Donderdag").label == "Donderdag"


def test_a_series_repeats_at_even_distances() -> None:
    series = repeated(Meeting(DAY, 19 * 60 + 5, 120), 3, timedelta(weeks=2))
    assert [one.day.day for one in series] == [19, 3, 17]
    assert series[0].clock == "19:05"
    assert next_of(series, DAY) == series[0]
    assert next_of(series, DAY + timedelta(days=1)) == series[1]
    assert next_of(series, series[-1].day + timedelta(days=1)) is None


def test_a_series_stands_in_order_and_holds_no_day_twice() -> None:
    late, early = Meeting(DAY, 1140, 90), Meeting(DAY, 600, 90)
    assert in_order((late, early, late)) == (early, late)


@pytest.mark.parametrize(("begins", "lasts"), [(-1, 90), (1440, 90), (0, 0), (0, 1441)])
def test_a_meeting_no_calendar_could_show_is_refused(begins: int, lasts: int) -> None:
    with pytest.raises(UnusableMeeting):
        Meeting(DAY, begins, lasts)


def test_a_series_without_end_is_refused() -> None:
    meeting = Meeting(DAY, 1140, 90)
    with pytest.raises(UnusableMeeting):
        repeated(meeting, 0, timedelta(weeks=1))
    with pytest.raises(UnusableMeeting):
        repeated(meeting, 3, timedelta(0))
    with pytest.raises(UnusableMeeting):
        in_order(tuple(Meeting(DAY + timedelta(days=at), 0, 90) for at in range(105)))


def test_whoever_was_taken_off_can_come_back_for_thirty_days() -> None:
    person = Participant(ParticipantId("Amal"), "Amal")
    gone = Removal(CircleId("c1"), person, PersonSheet(person.id), 0, DAY)
    assert not gone.is_over(gone.last_day)
    assert gone.is_over(gone.last_day + timedelta(days=1))
    assert from_plain(Removal, to_plain(gone)) == gone


def test_host_and_guardian_lead_and_two_roles_have_no_chair() -> None:
    assert [role for role in Role if role.leads] == [Role.HOST, Role.GUARDIAN]
    assert [role for role in Role if not role.has_a_chair] == [Role.INTERPRETER, Role.CHILDMINDER]
