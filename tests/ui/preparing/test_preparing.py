"""Preparing on the plan page: ticks, notes to self, own templates, several days, what was left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.notes import SessionId
from circle_desktop.domain.people import Role
from circle_desktop.domain.plan import feasibility
from circle_desktop.domain.planning.left_open import LeftOpen
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.domain.roster.sheets import Access
from circle_desktop.services.changes import Changes
from circle_desktop.services.planning.days import days_of
from circle_desktop.services.roster.sheets import Asked
from circle_desktop.ui.parts import Button, Label
from circle_desktop.ui.plan.fit_banner import FitBanner
from circle_desktop.ui.plan.prepare_sheet import PrepareSheet
from circle_desktop.ui.plan.template_choice import TemplateChoice
from circle_desktop.ui.preparing.left_open_line import LeftOpenLine, left_open_words
from circle_desktop.ui.preparing.note_sheet import NoteSheet
from tests.factories import begin_sample, sample_plan, words

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.plan.plan_tab import PlanTab
    from circle_desktop.ui.plan.template_look import TemplateLook
    from circle_desktop.ui.theme import Theme
    from tests.ui.circle.desks import Window

DAYS = "days-105"


def _open(window: Window, circle: Circle | None = None) -> tuple[Circle, PlanTab]:
    circle = circle or window.circle()
    page = window.page(circle)
    page.show_tab("plan")
    return circle, page.plan


def _held(window: Window) -> Circle:
    """Keep a circle that had a session in which something was left open."""
    circle, desk = window.circle(), window.frame.desk
    begin_sample(window.rooms.house, desk, circle)
    desk.live.act(acts.SetMark(MarkKind.FOLLOW_UP))
    desk.live.act(acts.End())
    session = desk.closing.open(desk.live)
    desk.closing.close(session.id, desk.live)
    return circle


def _prepare(plan: PlanTab) -> PrepareSheet:
    plan.foot.prepare.click()
    return plan.window().findChildren(PrepareSheet)[-1]


def _templates(plan: PlanTab) -> TemplateChoice:
    plan.templates.click()
    return plan.window().findChildren(TemplateChoice)[-1]


def _quiet(look: TemplateLook, words: str) -> Button:
    return next(act for act in look.findChildren(Button) if act.text() == words)


def _menu_act(plan: PlanTab, place: int) -> QAction:
    acts_there = [act for act in plan.whole.days.menu().actions() if not act.isSeparator()]
    return acts_there[place]


def test_a_tick_stays_when_the_sheet_is_opened_again(window: Window) -> None:
    circle, plan = _open(window)
    sheet = _prepare(plan)
    first = next(iter(sheet.boxes))
    sheet.boxes[first].click()
    sheet.close_act.click()
    assert window.frame.desk.planning.preparing.of(circle.id).ticks == (first,)
    again = _prepare(plan)
    assert [key for key, box in again.boxes.items() if box.isChecked()] == [first]
    again.boxes[first].click()
    assert window.frame.desk.planning.preparing.of(circle.id).ticks == ()


def test_a_note_about_the_session_keeps_itself(window: Window) -> None:
    circle, plan = _open(window)
    sheet = _prepare(plan)
    sheet.note.setPlainText("Kaars meebrengen")
    sheet.close_act.click()
    assert window.frame.desk.planning.preparing.of(circle.id).note == "Kaars meebrengen"
    assert _prepare(plan).note.toPlainText() == "Kaars meebrengen"


def test_a_note_that_could_not_be_kept_waits(window: Window) -> None:
    circle, plan = _open(window)
    sheet = _prepare(plan)
    window.store.full = True
    sheet.note.setPlainText("Kaars")
    assert not sheet._saving.flush()
    window.store.full = False
    sheet.close_act.click()
    assert window.frame.desk.planning.preparing.of(circle.id).note == "Kaars"


def test_a_note_on_a_phase_is_kept_with_it_and_can_be_taken_back(window: Window) -> None:
    circle, plan = _open(window)
    plan.editor.note.click()
    sheet = plan.whole.writing
    assert isinstance(sheet, NoteSheet)
    sheet.text.setPlainText("Farid zit graag bij de deur")
    sheet.keep.click()
    plan.keep_now()
    assert window.plan(circle).phases[3].note == "Farid zit graag bij de deur"
    assert plan.editor.note.text() == "Read my note"
    said = [label.text() for label in _prepare(plan).findChildren(Label)]
    assert said[-2:] == ["sharing", "Farid zit graag bij de deur"]
    plan.back.click()
    assert plan.phase.note == ""
    assert plan.editor.note.text() == "Note to myself"


def test_a_plan_becomes_a_template_and_a_plan_again(window: Window) -> None:
    circle, plan = _open(window)
    plan.foot.template_asked.emit()
    sheet = plan.whole.naming
    assert sheet.field.text() == "Healing circle"
    sheet.field.setText(" ")
    assert not sheet.keep.isEnabled()
    sheet.field.returnPressed.emit()
    sheet.field.setText("Thursdays, short")
    sheet.keep.click()
    choice = _templates(plan)
    ((key, look),) = choice.ours.looks.items()
    choice.acts["newcomers-120"].click()
    assert plan.plan.template == "newcomers-120"
    _templates(plan).ours.looks[key].take.click()
    plan.keep_now()
    assert window.plan(circle).phases == sample_plan().phases
    assert window.plan(circle).title.best("en") == "Thursdays, short"
    assert look.template.plan.title.best("en") == "Thursdays, short"


def test_a_template_is_renamed_and_removed_where_one_chooses(window: Window) -> None:
    circle, plan = _open(window)
    book = window.frame.desk.planning.templates
    key = book.keep(circle.id, sample_plan(), "Thursdays", "en")
    ours = _templates(plan).ours
    _quiet(ours.looks[key], "Rename").click()
    ours.sheet.field.setText("Fridays")
    ours.sheet.keep.click()
    assert book.plan(key).title.best("en") == "Fridays"
    assert ours.looks[key].template.plan.title.best("en") == "Fridays"
    _quiet(ours.looks[key], "Remove").click()
    assert "Fridays" in ours.question.accessibleName()
    ours.question.losing.click()
    assert (book.all("en"), ours.looks, ours.shown) == ((), {}, ())


def test_own_templates_are_narrowed_like_the_others(window: Window) -> None:
    circle, plan = _open(window)
    window.frame.desk.planning.templates.keep(circle.id, sample_plan(), "Thursdays", "en")
    choice = _templates(plan)
    choice.kind.set_key("grief")
    choice.kind.chosen.emit("grief")
    assert choice.ours.isHidden()
    choice.kind.set_key("healing")
    choice.kind.chosen.emit("healing")
    assert len(choice.ours.shown) == 1


def test_the_last_session_is_a_plan_to_begin_from(window: Window) -> None:
    _, plan = _open(window, _held(window))
    choice = _templates(plan)
    choice.acts["newcomers-120"].click()
    past = _templates(plan).ours.past[0]
    assert past.template.plan.title.best("en") == "As on 19 Nov 2026"
    past.take.click()
    assert plan.plan == sample_plan()


def test_what_was_left_open_gets_room_before_the_sharing(window: Window) -> None:
    circle, plan = _open(window, _held(window))
    line = plan.whole.left_open
    assert line.said[:2] == ("Left open on 19 Nov 2026", "Marked to come back to: arrival")
    line.take.click()
    assert plan.plan.phases[3].title.best("en") == "From last time"
    assert "arrival" in plan.plan.phases[3].note
    assert line.isHidden()
    plan.back.click()
    assert plan.plan == sample_plan()
    plan.whole._on_room_made()
    assert plan.plan == sample_plan()
    assert window.frame.desk.planning.preparing.left_open(circle.id) is None


def test_what_was_left_open_may_stay_open(window: Window) -> None:
    _, plan = _open(window, _held(window))
    said = [label.text() for label in _prepare(plan).findChildren(Label)]
    assert "– Marked to come back to: arrival" in said
    plan.whole.left_open.leave.click()
    plan.reread()
    assert plan.whole.left_open.isHidden()
    assert plan.plan == sample_plan()


def test_lines_that_wait_and_marks_without_a_name_are_told_too(theme: Theme, qtbot: QtBot) -> None:
    nameless = words("", "", "")
    found = LeftOpen(SessionId("s"), date(2026, 11, 12), (nameless,), (), 2)
    assert left_open_words(found, "en") == (
        "Marked to come back to",
        "2 lines not read aloud yet",
    )
    line = LeftOpenLine(theme, "en")
    qtbot.addWidget(line)
    line.show_open(found)
    assert line.said[1:] == left_open_words(found, "en")
    line.show_open(None)
    assert not line.said


def test_a_series_is_taken_whole_and_gone_through_day_by_day(window: Window) -> None:
    circle, plan = _open(window)
    strip = plan.whole.days
    assert strip.isHidden()
    choice = _templates(plan)
    _quiet(choice.looks[DAYS], "Take the whole series").click()
    assert not strip.isHidden()
    assert strip.choice.count() == 7
    assert plan.plan == days_of(DAYS)[0].plan
    plan.editor.minutes.setValue(25)
    strip.choice.chosen.emit("1")
    assert plan.plan.template == "evening-30"
    strip.choice.chosen.emit("0")
    assert any(phase.minutes == 25 for phase in plan.plan.phases)
    assert window.frame.desk.planning.preparing.of(circle.id).days.at == 0


def test_a_day_gets_a_date_and_the_later_ones_follow(window: Window) -> None:
    circle, plan = _open(window)
    window.frame.desk.planning.days.begin(circle.id, DAYS)
    plan.reread()
    strip = plan.whole.days
    assert strip.day.isHidden()
    strip.set_day.click()
    strip.day.set_day(date(2026, 12, 1))
    days = [one.day for one in window.frame.desk.planning.preparing.of(circle.id).days.days]
    assert (days[0], days[-1]) == (date(2026, 12, 1), date(2026, 12, 4))
    assert strip.choice.itemText(6).endswith("4 Dec 2026")


def test_any_plan_can_have_one_more_day(window: Window) -> None:
    circle, plan = _open(window)
    plan.foot.days_asked.emit()
    strip = plan.whole.days
    assert [strip.choice.itemText(i) for i in (0, 1)] == ["Day 1", "Day 2"]
    _menu_act(plan, 0).trigger()
    strip.sheet.field.setText("Saying goodbye")
    strip.sheet.keep.click()
    assert strip.choice.currentText() == "Saying goodbye"
    _menu_act(plan, 1).trigger()
    assert strip.choice.currentText() == "Day 3"
    _menu_act(plan, 2).trigger()
    strip.question.losing.click()
    assert strip.choice.count() == 2
    _menu_act(plan, 3).trigger()
    strip.question.safe.click()
    assert not strip.isHidden()
    _menu_act(plan, 3).trigger()
    strip.question.losing.click()
    assert strip.isHidden()
    assert window.plan(circle) == sample_plan()


def test_a_plan_that_cannot_be_kept_is_not_left_for_another_day(window: Window) -> None:
    circle, plan = _open(window)
    window.frame.desk.planning.days.begin(circle.id, DAYS)
    plan.reread()
    window.store.full = True
    plan.editor.minutes.setValue(25)
    plan.whole.days.choice.chosen.emit("1")
    window.store.full = False
    assert any(phase.minutes == 25 for phase in plan.plan.phases)
    assert window.frame.desk.planning.preparing.of(circle.id).days.at == 0


def test_interpreted_turns_are_reckoned_twice_at_once(window: Window) -> None:
    circle, plan = _open(window)
    plan.foot.interpreted.setValue(2)
    assert "+ 2 interpreted × 4" in plan.fit.sentence
    assert window.frame.desk.planning.preparing.of(circle.id).interpreted == 2
    assert _open(window, circle)[1].foot.interpreted.value() == 2


def test_whoever_allowed_it_is_reckoned_with_until_something_else_is_said(window: Window) -> None:
    circle = window.circle()
    book, person = window.frame.desk.roster.sheets, circle.people[1].id
    book.allow(person, Purpose.ACCESS, Asked("nl"))
    book.keep(person, lambda sheet, day: sheet.needing(frozenset({Access.INTERPRETER}), day))
    _, plan = _open(window, circle)
    assert plan.foot.interpreted.value() == 1
    assert "1 interpreted" in plan.fit.sentence
    assert window.frame.desk.planning.preparing.of(circle.id).interpreted is None
    plan.foot.interpreted.setValue(0)
    assert "interpreted" not in plan.fit.sentence
    assert _open(window, circle)[1].foot.interpreted.value() == 0


def test_whoever_allows_it_while_the_page_is_open_is_reckoned_with_at_once(window: Window) -> None:
    circle = window.circle()
    page = window.page(circle)
    plan = page.plan
    book, person = window.frame.desk.roster.sheets, circle.people[1].id
    book.allow(person, Purpose.ACCESS, Asked("fa"))
    book.keep(person, lambda sheet, day: sheet.needing(frozenset({Access.INTERPRETER}), day))
    page.refresh(Changes.PEOPLE)
    assert plan.foot.interpreted.value() == 1
    assert "1 interpreted" in plan.fit.sentence
    book.refuse(person, Purpose.ACCESS, Asked("fa"))
    page.refresh(Changes.PEOPLE)
    assert "interpreted" not in plan.fit.sentence
    assert window.frame.desk.planning.preparing.of(circle.id).interpreted is None


def test_an_interpreter_on_the_list_has_no_turn_of_their_own(window: Window) -> None:
    circle = window.circle()
    window.frame.desk.circles.give_role(circle.id, circle.people[1].id, Role.INTERPRETER)
    _, plan = _open(window, window.frame.desk.circles.get(circle.id))
    assert plan.fit.sentence.startswith("7 people")


@pytest.mark.parametrize("gap_s", [0, 12])
def test_the_sentence_says_how_many_are_interpreted(
    theme: Theme, qtbot: QtBot, gap_s: int
) -> None:
    banner = FitBanner(theme, "en")
    qtbot.addWidget(banner)
    phase = replace(sample_plan().phases[3], gap_s=gap_s)
    banner.show_fit(feasibility(phase, 6, 1), goes_around=True)
    assert "1 interpreted" in banner.sentence
    assert ("between" in banner.sentence) is bool(gap_s)
