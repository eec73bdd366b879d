"""An undo of the list: everyone as before, and nothing lost by it."""

from __future__ import annotations

import pytest

from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.domain.people import Role
from circle_desktop.domain.roster.chairs import ChairKind
from circle_desktop.services.roster.sheets import Asked
from tests.fakes import make_desk, make_rooms


def test_a_list_is_put_back_with_people_chairs_and_sheets() -> None:
    desk = make_desk(make_rooms().house)
    circle = desk.circles.create("De Kade", people="Amal, Bert, Chloé")
    amal, bert, _ = (one.id for one in circle.people)
    desk.roster.ring.add_chair(circle.id, 1, ChairKind.EMPTY)
    former = desk.roster.former.of(circle.id)
    desk.roster.removals.take_off(circle.id, [amal])
    desk.roster.sheets.listen([bert], Asked("nl"), listens_only=True)
    desk.circles.give_role(circle.id, bert, Role.HOST)
    desk.circles.add_people(circle.id, "Dawit")
    desk.roster.former.put_back(former)
    assert desk.circles.get(circle.id) == former.circle
    assert desk.roster.former.of(circle.id) == former
    assert [one.person.name for one in desk.roster.removals.waiting(circle.id)] == ["Dawit"]


def test_whoever_was_let_go_for_good_does_not_come_back_by_an_undo() -> None:
    desk = make_desk(make_rooms().house)
    circle = desk.circles.create("De Kade", people="Amal, Bert")
    former = desk.roster.former.of(circle.id)
    desk.roster.removals.take_off(circle.id, [circle.people[0].id])
    desk.roster.removals.let_go([circle.people[0].id])
    desk.roster.former.put_back(former)
    assert [one.name for one in desk.circles.get(circle.id).people] == ["Bert"]
    desk.circles.remove(circle.id)
    with pytest.raises(CircleUnknown):
        desk.roster.former.put_back(former)
