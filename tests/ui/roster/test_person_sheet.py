"""The sheet of a person: a field for each yes, and one press to take it back."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from circle_desktop.domain.people import Role
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.domain.roster.sheets import Access
from circle_desktop.ui.roster.person_sheet import PersonForm
from tests.factories import AWKWARD_NAMES

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.circle import Circle
    from tests.ui.circle.desks import Window


@pytest.fixture
def circle(window: Window) -> Circle:
    return window.circle()


@pytest.fixture
def form(window: Window, circle: Circle) -> PersonForm:
    page = window.page(circle)
    page.people.table.choose(circle.people[1].id)
    page.people.table.sheet_asked.emit()
    (found,) = page.window().findChildren(PersonForm)
    return found


def test_nothing_can_be_written_before_somebody_was_asked(form: PersonForm) -> None:
    fields = form.fields
    for field in (fields.say_name, fields.languages, fields.access, fields.contact):
        assert not field.isEnabled()
    line = fields.lines[Purpose.CONTACT]
    assert line.answer.text() == "Not asked yet."
    assert line.yes.isVisibleTo(form)
    assert not line.withdraw.isVisibleTo(form)
    assert line.question.text() == "One way to reach me may be kept."


def test_a_yes_says_when_by_whom_in_which_language_and_of_which_text(
    form: PersonForm, window: Window
) -> None:
    form.asked_by.setText("Nadia")
    form.asked_in.set_key("ar")
    line = form.fields.lines[Purpose.CONTACT]
    line.yes.click()
    words = line.answer.text()
    for part in ("19 Nov 2026", "Nadia", "Arabic", "2026-11-22"):
        assert part in words
    assert line.until.day() == window.frame.desk.roster.sheets.today + timedelta(days=90)
    assert form.fields.contact.isEnabled()


def test_what_is_written_is_kept_and_withdrawing_empties_it_in_sight(
    form: PersonForm, window: Window, circle: Circle, qtbot: QtBot
) -> None:
    book, huda = window.frame.desk.roster.sheets, circle.people[1].id
    line = form.fields.lines[Purpose.CONTACT]
    line.yes.click()
    form.fields.contact.setFocus()
    qtbot.keyClicks(form.fields.contact, "sms")
    qtbot.keyClick(form.fields.contact, Qt.Key.Key_Return)
    assert book.get(huda).contact == "sms"
    line.withdraw.click()
    assert book.get(huda).contact == form.fields.contact.text() == ""
    assert not form.fields.contact.isEnabled()
    assert line.answer.text() == "Said no on 19 Nov 2026."


def test_languages_and_needs_are_chosen_under_their_consents(
    form: PersonForm, window: Window, circle: Circle
) -> None:
    book, huda = window.frame.desk.roster.sheets, circle.people[1].id
    for purpose in (Purpose.LANGUAGES, Purpose.ACCESS, Purpose.SAY_NAME):
        form.fields.lines[purpose].yes.click()
    for lang in ("ti", "ar"):
        form.fields.languages.choice.chosen.emit(lang)
    form.fields.languages.buttons["ti"].click()
    form.fields.access.boxes[Access.HEARING].click()
    form.fields.say_name.setText("HOE-da")
    form.close_sheet()
    sheet = book.get(huda)
    assert (sheet.languages, sheet.access) == (("ar",), frozenset({Access.HEARING}))
    assert sheet.say_name == "HOE-da"


def test_another_last_day_is_another_yes(form: PersonForm, window: Window, circle: Circle) -> None:
    book, huda = window.frame.desk.roster.sheets, circle.people[1].id
    line = form.fields.lines[Purpose.ACCESS]
    line.yes.click()
    line.until.set_day(book.today + timedelta(days=7))
    line.until.editingFinished.emit()
    line.until.editingFinished.emit()
    answers = [one.due for one in book.get(huda).consents]
    assert answers == [book.today + timedelta(days=365), book.today + timedelta(days=7)]


def test_a_past_yes_says_that_nothing_is_kept_any_more(form: PersonForm, window: Window) -> None:
    book = window.frame.desk.roster.sheets
    line = form.fields.lines[Purpose.ACCESS]
    line.yes.click()
    answer = book.get(form._id).answer(Purpose.ACCESS)
    assert answer is not None
    assert answer.due is not None
    line.show_answer(answer, answer.due + timedelta(days=1))
    assert line.answer.text().startswith("Held until 19 Nov 2027")
    assert line.yes.isVisibleTo(form)


def test_listening_is_asked_like_everything_else(
    form: PersonForm, window: Window, circle: Circle
) -> None:
    form.fields.listens.click()
    assert window.frame.desk.circles.get(circle.id).people[1].listens_only
    line = form.fields.lines[Purpose.LISTENING]
    line.withdraw.click()
    assert not form.fields.listens.isChecked()
    assert not window.frame.desk.circles.get(circle.id).people[1].listens_only


def test_a_no_is_noted_as_the_answer_it_is(form: PersonForm, window: Window) -> None:
    form.fields.lines[Purpose.BUDDY].no.click()
    sheet = window.frame.desk.roster.sheets.get(form._id)
    answer = sheet.answer(Purpose.BUDDY)
    assert answer is not None
    assert not answer.given
    assert not form.fields.lines[Purpose.BUDDY].no.isVisibleTo(form)


def test_name_and_role_are_kept_from_the_sheet_and_a_bad_name_is_said(
    form: PersonForm, window: Window, circle: Circle
) -> None:
    form.role.chosen.emit(Role.SCRIBE.value)
    form.name.setText(" ")
    form.name.editingFinished.emit()
    assert form.name_row.wrong
    form.name.setText("Huda M.")
    form.close_sheet()
    kept = window.frame.desk.circles.get(circle.id).people[1]
    assert (kept.name, kept.role) == ("Huda M.", Role.SCRIBE)


def test_after_a_withdrawal_no_undo_brings_it_back(window: Window, circle: Circle) -> None:
    page = window.page(circle)
    people = page.people
    people.add_names("Ines")
    people.table.choose(circle.people[1].id)
    people.open_sheet()
    (form,) = page.window().findChildren(PersonForm)
    form.fields.lines[Purpose.CONTACT].yes.click()
    assert not people.acts.can_undo


@pytest.mark.parametrize("name", AWKWARD_NAMES)
def test_whoever_asked_is_named_letter_by_letter(window: Window, name: str) -> None:
    circle = window.circle((name, "Bert"))
    page = window.page(circle)
    page.people.table.choose(circle.people[0].id)
    page.people.open_sheet()
    (form,) = page.window().findChildren(PersonForm)
    form.asked_by.setText(name)
    form.fields.lines[Purpose.ACCESS].yes.click()
    labels = [one for one in form.findChildren(QLabel) if name in one.text()]
    assert labels
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in labels)
