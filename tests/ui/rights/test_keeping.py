"""What is kept and how long, what may go now, the trash, and forgetting a session."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from circle_desktop.domain.rights.retention import Kept, Term
from circle_desktop.services.changes import Changes
from circle_desktop.ui.circle.page import CirclePage
from circle_desktop.ui.circle.sessions_tab import SessionsTab
from circle_desktop.ui.home.today import TodayPage
from circle_desktop.ui.parts import Question
from circle_desktop.ui.rights.due_line import DueLine
from circle_desktop.ui.rights.due_sheet import AT_ONCE, DueSheet
from circle_desktop.ui.rights.terms_card import DueCard, TermsCard
from circle_desktop.ui.rights.trash_card import TrashCard
from circle_desktop.ui.rights.worksheet_card import WorksheetCard
from circle_desktop.ui.settings.page import SettingsPage
from tests.services.rights.conftest import NOTE, held_session

if TYPE_CHECKING:
    from tests.ui.rights.conftest import Window


def _later(window: Window, days: float) -> None:
    window.group.rooms.clock.sleep(timedelta(days=days).total_seconds())


def _settings(window: Window) -> SettingsPage:
    page = SettingsPage(window.frame)
    window.show(page)
    page.show_part("keeping")
    return page


def _list(window: Window) -> DueSheet:
    card = DueCard(window.frame)
    window.show(card)
    card.look.click()
    assert card.sheet is not None
    return card.sheet


def _trash(window: Window) -> TrashCard:
    card = TrashCard(window.frame)
    window.show(card)
    return card


def _forgetting(window: Window) -> SessionsTab:
    tab = SessionsTab(window.frame, window.group.circle.id)
    window.show(tab)
    tab.forget.click()
    return tab


def test_the_proposals_are_chosen_until_the_group_decides(window: Window) -> None:
    card = TermsCard(window.frame)
    window.show(card)
    field = card.fields[Kept.NOTES]
    assert field.currentText() == "12 months"
    field.set_key("0d24m")
    field.chosen.emit("0d24m")
    assert window.frame.desk.rights.retention.policy().term(Kept.NOTES) == Term(months=24)


def test_a_term_from_elsewhere_is_shown_and_kept(window: Window) -> None:
    retention = window.frame.desk.rights.retention
    retention.choose(Kept.MARKS, Term(days=45))
    card = TermsCard(window.frame)
    window.show(card)
    field = card.fields[Kept.MARKS]
    assert field.currentText() == "45 days"
    field.chosen.emit(field.key())
    assert retention.policy().term(Kept.MARKS) == Term(days=45)


def test_settings_tell_what_is_due_and_that_the_list_rests(window: Window) -> None:
    page = _settings(window)
    assert page.due is not None
    assert page.due.look.isHidden()
    _later(window, 60)
    window.frame.commands.note(Changes.NOTES)
    assert page.due.said.text() == "1 things have reached the end of their term."
    assert not page.due.look.isHidden()
    window.frame.commands.run(window.frame.desk.rights.retention.rest)
    assert "rests until" in page.due.said.text()


def test_the_list_shows_everything_whole_and_nothing_is_ticked(window: Window) -> None:
    _later(window, 366)
    sheet = _list(window)
    assert [box.isChecked() for box in sheet.boxes] == [False] * 4
    assert not sheet.erase.isEnabled()
    assert sheet.first_focus() is sheet.rest
    shown = "\n".join(label.text() for label in sheet.findChildren(QLabel))
    assert NOTE in shown
    assert "Marijke, Huda, Bert" in shown


def test_one_by_one_things_go_after_the_look(window: Window) -> None:
    _later(window, 60)
    sheet = _list(window)
    sheet.boxes[0].click()
    sheet.erase.click()
    assert window.group.session().marks == ()
    assert window.group.session().process_note == NOTE


def test_all_things_go_together_after_the_look(window: Window) -> None:
    _later(window, 366)
    sheet = _list(window)
    sheet.every.click()
    sheet.erase.click()
    assert window.frame.desk.rights.retention.due() == ()
    assert window.names == []


def test_not_this_month_lets_the_list_rest(window: Window) -> None:
    _later(window, 60)
    _list(window).rest.click()
    assert window.frame.desk.rights.retention.asks() == 0
    assert window.group.session().marks != ()


def test_a_long_list_is_looked_at_in_pieces(window: Window) -> None:
    for number in range(AT_ONCE + 2):
        window.group.keep(held_session(window.group.circle, f"n{number}"))
    _later(window, 60)
    sheet = _list(window)
    assert len(sheet.boxes) == AT_ONCE
    assert "3 more come after these." in [label.text() for label in sheet.findChildren(QLabel)]


def test_today_says_it_once_a_month_and_leads_to_the_list(window: Window) -> None:
    page = TodayPage(window.frame)
    window.show(page)
    assert page.findChildren(DueLine) == []
    _later(window, 60)
    page.refresh(Changes.SETTINGS)
    assert page.due is not None
    asked: list[bool] = []
    page.keeping_requested.connect(lambda: asked.append(True))
    page.due.act.click()
    assert asked == [True]
    window.frame.desk.rights.retention.rest()
    page.refresh(Changes.SETTINGS)
    assert page.due is None  # looked at: it comes back in a month


def test_a_removed_circle_waits_in_the_trash_and_comes_back(window: Window) -> None:
    page = CirclePage(window.frame, window.group.circle.id)
    window.show(page)
    page.menu().actions()[-1].trigger()
    (question,) = page.findChildren(Question)
    question.losing.click()
    assert window.frame.desk.circles.all() == ()
    card = _trash(window)
    (row,) = card.rows
    row.back.click()
    assert window.names
    assert card.rows == []
    assert card.empty.isHidden()


def test_a_circle_is_erased_from_the_trash_and_the_office_is_asked_about(window: Window) -> None:
    window.frame.desk.rights.trash.put_away(window.group.circle.id)
    card = _trash(window)
    card.rows[0].erase.click()
    assert card.question is not None
    card.question.losing.click()
    assert window.frame.desk.rights.trash.circles() == ()
    assert "1 sheets of this circle" in card.question.accessibleName()
    assert len(window.frame.desk.publishing.all()) == 1
    card.question.losing.click()
    assert window.frame.desk.publishing.all() == ()


def test_a_circle_that_released_nothing_goes_without_a_question(window: Window) -> None:
    window.frame.desk.publishing.take_back_circle(window.group.circle.id)
    window.frame.desk.rights.trash.put_away(window.group.circle.id)
    card = _trash(window)
    card.rows[0].erase.click()
    first = card.question
    assert first is not None
    first.losing.click()
    assert card.question is first


def test_somebody_taken_off_a_list_comes_back_or_goes(window: Window) -> None:
    removals = window.frame.desk.roster.removals
    for name in ("Bert", "Huda"):
        removals.take_off(window.group.circle.id, [window.group.person(name).id])
    card = _trash(window)
    assert len(card.rows) == 2
    back = next(row for row in card.rows if "Bert" in row.back.accessibleName())
    back.back.click()
    assert "Bert" in window.names
    card.rows[0].erase.click()
    assert card.question is not None
    card.question.losing.click()
    assert card.rows == []
    assert removals.waiting() == ()


def test_people_of_a_removed_circle_wait_with_it(window: Window) -> None:
    circle = window.group.circle
    window.frame.desk.roster.removals.take_off(circle.id, [window.group.person("Bert").id])
    window.frame.desk.rights.trash.put_away(circle.id)
    assert len(_trash(window).rows) == 1


def test_the_trash_is_emptied_after_a_question(window: Window) -> None:
    window.frame.desk.rights.trash.put_away(window.group.circle.id)
    card = _trash(window)
    card.empty.click()
    assert card.question is not None
    card.question.safe.click()
    assert card.rows
    card.empty.click()
    card.question.losing.click()
    assert card.rows == []


@pytest.mark.parametrize("counts_stay", [True, False])
def test_a_session_is_forgotten_with_or_without_its_counts(
    window: Window, *, counts_stay: bool
) -> None:
    tab = _forgetting(window)
    sheet = tab.forgetting
    assert sheet.first_focus() is sheet.safe
    (sheet.counts_stay if counts_stay else sheet.counts_go).click()
    sheet.losing.click()
    sessions = window.frame.desk.reporting.sessions(window.group.circle.id)
    assert [session.process_note for session in sessions] == [""] * counts_stay
    assert tab.model.rowCount() == int(counts_stay)
    assert window.frame.desk.publishing.all() == ()
    assert window.frame.desk.reflections.all()


def test_the_office_keeps_its_sheet_when_that_is_wanted(window: Window) -> None:
    sheet = _forgetting(window).forgetting
    sheet.office.click()
    sheet.losing.click()
    assert len(window.frame.desk.publishing.all()) == 1


def test_a_session_can_be_left_as_it_is(window: Window) -> None:
    window.frame.desk.publishing.take_back_circle(window.group.circle.id)
    sheet = _forgetting(window).forgetting
    assert sheet.office.isHidden()
    sheet.safe.click()
    assert window.group.session().process_note == NOTE


def test_the_worksheet_goes_to_paper_or_into_a_file(window: Window) -> None:
    card = WorksheetCard(window.frame)
    window.show(card)
    card.save.click()
    card.outlet.place_dialog.fileSelected.emit("map/x.pdf")
    card.outlet.place_dialog.reject()
    assert b"Worksheet" in window.group.rooms.files[Path("map/x.pdf")]
    assert not card.said.isHidden()
    card.print.click()
    card.outlet.print_dialog.reject()
