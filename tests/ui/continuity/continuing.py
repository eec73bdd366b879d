"""An evening on which something goes on: what the tests of these pages begin with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from circle_desktop.domain.continuity.threads import (
    Channel,
    FollowUp,
    Thread,
    ThreadId,
)
from circle_desktop.services.roster.sheets import Asked
from circle_desktop.ui.circle.page import CirclePage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.continuity.keep_sheet import KeepSheet
    from circle_desktop.ui.continuity.threads_part import Section, ThreadsPart
    from tests.ui.evenings import Evening

    Kind = TypeVar("Kind", bound=KeepSheet)

TODAY = date(2026, 11, 19)
DAY = timedelta(days=1)
UNTIL = TODAY + 90 * DAY
NEW = ThreadId("")
AWKWARD = '<b>Soep</b> & "brood" {name} %s'


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
