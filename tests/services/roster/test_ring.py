"""Chairs in the ring, the order of people, who might begin, and what a circle begins with."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.errors import PersonUnknown, UnusableMeeting
from circle_desktop.domain.people import Participant, Role
from circle_desktop.domain.ring import Presence, Voices
from circle_desktop.domain.roster.chairs import ChairKind
from circle_desktop.domain.roster.first import suggested_first
from circle_desktop.domain.roster.series import Meeting, repeated
from circle_desktop.services.beginning import Tonight, setup
from circle_desktop.services.changes import Changes
from tests.factories import sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms, store_of
from tests.storage.samples import sample_session

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.house import Desk


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    return make_desk(rooms.house)


def shown(desk: Desk, circle: Circle) -> str:
    ring = desk.circles.get(circle.id).around
    return " ".join(one.name if isinstance(one, Participant) else one.kind.value for one in ring)


def test_a_chair_is_put_between_two_moved_and_taken_away(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal, Bert")
    ring = desk.roster.ring
    assert ring.add_chair(circle.id, 1, ChairKind.EMPTY) is Changes.PEOPLE
    assert shown(desk, circle) == "Amal empty Bert"
    (chair,) = desk.circles.get(circle.id).chairs
    ring.move(circle.id, chair.id, 2)
    assert shown(desk, circle) == "Amal Bert empty"
    ring.move(circle.id, circle.people[0].id, 2)
    assert shown(desk, circle) == "Bert empty Amal"
    ring.take_chair(circle.id, chair.id)
    assert shown(desk, circle) == "Bert Amal"
    with pytest.raises(PersonUnknown):
        ring.move(circle.id, chair.id, 0)


def test_mixing_seats_people_elsewhere_and_leaves_the_empty_chair(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal, Bert, Chloé")
    desk.roster.ring.add_chair(circle.id, 1, ChairKind.EMPTY)
    desk.roster.ring.mix(circle.id, lambda most: most - 1)
    assert shown(desk, circle) == "Chloé empty Bert Amal"


def test_an_order_is_kept_until_somebody_changes_it(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal, Bert, Chloé")
    desk.roster.ring.move(circle.id, circle.people[2].id, 0)
    desk.circles.add_people(circle.id, "Dawit")
    assert shown(desk, circle) == "Chloé Amal Bert Dawit"


def test_the_ring_turns_so_that_somebody_is_first_among_the_same_neighbours(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal, Bert, Chloé")
    desk.roster.ring.add_chair(circle.id, 3, ChairKind.EMPTY)
    desk.roster.ring.begin_with(circle.id, circle.people[1].id)
    assert shown(desk, circle) == "Bert Chloé empty Amal"


def test_in_as_many_sessions_as_people_each_is_proposed_once() -> None:
    circle = replace(sample_circle(make_desk(make_rooms().house)))
    host = [one for one in circle.people if one.role.leads]
    listens = [one for one in circle.people if one.listens_only]
    free = [one for one in circle.people if one not in host and one not in listens]
    proposed = [suggested_first(circle.people, held) for held in range(1, len(free) + 1)]
    assert {one or free[0] for one in proposed} == set(free)
    assert suggested_first(circle.people, 0) is None
    assert suggested_first(circle.people[:2], 3) is None


def test_the_suggestion_follows_from_the_number_of_sessions(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal, Bert, Chloé")
    assert desk.roster.ring.suggested(circle) is None
    session = replace(sample_session(), circle=circle.id)
    store_of(desk).memory.sessions[session.id] = session
    suggested = desk.roster.ring.suggested(circle)
    assert suggested is not None
    assert suggested == sorted(circle.people, key=lambda one: one.id)[1]


def test_whoever_has_no_chair_is_counted_and_not_asked(rooms: FakeRooms, desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal, Bert, Chloé, Dawit, Els")
    roles = (Role.HOST, Role.INTERPRETER, Role.WITNESS, Role.CHILDMINDER, Role.SCRIBE)
    for person, role in zip(circle.people, roles, strict=True):
        desk.circles.give_role(circle.id, person.id, role)
    desk.roster.ring.add_chair(circle.id, 0, ChairKind.EMPTY)
    desk.roster.ring.add_chair(circle.id, 9, ChairKind.GUEST)
    circle = desk.circles.get(circle.id)
    tonight = Tonight(interpreted=frozenset({circle.people[0].id}), guest="gast")
    began = setup(circle, desk.plans.get(circle.id), rooms.ids, tonight=tonight)
    assert [seat.name for seat in began.seats] == ["", "Amal", "Chloé", "Els", "gast"]
    assert [seat.presence for seat in began.seats][:2] == [Presence.GONE, Presence.HERE]
    assert [seat.voices for seat in began.seats][1:3] == [Voices.INTERPRETED, Voices.ONE]
    assert [seat.listens_only for seat in began.seats] == [False, False, True, False, False]
    assert began.beside == (circle.people[1].id, circle.people[3].id)
    desk.live.begin(began)
    desk.live.act(acts.End())
    session = desk.closing.open(desk.live)
    assert (session.headcount.present, session.headcount.hosts) == (6, 1)


def test_a_guest_comes_for_one_session(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal, Bert")
    desk.roster.ring.add_chair(circle.id, 1, ChairKind.GUEST)
    store_of(desk).full = True
    assert desk.roster.ring.take_guests(circle.id) is Changes.NOTHING
    store_of(desk).full = False
    assert desk.roster.ring.take_guests(circle.id) is Changes.PEOPLE
    assert desk.roster.ring.take_guests(circle.id) is Changes.NOTHING
    assert shown(desk, circle) == "Amal Bert"


def test_a_series_is_planned_and_thinned(rooms: FakeRooms, desk: Desk) -> None:
    circle = desk.circles.create("De Kade")
    first = Meeting(rooms.clock.wall().date(), 19 * 60, 120)
    series = repeated(first, 6, timedelta(weeks=2))
    assert desk.roster.series.add(circle.id, series) is Changes.CIRCLES
    desk.roster.series.add(circle.id, series[:1])
    desk.roster.series.drop(circle.id, series[1:3])
    assert desk.circles.get(circle.id).series == (series[0], *series[3:])
    with pytest.raises(UnusableMeeting):
        desk.roster.series.add(circle.id, repeated(first, 104, timedelta(days=3)))


def test_a_circle_out_of_the_way_comes_back_as_it_was(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal")
    desk.roster.series.archive(circle.id, archived=True)
    assert desk.circles.get(circle.id).archived
    desk.roster.series.archive(circle.id, archived=False)
    assert desk.circles.get(circle.id) == circle
