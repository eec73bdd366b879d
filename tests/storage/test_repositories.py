"""What is kept comes back equal, from an encrypted drawer and from its stand-in alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.errors import CircleUnknown, SessionUnknown
from circle_desktop.domain.notes import HarvestLine, LineId, SessionId
from circle_desktop.domain.people import Participant, ParticipantId
from circle_desktop.services.ports.circle_work import Heartbeat, UnitOfWork
from tests.factories import sample_plan
from tests.fake_drawers import MemoryStore
from tests.storage.samples import STARTED, begun, sample_circle, sample_session, turn

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.services.ports.drawers import Drawer
    from circle_desktop.storage.drawers import SqlDrawer

NOBODY = CircleId("nobody")


@pytest.fixture(params=["encrypted", "memory"])
def store(request: pytest.FixtureRequest, drawer: SqlDrawer) -> Drawer:
    """A drawer, real or stand-in: both have to keep the same promises."""
    real: Drawer = drawer
    return real if request.param == "encrypted" else MemoryStore()


def _keep(store: Drawer, change: Callable[[UnitOfWork], None]) -> None:
    with store.unit_of_work() as work:
        change(work)
        work.commit()


def test_a_circle_comes_back_equal_with_its_people_in_seat_order(store: Drawer) -> None:
    circle = sample_circle()
    _keep(store, lambda work: work.circles.add(circle))
    with store.unit_of_work() as work:
        assert work.circles.get(circle.id) == circle
        assert work.circles.all() == (circle,)


def test_a_circle_without_people_comes_back_equal(store: Drawer) -> None:
    circle = sample_circle(names=())
    _keep(store, lambda work: work.circles.add(circle))
    with store.unit_of_work() as work:
        assert work.circles.get(circle.id) == circle


def test_people_change_chairs_leave_and_join(store: Drawer) -> None:
    circle = sample_circle()
    _keep(store, lambda work: work.circles.add(circle))
    newcomer = Participant(ParticipantId("new"), "Dawit")
    changed = circle.without(circle.people[1].id).joined([newcomer]).seated(newcomer.id, 0)
    _keep(store, lambda work: work.circles.save(changed))
    with store.unit_of_work() as work:
        assert work.circles.get(circle.id).people == changed.people


def test_circles_are_told_by_name_whatever_its_case(store: Drawer) -> None:
    for number, name in enumerate(["zon", "Äpfel", "boom", "Anker"]):
        circle = replace(sample_circle(f"c{number}", names=()), name=name)
        _keep(store, lambda work, circle=circle: work.circles.add(circle))  # type: ignore[misc]
    with store.unit_of_work() as work:
        assert [circle.name for circle in work.circles.all()] == ["Anker", "boom", "zon", "Äpfel"]


def test_a_removed_circle_takes_its_people_and_plan_along(store: Drawer) -> None:
    circle = sample_circle()
    _keep(store, lambda work: work.circles.add(circle))
    _keep(store, lambda work: work.circles.save_plan(circle.id, sample_plan()))
    _keep(store, lambda work: work.sessions.add(sample_session()))
    _keep(store, lambda work: work.circles.remove(circle.id))
    with store.unit_of_work() as work:
        assert work.circles.all() == ()
        assert work.circles.plan(circle.id) is None
        assert work.sessions.of_circle(circle.id) == (sample_session(),)


def test_a_plan_comes_back_equal_and_can_be_replaced(store: Drawer) -> None:
    circle, plan = sample_circle(), sample_plan()
    _keep(store, lambda work: work.circles.add(circle))
    with store.unit_of_work() as work:
        assert work.circles.plan(circle.id) is None
    for kept in (plan, plan.without(0)):
        _keep(store, lambda work, kept=kept: work.circles.save_plan(circle.id, kept))  # type: ignore[misc]
        with store.unit_of_work() as work:
            assert work.circles.plan(circle.id) == kept


@pytest.mark.parametrize(
    "act",
    [
        lambda work: work.circles.get(NOBODY),
        lambda work: work.circles.save(sample_circle("nobody")),
        lambda work: work.circles.remove(NOBODY),
        lambda work: work.circles.save_plan(NOBODY, sample_plan()),
    ],
)
def test_a_circle_that_is_not_there_is_unknown(
    store: Drawer, act: Callable[[UnitOfWork], object]
) -> None:
    with pytest.raises(CircleUnknown), store.unit_of_work() as work:
        act(work)


def test_a_session_comes_back_equal(store: Drawer) -> None:
    session = sample_session()
    _keep(store, lambda work: work.sessions.add(session))
    with store.unit_of_work() as work:
        found = work.sessions.get(session.id)
    assert found == session
    assert found.started.utcoffset() == session.started.utcoffset()


def test_what_is_written_at_the_closing_replaces_what_was_there(store: Drawer) -> None:
    session = sample_session()
    _keep(store, lambda work: work.sessions.add(session))
    later = replace(
        session,
        process_note="Anders.",
        harvest=(HarvestLine(LineId("new"), "Eén regel."), session.harvest[0]),
        marks=(),
        closed=True,
    )
    for _ in range(2):
        _keep(store, lambda work: work.sessions.save(later))
        with store.unit_of_work() as work:
            assert work.sessions.get(session.id) == later


def test_sessions_are_told_newest_first_whatever_zone_they_were_held_in(store: Drawer) -> None:
    tokyo, azores = timezone(timedelta(hours=9)), timezone(timedelta(hours=-1))
    starts = [
        datetime(2026, 3, 1, 9, 0, tzinfo=tokyo),
        datetime(2026, 3, 1, 0, 30, tzinfo=UTC),
        datetime(2026, 2, 28, 22, 45, tzinfo=azores),
    ]
    for number, started in enumerate(starts):
        session = sample_session(f"s{number}", started)
        _keep(store, lambda work, session=session: work.sessions.add(session))  # type: ignore[misc]
    with store.unit_of_work() as work:
        found = work.sessions.of_circle(CircleId("c1"))
        assert [session.id for session in found] == ["s1", "s0", "s2"]
        assert work.sessions.of_circle(NOBODY) == ()


def test_a_day_is_the_day_where_the_circle_sat(store: Drawer) -> None:
    tokyo = timezone(timedelta(hours=9))
    session = replace(
        sample_session(started=datetime(2026, 3, 2, 1, 0, tzinfo=tokyo)), closed=True
    )
    _keep(store, lambda work: work.sessions.add(session))
    with store.unit_of_work() as work:
        assert work.sessions.on(CircleId("c1"), date(2026, 3, 2)) == session
        with pytest.raises(SessionUnknown) as problem:
            work.sessions.on(CircleId("c1"), date(2026, 3, 1))
    assert problem.value.date == "2026-03-01"


def test_of_the_closed_sessions_on_a_day_the_last_is_found(store: Drawer) -> None:
    later = replace(sample_session("s2", STARTED + timedelta(hours=2)), closed=True)
    open_still = sample_session("s3", STARTED + timedelta(hours=4))
    with store.unit_of_work() as work:
        for session in (replace(sample_session("s1"), closed=True), later, open_still):
            work.sessions.add(session)
        work.commit()
    with store.unit_of_work() as work:
        assert work.sessions.on(CircleId("c1"), STARTED.date()) == later


def test_the_sessions_of_an_erased_circle_are_gone(store: Drawer) -> None:
    with store.unit_of_work() as work:
        work.sessions.add(sample_session())
        work.commit()
    with store.unit_of_work() as work:
        work.sessions.forget(sample_session().circle)
        work.commit()
    with store.unit_of_work() as work:
        assert work.sessions.of_circle(sample_session().circle) == ()


def test_the_session_that_waits_for_its_closing_is_found(store: Drawer) -> None:
    with store.unit_of_work() as work:
        assert work.sessions.unclosed() is None
    closed = replace(sample_session("s1"), closed=True)
    _keep(store, lambda work: work.sessions.add(closed))
    _keep(store, lambda work: work.sessions.add(sample_session("s2")))
    with store.unit_of_work() as work:
        assert work.sessions.unclosed() == sample_session("s2")


@pytest.mark.parametrize(
    "act",
    [
        lambda work: work.sessions.get(SessionId("nobody")),
        lambda work: work.sessions.save(sample_session("nobody")),
    ],
)
def test_a_session_that_is_not_there_is_unknown(
    store: Drawer, act: Callable[[UnitOfWork], object]
) -> None:
    with pytest.raises(SessionUnknown), store.unit_of_work() as work:
        act(work)


def test_a_journal_comes_back_equal_in_its_order(store: Drawer) -> None:
    entries = (begun(), *(turn(number) for number in range(1, 30)))
    for entry in entries:
        _keep(store, lambda work, entry=entry: work.journal.append(entry))  # type: ignore[misc]
    with store.unit_of_work() as work:
        assert work.journal.entries() == entries


def test_there_is_one_sign_of_life_the_last_one(store: Drawer) -> None:
    with store.unit_of_work() as work:
        assert work.journal.heartbeat() is None
    for number in (1, 2, 3):
        beat = Heartbeat(number * 1.5, STARTED + timedelta(seconds=number))
        _keep(store, lambda work, beat=beat: work.journal.beat(beat))  # type: ignore[misc]
    with store.unit_of_work() as work:
        assert work.journal.heartbeat() == Heartbeat(4.5, STARTED + timedelta(seconds=3))


def test_an_erased_journal_is_empty_and_can_begin_again(store: Drawer) -> None:
    _keep(store, lambda work: work.journal.append(begun()))
    _keep(store, lambda work: work.journal.beat(Heartbeat(1.0, STARTED)))
    _keep(store, lambda work: work.journal.erase())
    with store.unit_of_work() as work:
        assert work.journal.entries() == ()
        assert work.journal.heartbeat() is None
    _keep(store, lambda work: work.journal.append(turn(1)))
    with store.unit_of_work() as work:
        assert work.journal.entries() == (turn(1),)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    note=st.text(alphabet=st.characters(exclude_categories=["Cs"])),
    name=st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1),
    moment=st.datetimes(
        min_value=datetime(1970, 1, 2),  # noqa: DTZ001 - the strategy adds the zone
        max_value=datetime(9998, 1, 1),  # noqa: DTZ001 - the strategy adds the zone
        timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
    ),
)
def test_any_text_at_any_moment_comes_back_as_it_was(
    drawer: SqlDrawer, note: str, name: str, moment: datetime
) -> None:
    session = replace(sample_session(started=moment), ended=moment, process_note=note)
    circle = replace(sample_circle(names=(name,)), place=note)
    with drawer.unit_of_work() as work:
        work.sessions.add(session)
        work.circles.add(circle)
        assert work.sessions.get(session.id) == session
        assert work.circles.get(circle.id) == circle


@pytest.mark.parametrize(
    ("pasted", "kept"), [("a\ud83d b", "a\ufffd b"), ("\ud83d\ude00", "😀"), ("\udc00", "\ufffd")]
)
def test_half_a_character_is_replaced_instead_of_losing_the_note(
    drawer: SqlDrawer, pasted: str, kept: str
) -> None:
    with drawer.unit_of_work() as work:
        work.sessions.add(replace(sample_session(), process_note=pasted))
        assert work.sessions.get(SessionId("s1")).process_note == kept
