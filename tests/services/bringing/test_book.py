"""A list is kept whole in one act and taken back in one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.bringing.columns import Layout, Use
from circle_desktop.domain.bringing.details import Agreed
from circle_desktop.domain.bringing.draft import Answer, Taking, decided, draft
from circle_desktop.domain.bringing.likeness import likeness
from circle_desktop.domain.bringing.sheet import Row, Sheet
from circle_desktop.domain.errors import DiskFull, UnusableList
from circle_desktop.services.bringing.tongues import tongues
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


RICH = Layout(0, (Use.NAME, Use.LANGUAGES, Use.CONTACT))
AGREED = Agreed(date(2026, 11, 1), "form of 2025", "nl", "Rita")


def rich(circle: Circle, *lines: str, answer: Answer = Answer.SAME) -> Taking:
    listed = Sheet(tuple(Row(at, tuple(line.split("|"))) for at, line in enumerate(lines, 1)))
    found = draft(listed, RICH, circle.people)
    return decided(found, {double.candidate.line: answer for double in found.doubles})


def test_what_people_agreed_to_is_kept_with_their_chair(desk: Desk) -> None:
    circle = desk.circles.create("De Kade")
    brought = desk.bringing.take(
        circle.id, rich(circle, "Zoë|Frans|04", "Bert||", "zoe|nl|"), AGREED
    )
    sheet = desk.roster.sheets.get(brought.added[0])
    assert (sheet.languages, sheet.contact, brought.unread) == (("fr",), "04", 1)
    assert desk.roster.sheets.get(brought.added[1]).is_empty
    desk.bringing.take_back(brought)
    assert desk.roster.sheets.of(circle.id) == {}


def test_without_their_agreement_only_names_are_kept(desk: Desk) -> None:
    circle = desk.circles.create("De Kade")
    brought = desk.bringing.take(circle.id, rich(circle, "Zoë|Frans|04"))
    assert desk.roster.sheets.get(brought.added[0]).is_empty


def test_somebody_of_the_circle_is_filled_up_and_emptied_again(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Zoë, Bert")
    zoe = circle.people[0].id
    brought = desk.bringing.take(circle.id, rich(circle, "zoe|Frans|", "Bert|klingon|"), AGREED)
    assert desk.roster.sheets.get(zoe).languages == ("fr",)
    assert (brought.added, brought.unread) == ((), 1)
    desk.bringing.take_back(brought)
    assert desk.roster.sheets.get(zoe).is_empty


def test_taking_back_brings_nobody_back_who_left_meanwhile(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Zoë")
    brought = desk.bringing.take(circle.id, rich(circle, "zoe|Frans|"), AGREED)
    desk.circles.remove_person(circle.id, circle.people[0].id)
    desk.bringing.take_back(brought)
    assert names(desk, circle) == []


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("Nederlands", "nl"),
        ("néerlandais", "nl"),
        ("Farsi", "fa"),
        ("العربية", "ar"),
        ("uk", "uk"),
    ],
)
def test_a_language_is_known_by_every_name(name: str, tag: str) -> None:
    assert tongues()[likeness(name)] == tag
