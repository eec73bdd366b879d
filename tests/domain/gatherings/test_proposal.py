"""What the ring tells about who was there; a person puts it right."""

from __future__ import annotations

from dataclasses import replace

from circle_desktop.domain import acts
from circle_desktop.domain.gatherings.attendance import Attended
from circle_desktop.domain.gatherings.proposal import Proposal, proposed
from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.domain.ring import Presence, Seat, SeatId
from tests.domain.living import Living

PEOPLE = tuple(Participant(ParticipantId(name), name) for name in ("Amal", "Bert", "Chloé"))
AMAL, BERT, CHLOE = (person.id for person in PEOPLE)


def chair(name: str, *, newcomer: bool = False) -> Seat:
    return Seat(SeatId(f"late-{name}"), name, newcomer=newcomer)


def told(circle: Living) -> Proposal:
    return proposed(PEOPLE, circle.journal)


def test_who_sat_in_the_ring_was_there_and_who_did_not_was_not() -> None:
    attendance = told(Living("Amal", "Bert")).attendance
    assert [line.how for line in attendance.lines] == ["present", "present", "absent"]
    assert attendance.came == 2


def test_who_stepped_out_for_a_moment_was_there() -> None:
    circle = Living("Amal", "Bert")
    circle.do(acts.StepOut(SeatId("bert")))
    assert told(circle).attendance.how(BERT) is Attended.PRESENT


def test_a_latecomer_of_the_list_was_there_for_a_part() -> None:
    circle = Living("Amal", "Bert")
    circle.do(acts.Arrive(chair("chloé ", newcomer=True)))
    proposal = told(circle)
    assert proposal.attendance.how(CHLOE) is Attended.PARTLY
    assert proposal.attendance.first_time == 1
    assert proposal.late == {CHLOE}
    assert proposal.attendance.unlisted == 0


def test_who_left_before_the_end_was_there_for_a_part_and_keeps_the_name_here_only() -> None:
    circle = Living("Amal", "Bert", "Chloé")
    circle.do(acts.Leave(SeatId("chloé")))
    proposal = told(circle)
    assert proposal.attendance.how(CHLOE) is Attended.PARTLY
    assert proposal.left == {CHLOE}
    assert proposal.attendance.came == 3


def test_somebody_who_is_on_no_list_is_counted_without_a_name() -> None:
    circle = Living("Amal", "Fatima")
    circle.do(acts.Arrive(chair("Dawit", newcomer=True)))
    attendance = told(circle).attendance
    assert (attendance.unlisted, attendance.unlisted_first) == (2, 1)
    assert attendance.came == 3
    assert "Dawit" not in repr(attendance)


def test_a_chair_that_was_taken_back_is_nobody() -> None:
    circle = Living("Amal")
    circle.do(acts.Arrive(chair("Dawit")))
    circle.do(acts.Undo())
    assert told(circle).attendance.unlisted == 0


def test_a_chair_that_was_taken_back_and_put_again_is_one_person() -> None:
    circle = Living("Amal")
    for act in (acts.Arrive(chair("Dawit")), acts.Undo(), acts.Arrive(chair("Dawit"))):
        circle.do(act)
    assert told(circle).attendance.unlisted == 1


def test_two_people_with_one_name_do_not_share_a_chair() -> None:
    twins = (PEOPLE[0], replace(PEOPLE[1], name="Chloé"), PEOPLE[2])
    circle = Living("Amal")
    circle.do(acts.Arrive(chair("Chloé")))
    attendance = proposed(twins, circle.journal).attendance
    assert [line.how for line in attendance.lines] == ["present", "partly", "absent"]
    assert attendance.came == 2


def test_a_chair_that_was_empty_from_the_beginning_is_nobody() -> None:
    circle = Living("Amal")
    entry = circle.journal[0]
    begun = next(event for event in entry.events if isinstance(event, acts.Begun))
    empty = Seat(SeatId("empty"), "", presence=Presence.GONE, spare=True)
    seats = (*begun.setup.seats, empty)
    events = tuple(
        replace(event, setup=replace(begun.setup, seats=seats)) if event is begun else event
        for event in entry.events
    )
    assert proposed(PEOPLE, [replace(entry, events=events)]).attendance.came == 1


def test_somebody_on_the_chair_of_who_left_and_who_left_were_both_there() -> None:
    circle = Living("Amal", "Bert")
    circle.do(acts.Leave(SeatId("bert")))
    circle.do(acts.Arrive(chair("Dawit"), chair=SeatId("bert")))
    circle.do(acts.Leave(SeatId("late-Dawit")))
    circle.do(acts.Arrive(chair("Chloé"), chair=SeatId("late-Dawit")))
    proposal = told(circle)
    assert proposal.attendance.came == circle.state.scene.ring.came == 4
    assert proposal.left == {BERT}
    assert proposal.late == {CHLOE}
    assert proposal.attendance.unlisted == 1


def test_somebody_on_a_chair_that_stood_empty_is_one_person() -> None:
    entry = Living("Amal").journal[0]
    empty = Seat(SeatId("empty"), "", presence=Presence.GONE, spare=True)
    events = tuple(
        replace(event, setup=replace(event.setup, seats=(*event.setup.seats, empty)))
        if isinstance(event, acts.Begun)
        else event
        for event in entry.events
    )
    sat = replace(entry, events=(acts.Arrived(chair("Dawit"), None, SeatId("empty")),))
    attendance = proposed(PEOPLE, [replace(entry, events=events), sat]).attendance
    assert (attendance.came, attendance.unlisted) == (2, 1)


def test_who_is_in_the_room_without_a_chair_was_there() -> None:
    entry = Living("Amal").journal[0]
    events = tuple(
        replace(event, setup=replace(event.setup, beside=(BERT,)))
        if isinstance(event, acts.Begun)
        else event
        for event in entry.events
    )
    attendance = proposed(PEOPLE, [replace(entry, events=events)]).attendance
    assert attendance.how(BERT) is Attended.PRESENT
    assert attendance.came == 2


def test_without_a_course_nobody_sat_anywhere() -> None:
    proposal = proposed(PEOPLE, ())
    assert proposal.attendance.came == 0
    assert proposal.late == proposal.left == frozenset()
