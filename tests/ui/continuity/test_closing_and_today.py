"""What goes on, in the closing and on Today; and in words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from circle_desktop.domain import acts
from circle_desktop.domain.continuity.threads import (
    Buddies,
    Channel,
    Promise,
    Remembrance,
    Support,
)
from circle_desktop.domain.marks import MarkKind
from circle_desktop.services.changes import Changes
from circle_desktop.services.roster.sheets import Asked
from circle_desktop.services.wording import Wording
from circle_desktop.ui.closing.page import ClosingPage
from circle_desktop.ui.continuity.contact_sheet import ContactSheet
from circle_desktop.ui.continuity.terms import channel_words, open_thread_words, thread_words
from circle_desktop.ui.continuity.threads_part import Section
from circle_desktop.ui.continuity.word_sheets import PromiseSheet
from circle_desktop.ui.home.today import TodayPage
from circle_desktop.ui.parts import Label
from circle_desktop.ui.plan.prepare_sheet import PrepareSheet
from tests.ui.continuity.continuing import (
    DAY,
    NEW,
    TODAY,
    UNTIL,
    circle_of,
    form,
    keep_one,
    shown,
)
from tests.ui.evenings import Evening, evening

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


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
    assert today.quiet is not None
    plain = [words.translate({0x200E: "", 0x2068: "", 0x2069: ""}) for words in today.quiet.words]
    assert sorted(plain) == [
        "Ask Bert: was this support for you?",
        "Huda: a call, for 19 nov 2026",
        "The group promised: Samen soep",
        "donderdag 19 november 2026 · Een jaar",
    ]
    with qtbot.waitSignal(today.circle_opened) as blocker:
        today.quiet.ways[0].click()
    assert blocker.args == [circle.id]


def test_today_is_silent_when_nothing_is_due(tonight: Evening, qtbot: QtBot) -> None:
    today = TodayPage(tonight.frame)
    qtbot.addWidget(today)
    assert today.quiet is None
    keep_one(tonight)
    today.refresh(Changes.THREADS)
    assert today.quiet is not None


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


def test_what_one_makes_ready_tells_each_open_thing_once(tonight: Evening, qtbot: QtBot) -> None:
    circle, book = circle_of(tonight), tonight.frame.desk.continuity
    book.keep(Promise(NEW, circle.id, "Samen soep", TODAY, UNTIL), Asked("nl"))
    keep_one(tonight)
    tonight.close()
    window = QWidget()
    qtbot.addWidget(window)
    sheet = PrepareSheet(tonight.frame, window, circle.id, "")
    words = [label.text() for label in sheet.findChildren(Label)]
    assert len([text for text in words if "Samen soep" in text]) == 1
    assert len([text for text in words if "Huda" in text]) == 1


def test_every_way_to_keep_in_touch_has_its_word() -> None:
    assert list(channel_words()) == list(Channel)


def test_a_ring_is_told_by_its_names() -> None:
    wording = Wording("nl")
    ring = Buddies(NEW, "c", ("a", "b"), TODAY, UNTIL)  # type: ignore[arg-type]
    assert thread_words(ring, {"a": "Amal", "b": "Bert"}, wording) == "Amal · Bert"  # type: ignore[dict-item]
