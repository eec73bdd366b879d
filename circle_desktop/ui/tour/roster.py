"""The roster in pictures: the sheet of a person, chairs, those taken off, the calendar, many rows."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from circle_desktop.domain.roster.chairs import ChairKind
from circle_desktop.domain.roster.consents import Purpose
from circle_desktop.domain.roster.series import Meeting, repeated
from circle_desktop.domain.roster.sheets import Access
from circle_desktop.services.roster.sheets import Asked

if TYPE_CHECKING:
    from circle_desktop.domain.people import ParticipantId
    from circle_desktop.ui.circle.page import CirclePage
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script

_HELPS = frozenset({Access.INTERPRETER, Access.NEAR_THE_DOOR})


def roster(guide: Guide) -> Script:
    """Everything about people beside their names, and about circles beside their people."""
    from circle_desktop.ui.circle.page import CirclePage

    ways = guide.window.ways
    assert ways is not None
    person = guide.circle.people[1].id
    _tell_of(guide, person)
    ways.open_circle(guide.circle.id)
    yield from guide.settle()
    page = guide.only(CirclePage)
    yield from _sheet(guide, page, person)
    yield from _chairs(guide, page, person)
    yield from _circle(guide, page)


def _tell_of(guide: Guide, person: ParticipantId) -> None:
    """Somebody allowed two things, and said no to a third."""
    book, asked = guide.desk.roster.sheets, Asked(guide.lang)
    for purpose in (Purpose.LANGUAGES, Purpose.ACCESS):
        guide.commands.run(partial(book.allow, person, purpose, asked))
    guide.commands.run(lambda: book.refuse(person, Purpose.CONTACT, asked))
    guide.commands.run(lambda: book.keep(person, lambda s, day: s.speaking(("ar", "fr"), day)))
    guide.commands.run(lambda: book.keep(person, lambda s, day: s.needing(_HELPS, day)))


def _sheet(guide: Guide, page: CirclePage, person: ParticipantId) -> Script:
    from circle_desktop.ui.roster.person_sheet import PersonForm

    page.people.table.choose(person)
    page.people.open_sheet()
    yield from guide.settle()
    guide.picture("person-sheet")
    guide.only(PersonForm).close_sheet()
    yield from guide.settle()


def _chairs(guide: Guide, page: CirclePage, person: ParticipantId) -> Script:
    from circle_desktop.ui.roster.removed_sheet import RemovedSheet

    acts = page.people.acts
    acts.add_chair(ChairKind.EMPTY, person)
    acts.add_chair(ChairKind.GUEST, "")
    page.people.table.selectAll()
    yield from guide.settle()
    guide.picture("people-several")
    last = acts.circle.people[-1].id
    page.people.table.choose(last)
    page.people.table.removal_asked.emit()
    yield from guide.settle()
    guide.picture("people-removed")
    page.people.waiting.click()
    yield from guide.settle()
    guide.picture("taken-off")
    guide.only(RemovedSheet).close_sheet()
    for _ in range(3):
        acts.undo()
    yield from guide.settle()


def _circle(guide: Guide, page: CirclePage) -> Script:
    from circle_desktop.ui.circle.details import CircleDetails
    from circle_desktop.ui.roster.reading_sheet import ReadingSheet
    from circle_desktop.ui.roster.series_sheet import SeriesSheet

    first = Meeting(guide.window.house.clock.wall().date(), 19 * 60, 90)
    later = repeated(first, 5, dt.timedelta(weeks=2))[1:]
    guide.commands.run(lambda: guide.desk.roster.series.add(guide.circle.id, later))
    sheets = (
        ("circle-details", page.acts.ask_details, CircleDetails),
        ("series", page.acts.plan_series, SeriesSheet),
        ("read-aloud", page.acts.read_aloud, ReadingSheet),
    )
    for name, show, kind in sheets:
        show(guide.circle)
        yield from guide.settle()
        guide.picture(name)
        guide.only(kind).close_sheet()
        yield from guide.settle()
