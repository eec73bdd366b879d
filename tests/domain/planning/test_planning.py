"""Days, preparations, own templates and what was left open, as rules without a vault."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.domain.circle import CircleId, CircleKind
from circle_desktop.domain.errors import NotNow
from circle_desktop.domain.marks import Mark, MarkKind
from circle_desktop.domain.notes import HarvestLine, LineId, PhaseHeld, Session, SessionId
from circle_desktop.domain.plain import from_plain, to_plain
from circle_desktop.domain.plan import feasibility
from circle_desktop.domain.planning.days import MOST_DAYS, Days, PlannedDay
from circle_desktop.domain.planning.left_open import LeftOpen, left_open
from circle_desktop.domain.planning.own_template import OwnTemplate, TemplateKey, without_notes
from circle_desktop.domain.planning.preparation import Preparation
from circle_desktop.domain.words import Words
from tests.factories import sample_plan

MONDAY = date(2026, 11, 23)
PLAN = sample_plan()


def _made(*gaps: int) -> Days:
    return Days(
        tuple(PlannedDay(Words.of({"nl": f"Dag {n}"}), PLAN, gap) for n, gap in enumerate(gaps))
    )


def _days(found: Days) -> list[int | None]:
    return [None if one.day is None else (one.day - MONDAY).days for one in found.days]


def test_a_date_brings_the_dates_of_what_follows() -> None:
    days = _made(0, 0, 1, 0, 1).dated(MONDAY)
    assert _days(days) == [0, 0, 1, 1, 2]


def test_a_day_that_moves_takes_the_later_ones_along_and_leaves_the_earlier() -> None:
    days = _made(0, 1, 1).dated(MONDAY).going_to(1).dated(MONDAY + timedelta(days=7))
    assert _days(days) == [0, 7, 8]
    assert days.here.after_days == 7
    assert _days(days.going_to(0).dated(MONDAY + timedelta(days=1))) == [1, 8, 9]


def test_a_day_before_the_former_one_counts_from_the_same_day() -> None:
    days = _made(0, 1).dated(MONDAY).going_to(1).dated(MONDAY - timedelta(days=2))
    assert days.here.after_days == 0
    assert _made(0, 1).going_to(1).dated(MONDAY).here.after_days == 1


def test_there_is_nothing_before_the_first_or_after_the_last() -> None:
    days = _made(0, 1)
    assert not days.is_last
    assert days.going_to(1).is_last
    for place in (-1, 2):
        with pytest.raises(NotNow):
            days.going_to(place)
    assert not Days()


def test_one_more_day_comes_after_the_one_at_hand_with_its_date() -> None:
    more = PlannedDay(Words.of({"nl": "Extra"}), PLAN)
    days = _made(0, 1).dated(MONDAY).with_day(more)
    assert (days.at, days.here.title.best("nl")) == (1, "Extra")
    assert _days(days) == [0, 1, 1]
    assert Days().with_day(more).days == (more,)
    assert _days(_made(0).with_day(more)) == [None, None]


def test_a_series_has_an_end() -> None:
    with pytest.raises(NotNow):
        _made(*[1] * MOST_DAYS).with_day(PlannedDay(Words(), PLAN))


def test_a_day_taken_out_leaves_the_next_at_hand_or_the_last() -> None:
    days = _made(0, 1, 1).going_to(1)
    assert days.without_here().here.title.best("nl") == "Dag 2"
    assert days.going_to(2).without_here().at == 1
    assert _made(0).without_here() == Days()


def test_each_day_holds_its_own_plan_and_title() -> None:
    shorter = PLAN.without(0)
    days = _made(0, 1).going_to(1).holding(shorter).titled(Words.of({"nl": "Nieuw"}))
    assert [one.plan for one in days.days] == [PLAN, shorter]
    assert days.here.title.best("nl") == "Nieuw"


@given(
    st.lists(st.integers(0, 14), min_size=1, max_size=8), st.integers(0, 7), st.integers(0, 400)
)
def test_dates_of_a_series_never_run_back(gaps: list[int], at: int, ahead: int) -> None:
    days = _made(*gaps).dated(MONDAY).going_to(min(at, len(gaps) - 1))
    days = days.dated(MONDAY + timedelta(days=ahead))
    later = [one.day for one in days.days[days.at :] if one.day is not None]
    assert later == sorted(later)


def test_a_preparation_comes_back_equal_and_knows_each_tick_once() -> None:
    kept = Preparation(note="Kaars", interpreted=2, days=_made(0, 1).dated(MONDAY))
    kept = kept.ticking("tea", ticked=True).ticking("chairs", ticked=True)
    kept = kept.ticking("tea", ticked=True)
    assert kept.ticks == ("chairs", "tea")
    assert kept.ticking("tea", ticked=False).ticks == ("chairs",)
    assert from_plain(Preparation, to_plain(kept)) == kept


def test_a_note_to_self_does_not_leave_its_plan() -> None:
    noted = PLAN.changed(2, replace(PLAN.phases[2], note="Farid zit bij de deur"))
    assert without_notes(noted) == PLAN
    own = OwnTemplate(TemplateKey("t"), PLAN, CircleKind.GRIEF)
    named = own.titled(Words.of({"fr": "Deuil, le soir"}))
    assert named.plan.title.best("fr") == "Deuil, le soir"


def _session(**given: object) -> Session:
    begun = datetime(2026, 11, 12, 19, 0, tzinfo=UTC)
    held = tuple(
        PhaseHeld(phase.title, phase.kind, 300, phase.minutes, phase.protected)
        for phase in PLAN.phases
        if phase.title.best("en") != "harvest"
    )
    made = Session(
        SessionId("s1"), CircleId("c1"), PLAN.title, begun, begun + timedelta(hours=1), held
    )
    return replace(made, **given)  # type: ignore[arg-type]


def test_what_was_marked_not_held_or_not_read_is_left_open() -> None:
    marks = (
        Mark(MarkKind.FOLLOW_UP, 3), Mark(MarkKind.AGREEMENT, 3), Mark(MarkKind.THEME, 1)
    )  # fmt: skip
    lines = (HarvestLine(LineId("l1"), "Wij zijn er"), HarvestLine(LineId("l2"), "Thee", True))
    found = left_open(_session(marks=marks, harvest=lines), PLAN)
    assert found.come_back_to == (PLAN.phases[3].title,)
    assert [title.best("en") for title in found.not_held] == ["harvest"]
    assert found.unread == 1
    assert found


def test_without_its_plan_a_session_still_tells_that_something_was_marked() -> None:
    found = left_open(_session(marks=(Mark(MarkKind.FOLLOW_UP, 3),)), None)
    assert (found.come_back_to, found.not_held) == ((Words(),), ())


def test_a_session_that_left_nothing_open_says_nothing() -> None:
    assert not left_open(_session(), None)
    assert left_open(_session(), None, ("Een brief naar de buurt",))
    assert not LeftOpen(SessionId("s1"), MONDAY)


def test_a_turn_through_an_interpreter_takes_twice_its_guide_time() -> None:
    sharing = PLAN.phases[3]
    alone, interpreted = feasibility(sharing, 8), feasibility(sharing, 8, 2)
    assert interpreted.needed_s - alone.needed_s == 2 * 240
    assert interpreted.guide_that_fits_s < alone.guide_that_fits_s
    fitting = feasibility(sharing.guided(interpreted.guide_that_fits_s), 8, 2)
    assert fitting.needed_s <= fitting.given_s
    assert feasibility(sharing, 3, 9).interpreted == 3
