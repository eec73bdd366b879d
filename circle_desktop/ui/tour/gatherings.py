"""What the gallery shows of who was there, and of what goes on from one time to the next."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from circle_desktop.domain.continuity.threads import (
    Buddies,
    Channel,
    FollowUp,
    Promise,
    Remembrance,
    ThreadId,
)
from circle_desktop.domain.gatherings.attendance import Attended
from circle_desktop.domain.gatherings.overview import Reason
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.services.roster.sheets import Asked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.ui.circle.page import CirclePage
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script

_NEW = ThreadId("")


def gatherings(guide: Guide) -> Script:
    """A session put right, session by session, a day without one, and what goes on."""
    from circle_desktop.ui.circle.page import CirclePage

    ways = guide.window.ways
    assert ways is not None
    _prepare(guide)
    ways.open_circle(guide.circle.id)
    yield from guide.settle()
    page = guide.only(CirclePage)
    page.show_tab("sessions")
    for name, act in {"correction": page.sessions.correct, "series": page.sessions.series}.items():
        act.click()
        yield from guide.settle()
        guide.picture(f"attendance-{name}")
        sheet = page.sessions.sheet
        assert sheet is not None
        sheet.close_sheet()
        yield from guide.settle()
    page.acts.note_unmet(guide.circle)
    yield from guide.settle()
    guide.picture("we-did-not-meet")
    page.acts.unmet.close_sheet()
    yield from guide.settle()
    yield from _continuity(guide, page)
    ways.go("today")
    yield from guide.settle()
    guide.picture("today-quiet-lines")


def _continuity(guide: Guide, page: CirclePage) -> Script:
    from circle_desktop.ui.continuity.threads_part import Section

    page.show_tab("continuity")
    yield from guide.settle()
    guide.picture("continuity")
    for section in (Section.CONTACTS, Section.DATES, Section.BUDDIES):
        page.continuity.part.add(section)
        yield from guide.settle()
        guide.picture(f"continuity-{section.value}")
        sheet = page.continuity.part.sheet
        assert sheet is not None
        sheet.close_sheet()
        yield from guide.settle()


def _mark(guide: Guide, people: Sequence[ParticipantId]) -> None:
    """Mark the session that was held, one person each way."""
    book = guide.desk.attendance
    (session,) = guide.desk.reporting.sessions(guide.circle.id)
    attendance = book.roll(session.id).attendance
    for person, how in zip(people, Attended, strict=True):
        attendance = attendance.marked(person, how)
    book.keep(session.id, attendance)


def _prepare(guide: Guide) -> None:
    """Let some people have agreed, and something go on."""
    desk, circle = guide.desk, guide.desk.circles.get(guide.circle.id)
    asked, today = Asked(guide.lang), desk.roster.sheets.today
    people = [person.id for person in circle.people[:4]]
    for person in people:
        desk.roster.sheets.allow(person, Purpose.ATTENDANCE, asked)
    _mark(guide, people)
    desk.attendance.note_unmet(circle.id, today - timedelta(days=7), Reason.HOLIDAY)
    book, until = desk.continuity, today + timedelta(days=90)
    promise = Promise(_NEW, circle.id, guide.said("promise"), today, today + timedelta(days=5))
    book.keep(promise, asked)
    contact = FollowUp(_NEW, circle.id, people[1], Channel.CALL, today, today, until)
    book.keep(contact, asked)
    other = book.keep(replace(contact, person=people[2], channel=Channel.AFTER_CIRCLE), asked)
    book.keep(replace(other, done=True))
    day = today + timedelta(days=3)
    book.keep(Remembrance(_NEW, circle.id, guide.said("day"), day, today, until), asked)
    book.keep(Buddies(_NEW, circle.id, tuple(people), today, until), asked)
