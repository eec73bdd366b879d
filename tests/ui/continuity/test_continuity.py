"""From one time to the next: with a yes, with a last day, kept at once and erased after asking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from circle_desktop.domain.continuity.threads import (
    Buddies,
    Channel,
    FollowUp,
    Promise,
    Remembrance,
    Support,
)
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.services.changes import Changes
from circle_desktop.services.roster.sheets import Asked
from circle_desktop.ui.circle.page import CirclePage
from circle_desktop.ui.continuity.buddies_sheet import BuddiesSheet
from circle_desktop.ui.continuity.contact_sheet import ContactSheet
from circle_desktop.ui.continuity.threads_part import Section, ThreadsPart
from circle_desktop.ui.continuity.word_sheets import DateSheet, PromiseSheet
from circle_desktop.ui.parts import Label
from tests.ui.continuity.continuing import (
    AWKWARD,
    DAY,
    NEW,
    TODAY,
    UNTIL,
    circle_of,
    form,
    keep_one,
    kept,
    shown,
)

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.evenings import Evening


def test_a_promise_is_written_down_once_the_circle_agreed(
    part: ThreadsPart, tonight: Evening
) -> None:
    sheet = form(part, Section.PROMISES, PromiseSheet)
    sheet.words.setText(AWKWARD)
    sheet.keep.click()
    asks = [sheet.agreed_row.wrong]
    assert kept(tonight) == []
    sheet.agreed.setChecked(True)
    asks.append(sheet.agreed_row.wrong)
    assert asks == [True, False]
    sheet.keep.click()
    (promise,) = kept(tonight)
    assert isinstance(promise, Promise)
    assert (promise.words, promise.until) == (AWKWARD, UNTIL)
    (row,) = part.rows[Section.PROMISES]
    labels = [label for label in row.findChildren(Label) if label.text() == AWKWARD]
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText]


def test_a_promise_without_words_asks_for_them_and_a_name_in_it_is_pointed_out(
    part: ThreadsPart, qtbot: QtBot
) -> None:
    sheet = form(part, Section.PROMISES, PromiseSheet)
    sheet.agreed.setChecked(True)
    sheet.keep.click()
    assert sheet.words_row.wrong
    qtbot.keyClicks(sheet.words, "Huda brengt soep")
    assert "Huda" in sheet.words.accessibleDescription()
    sheet.words.clear()
    qtbot.keyClicks(sheet.words, "Samen soep")
    assert not sheet.words_row.wrong


def test_a_contact_has_a_person_a_way_a_day_and_a_yes(part: ThreadsPart, tonight: Evening) -> None:
    sheet = form(part, Section.CONTACTS, ContactSheet)
    huda = circle_of(tonight).people[1]
    sheet.who.set_key(huda.id)
    sheet.who.chosen.emit(huda.id)
    sheet.how.set_key(Channel.VISIT.value)
    sheet.by.set_day(TODAY + 3 * DAY)
    sheet.keep.click()
    assert sheet.agreed_row.wrong
    sheet.agreed.setChecked(True)
    sheet.keep.click()
    (contact,) = kept(tonight)
    assert isinstance(contact, FollowUp)
    assert (contact.person, contact.channel) == (huda.id, Channel.VISIT)
    assert contact.by == TODAY + 3 * DAY
    sheet_of = tonight.frame.desk.roster.sheets.get(huda.id)
    assert sheet_of.allowed(Purpose.CONTACT, TODAY)
    again = form(part, Section.CONTACTS, ContactSheet)
    again.who.set_key(huda.id)
    again.who.chosen.emit(huda.id)
    assert again.agreed.isChecked()


def test_a_day_that_comes_later_is_kept_until_then_and_a_year_at_most(part: ThreadsPart) -> None:
    sheet = form(part, Section.CONTACTS, ContactSheet)
    sheet.by.set_day(TODAY + 200 * DAY)
    assert sheet.until.day() == TODAY + 200 * DAY
    sheet.until.set_day(TODAY + 900 * DAY)
    assert sheet.until.day() == TODAY + 365 * DAY


def test_in_touch_then_the_question_whether_it_was_support(tonight: Evening, qtbot: QtBot) -> None:
    keep_one(tonight)
    page = shown(tonight, qtbot)
    part = page.continuity.part
    (row,) = part.rows[Section.CONTACTS]
    row.acts[0].click()
    (row,) = part.rows[Section.CONTACTS]
    assert [act.word for act in row.acts] == ["It was", "Something else", "Erase"]
    row.acts[1].click()
    (contact,) = kept(tonight)
    assert isinstance(contact, FollowUp)
    assert contact.support is Support.OTHERWISE
    (row,) = part.rows[Section.CONTACTS]
    assert [act.word for act in row.acts] == ["Erase"]


def test_it_was_support_is_told_in_words(tonight: Evening, qtbot: QtBot) -> None:
    keep_one(tonight, done=True)
    page = shown(tonight, qtbot)
    part = page.continuity.part
    part.rows[Section.CONTACTS][0].acts[0].click()
    words = [label.text() for label in part.rows[Section.CONTACTS][0].findChildren(Label)]
    assert words[1].startswith("It was support.")


def test_a_promise_is_done(tonight: Evening, qtbot: QtBot) -> None:
    circle = circle_of(tonight)
    book = tonight.frame.desk.continuity
    book.keep(Promise(NEW, circle.id, "Samen soep", TODAY, UNTIL), Asked("nl"))
    page = shown(tonight, qtbot)
    part = page.continuity.part
    part.rows[Section.PROMISES][0].acts[0].click()
    assert book.open_from_last_time(circle.id) == ()
    words = [label.text() for label in part.rows[Section.PROMISES][0].findChildren(Label)]
    assert words == ["Samen soep", "Done. Kept until 17 feb 2027"]


def test_a_date_belongs_to_somebody_or_to_everyone(part: ThreadsPart, tonight: Evening) -> None:
    bert = circle_of(tonight).people[2]
    for person in ("", bert.id):
        sheet = form(part, Section.DATES, DateSheet)
        sheet.words.setText("Een jaar geleden")
        sheet.day.set_day(TODAY + 120 * DAY)
        sheet.who.set_key(person)
        sheet.who.chosen.emit(person)
        assert not sheet.agreed.isChecked()
        sheet.keep.click()
        sheet.agreed.setChecked(True)
        sheet.keep.click()
    found = [thread for thread in kept(tonight) if isinstance(thread, Remembrance)]
    assert [thread.person for thread in found] == [None, bert.id]
    assert {thread.until for thread in found} == {TODAY + 120 * DAY}


def test_a_ring_of_buddies_is_ticked_drawn_and_changed(
    part: ThreadsPart, tonight: Evening
) -> None:
    people = [person.id for person in circle_of(tonight).people]
    sheet = form(part, Section.BUDDIES, BuddiesSheet)
    assert not list(sheet.ring)
    sheet.agreed.setChecked(True)
    sheet.keep.click()
    assert sheet.who_row.wrong
    for person in (people[2], people[0], people[4]):
        sheet.boxes[person].setChecked(True)
    assert sheet.ring == (people[2], people[0], people[4])
    sheet.by_chairs.click()
    assert sheet.ring == (people[0], people[2], people[4])
    sheet.further[people[0]].click()
    assert sheet.ring == (people[2], people[0], people[4])
    sheet.draw.click()
    assert set(sheet.ring) == {people[0], people[2], people[4]}
    sheet.boxes[people[4]].setChecked(False)
    assert not sheet.agreed.isChecked()
    sheet.keep.click()
    assert sheet.agreed_row.wrong
    sheet.agreed.setChecked(True)
    sheet.keep.click()
    (ring,) = kept(tonight)
    assert isinstance(ring, Buddies)
    assert set(ring.people) == {people[0], people[2]}
    again = form(part, Section.BUDDIES, BuddiesSheet)
    assert again.ring == ring.people
    assert again.agreed.isChecked()
    assert part.adds[Section.BUDDIES].word == "Change the ring"


def test_erasing_asks_and_names_what_is_lost(tonight: Evening, qtbot: QtBot) -> None:
    keep_one(tonight)
    page = shown(tonight, qtbot)
    part = page.continuity.part
    part.rows[Section.CONTACTS][0].acts[-1].click()
    assert part.question is not None
    assert "Huda" in part.question.accessibleDescription()
    part.question.safe.click()
    assert len(kept(tonight)) == 1
    part.rows[Section.CONTACTS][0].acts[-1].click()
    part.question.losing.click()
    assert kept(tonight) == []
    assert part.rows[Section.CONTACTS] == []


def test_on_a_full_disk_the_form_stays_and_nothing_is_called_kept(
    part: ThreadsPart, tonight: Evening
) -> None:
    sheet = form(part, Section.PROMISES, PromiseSheet)
    sheet.words.setText("Samen soep")
    sheet.agreed.setChecked(True)
    tonight.store.full = True
    sheet.keep.click()
    assert sheet.isVisible()
    assert tonight.said


def test_on_a_full_disk_nothing_is_done_or_erased(tonight: Evening, qtbot: QtBot) -> None:
    keep_one(tonight)
    page = shown(tonight, qtbot)
    part = page.continuity.part
    tonight.store.full = True
    part.rows[Section.CONTACTS][0].acts[0].click()
    part.rows[Section.CONTACTS][0].acts[-1].click()
    assert part.question is not None
    part.question.losing.click()
    (contact,) = kept(tonight)
    assert isinstance(contact, FollowUp)
    assert not contact.done
    assert len(tonight.said) == 2


def test_what_has_had_its_day_is_erased_before_the_tab_is_shown(
    tonight: Evening, qtbot: QtBot
) -> None:
    keep_one(tonight)
    tonight.rooms.clock.now += 91 * DAY
    page = shown(tonight, qtbot)
    part = page.continuity.part
    assert part.rows[Section.CONTACTS] == []
    assert kept(tonight) == []


def test_a_yes_that_is_taken_back_takes_the_row_along(page: CirclePage, tonight: Evening) -> None:
    contact = keep_one(tonight)
    page.refresh(Changes.THREADS)
    assert len(page.continuity.part.rows[Section.CONTACTS]) == 1
    tonight.frame.desk.roster.sheets.refuse(contact.person, Purpose.CONTACT, Asked("nl"))
    page.refresh(Changes.PEOPLE)
    assert page.continuity.part.rows[Section.CONTACTS] == []


def test_a_circle_without_people_can_promise_and_nothing_else(
    tonight: Evening, qtbot: QtBot
) -> None:
    empty = tonight.frame.desk.circles.create("Lege kring")
    page = CirclePage(tonight.frame, empty.id)
    qtbot.addWidget(page)
    adds = page.continuity.part.adds
    assert [section for section in Section if adds[section].isEnabled()] == [Section.PROMISES]
