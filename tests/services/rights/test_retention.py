"""Terms of a group: what may go, the monthly list, and letting go after a look."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.notes import SessionId
from circle_desktop.domain.rights.retention import Kept, Term
from circle_desktop.services.changes import Changes
from circle_desktop.services.ports.drawers import OFFICE_DRAWER
from tests.factories import begin_sample
from tests.fakes import BRUSSELS
from tests.services.rights.conftest import LINE, NOTE, OWN, held_session

if TYPE_CHECKING:
    from circle_desktop.domain.rights.retention import Due
    from circle_desktop.services.rights.retention import Retention
    from tests.services.rights.conftest import Group

YEAR = 366


@pytest.fixture
def retention(group: Group) -> Retention:
    return group.desk.rights.retention


def _later(group: Group, days: float) -> None:
    group.rooms.clock.sleep(timedelta(days=days).total_seconds())


def _kinds(due: tuple[Due, ...]) -> list[Kept]:
    return [one.kept for one in due]


def test_nothing_is_due_in_the_first_weeks(retention: Retention) -> None:
    assert retention.due() == ()
    assert retention.asks() == 0


def test_things_become_due_one_after_the_other(group: Group, retention: Retention) -> None:
    _later(group, 30)
    assert _kinds(retention.due()) == [Kept.MARKS]
    _later(group, 160)
    assert _kinds(retention.due()) == [Kept.MARKS, Kept.REFLECTIONS]
    _later(group, YEAR)
    assert set(_kinds(retention.due())) == set(Kept)
    due = {one.kept: one for one in retention.due()}
    assert due[Kept.LIST].until == date(2027, 11, 5)
    assert due[Kept.LIST].since == date(2026, 11, 5)


def test_a_list_counts_from_the_last_time_the_circle_met(
    group: Group, retention: Retention
) -> None:
    later = datetime(2027, 6, 1, 19, 0, tzinfo=BRUSSELS)
    group.keep(held_session(group.circle, "s0", later))
    group.desk.circles.create("Nooit bijeen", people="Sofie")
    _later(group, YEAR)
    assert Kept.LIST not in _kinds(retention.due())
    _later(group, YEAR)
    assert _kinds(retention.due()).count(Kept.LIST) == 1


def test_another_term_makes_another_list(group: Group, retention: Retention) -> None:
    _later(group, 60)
    retention.rest()
    assert retention.asks() == 0
    assert retention.choose(Kept.NOTES, Term(days=14)) is Changes.SETTINGS
    assert set(_kinds(retention.due())) == {Kept.MARKS, Kept.NOTES}
    assert retention.asks() == 2
    retention.choose(Kept.MARKS, Term())
    assert _kinds(retention.due()) == [Kept.NOTES]


def test_the_list_rests_for_a_month_when_it_was_looked_at(
    group: Group, retention: Retention
) -> None:
    _later(group, 60)
    assert retention.asks() == 1
    retention.rest()
    assert retention.asks() == 0
    assert len(retention.due()) == 1
    _later(group, 31)
    assert retention.asks() == 1


def test_what_would_go_can_be_looked_at_whole(group: Group, retention: Retention) -> None:
    _later(group, YEAR)
    shown = {one.kept: retention.text_of(one) for one in retention.due()}
    assert shown[Kept.NOTES] == f"{NOTE}\n– {LINE}"
    assert shown[Kept.REFLECTIONS] == OWN
    assert shown[Kept.LIST].startswith("Marijke, Huda, Bert")
    assert shown[Kept.MARKS] == ""
    (own,) = (one for one in retention.due() if one.kept is Kept.REFLECTIONS)
    group.desk.reflections.erase(own.session)
    assert retention.text_of(own) == ""


def test_only_what_was_chosen_goes(group: Group, retention: Retention) -> None:
    _later(group, YEAR)
    marks = [one for one in retention.due() if one.kept is Kept.MARKS]
    retention.let_go(marks)
    assert group.session().marks == ()
    assert group.session().process_note == NOTE
    assert Kept.MARKS not in _kinds(retention.due())


def test_everything_can_go_together_and_the_counts_stay(
    group: Group, retention: Retention
) -> None:
    counted = group.session().headcount
    _later(group, YEAR)
    changes = retention.let_go(retention.due())
    assert Changes.REFLECTIONS in changes
    assert Changes.PEOPLE in changes
    assert retention.due() == ()
    assert group.session().headcount == counted
    assert group.session().harvest == ()
    assert group.desk.circles.get(group.circle.id).people == ()
    assert group.desk.reflections.all() == ()


def test_what_is_gone_meanwhile_is_passed_over(group: Group, retention: Retention) -> None:
    _later(group, YEAR)
    due = retention.due()
    group.desk.rights.forgetting.forget(SessionId("s1"), counts_stay=False)
    group.desk.circles.remove(group.circle.id)
    assert retention.let_go(due) is Changes.REFLECTIONS


def test_the_list_of_a_circle_that_sits_stays(group: Group, retention: Retention) -> None:
    _later(group, YEAR)
    due = [one for one in retention.due() if one.kept is Kept.LIST]
    begin_sample(group.rooms.house, group.desk, group.circle)
    retention.let_go(due)
    assert len(group.desk.circles.get(group.circle.id).people) == 8


def test_a_circle_in_the_trash_asks_nothing(group: Group, retention: Retention) -> None:
    _later(group, YEAR)
    group.desk.rights.trash.put_away(group.circle.id)
    assert _kinds(retention.due()) == [Kept.REFLECTIONS]


def test_without_an_own_drawer_no_reflection_is_due(group: Group, retention: Retention) -> None:
    _later(group, YEAR)
    drawers = group.desk.vault.drawers
    assert isinstance(drawers, dict)
    assert OFFICE_DRAWER in drawers
    del drawers[group.desk.vault.own_drawer]
    assert Kept.REFLECTIONS not in _kinds(retention.due())
