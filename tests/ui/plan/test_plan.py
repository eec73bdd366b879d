"""The plan: changed while typing, kept by itself, taken back step by step."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextCursor

from circle_desktop.domain.plan import PhaseKind, RoundForm, feasibility
from circle_desktop.services.changes import Changes
from circle_desktop.services.templates import template_keys
from circle_desktop.services.wording import Wording
from circle_desktop.ui.plan.bar_phases import bar_phases, next_quarter
from circle_desktop.ui.plan.fit_banner import FitBanner
from circle_desktop.ui.plan.length_field import LengthField, seconds_in
from circle_desktop.ui.plan.phases_model import PhaseRow, PhasesModel
from circle_desktop.ui.plan.prepare_sheet import PrepareSheet
from circle_desktop.ui.plan.template_choice import TemplateChoice
from tests.factories import sample_plan

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.circle.page import CirclePage
    from circle_desktop.ui.plan.plan_tab import PlanTab
    from circle_desktop.ui.theme import Theme
    from tests.ui.circle.desks import Window

SHARING = 3


def _open(window: Window) -> tuple[Circle, PlanTab]:
    circle = window.circle()
    page: CirclePage = window.page(circle)
    page.show_tab("plan")
    return circle, page.plan


def _rows(count: int) -> tuple[PhaseRow, ...]:
    return tuple(PhaseRow(f"19:0{i}", f"phase {i}", "", "5 min") for i in range(count))


def test_the_plan_opens_at_its_longest_round(window: Window) -> None:
    _, plan = _open(window)
    assert plan.phase == sample_plan().phases[SHARING]
    assert plan.editor.title.text() == "sharing"


def test_the_sentence_of_what_fits_changes_while_typing(window: Window) -> None:
    _, plan = _open(window)
    assert plan.fit.sentence == (
        "8 people × 4 min + 12 s between = 34 of 38 min. It fits, with room to breathe."
    ).replace(" min", "\u00a0min").replace(" s ", "\u00a0s ").replace(
        "of 38\u00a0min", "of 38 min"
    )
    plan.editor.guide.setValue(270)
    assert plan.fit.sentence.endswith("It just fits.")
    plan.editor.guide.setValue(390)
    assert "16\u00a0min more than planned" in plan.fit.sentence


def test_a_round_that_needs_more_offers_the_guide_time_that_fits(window: Window) -> None:
    circle, plan = _open(window)
    plan.editor.guide.setValue(390)
    plan.fit.act.click()
    plan.keep_now()
    guide_s = window.plan(circle).phases[SHARING].guide_s
    assert guide_s == 270
    fit = feasibility(window.plan(circle).phases[SHARING], 8)
    assert fit.needed_s <= fit.given_s


def test_people_who_come_are_reckoned_with(window: Window) -> None:
    _, plan = _open(window)
    before = plan.fit.sentence
    circle = window.frame.desk.circles.all()[0]
    window.frame.desk.circles.add_people(circle.id, "Ines, Jo")
    plan.show_circle(window.frame.desk.circles.get(circle.id))
    assert before.startswith("8 people")
    assert plan.fit.sentence.startswith("10 people")


@pytest.mark.parametrize(
    ("index", "said"),
    [(0, "5\u00a0min, for everyone together."), (4, "12\u00a0min, for everyone together.")],
)
def test_a_phase_without_turns_says_how_long_it_is(window: Window, index: int, said: str) -> None:
    _, plan = _open(window)
    plan.list.choose(index)
    assert plan.fit.sentence == said


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
def test_the_sentence_holds_for_nobody_for_one_and_for_no_guide(
    theme: Theme, qtbot: QtBot, lang: str
) -> None:
    banner = FitBanner(theme, lang)
    qtbot.addWidget(banner)
    phase = sample_plan().phases[SHARING]
    banner.show_fit(feasibility(phase, 0), goes_around=True)
    assert banner.sentence == "Nobody is on the list yet."
    banner.show_fit(feasibility(phase.guided(None), 8), goes_around=True)
    assert banner.sentence.startswith("No guide time")
    banner.show_fit(feasibility(phase.lasting(1), 30), goes_around=True)
    assert not banner.act.isVisibleTo(banner)


def test_a_change_keeps_itself_and_says_when(window: Window, qtbot: QtBot) -> None:
    circle, plan = _open(window)
    with qtbot.waitSignal(plan.draft.kept, timeout=2000):
        plan.editor.minutes.setValue(40)
    assert window.plan(circle).phases[SHARING].minutes == 40
    assert plan.fit.saved == "saved 19:00"


def test_what_could_not_be_kept_is_said_and_stays_on_the_page(window: Window) -> None:
    circle, plan = _open(window)
    window.store.full = True
    plan.editor.minutes.setValue(40)
    plan.keep_now()
    assert plan.fit.saved == "not saved yet"
    assert plan.plan.phases[SHARING].minutes == 40
    window.store.full = False
    plan.keep_now()
    assert window.plan(circle).phases[SHARING].minutes == 40


def test_leaving_the_tab_keeps_what_was_typed(window: Window) -> None:
    circle, plan = _open(window)
    plan.editor.gap.setValue(20)
    plan.hide()
    assert window.plan(circle).phases[SHARING].gap_s == 20


def test_typing_in_one_field_is_taken_back_as_one_step(window: Window, qtbot: QtBot) -> None:
    _, plan = _open(window)
    prompt = plan.editor.texts.prompt
    before = prompt.toPlainText()
    prompt.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(prompt, " Nu.")
    assert plan.phase.prompt.get("nl") == f"{before} Nu."
    qtbot.keyClick(prompt, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert plan.phase.prompt.get("nl") == before
    assert prompt.toPlainText() == before
    assert not plan.draft.can_undo


def test_twenty_steps_can_be_taken_back(window: Window) -> None:
    _, plan = _open(window)
    for form in (RoundForm.SEQUENTIAL, RoundForm.RETURNING) * 15:
        plan.editor.form_given.emit(form.value)
    steps = 0
    while plan.draft.can_undo:
        plan.back.click()
        steps += 1
    assert steps == 20


def test_the_prompt_is_written_for_each_language_apart_and_runs_its_way(window: Window) -> None:
    circle, plan = _open(window)
    texts = plan.editor.texts
    texts.tabs.set_current("ar")
    assert texts.prompt.toPlainText() == "ماذا تحمل معك هذا الأسبوع؟"
    assert texts.prompt.layoutDirection() == Qt.LayoutDirection.RightToLeft
    texts.prompt.setPlainText("")
    plan.keep_now()
    assert window.plan(circle).phases[SHARING].prompt.get("ar") is None
    assert window.plan(circle).phases[SHARING].prompt.get("nl") == "Wat draag je deze week?"
    texts.tabs.set_current("nl")
    assert texts.prompt.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_the_purpose_can_be_written(window: Window) -> None:
    circle, plan = _open(window)
    plan.editor.texts.purpose.setPlainText("Omdat luisteren helpt.")
    plan.keep_now()
    assert window.plan(circle).phases[SHARING].purpose.get("nl") == "Omdat luisteren helpt."


def test_alt_and_an_arrow_move_a_phase_and_it_stays_chosen(window: Window, qtbot: QtBot) -> None:
    circle, plan = _open(window)
    qtbot.keyClick(plan.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    plan.keep_now()
    titles = [phase.title.best("en") for phase in window.plan(circle).phases]
    assert titles[2:4] == ["sharing", "check-in"]
    assert plan.editor.title.text() == "sharing"


def test_a_phase_dropped_between_others_moves_there(window: Window, qtbot: QtBot) -> None:
    _, plan = _open(window)
    carried = plan.model.mimeData([plan.model.index(4)])
    kept = plan.model.dropMimeData(carried, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    assert not kept
    qtbot.waitUntil(lambda: plan.plan.phases[1].title.best("en") == "harvest")
    assert len(plan.plan.phases) == 7


def test_the_delete_key_drops_a_phase_but_never_the_protected_one(
    window: Window, qtbot: QtBot
) -> None:
    _, plan = _open(window)
    plan.list.choose(1)
    qtbot.keyClick(plan.list, Qt.Key.Key_Delete)
    assert len(plan.plan.phases) == 6
    plan.list.choose(5)
    qtbot.keyClick(plan.list, Qt.Key.Key_Delete)
    assert len(plan.plan.phases) == 6
    assert window.said[0].startswith("A protected phase stays in the plan")


def test_a_template_is_looked_at_and_taken_and_can_be_taken_back(window: Window) -> None:
    circle, plan = _open(window)
    plan.templates.click()
    (sheet,) = plan.window().findChildren(TemplateChoice)
    assert tuple(sheet.acts) == template_keys()
    sheet.acts["newcomers-120"].click()
    plan.keep_now()
    assert window.plan(circle).minutes == 120
    plan.back.click()
    plan.keep_now()
    assert window.plan(circle) == sample_plan()


def test_the_start_is_the_next_quarter_and_can_be_changed(window: Window) -> None:
    _, plan = _open(window)
    window.rooms.clock.advance(1)
    assert plan.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("19:00")
    plan.start.setTime(plan.start.time().addSecs(30 * 60))
    assert plan.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("19:30")


def test_a_plan_changed_elsewhere_is_taken_over(window: Window) -> None:
    circle, plan = _open(window)
    window.frame.desk.plans.set_minutes(circle.id, SHARING, 50)
    plan.reread()
    assert plan.editor.minutes.value() == 50
    assert not plan.draft.can_undo


def test_other_pages_hear_of_a_plan_that_was_kept(window: Window) -> None:
    _, plan = _open(window)
    told: list[object] = []
    window.frame.commands.changed.connect(lambda changes, _: told.append(changes))
    plan.editor.minutes.setValue(40)
    plan.keep_now()
    assert told == [Changes.PLANS]


def test_the_model_of_phases_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = PhasesModel()
    model.show_rows(_rows(4))
    qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("here", "row", "goal"), [(0, 3, 2), (3, 0, 0), (1, 1, None), (1, 2, None), (0, 4, 3)]
)
def test_a_drop_between_two_phases_says_where_the_phase_goes(
    qtbot: QtBot, here: int, row: int, goal: int | None
) -> None:
    model = PhasesModel()
    model.show_rows(_rows(4))
    moves: list[tuple[int, int]] = []
    model.move_asked.connect(lambda one, other: moves.append((one, other)))
    carried = model.mimeData([model.index(here)])
    model.dropMimeData(carried, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    assert moves == ([] if goal is None else [(here, goal)])


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("4½ min", 270), ("4½\u00a0min", 270), ("4,5", 270), ("4.5 min", 270), ("4:30", 270),
        ("4 min 30 s", 270), ("75 s", 75), ("90s", 90), ("½", 30), ("2", 120), ("1 minute", 60),
    ],
)  # fmt: skip
def test_a_length_is_understood_as_people_write_it(text: str, seconds: int) -> None:
    assert seconds_in(text) == seconds


@pytest.mark.parametrize("text", ["", "soon", "-4", "4 uur", "min"])
def test_what_is_no_length_is_not_guessed_at(text: str) -> None:
    assert seconds_in(text) is None


def test_a_length_field_shows_lengths_as_they_are_said(theme: Theme, qtbot: QtBot) -> None:
    field = LengthField(theme, Wording("nl"), "geen")
    qtbot.addWidget(field)
    field.setValue(270)
    assert field.text() == "4½\u00a0min"
    field.setValue(0)
    assert field.text() == "geen"
    field.selectAll()
    qtbot.keyClicks(field, "75 s")
    assert field.value() == 75
    field.selectAll()
    qtbot.keyClicks(field, "3s")
    assert field.value() == 5


@pytest.mark.parametrize(
    ("now", "start"), [((19, 0, 0), "19:00"), ((19, 0, 1), "19:15"), ((23, 52, 0), "00:00")]
)
def test_the_next_quarter_of_an_hour(now: tuple[int, int, int], start: str) -> None:
    at = datetime(2026, 11, 19, *now, tzinfo=UTC)
    assert f"{next_quarter(at):%H:%M}" == start


def test_the_bar_shows_each_phase_with_its_time(qtbot: QtBot) -> None:
    start = datetime(2026, 11, 19, 19, 0, tzinfo=UTC)
    phases = bar_phases(sample_plan(), "nl", start)
    assert [phase.clock for phase in phases][:3] == ["19.00", "19.05", "19.07"]
    assert phases[-1].protected


def test_what_was_taken_back_is_done_again_until_something_else_is_done(
    window: Window,
) -> None:
    _, plan = _open(window)
    plan.editor.minutes.setValue(40)
    changed = plan.plan
    plan.back.click()
    assert plan.foot.forward.isEnabled()
    plan.foot.forward.click()
    assert plan.plan == changed
    plan.back.click()
    plan.editor.gap.setValue(20)
    assert not plan.foot.forward.isEnabled()


def test_a_phase_is_added_after_the_one_in_the_hand(window: Window) -> None:
    _, plan = _open(window)
    act = next(act for act in plan.foot.choices.actions() if act.text() == "Break")
    act.trigger()
    assert plan.plan.phases[SHARING + 1].kind is PhaseKind.BREAK
    assert plan.phase.kind is PhaseKind.BREAK


def test_three_acts_stand_where_no_template_fits(window: Window) -> None:
    _, plan = _open(window)
    plan.templates.click()
    (sheet,) = plan.window().findChildren(TemplateChoice)
    sheet.blank.click()
    kinds = [phase.kind for phase in plan.plan.phases]
    assert kinds[-2:] == [PhaseKind.SHARING, PhaseKind.CLOSING]
    assert plan.phase.kind is PhaseKind.SHARING


def test_a_phase_may_drop_out_or_keep_its_minutes_but_never_both(window: Window) -> None:
    _, plan = _open(window)
    plan.editor.drops.click()
    assert plan.phase.optional
    plan.editor.keeps.click()
    assert (plan.phase.protected, plan.phase.optional) == (True, False)
    assert not plan.editor.drops.isEnabled()
    plan.list.choose(6)
    assert not plan.editor.keeps.isEnabled()


@pytest.mark.parametrize(
    ("people", "said"),
    [(12, "breathe."), (13, "two rings leave more time for each."), (16, "inner ring leave more")],
)
def test_a_large_group_is_offered_another_seating(
    theme: Theme, qtbot: QtBot, people: int, said: str
) -> None:
    banner = FitBanner(theme, "en")
    qtbot.addWidget(banner)
    long = sample_plan().phases[SHARING].lasting(200)
    banner.show_fit(feasibility(long, people), goes_around=True)
    assert said in banner.sentence


def test_what_to_make_ready_is_read_before_the_circle(window: Window) -> None:
    _, plan = _open(window)
    plan.templates.click()
    (choice,) = plan.window().findChildren(TemplateChoice)
    choice.acts["newcomers-120"].click()
    plan.foot.prepare.click()
    (sheet,) = plan.window().findChildren(PrepareSheet)
    assert sheet.lines[0] == "Everyone knows where, when and what for"
    assert "A seat for the interpreter, beside the person" in sheet.lines
    assert "A cloth and something for the centre" not in _prepared(window, "own")


def _prepared(window: Window, template: str) -> list[str]:
    circle = window.frame.desk.circles.all()[0]
    sheet = PrepareSheet(window.frame, window.shown[0], circle.id, template)
    window.shown.append(sheet)
    return sheet.lines
