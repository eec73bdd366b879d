"""The closing page as a whole: its steps, the way back, and the course that is erased."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain.marks import Mark, MarkKind
from circle_desktop.services.changes import Changes
from circle_desktop.services.wording import Wording
from circle_desktop.ui.closing.marks import kind_words, marks_sentence
from circle_desktop.ui.closing.page import ClosingPage
from circle_desktop.ui.parts import EmptyState, Kind, Label, StepLine
from tests.ui.evenings import evening

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme
    from tests.ui.evenings import Evening


def words_on(page: ClosingPage) -> list[str]:
    return [label.text() for label in page.findChildren(Label) if label.isVisible()]


def test_every_step_has_its_title_and_one_lit_act(page: ClosingPage) -> None:
    titles = []
    for step in range(7):
        page.go_to(step)
        titles.append(page.title.text())
        shown = [one.isVisible() for one in page.steps]
        assert shown.index(True) == step
        assert shown.count(True) == 1
        assert page.close_button.isVisible() == (step == 6)
        assert page.on.isVisible() == (step < 6)
        assert page.on.kind is Kind.PRIMARY or step == 6
    assert len(set(titles)) == 7


def test_the_way_back_to_the_circle_is_open_on_the_first_step(
    page: ClosingPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.back_to_circle):
        page.back.click()
    page.on.click()
    page.back.click()
    assert page.step == 0


def test_what_waits_is_saved_before_the_circle_goes_on(
    page: ClosingPage, tonight: Evening, qtbot: QtBot
) -> None:
    page.count.present.setValue(11)
    with qtbot.waitSignal(page.back_to_circle):
        page.back.click()
    assert tonight.kept.headcount.present == 11


def test_the_foot_says_everything_is_saved_only_when_it_is(page: ClosingPage) -> None:
    calm = "Everything is saved. You may stop here."
    assert calm in words_on(page)
    page.count.present.setValue(11)
    assert calm not in words_on(page)
    page.flush()
    assert calm in words_on(page)


def test_the_last_step_says_exactly_what_is_erased(
    tonight: Evening, opened: Callable[[], ClosingPage]
) -> None:
    tonight.with_lines("+Samen soep maken.", "Dit blijft hier.", "Dit ook.")
    page = opened()
    page.go_to(6)
    assert Wording("nl").text("spoken.session_closes") in words_on(page)
    assert page.close_step.sentence == "2 lines without a nod of the circle are erased too."


def test_keys_on_the_last_step_begin_at_the_safe_act(page: ClosingPage) -> None:
    page.activateWindow()
    page.go_to(6)
    assert page.back.hasFocus()


def test_a_name_in_the_report_is_pointed_out_before_closing(
    tonight: Evening, opened: Callable[[], ClosingPage]
) -> None:
    tonight.with_lines("+Huda helpt met papieren.")
    page = opened()
    page.go_to(6)
    assert "A name from the circle stands in the report: Huda." in words_on(page)
    page.close_step.flag.acted.emit()
    assert page.step == 1


def test_closing_erases_the_course_and_the_lines_without_a_nod(
    tonight: Evening, opened: Callable[[], ClosingPage]
) -> None:
    tonight.with_lines("+Samen soep maken.", "Dit blijft hier.")
    page = opened()
    page.go_to(6)
    page.close_button.click()
    assert tonight.store.memory.journal == []
    assert tonight.kept.closed
    assert [line.text for line in tonight.kept.harvest] == ["Samen soep maken."]
    assert tonight.frame.desk.live.state.setup is None
    assert Wording("nl").text("spoken.session_erased") in words_on(page)


def test_after_closing_the_report_is_one_press_away(page: ClosingPage, qtbot: QtBot) -> None:
    page.go_to(6)
    page.close_button.click()
    (done,) = [one for one in page.findChildren(EmptyState) if one.isVisible()]
    with qtbot.waitSignal(page.finished) as blocker:
        done.act.click()
    assert page.papers is not None
    assert blocker.args == [page.papers.session.id]


def test_closing_is_told_on_to_the_other_pages(page: ClosingPage, tonight: Evening) -> None:
    told: list[Changes] = []
    tonight.frame.commands.changed.connect(lambda changes, _: told.append(changes))
    page.go_to(6)
    page.close_button.click()
    assert any(Changes.SESSIONS in changes for changes in told)


def test_on_a_full_disk_nothing_is_erased_and_the_page_stays(
    tonight: Evening, opened: Callable[[], ClosingPage]
) -> None:
    tonight.with_lines("Dit blijft hier.")
    page = opened()
    page.go_to(6)
    tonight.store.full = True
    page.close_button.click()
    assert tonight.store.memory.journal
    assert not tonight.kept.closed
    assert page.close_button.isVisible()
    assert tonight.said


def test_a_closing_that_could_not_begin_is_tried_again(
    tonight: Evening, opened: Callable[[], ClosingPage]
) -> None:
    tonight.store.full = True
    page = opened()
    assert not page.findChildren(StepLine)
    assert page.flush()
    page.refresh(Changes.PEOPLE)
    tonight.store.full = False
    (waiting,) = page.findChildren(EmptyState)
    waiting.act.click()
    assert len(page.steps) == 7
    assert page.step == 0


def test_a_circle_that_ended_before_the_app_stopped_is_closed_all_the_same(
    tonight: Evening, opened: Callable[[], ClosingPage]
) -> None:
    tonight.frame.desk.live.forget()
    page = opened()
    assert page.papers is not None
    assert page.count.headcount.present == 8
    assert page.back.isVisible()


def test_without_a_session_the_page_says_so(theme: Theme, qtbot: QtBot) -> None:
    page = ClosingPage(evening(theme, held=False).frame)
    qtbot.addWidget(page)
    assert page.papers is None
    assert page.findChildren(EmptyState)


def test_names_are_looked_for_again_when_the_list_changed(
    tonight: Evening, opened: Callable[[], ClosingPage]
) -> None:
    tonight.with_lines("Fatima zong.")
    page = opened()
    desk = tonight.frame.desk
    desk.circles.add_people(desk.circles.all()[0].id, "Fatima")
    page.refresh(Changes.PEOPLE)
    assert page.harvest.rows[0].picture.names == ("Fatima",)
    page.refresh(Changes.SETTINGS)
    assert page.harvest.rows[0].picture.names == ("Fatima",)


def test_a_session_whose_circle_is_not_there_can_be_closed_all_the_same(
    page: ClosingPage, tonight: Evening
) -> None:
    desk = tonight.frame.desk
    with desk.vault.work() as work:
        work.circles.remove(desk.circles.all()[0].id)
        work.commit()
    page.refresh(Changes.CIRCLES)
    assert page.papers is not None
    assert page.papers.names_in("Huda") == ()
    page.go_to(6)
    page.close_button.click()
    assert tonight.kept.closed


def test_in_large_text_the_panel_goes_under_the_step(large: Theme, qtbot: QtBot) -> None:
    page = ClosingPage(evening(large).frame)
    qtbot.addWidget(page)
    page.resize(1142, 768)
    with qtbot.waitExposed(page):
        page.show()
    assert page.panel.geometry().top() > page.count.geometry().bottom()
    assert page.panel.geometry().right() <= 1142


@pytest.mark.parametrize("kind", list(MarkKind))
def test_every_kind_of_mark_has_its_word(page: ClosingPage, kind: MarkKind) -> None:
    assert kind_words(kind)


def test_a_mark_of_a_phase_nobody_knows_is_told_by_its_kind(
    page: ClosingPage, tonight: Evening
) -> None:
    session = replace(tonight.kept, marks=(Mark(MarkKind.THEME, 9), Mark(MarkKind.THEME, 9)))
    assert marks_sentence(session, "nl") == "Marked while listening: theme."
    assert marks_sentence(replace(session, marks=()), "nl") == ""
