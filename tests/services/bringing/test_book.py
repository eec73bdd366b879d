"""A list is kept whole in one act and taken back in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.bringing.columns import Layout, Use
from circle_desktop.domain.bringing.draft import Answer, Taking, decided, draft
from circle_desktop.domain.bringing.sheet import Row, Sheet
from circle_desktop.domain.errors import DiskFull, UnusableList
from circle_desktop.services.changes import Changes
from tests.fakes import make_desk, make_house, store_of

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.house import Desk

LAYOUT = Layout(0, (Use.NAME,))


@pytest.fixture
def desk() -> Desk:
    return make_desk(make_house())


def taking_of(circle: Circle, *names: str) -> Taking:
    listed = Sheet(tuple(Row(at, (name,)) for at, name in enumerate(names, 1)))
    found = draft(listed, LAYOUT, circle.people)
    return decided(found, {double.candidate.line: Answer.SAME for double in found.doubles})


def names(desk: Desk, circle: Circle) -> list[str]:
    return [person.name for person in desk.circles.get(circle.id).people]


def test_who_is_new_gets_the_next_chairs_in_the_order_of_the_list(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal")
    brought = desk.bringing.take(circle.id, taking_of(circle, "Zoë", "AMAL", "Bert"))
    assert names(desk, circle) == ["Amal", "Zoë", "Bert"]
    assert len(brought.added) == 2


def test_taking_back_leaves_who_came_otherwise(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal")
    brought = desk.bringing.take(circle.id, taking_of(circle, "Zoë", "Bert"))
    desk.circles.add_people(circle.id, "Jo")
    desk.circles.remove_person(circle.id, brought.added[0])
    assert desk.bringing.take_back(brought) == Changes.PEOPLE
    assert names(desk, circle) == ["Amal", "Jo"]


def test_a_list_without_anybody_is_refused(desk: Desk) -> None:
    circle = desk.circles.create("De Kade")
    with pytest.raises(UnusableList):
        desk.bringing.take(circle.id, taking_of(circle))


def test_a_full_disk_keeps_nobody_of_the_list(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal")
    store_of(desk).full = True
    with pytest.raises(DiskFull):
        desk.bringing.take(circle.id, taking_of(circle, "Zoë", "Bert"))
    store_of(desk).full = False
    assert names(desk, circle) == ["Amal"]
