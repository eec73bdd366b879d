"""What the gallery shows of the rights of people: what is held, erasing, terms and the trash.

Rule: it presses what a person would press, on invented people.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from circle_desktop.domain.marks import Mark, MarkKind
from circle_desktop.domain.notes import Session, SessionId
from circle_desktop.services.wording import Wording

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script

_A_YEAR_AGO = timedelta(days=400)


def keeping(guide: Guide) -> Script:
    """The page of a person, erasing somebody, forgetting a session, and what is kept how long."""
    circle = guide.circle
    _year_ago(guide, circle)
    yield from _person(guide, circle)
    yield from _forgetting(guide, circle)
    yield from _trash_and_terms(guide, circle)


def _year_ago(guide: Guide, circle: Circle) -> None:
    """Keep a session of last year: its term has ended, and two names stand in its note."""
    work = guide.desk.vault.work
    one, other = circle.people[1].name, circle.people[2].name
    note = Wording(guide.lang).text("tour.note_of_keeping", one=one, other=other)
    with work() as opened:
        latest = opened.sessions.of_circle(circle.id)[0]
        opened.sessions.add(_older(latest, note))
        opened.commit()


def _older(base: Session, note: str) -> Session:
    return replace(
        base,
        id=SessionId("a-year-ago"),
        started=base.started - _A_YEAR_AGO,
        ended=base.ended - _A_YEAR_AGO,
        marks=(Mark(MarkKind.THEME, 1),),
        process_note=note,
        harvest=(),
        closed=True,
    )


def _person(guide: Guide, circle: Circle) -> Script:
    """What is held about the second on the list; then what erasing would look like."""
    from circle_desktop.ui.rights.person_page import PersonPage

    ways = guide.window.ways
    assert ways is not None
    ways.open_circle(circle.id)
    yield from guide.settle()
    ways.open_person(circle.id, circle.people[1].id)
    yield from guide.settle()
    page = guide.only(PersonPage)
    guide.picture("person-held")
    page.options.erase.click()
    yield from guide.settle()
    guide.picture("person-erase")
    assert page.erasing is not None
    page.erasing.losing.click()
    yield from guide.settle()
    guide.picture("person-erased")
    assert page.copies is not None
    page.copies.close_sheet()
    yield from guide.settle()


def _forgetting(guide: Guide, circle: Circle) -> Script:
    from circle_desktop.ui.circle.page import CirclePage

    ways = guide.window.ways
    assert ways is not None
    ways.open_circle(circle.id)
    yield from guide.settle()
    page = guide.only(CirclePage)
    page.show_tab("sessions")
    page.sessions.forget.click()
    yield from guide.settle()
    guide.picture("session-forget")
    page.sessions.forgetting.close_sheet()
    yield from guide.settle()


def _trash_and_terms(guide: Guide, circle: Circle) -> Script:
    from circle_desktop.ui.settings.page import SettingsPage

    ways, desk = guide.window.ways, guide.desk
    assert ways is not None
    gone = desk.circles.create(guide.said("removed_circle"), people=guide.said("people"))
    guide.commands.run(lambda: desk.rights.trash.put_away(gone.id))
    last = circle.people[-2].id
    guide.commands.run(lambda: desk.roster.removals.take_off(circle.id, [last]))
    ways.go("today")
    yield from guide.settle()
    guide.picture("today-may-go")
    ways.show_keeping()
    yield from guide.settle()
    guide.picture("may-go")
    page = guide.only(SettingsPage)
    assert page.due is not None
    assert page.due.sheet is not None
    page.due.sheet.close_sheet()
    yield from guide.settle()
    guide.picture("place-settings-keeping")
    guide.commands.run(lambda: desk.roster.removals.bring_back([last]))
    page.show_part("laptop")
    yield from guide.settle()
