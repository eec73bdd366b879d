"""Preparing a session: ticks, a note, what was left open, own templates, and what closing does."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.continuity.threads import Promise, ThreadId
from circle_desktop.domain.errors import CircleUnknown, TemplateUnusable, UnusableName
from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.planning.days import Days, PlannedDay
from circle_desktop.domain.planning.own_template import TemplateKey
from circle_desktop.domain.words import Words
from circle_desktop.services.changes import Changes
from circle_desktop.services.planning.notes import notes_to_self, reword_note
from circle_desktop.services.planning.own_templates import looked_at
from circle_desktop.services.planning.preparing import MOST_HELD
from circle_desktop.services.planning.wish import Wish
from circle_desktop.services.roster.sheets import Asked
from circle_desktop.services.templates import load_template
from tests.factories import begin_sample, sample_circle, sample_plan
from tests.fakes import make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.house import Desk
    from tests.fakes import FakeRooms


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    return make_desk(rooms.house)


def _session(rooms: FakeRooms, desk: Desk, circle: Circle, *does: acts.Act) -> None:
    """Hold a session of the circle from its beginning to its closing."""
    begin_sample(rooms.house, desk, circle)
    for act in does:
        desk.live.act(act)
    rooms.clock.advance(60)
    desk.live.act(acts.End())
    session = desk.closing.open(desk.live)
    assert Changes.PLANS in desk.closing.close(session.id, desk.live)
    rooms.clock.advance(86400)


def test_ticks_and_the_note_are_kept_for_the_next_session(rooms: FakeRooms, desk: Desk) -> None:
    circle = sample_circle(desk)
    assert desk.planning.preparing.tick(circle.id, "tea", ticked=True) is Changes.PLANS
    desk.planning.preparing.tick(circle.id, "chairs", ticked=True)
    desk.planning.preparing.tick(circle.id, "tea", ticked=False)
    desk.planning.preparing.write(circle.id, "  Kaars meebrengen ")
    desk.planning.preparing.set_interpreted(circle.id, 2)
    kept = desk.planning.preparing.of(circle.id)
    assert (kept.ticks, kept.note, kept.interpreted) == (("chairs",), "Kaars meebrengen", 2)
    _session(rooms, desk, circle)
    kept = desk.planning.preparing.of(circle.id)
    assert (kept.ticks, kept.note, kept.interpreted) == ((), "Kaars meebrengen", 2)


def test_a_circle_that_is_gone_has_no_preparation(desk: Desk) -> None:
    circle = sample_circle(desk)
    desk.circles.remove(circle.id)
    with pytest.raises(CircleUnknown):
        desk.planning.preparing.tick(circle.id, "tea", ticked=True)


def test_without_a_journal_no_plan_is_kept_as_held(rooms: FakeRooms, desk: Desk) -> None:
    circle = sample_circle(desk)
    begin_sample(rooms.house, desk, circle)
    desk.live.act(acts.End())
    session = desk.closing.open(desk.live)
    store_of(desk).memory.journal.clear()
    desk.closing.close(session.id, desk.live)
    assert desk.planning.preparing.held(circle.id) == ()


def test_a_session_can_be_held_once_more_as_it_was(rooms: FakeRooms, desk: Desk) -> None:
    circle = sample_circle(desk)
    noted = sample_plan()
    noted = noted.changed(0, replace(noted.phases[0], note="Farid zit bij de deur"))
    desk.plans.save(circle.id, noted)
    assert desk.planning.preparing.held(circle.id) == ()
    for _ in range(MOST_HELD + 1):
        _session(rooms, desk, circle)
    held = desk.planning.preparing.held(circle.id)
    assert [one.plan for one in held] == [sample_plan()] * MOST_HELD
    assert held[0].day > held[1].day


def test_what_was_marked_and_did_not_take_place_is_proposed_until_looked_at(
    rooms: FakeRooms, desk: Desk
) -> None:
    circle = sample_circle(desk)
    assert desk.planning.preparing.left_open(circle.id) is None
    _session(rooms, desk, circle, acts.SetMark(MarkKind.FOLLOW_UP))
    found = desk.planning.preparing.left_open(circle.id)
    assert found is not None
    assert found.come_back_to == (sample_plan().phases[0].title,)
    assert len(found.not_held) == 6
    desk.planning.preparing.look_past(circle.id, found.session)
    assert desk.planning.preparing.left_open(circle.id) is None


def test_a_note_is_found_and_reworded_wherever_it_stands(desk: Desk) -> None:
    circle = sample_circle(desk)
    plan = sample_plan()
    noted = plan.changed(0, replace(plan.phases[0], note="Huda zit bij de deur"))
    desk.plans.save(circle.id, noted)
    desk.planning.days.add(circle.id, "nl", ("Dag 1", "Dag 2"))
    desk.planning.preparing.write(circle.id, "Huda belt nog")
    both = ("Huda belt nog", "Huda zit bij de deur")
    with desk.vault.work() as work:
        assert notes_to_self(work, circle.id) == both
        reword_note(work, circle.id, "Huda zit bij de deur", "Iemand zit bij de deur")
        reword_note(work, circle.id, "Huda belt nog", "")
        work.commit()
    with desk.vault.work() as work:
        assert notes_to_self(work, circle.id) == ("Iemand zit bij de deur",)
    assert desk.plans.get(circle.id).phases[0].note == "Iemand zit bij de deur"


def test_a_circle_without_a_plan_has_no_notes_but_its_own(desk: Desk) -> None:
    circle = desk.circles.create("Nieuw")
    with desk.vault.work() as work:
        assert notes_to_self(work, circle.id) == ()
        reword_note(work, circle.id, "Kaars", "Lamp")
        assert work.circles.plan(circle.id) is None


def test_what_was_promised_and_is_still_open_is_proposed(rooms: FakeRooms, desk: Desk) -> None:
    circle = sample_circle(desk)
    desk.plans.save(circle.id, replace(sample_plan(), phases=sample_plan().phases[:1]))
    _session(rooms, desk, circle)
    assert desk.planning.preparing.left_open(circle.id) is None
    today = rooms.clock.wall().date()
    promise = Promise(ThreadId(""), circle.id, "Een brief naar de buurt", today, today)
    kept = desk.continuity.keep(replace(promise, until=today + timedelta(days=30)), Asked("nl"))
    found = desk.planning.preparing.left_open(circle.id)
    assert found is not None
    assert found.promises == ("Een brief naar de buurt",)
    desk.continuity.keep(replace(kept, open=False))
    assert desk.planning.preparing.left_open(circle.id) is None


def test_the_next_of_a_series_lies_ready_when_a_session_is_closed(
    rooms: FakeRooms, desk: Desk
) -> None:
    circle = sample_circle(desk)
    later = load_template("evening-30")
    meetings = (PlannedDay(Words(), load_template("days-105")), PlannedDay(Words(), later))
    with desk.vault.work() as work:
        kept = work.planning.preparation(circle.id)
        work.planning.prepare(circle.id, replace(kept, days=Days(meetings)))
        work.commit()
    _session(rooms, desk, circle)
    series = desk.planning.preparing.of(circle.id).days
    assert (series.at, series.days[0].plan) == (1, sample_plan())
    assert desk.plans.get(circle.id) == later
    _session(rooms, desk, circle)
    assert desk.planning.preparing.of(circle.id).days.at == 1


def test_a_series_goes_on_even_where_no_plan_was_changed(rooms: FakeRooms, desk: Desk) -> None:
    circle = sample_circle(desk)
    first, later = load_template("days-105"), load_template("evening-30")
    with desk.vault.work() as work:
        series = Days((PlannedDay(Words(), first), PlannedDay(Words(), later)))
        kept = replace(work.planning.preparation(circle.id), days=series)
        work.planning.prepare(circle.id, kept)
        work.commit()
    store_of(desk).memory.plans.clear()
    _session(rooms, desk, circle)
    assert desk.planning.preparing.of(circle.id).days.days[0].plan == first


def test_a_plan_is_kept_as_a_template_renamed_and_removed(desk: Desk) -> None:
    circle = sample_circle(desk)
    plan = load_template("grief-120")
    noted = plan.changed(0, replace(plan.phases[0], note="Voor mezelf"))
    key = desk.planning.templates.keep(circle.id, noted, " Rouw,  kort ", "nl")
    assert desk.planning.templates.plan(key).phases == plan.phases
    (own,) = desk.planning.templates.all("nl")
    assert (own.plan.title.best("nl"), own.people, own.kind) == ("Rouw, kort", 8, circle.kind)
    desk.planning.templates.rename(key, "Rouw op donderdag", "nl")
    assert desk.planning.templates.plan(key).title.best("nl") == "Rouw op donderdag"
    assert desk.planning.templates.remove(key) is Changes.PLANS
    with pytest.raises(TemplateUnusable):
        desk.planning.templates.plan(key)


def test_templates_stand_by_their_name_and_need_one(desk: Desk) -> None:
    circle = sample_circle(desk)
    for name in ("Zomer", "avond", "Buurt"):
        desk.planning.templates.keep(circle.id, sample_plan(), name, "nl")
    assert [own.plan.title.best("nl") for own in desk.planning.templates.all("nl")] == [
        "avond", "Buurt", "Zomer",
    ]  # fmt: skip
    for name in (" ", "x" * 99):
        with pytest.raises(UnusableName):
            desk.planning.templates.keep(circle.id, sample_plan(), name, "nl")
    with pytest.raises(TemplateUnusable):
        desk.planning.templates.rename(TemplateKey("gone"), "Naam", "nl")


def test_an_own_template_keeps_the_cautions_of_where_it_came_from(desk: Desk) -> None:
    circle = sample_circle(desk)
    desk.planning.templates.keep(circle.id, load_template("after-shock-90"), "Na de brand", "nl")
    desk.planning.templates.keep(circle.id, replace(sample_plan(), template="own"), "Zomaar", "nl")
    shock, own = (looked_at(one) for one in desk.planning.templates.all("nl"))
    assert shock.cautions
    assert (own.cautions, own.materials, own.hospitality) == ((), (), ())
    assert Wish(people=40).takes(own)
    assert Wish(kind=circle.kind, minutes=90).takes(shock)
