"""From one time to the next: with an end, by a person, and quietly."""

from __future__ import annotations

import dataclasses
from datetime import date, timedelta

import pytest

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.continuity.threads import (
    LONGEST,
    PROPOSED,
    Buddies,
    Channel,
    Due,
    FollowUp,
    Promise,
    Remembrance,
    Support,
    Thread,
    ThreadId,
    due,
    is_open,
    is_over,
    last_day,
    people_in,
)
from circle_desktop.domain.people import ParticipantId
from circle_desktop.domain.plain import from_plain, to_plain

TODAY = date(2026, 11, 19)
DAY = timedelta(days=1)
CIRCLE, ID, AMAL = CircleId("c"), ThreadId("t"), ParticipantId("amal")
END = TODAY + 90 * DAY

PROMISE = Promise(ID, CIRCLE, "Soep voor iedereen", TODAY, END)
CONTACT = FollowUp(ID, CIRCLE, AMAL, Channel.CALL, TODAY + 5 * DAY, TODAY, END)
DATE = Remembrance(ID, CIRCLE, "Een jaar geleden", TODAY + 20 * DAY, TODAY, END, AMAL)
BUDDIES = Buddies(ID, CIRCLE, (AMAL, ParticipantId("bert")), TODAY, END)
ALL: tuple[Thread, ...] = (PROMISE, CONTACT, DATE, BUDDIES)


@pytest.mark.parametrize("thread", ALL)
def test_everything_has_a_last_day_after_which_it_is_over(thread: Thread) -> None:
    assert not is_over(thread, END)
    assert is_over(thread, END + DAY)


@pytest.mark.parametrize("thread", ALL)
def test_what_is_written_down_comes_back_equal(thread: Thread) -> None:
    assert from_plain(type(thread), to_plain(thread)) == thread


def test_nothing_is_kept_longer_than_a_year_nor_ends_before_it_began() -> None:
    assert last_day(TODAY + 1000 * DAY, TODAY) == TODAY + LONGEST
    assert last_day(TODAY - DAY, TODAY) == TODAY
    assert last_day(END, TODAY) == END


def test_g6_aftercare_is_proposed_for_ninety_days() -> None:
    assert timedelta(days=90) == PROPOSED


def test_a_contact_is_told_from_the_day_before_and_asked_about_afterwards() -> None:
    assert due(CONTACT, CONTACT.by - 2 * DAY) is None
    assert due(CONTACT, CONTACT.by - DAY) is Due.CONTACT
    assert due(CONTACT, CONTACT.by + 30 * DAY) is Due.CONTACT
    done = dataclasses.replace(CONTACT, done=True)
    assert due(done, TODAY) is Due.ASK
    assert due(dataclasses.replace(done, support=Support.OTHERWISE), TODAY) is None


def test_a_promise_is_told_in_its_last_week_while_it_is_open() -> None:
    assert due(PROMISE, END - 8 * DAY) is None
    assert due(PROMISE, END - 7 * DAY) is Due.PROMISE
    assert due(dataclasses.replace(PROMISE, open=False), END) is None


def test_a_date_is_told_the_week_before_and_no_longer_than_its_day() -> None:
    assert due(DATE, DATE.day - 8 * DAY) is None
    assert due(DATE, DATE.day - 7 * DAY) is Due.DATE
    assert due(DATE, DATE.day) is Due.DATE
    assert due(DATE, DATE.day + DAY) is None


def test_buddies_ask_for_no_line() -> None:
    assert due(BUDDIES, TODAY) is None


def test_what_was_left_open_is_a_promise_or_a_contact() -> None:
    assert [is_open(thread) for thread in ALL] == [True, True, False, False]
    asked = dataclasses.replace(CONTACT, done=True)
    assert is_open(asked)
    assert not is_open(dataclasses.replace(asked, support=Support.YES))
    assert not is_open(dataclasses.replace(PROMISE, open=False))


def test_everything_stands_on_the_consent_of_the_people_in_it() -> None:
    assert people_in(PROMISE) == ()
    assert people_in(CONTACT) == people_in(DATE) == (AMAL,)
    assert people_in(dataclasses.replace(DATE, person=None)) == ()
    assert people_in(BUDDIES) == BUDDIES.people


def test_a_ring_leads_from_each_to_the_next_and_from_the_last_to_the_first() -> None:
    one, two, three = (ParticipantId(name) for name in "abc")
    ring = dataclasses.replace(BUDDIES, people=(one, two, three))
    assert ring.pairs() == ((one, two), (two, three), (three, one))
    assert dataclasses.replace(BUDDIES, people=(one,)).pairs() == ()


def test_a_contact_has_no_place_for_a_story_or_a_scale() -> None:
    fields = {field.name for field in dataclasses.fields(FollowUp)}
    assert fields == {
        "id", "circle", "person", "channel", "by", "made", "until", "done", "support",
    }  # fmt: skip
    assert set(Support) == {"not_asked", "yes", "otherwise"}
