"""Several days, each with its plan: begun from a template or from a plan, and gone through."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.errors import NotNow, TemplateUnusable
from circle_desktop.domain.plan import PhaseKind, RoundForm, feasibility
from circle_desktop.services.changes import Changes
from circle_desktop.services.planning.days import _changed, days_of
from circle_desktop.services.planning.fields import Fields
from circle_desktop.services.templates import describe_template, load_template, template_keys
from tests.factories import sample_circle, sample_plan
from tests.fakes import make_desk, make_house

if TYPE_CHECKING:
    from circle_desktop.domain.circle import CircleId
    from circle_desktop.domain.planning.days import Days
    from circle_desktop.services.house import Desk

DAYS = "days-105"


@pytest.fixture
def desk() -> Desk:
    return make_desk(make_house())


def _at(desk: Desk, circle_id: CircleId) -> Days:
    return desk.planning.preparing.of(circle_id).days


def test_four_days_are_blocks_each_ended_by_an_evening_round() -> None:
    meetings = days_of(DAYS)
    assert [one.plan.template for one in meetings] == [DAYS, "evening-30"] * 3 + [DAYS]
    assert [one.after_days for one in meetings] == [0, 0, 1, 0, 1, 0, 1]
    assert [one.title for one in meetings] == list(describe_template(DAYS).series)


def test_the_first_day_has_an_exercise_and_the_last_a_farewell_that_fits() -> None:
    first, last = days_of(DAYS)[0].plan, days_of(DAYS)[-1].plan
    exercise = next(p for p in first.phases if p.kind is PhaseKind.SHARING)
    farewell = next(p for p in last.phases if p.kind is PhaseKind.SHARING)
    assert exercise.form is RoundForm.DYADS
    assert farewell.form is RoundForm.SEQUENTIAL
    fit = feasibility(farewell, describe_template(DAYS).people)
    assert fit.needed_s <= fit.given_s
    for plan in (first, last):
        assert plan.minutes == load_template(DAYS).minutes


def test_a_series_of_evenings_is_weekly_and_most_templates_are_none() -> None:
    assert {one.after_days for one in days_of("grief-120")[1:]} == {7}
    series = {key for key in template_keys() if days_of(key)}
    assert series == {DAYS, "grief-120"}


def test_a_change_of_a_phase_that_is_not_there_is_named() -> None:
    change = Fields("days", json.loads('{"kind": "welcome"}'), "series[0].changes[0]")
    with pytest.raises(TemplateUnusable):
        _changed(load_template("evening-30"), change)


def test_each_day_keeps_what_was_changed_in_its_plan(desk: Desk) -> None:
    circle = sample_circle(desk)
    assert desk.planning.days.begin(circle.id, DAYS) is Changes.PLANS
    assert desk.plans.get(circle.id) == days_of(DAYS)[0].plan
    desk.plans.set_minutes(circle.id, 2, 45)
    desk.planning.days.go_to(circle.id, 1)
    assert desk.plans.get(circle.id) == load_template("evening-30")
    desk.planning.days.go_to(circle.id, 0)
    assert desk.plans.get(circle.id).phases[2].minutes == 45
    with pytest.raises(NotNow):
        desk.planning.days.go_to(circle.id, 99)


def test_one_date_dates_all_that_follow(desk: Desk) -> None:
    circle = sample_circle(desk)
    desk.planning.days.begin(circle.id, DAYS)
    monday = date(2026, 11, 23)
    desk.planning.days.set_day(circle.id, monday)
    days = [one.day for one in _at(desk, circle.id).days]
    assert days[0] == days[1] == monday
    assert days[-1] == monday + timedelta(days=3)


def test_any_plan_becomes_one_of_several_days(desk: Desk) -> None:
    circle = sample_circle(desk)
    assert desk.planning.days.go_to(circle.id, 1) is Changes.NOTHING
    desk.planning.days.add(circle.id, "nl", ("Dag 1", "Dag 2"))
    series = _at(desk, circle.id)
    assert [one.title.best("nl") for one in series.days] == ["Dag 1", "Dag 2"]
    assert (series.at, desk.plans.get(circle.id)) == (1, sample_plan())
    desk.plans.drop(circle.id, 1)
    desk.planning.days.add(circle.id, "nl", ("", "Dag 3"))
    assert [len(one.plan.phases) for one in _at(desk, circle.id).days] == [7, 6, 6]
    desk.planning.days.name(circle.id, "nl", " Slot  dag ")
    assert _at(desk, circle.id).here.title.best("nl") == "Slot dag"


def test_a_day_is_taken_out_and_the_last_one_ends_the_days(desk: Desk) -> None:
    circle = sample_circle(desk)
    desk.planning.days.add(circle.id, "nl", ("Dag 1", "Dag 2"))
    desk.plans.drop(circle.id, 1)
    desk.planning.days.take_out(circle.id)
    assert desk.plans.get(circle.id) == sample_plan()
    desk.planning.days.take_out(circle.id)
    assert not _at(desk, circle.id)
    assert desk.plans.get(circle.id) == sample_plan()


def test_when_a_series_ends_the_plan_at_hand_stays(desk: Desk) -> None:
    circle = sample_circle(desk)
    desk.planning.days.begin(circle.id, DAYS)
    desk.planning.days.go_to(circle.id, 1)
    desk.planning.days.end(circle.id)
    assert not _at(desk, circle.id)
    assert desk.plans.get(circle.id) == load_template("evening-30")


def test_a_circle_without_a_plan_of_its_own_begins_with_the_first_template(desk: Desk) -> None:
    circle = desk.circles.create("Nieuw")
    desk.planning.days.add(circle.id, "nl", ("Dag 1", "Dag 2"))
    assert desk.plans.get(circle.id) == load_template(template_keys()[0])
