"""From one time to the next: with a yes, with a last day, kept at once and erased after asking."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt

from circle_desktop.domain import acts
from circle_desktop.domain.continuity.threads import (
    Buddies,
    Channel,
    FollowUp,
    Promise,
    Remembrance,
    Support,
    Thread,
    ThreadId,
)
from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.services.changes import Changes
from circle_desktop.services.roster.sheets import Asked
from circle_desktop.services.wording import Wording
from circle_desktop.ui.circle.page import CirclePage
from circle_desktop.ui.closing.page import ClosingPage
from circle_desktop.ui.continuity.buddies_sheet import BuddiesSheet
from circle_desktop.ui.continuity.contact_sheet import ContactSheet
from circle_desktop.ui.continuity.terms import channel_words, open_thread_words, thread_words
from circle_desktop.ui.continuity.threads_part import Section, ThreadsPart
from circle_desktop.ui.continuity.word_sheets import DateSheet, PromiseSheet
from circle_desktop.ui.home.today import TodayPage
from circle_desktop.ui.parts import Label
from tests.ui.evenings import Evening, evening

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.continuity.keep_sheet import KeepSheet
    from circle_desktop.ui.theme import Theme

    Kind = TypeVar("Kind", bound=KeepSheet)

TODAY = date(2026, 11, 19)
DAY = timedelta(days=1)
UNTIL = TODAY + 90 * DAY
NEW = ThreadId("")
AWKWARD = '<b>Soep</b> & "brood" {name} %s'


@pytest.fixture
def tonight(theme: Theme) -> Evening:
    return evening(theme)


def circle_of(tonight: Evening) -> Circle:
    return tonight.frame.desk.circles.all()[0]


def kept(tonight: Evening) -> list[Thread]:
    return list(tonight.store.memory.threads.values())


def shown(tonight: Evening, qtbot: QtBot) -> CirclePage:
    page = CirclePage(tonight.frame, circle_of(tonight).id)
    qtbot.addWidget(page)
    page.resize(1142, 768)
    with qtbot.waitExposed(page):
        page.show()
    page.show_tab("continuity")
    return page


@pytest.fixture
def page(tonight: Evening, qtbot: QtBot) -> CirclePage:
    return shown(tonight, qtbot)


@pytest.fixture
def part(page: CirclePage) -> ThreadsPart:
    return page.continuity.part


def form(part: ThreadsPart, section: Section, kind: type[Kind]) -> Kind:
    part.adds[section].click()
    assert isinstance(part.sheet, kind)
    return part.sheet


def keep_one(tonight: Evening, place: int = 1, **changes: object) -> FollowUp:
    circle = circle_of(tonight)
    person = circle.people[place].id
    thread = FollowUp(NEW, circle.id, person, Channel.CALL, TODAY, TODAY, UNTIL)
    book = tonight.frame.desk.continuity
    first = book.keep(thread, Asked("nl"))
    return book.keep(replace(first, **changes))  # type: ignore[arg-type]


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


def marked_closing(tonight: Evening, qtbot: QtBot) -> ClosingPage:
    live = tonight.frame.desk.live
    live.act(acts.Undo())
    live.act(acts.SetMark(MarkKind.FOLLOW_UP))
    live.act(acts.End())
    page = ClosingPage(tonight.frame)
    qtbot.addWidget(page)
    page.resize(1142, 768)
    with qtbot.waitExposed(page):
        page.show()
    page.go_to(2)
    return page


def test_the_closing_offers_the_marks_as_a_beginning(tonight: Evening, qtbot: QtBot) -> None:
    page = marked_closing(tonight, qtbot)
    (banner,) = page.promises.marked
    assert banner.isVisible()
    banner.acted.emit()
    part = page.promises.part
    assert part is not None
    assert isinstance(part.sheet, ContactSheet)
    part.sheet.agreed.setChecked(True)
    part.sheet.keep.click()
    assert banner.isHidden()
    assert len(part.rows[Section.CONTACTS]) == 1
    form(part, Section.PROMISES, PromiseSheet).close_sheet()
    part.kept.emit(Section.CONTACTS.value)


def test_a_mark_of_a_phase_nobody_knows_is_offered_to_nobody(
    tonight: Evening, qtbot: QtBot
) -> None:
    page = marked_closing(tonight, qtbot)
    session = tonight.kept
    with tonight.frame.desk.vault.work() as work:
        work.sessions.save(replace(session, phases=()))
        work.commit()
    assert page.papers is not None
    assert page.promises.first_focus() is not None


def test_the_closing_of_a_circle_that_is_gone_says_so(tonight: Evening, qtbot: QtBot) -> None:
    with tonight.frame.desk.vault.work() as work:
        work.circles.remove(circle_of(tonight).id)
        work.commit()
    page = ClosingPage(tonight.frame)
    qtbot.addWidget(page)
    page.show()
    page.go_to(2)
    assert page.promises.part is None
    assert page.promises.first_focus() is None
    assert page.papers is not None
    page.papers.changed.emit()
    page.promises._on_marked()


def test_people_who_come_onto_the_list_can_be_kept_in_touch_with(
    tonight: Evening, qtbot: QtBot
) -> None:
    page = marked_closing(tonight, qtbot)
    tonight.frame.desk.circles.add_people(circle_of(tonight).id, "Fatima")
    page.refresh(Changes.PEOPLE)
    part = page.promises.part
    assert part is not None
    sheet = form(part, Section.CONTACTS, ContactSheet)
    assert sheet.who.findText("Fatima") >= 0


def test_today_tells_quietly_what_is_due_and_leads_to_its_circle(
    tonight: Evening, qtbot: QtBot
) -> None:
    circle = circle_of(tonight)
    book = tonight.frame.desk.continuity
    keep_one(tonight, 1)
    keep_one(tonight, 2, done=True)
    book.keep(Promise(NEW, circle.id, "Samen soep", TODAY, TODAY + 2 * DAY), Asked("nl"))
    book.keep(Remembrance(NEW, circle.id, "Een jaar", TODAY, TODAY, UNTIL), Asked("nl"))
    today = TodayPage(tonight.frame)
    qtbot.addWidget(today)
    assert today.due is not None
    plain = [words.translate({0x200E: "", 0x2068: "", 0x2069: ""}) for words in today.due.words]
    assert sorted(plain) == [
        "Ask Bert: was this support for you?",
        "Huda: a call, for 19 nov 2026",
        "The group promised: Samen soep",
        "donderdag 19 november 2026 · Een jaar",
    ]
    with qtbot.waitSignal(today.circle_opened) as blocker:
        today.due.ways[0].click()
    assert blocker.args == [circle.id]


def test_today_is_silent_when_nothing_is_due(tonight: Evening, qtbot: QtBot) -> None:
    today = TodayPage(tonight.frame)
    qtbot.addWidget(today)
    assert today.due is None
    keep_one(tonight)
    today.refresh(Changes.THREADS)
    assert today.due is not None


def test_in_large_text_a_row_goes_upright_and_stays_in_the_page(
    large: Theme, qtbot: QtBot
) -> None:
    tonight = evening(large)
    keep_one(tonight)
    page = shown(tonight, qtbot)
    (row,) = page.continuity.part.rows[Section.CONTACTS]
    assert row.acts[0].geometry().top() > 0
    for act in row.acts:
        assert act.mapTo(page, act.rect().topRight()).x() <= page.width()


def test_what_was_left_open_is_told_when_the_next_session_is_prepared(tonight: Evening) -> None:
    circle = circle_of(tonight)
    keep_one(tonight)
    keep_one(tonight, 2, done=True, support=Support.YES)
    (words,) = open_thread_words(tonight.frame, circle.id)
    assert "Huda" in words


def test_every_way_to_keep_in_touch_has_its_word() -> None:
    assert list(channel_words()) == list(Channel)


def test_a_ring_is_told_by_its_names() -> None:
    wording = Wording("nl")
    ring = Buddies(NEW, "c", ("a", "b"), TODAY, UNTIL)  # type: ignore[arg-type]
    assert thread_words(ring, {"a": "Amal", "b": "Bert"}, wording) == "Amal · Bert"  # type: ignore[dict-item]
