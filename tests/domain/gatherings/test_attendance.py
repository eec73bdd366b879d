"""Attendance: one mark for each person who agreed, numbers for the rest; the numbers always add up."""

from __future__ import annotations

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.gatherings.attendance import (
    Attendance,
    AttendanceLine,
    AttendanceSheet,
    Attended,
    following,
)
from circle_desktop.domain.notes import Headcount
from circle_desktop.domain.people import ParticipantId
from circle_desktop.domain.plain import from_plain, to_plain

AMAL, BERT, CHLOE = (ParticipantId(name) for name in ("amal", "bert", "chloe"))
HOW = st.sampled_from(Attended)
PEOPLE = st.sampled_from([ParticipantId(f"p{number}") for number in range(8)])


@st.composite
def attendances(draw: st.DrawFn) -> Attendance:
    """Any attendance that can come about by marking people and counting others."""
    unlisted = draw(st.integers(0, 6))
    attendance = Attendance(unlisted=unlisted, unlisted_first=draw(st.integers(0, unlisted)))
    lines = draw(st.lists(st.tuples(PEOPLE, HOW, st.booleans()), max_size=12))
    for person, how, first in lines:
        attendance = attendance.marked(person, how).first(person, first_time=first)
    return attendance


@given(attendances())
def test_the_number_present_is_every_mark_of_somebody_there_and_everyone_without_a_mark(
    attendance: Attendance,
) -> None:
    there = [line for line in attendance.lines if line.how in {"present", "partly"}]
    assert attendance.came == len(there) + attendance.unlisted
    assert 0 <= attendance.first_time <= attendance.came


@given(attendances(), st.sets(PEOPLE))
def test_g1_and_g5_a_name_that_does_not_stay_leaves_every_number_as_it_was(
    attendance: Attendance, agreed: set[ParticipantId]
) -> None:
    kept = attendance.keeping(lambda person: person in agreed)
    assert {line.person for line in kept.lines} <= agreed
    assert (kept.came, kept.first_time) == (attendance.came, attendance.first_time)


@given(attendances(), PEOPLE)
def test_a_mark_can_be_put_right_as_often_as_one_likes(
    attendance: Attendance, person: ParticipantId
) -> None:
    once = attendance.marked(person, Attended.PRESENT)
    changed = once.marked(person, Attended.ABSENT).marked(person, Attended.PRESENT)
    assert changed.came == once.came
    assert len([line for line in changed.lines if line.person == person]) == 1


@given(attendances(), PEOPLE)
def test_somebody_who_gets_a_name_was_counted_before_and_is_not_counted_twice(
    attendance: Attendance, person: ParticipantId
) -> None:
    named = attendance.marked(person, Attended.PARTLY)
    if attendance.of(person) is None and attendance.unlisted:
        assert named.came == attendance.came


@given(attendances(), attendances(), st.integers(0, 20), st.integers(0, 9), st.integers(0, 9))
def test_the_headcount_follows_the_attendance_unless_it_was_put_right_by_hand(
    before: Attendance, after: Attendance, by_hand: int, children: int, hosts: int
) -> None:
    followed = Headcount(before.came, before.first_time, children, hosts)
    told = Headcount(after.came, after.first_time, children, hosts)
    assert following(followed, before, after) == told
    apart = Headcount(by_hand, before.first_time, children, hosts)
    if by_hand != before.came:
        assert following(apart, before, after).present == by_hand


@given(attendances())
def test_what_is_written_down_comes_back_equal(attendance: Attendance) -> None:
    sheet = AttendanceSheet(attendance, attendance)
    assert from_plain(AttendanceSheet, to_plain(sheet)) == sheet


def test_who_was_not_there_was_not_there_for_the_first_time_either() -> None:
    there = Attendance().marked(AMAL, Attended.PRESENT).first(AMAL, first_time=True)
    assert there.first_time == 1
    assert there.marked(AMAL, Attended.EXCUSED).first_time == 0
    gone = there.marked(AMAL, Attended.ABSENT)
    assert gone.first(AMAL, first_time=True) == gone
    assert gone.first(BERT, first_time=True) == gone


def test_nobody_is_known_to_have_been_there_or_not_without_a_mark() -> None:
    assert Attendance(unlisted=3).how(AMAL) is None
    assert Attendance().marked(AMAL, Attended.EXCUSED).how(AMAL) is Attended.EXCUSED


def test_fewer_people_without_a_mark_are_fewer_who_came_first() -> None:
    assert Attendance(unlisted=3, unlisted_first=3).counting(1).unlisted_first == 1


def test_a_mark_has_no_place_for_a_reason_or_a_word_about_a_person() -> None:
    fields = {field.name for field in dataclasses.fields(AttendanceLine)}
    assert fields == {"person", "how", "first_time"}


def test_g9_children_are_a_number_that_no_mark_changes() -> None:
    assert "children" not in {field.name for field in dataclasses.fields(Attendance)}
    before, after = Attendance(unlisted=4), Attendance(unlisted=9)
    assert following(Headcount(4, 0, 3, 1), before, after) == Headcount(9, 0, 3, 1)


def _told(**how: Attended) -> Attendance:
    lines = tuple(AttendanceLine(ParticipantId(name), mark) for name, mark in how.items())
    return Attendance(lines)


def test_after_the_circle_went_on_only_what_was_not_put_right_is_told_anew() -> None:
    first = _told(amal=Attended.PRESENT, bert=Attended.ABSENT, chloe=Attended.ABSENT)
    sheet = AttendanceSheet(first.marked(CHLOE, Attended.EXCUSED), first)
    again = _told(amal=Attended.PRESENT, bert=Attended.PARTLY, chloe=Attended.ABSENT)
    kept = sheet.told_anew(again).kept
    assert kept.how(BERT) is Attended.PARTLY
    assert kept.how(CHLOE) is Attended.EXCUSED
    assert sheet.told_anew(again).told == again


def test_people_who_were_counted_by_hand_stay_when_another_walks_in() -> None:
    sheet = AttendanceSheet(Attendance(unlisted=3), Attendance(unlisted=1))
    assert sheet.told_anew(Attendance(unlisted=2, unlisted_first=1)).kept.unlisted == 4
    assert AttendanceSheet(Attendance(), Attendance(unlisted=1)).told_anew(Attendance()) == (
        AttendanceSheet(Attendance(), Attendance())
    )


def test_a_person_who_came_onto_the_list_meanwhile_gets_a_mark() -> None:
    sheet = AttendanceSheet(_told(amal=Attended.PRESENT), _told(amal=Attended.PRESENT))
    again = _told(amal=Attended.PRESENT, bert=Attended.PARTLY)
    assert sheet.told_anew(again).kept == again


def test_a_sheet_that_knows_nothing_of_the_ring_keeps_what_was_marked() -> None:
    kept = _told(amal=Attended.EXCUSED)
    told = _told(amal=Attended.ABSENT)
    assert AttendanceSheet(kept).told_anew(told) == AttendanceSheet(kept, told)
