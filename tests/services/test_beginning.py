"""A circle begins on its chairs; whoever comes later sits on a free one or on one more."""

from __future__ import annotations

from circle_desktop.domain import acts
from circle_desktop.domain.people import Role
from circle_desktop.services.beginning import arrival, chair_for, setup
from tests.domain.living import Living, chair, plan_of, seat
from tests.factories import sample_circle
from tests.fakes import make_desk, make_rooms


def test_everyone_begins_on_their_own_chair_with_their_role() -> None:
    rooms = make_rooms()
    circle = sample_circle(make_desk(rooms.house))
    begun = setup(circle, plan_of(), rooms.house.ids, two_step=True)
    assert [s.name for s in begun.seats] == [person.name for person in circle.people]
    assert begun.seats[0].role is Role.HOST
    assert begun.two_step


def test_a_walk_in_has_a_chair_of_their_own() -> None:
    walk_in = chair_for("  Emma ", make_rooms().house.ids, listens_only=True, newcomer=True)
    assert (walk_in.name, walk_in.listens_only, walk_in.newcomer) == ("Emma", True, True)


def test_on_a_chair_that_was_left_somebody_sits_down_and_behind_any_other_one_is_added() -> None:
    living = Living("A", "B", "C")
    living.do(acts.Leave(chair("B")))
    found = [arrival(living.state, seat("L"), place) for place in ("b", "a", "")]
    assert found == [
        acts.Arrive(seat("L"), chair=chair("B")),
        acts.Arrive(seat("L"), after=chair("A")),
        acts.Arrive(seat("L")),
    ]
