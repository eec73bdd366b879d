"""What a drawer keeps around its plans comes back equal, from disk and from its stand-in alike."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.circle import CircleId, CircleKind
from circle_desktop.domain.errors import CircleUnknown
from circle_desktop.domain.planning.days import Days, PlannedDay
from circle_desktop.domain.planning.own_template import OwnTemplate, TemplateKey
from circle_desktop.domain.planning.preparation import Preparation
from circle_desktop.domain.words import Words
from tests.factories import sample_plan
from tests.fake_drawers import MemoryStore
from tests.storage.samples import sample_circle, sample_session

if TYPE_CHECKING:
    from circle_desktop.services.ports.drawers import Drawer
    from circle_desktop.storage.drawers import SqlDrawer

PLAN = sample_plan()
OWN = OwnTemplate(TemplateKey("t1"), PLAN, CircleKind.GRIEF, 7)
READY = Preparation(
    ("tea", "chairs"), "Kaars <b> \x00", 2, "s0", Days((PlannedDay(Words(), PLAN),))
)


@pytest.fixture(params=["encrypted", "memory"])
def store(request: pytest.FixtureRequest, drawer: SqlDrawer) -> Drawer:
    real: Drawer = drawer
    return real if request.param == "encrypted" else MemoryStore()


def test_templates_come_back_by_their_key_and_go(store: Drawer) -> None:
    other = replace(OWN, key=TemplateKey("t0"), people=3)
    with store.unit_of_work() as work:
        work.planning.put(OWN)
        work.planning.put(other)
        work.planning.put(replace(OWN, people=8))
        work.commit()
    with store.unit_of_work() as work:
        assert work.planning.templates() == (other, replace(OWN, people=8))
        work.planning.remove(other.key)
        work.planning.remove(other.key)
        work.commit()
    with store.unit_of_work() as work:
        assert [own.key for own in work.planning.templates()] == [OWN.key]


def test_a_preparation_belongs_to_a_circle_and_goes_with_it(store: Drawer) -> None:
    circle = sample_circle()
    with store.unit_of_work() as work:
        work.circles.add(circle)
        assert work.planning.preparation(circle.id) == Preparation()
        work.planning.prepare(circle.id, Preparation())
        work.planning.prepare(circle.id, READY)
        work.commit()
    with store.unit_of_work() as work:
        assert work.planning.preparation(circle.id) == READY
        with pytest.raises(CircleUnknown):
            work.planning.prepare(CircleId("elsewhere"), READY)
        work.circles.remove(circle.id)
        work.commit()
    with store.unit_of_work() as work:
        assert work.planning.preparation(circle.id) == Preparation()


def test_the_plan_of_a_session_stays_until_the_session_goes(store: Drawer) -> None:
    session = sample_session()
    with store.unit_of_work() as work:
        work.sessions.add(session)
        work.planning.hold(session.id, PLAN)
        work.sessions.save(replace(session, process_note="later"))
        work.commit()
    with store.unit_of_work() as work:
        (held,) = work.planning.held(session.circle)
        assert (held.session, held.day, held.plan) == (session.id, session.started.date(), PLAN)
        work.sessions.forget(session.circle)
        work.commit()
    with store.unit_of_work() as work:
        assert work.planning.held(session.circle) == ()
