"""Circles, people and plans as commands: each a whole transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.errors import (
    CircleAlreadyRunning,
    CircleUnknown,
    DiskFull,
    NotNow,
    UnusableList,
    UnusableName,
)
from circle_desktop.domain.people import Role
from circle_desktop.domain.plan import RoundForm
from circle_desktop.services.beginning import chair_for, setup
from circle_desktop.services.changes import Changes
from tests.factories import NAMES, begin_sample, sample_circle
from tests.fakes import make_desk, make_house, make_rooms, store_of

if TYPE_CHECKING:
    from circle_desktop.services.house import Desk


@pytest.fixture
def desk() -> Desk:
    return make_desk(make_house())


def names(desk: Desk) -> list[str]:
    return [p.name for p in desk.circles.all()[0].people]


def test_a_circle_with_people_is_made_in_one_act(desk: Desk) -> None:
    circle = desk.circles.create("Mama-café", people="Amal, Bert, Chloé")
    assert desk.circles.get(circle.id) == circle
    assert names(desk) == ["Amal", "Bert", "Chloé"]


def test_a_circle_is_found_by_its_label_whatever_its_case(desk: Desk) -> None:
    circle = desk.circles.create("De Kade")
    assert desk.circles.named("de  kade") == circle
    with pytest.raises(CircleUnknown):
        desk.circles.named("Elders")


def test_when_one_name_cannot_stand_nothing_is_made(desk: Desk) -> None:
    with pytest.raises(UnusableName):
        desk.circles.create("De Kade", people="Amal," + "x" * 99)
    assert desk.circles.all() == ()


def test_people_are_added_after_the_last_chair_and_may_share_a_name(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal")
    taken = desk.circles.add_people(circle.id, "Bert\nAmal")
    assert taken.added == ("Bert", "Amal")
    assert names(desk) == ["Amal", "Bert", "Amal"]
    with pytest.raises(UnusableList):
        desk.circles.add_people(circle.id, " , ")


def test_a_person_can_be_renamed_moved_set_to_listen_and_removed(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal, Bert, Chloé")
    amal, bert, _ = (p.id for p in circle.people)
    desk.circles.rename(circle.id, amal, "Amal K.")
    desk.circles.seat(circle.id, amal, 2)
    desk.circles.set_listening(circle.id, amal, listens_only=True)
    assert desk.circles.remove_person(circle.id, bert) is Changes.PEOPLE
    people = desk.circles.get(circle.id).people
    assert [(p.name, p.listens_only) for p in people] == [("Chloé", False), ("Amal K.", True)]


def test_a_name_that_cannot_stand_leaves_the_old_one(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal")
    with pytest.raises(UnusableName):
        desk.circles.rename(circle.id, circle.people[0].id, " ")
    assert names(desk) == ["Amal"]


def test_there_is_one_host(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal, Bert")
    amal, bert = (p.id for p in circle.people)
    desk.circles.give_role(circle.id, amal, Role.HOST)
    desk.circles.give_role(circle.id, bert, Role.HOST)
    assert [p.role for p in desk.circles.get(circle.id).people] == [Role.NONE, Role.HOST]
    desk.circles.give_role(circle.id, bert, Role.NONE)
    assert desk.circles.get(circle.id).person(bert).role is Role.NONE


def test_a_circle_can_be_removed(desk: Desk) -> None:
    circle = sample_circle(desk)
    desk.circles.remove(circle.id)
    assert desk.circles.all() == ()


def test_an_erased_circle_leaves_no_session_behind() -> None:
    rooms = make_rooms()
    desk = make_desk(rooms.house)
    circle, other = sample_circle(desk), desk.circles.create("Elders")
    begin_sample(rooms.house, desk, circle)
    with pytest.raises(CircleAlreadyRunning):
        desk.circles.remove(circle.id)
    desk.circles.remove(other.id)
    desk.live.act(acts.End())
    session = desk.closing.open(desk.live)
    with pytest.raises(CircleAlreadyRunning):
        desk.circles.remove(circle.id)
    desk.closing.close(session.id, desk.live)
    desk.circles.remove(circle.id)
    assert store_of(desk).memory.sessions == {}


def test_on_a_full_disk_the_list_stays_as_it_was(desk: Desk) -> None:
    circle = desk.circles.create("De Kade", people="Amal")
    store_of(desk).full = True
    with pytest.raises(DiskFull):
        desk.circles.add_people(circle.id, "Bert")
    store_of(desk).full = False
    assert names(desk) == ["Amal"]


def test_until_a_plan_was_chosen_the_first_template_stands(desk: Desk) -> None:
    circle = desk.circles.create("De Kade")
    assert desk.plans.get(circle.id).template == desk.plans.templates()[0].template


def test_a_plan_begins_from_a_template_and_changes_stay(desk: Desk) -> None:
    circle = desk.circles.create("De Kade")
    chosen = desk.plans.choose(circle.id, "praatgroep-105")
    assert desk.plans.get(circle.id) == chosen
    desk.plans.set_minutes(circle.id, 0, 7)
    desk.plans.set_guide(circle.id, 2, 100)
    desk.plans.set_form(circle.id, 2, RoundForm.RETURNING)
    desk.plans.set_prompt(circle.id, 2, "tr", "Bugün nasılsınız?")
    plan = desk.plans.get(circle.id)
    assert plan.phases[0].minutes == 7
    assert plan.phases[2].guide_s == 100
    assert plan.phases[2].form is RoundForm.RETURNING
    assert plan.phases[2].prompt.get("tr") == "Bugün nasılsınız?"


def test_phases_move_and_drop_but_the_closing_stays(desk: Desk) -> None:
    circle = sample_circle(desk)
    desk.plans.move(circle.id, 0, 1)
    assert desk.plans.get(circle.id).phases[1].title.get("en") == "arrival"
    desk.plans.drop(circle.id, 1)
    assert len(desk.plans.get(circle.id).phases) == 6
    with pytest.raises(NotNow):
        desk.plans.drop(circle.id, 5)


def test_a_circle_begins_with_everyone_on_their_chair() -> None:
    rooms = make_rooms()
    desk = make_desk(rooms.house)
    circle = sample_circle(desk)
    began = setup(circle, desk.plans.get(circle.id), rooms.ids, two_step=True)
    assert tuple(seat.name for seat in began.seats) == NAMES
    assert [seat.person for seat in began.seats] == [p.id for p in circle.people]
    assert began.seats[6].listens_only
    assert began.two_step


def test_a_latecomer_who_is_on_no_list_gets_a_chair() -> None:
    chair = chair_for("  Fatima ", make_rooms().ids, listens_only=True)
    assert (chair.name, chair.person, chair.listens_only) == ("Fatima", None, True)
