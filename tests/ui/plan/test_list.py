"""The list of phases: its hours are those of the session that is planned, and it stands whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from circle_desktop.domain.roster.series import Meeting
from circle_desktop.ui.plan.phases_model import ROW_ROLE

if TYPE_CHECKING:
    from tests.ui.circle.desks import Window


def test_the_hours_are_those_of_the_next_planned_session(window: Window) -> None:
    circle = window.circle()
    plan = window.page(circle).plan
    day = window.frame.house.clock.wall().date() + timedelta(days=14)
    plan.show_circle(replace(circle, series=(Meeting(day, 14 * 60 + 30, 90),)))
    assert plan.foot.start.text() == "14:30"
    assert plan.model.index(0, 0).data(ROW_ROLE).clock == "14:30"


def test_a_plan_of_usual_length_stands_whole_beside_its_phase(window: Window) -> None:
    plan = window.page(window.circle()).plan
    assert plan.list.minimumHeight() >= plan.list.count() * plan.list.sizeHintForRow(0)
