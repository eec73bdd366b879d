"""Taken off a list: back in one act for thirty days, then gone at the opening of the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import PersonUnknown
from circle_desktop.domain.people import ParticipantId, Role
from circle_desktop.domain.roster.chairs import ChairKind
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.services.roster.sheets import Asked
from tests.fakes import PASSPHRASE, FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.house import Desk

A_DAY_S = 24 * 3600.0


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    return make_desk(rooms.house)


@pytest.fixture
def circle(desk: Desk) -> Circle:
    circle = desk.circles.create("De Kade", people="Amal, Bert, Chloé, Dawit")
    desk.roster.sheets.allow(circle.people[1].id, Purpose.CONTACT, Asked("nl"))
    desk.roster.sheets.keep(circle.people[1].id, lambda s, today: s.reached_by("sms", today))
    return desk.circles.get(circle.id)


def test_people_come_back_in_one_act_with_chair_and_sheet(desk: Desk, circle: Circle) -> None:
    desk.roster.ring.add_chair(circle.id, 1, ChairKind.EMPTY)
    before, gone = desk.circles.get(circle.id), [one.id for one in circle.people[1:3]]
    desk.roster.removals.take_off(circle.id, gone)
    assert [one.name for one in desk.circles.get(circle.id).people] == ["Amal", "Dawit"]
    assert store_of(desk).memory.sheets == {}
    assert {one.person.id for one in desk.roster.removals.waiting(circle.id)} == set(gone)
    desk.roster.removals.bring_back(gone)
    assert desk.circles.get(circle.id) == before
    assert desk.roster.sheets.get(gone[0]).contact == "sms"
    assert desk.roster.removals.waiting() == ()


def test_a_role_that_went_to_another_stays_there(desk: Desk, circle: Circle) -> None:
    amal, bert = (one.id for one in circle.people[:2])
    desk.circles.give_role(circle.id, amal, Role.HOST)
    desk.roster.removals.take_off(circle.id, [amal])
    desk.circles.give_role(circle.id, bert, Role.HOST)
    desk.roster.removals.bring_back([amal])
    assert [one.role for one in desk.circles.get(circle.id).people][:2] == [Role.NONE, Role.HOST]


def test_who_is_not_there_cannot_be_taken_off_or_brought_back(desk: Desk, circle: Circle) -> None:
    nobody = ParticipantId("nobody")
    with pytest.raises(PersonUnknown):
        desk.roster.removals.take_off(circle.id, [circle.people[0].id, nobody])
    with pytest.raises(PersonUnknown):
        desk.roster.removals.bring_back([nobody])
    assert desk.circles.get(circle.id) == circle


def test_after_thirty_days_nothing_is_left(rooms: FakeRooms, desk: Desk, circle: Circle) -> None:
    bert = circle.people[1].id
    desk.roster.removals.take_off(circle.id, [bert])
    rooms.clock.advance(30 * A_DAY_S)
    assert desk.roster.removals.let_go_due() == ()
    assert desk.roster.removals.waiting(circle.id) != ()
    rooms.clock.advance(A_DAY_S)
    assert desk.roster.removals.waiting(circle.id) == ()
    desk.close()
    desk = rooms.house.open(rooms.house.default_folder, PASSPHRASE)
    assert store_of(desk).memory.removals == {}


def test_somebody_who_waits_can_be_let_go_at_once(desk: Desk, circle: Circle) -> None:
    bert = circle.people[1].id
    desk.roster.removals.take_off(circle.id, [bert])
    desk.roster.removals.let_go([bert])
    assert desk.roster.removals.waiting() == ()
