"""The story: one whole circle with invented people, from the first start to the report.

Told in scenes; each scene is what a facilitator does at that moment, with keys where there is a
key. The circle has a pass, somebody who asks for later, a latecomer, a hold and a bell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from circle_desktop.ui.closing.page import ClosingPage
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script

_KEY = Qt.Key


def story(guide: Guide) -> Script:
    """Return the whole circle as a script."""
    yield from first_run(guide)
    yield from new_circle(guide)
    yield from people(guide)
    yield from plan(guide)
    yield from welcome(guide)
    yield from check_in(guide)
    yield from sharing(guide)
    yield from harvest_and_end(guide)
    yield from closing(guide)
    yield from report(guide)


def first_run(guide: Guide) -> Script:
    """A language, a vault, a passphrase, its sheet for later; then an empty desk."""
    from circle_desktop.ui.home.first_run import FirstRun

    yield from guide.settle()
    guide.picture("welcome")
    page = guide.only(FirstRun)
    guide.click(page.onward)
    yield from guide.settle()
    guide.type_into(page.place.name, guide.said("vault"))
    guide.picture("vault")
    guide.press(_KEY.Key_Return)
    yield from guide.settle()
    guide.type_into(page.words.new.once, guide.said("passphrase"))
    guide.type_into(page.words.new.again, guide.said("passphrase"))
    yield from guide.settle()
    guide.picture("passphrase")
    guide.press(_KEY.Key_Return)
    yield lambda: guide.window.desk is not None
    yield from guide.settle()
    guide.picture("recovery-sheet")
    guide.click(page.later)
    yield from guide.settle()
    guide.picture("today-empty")


def welcome(guide: Guide) -> Script:
    """The circle begins; tea, silence, agreements."""
    ways = guide.window.ways
    assert ways is not None
    ways.begin(guide.circle.id)
    yield from guide.settle()
    guide.picture("circle-welcome")
    yield from guide.pass_time(5 * 60)
    guide.press(_KEY.Key_Space, guide.live)
    yield from guide.pass_time(2 * 60)
    guide.picture("circle-silence")
    guide.press(_KEY.Key_Space, guide.live)


def check_in(guide: Guide) -> Script:
    """A round in which one passes, one asks for later and one arrives late."""
    live = guide.live
    yield from _go_to_round(guide)
    guide.picture("circle-first-round")
    yield from guide.pass_time(70)
    guide.press(_KEY.Key_Space, live)
    yield from guide.pass_time(20)
    guide.press(_KEY.Key_P, live)
    yield from guide.pass_time(15)
    guide.press(_KEY.Key_L, live)
    yield from guide.settle()
    guide.picture("circle-later")
    guide.press(_KEY.Key_A, live)
    yield from guide.settle()
    sheet = live.overlays.sheet
    assert sheet is not None
    guide.type_into(sheet.name, guide.said("latecomer"))
    guide.picture("circle-latecomer")
    guide.press(_KEY.Key_Return, sheet.name)
    yield from guide.settle()
    guide.picture("circle-one-more-chair")
    yield from _hand_on_until_rest(guide, 40)
    guide.picture("circle-round-complete")


def sharing(guide: Guide) -> Script:
    """The deep round: the room view, a hold, and a bell that gives the piece back."""
    live = guide.live
    guide.press(_KEY.Key_N, live)
    yield from _go_to_round(guide)
    yield from guide.pass_time(90)
    guide.picture("sharing")
    guide.press(_KEY.Key_W, live)
    yield from guide.settle()
    guide.picture("sharing-why")
    guide.press(_KEY.Key_W, live)
    yield from room(guide)
    guide.press(_KEY.Key_Space, live)
    yield from guide.pass_time(200)
    guide.press(_KEY.Key_H, live)
    yield from guide.settle()
    guide.picture("sharing-hold")
    guide.press(_KEY.Key_H, live)
    yield from guide.pass_time(30)
    guide.ring_bell()
    yield lambda: live.state.held is not None
    yield from guide.settle()
    guide.picture("sharing-bell")
    guide.press(_KEY.Key_H, live)
    guide.press(_KEY.Key_1, live)
    yield from _hand_on_until_rest(guide, 150)


def room(guide: Guide) -> Script:
    """What the circle sees, on the screen beside the laptop."""
    live = guide.live
    guide.press(_KEY.Key_F, live)
    yield from guide.settle(20)
    shown = live.room.window
    assert shown is not None
    guide.picture("room", shown)
    guide.press(_KEY.Key_Escape, shown)
    yield from guide.settle()


def harvest_and_end(guide: Guide) -> Script:
    """The rest of the plan, then the end, which asks once."""
    live = guide.live
    while not live.state.is_last_phase:
        guide.press(_KEY.Key_N, live)
        yield from guide.pass_time(60)
        phase = live.state.phase
        if phase.form.value == "popcorn":
            live.ring.seat_activated.emit(live.state.scene.ring.seats[3].id)
            yield from guide.pass_time(40)
            guide.picture("harvest")
            guide.press(_KEY.Key_Space, live)
        yield from _hand_on_until_rest(guide, 25)
    yield from guide.pass_time(5 * 60)
    guide.picture("closing-words")
    guide.press(_KEY.Key_Space, live)
    yield from guide.settle()
    guide.picture("end-asked")
    question = live.overlays.question
    assert question is not None
    guide.click(question.losing)
    yield from guide.settle()


def _go_to_round(guide: Guide) -> Script:
    """Go on to the next phase in which the piece goes around with a question."""
    live = guide.live
    while not (live.state.phase.form.goes_around and live.state.phase.guide_s):
        guide.press(_KEY.Key_N, live)
        yield from guide.pass_time(45)


def _hand_on_until_rest(guide: Guide, seconds: float) -> Script:
    live = guide.live
    while live.state.holder is not None or live.state.offered is not None:
        yield from guide.pass_time(seconds)
        guide.press(_KEY.Key_Space, live)
    yield from guide.settle()


def closing(guide: Guide) -> Script:
    """Who was there, harvest read aloud, a promise, what the office gets, a note, my own, and the course erased."""
    from circle_desktop.ui.closing.page import ClosingPage

    page = guide.only(ClosingPage)
    page.count.first_time.setValue(1)
    yield from guide.settle(60)
    guide.picture("count")
    guide.click(page.on)
    yield from guide.settle()
    yield from _read_aloud(guide, page)
    guide.click(page.on)
    yield from guide.settle()
    yield from _promise(guide, page)
    yield from _release(guide, page)
    guide.type_into(page.note.area, guide.said("note"))
    yield lambda: not page.note.waits
    yield from guide.settle()
    guide.picture("note")
    guide.click(page.on)
    yield from guide.settle()
    yield from _reflect(guide, page)
    guide.picture("close")
    guide.click(page.close_button)
    yield from guide.settle()
    guide.picture("erased")
    guide.press(_KEY.Key_Return)
    yield from guide.settle(20)


def _read_aloud(guide: Guide, page: ClosingPage) -> Script:
    from circle_desktop.ui.closing.harvest_row import HarvestRow

    for number in (1, 2, 3):
        guide.type_into(page.harvest.field, guide.said(f"line_{number}"))
        guide.press(_KEY.Key_Return, page.harvest.field)
        yield from guide.settle()
    guide.picture("harvest-lines")
    for place in (0, 1):
        row = page.harvest.rows[place]
        assert isinstance(row, HarvestRow)
        row.answered.emit(row.picture.key, True)  # noqa: FBT003 - a signal takes no names
        yield from guide.settle()
    guide.picture("harvest-read")


def _promise(guide: Guide, page: ClosingPage) -> Script:
    from circle_desktop.ui.continuity.threads_part import Section
    from circle_desktop.ui.continuity.word_sheets import PromiseSheet

    part = page.promises.part
    assert part is not None
    guide.click(part.adds[Section.PROMISES])
    yield from guide.settle()
    assert isinstance(part.sheet, PromiseSheet)
    guide.type_into(part.sheet.words, guide.said("promise"))
    part.sheet.agreed.click()
    yield from guide.settle()
    guide.picture("promise")
    guide.click(part.sheet.keep)
    yield from guide.settle()
    guide.picture("promises")
    guide.click(page.on)
    yield from guide.settle()


def _release(guide: Guide, page: ClosingPage) -> Script:
    guide.picture("office")
    guide.click(page.office.panel.release)
    yield from guide.settle()
    guide.picture("office-released")
    guide.click(page.on)
    yield from guide.settle()


def _reflect(guide: Guide, page: ClosingPage) -> Script:
    guide.type_into(page.reflection.area, guide.said("reflection"))
    yield lambda: not page.reflection.waits
    yield from guide.settle()
    guide.picture("reflection")
    guide.click(page.on)
    yield from guide.settle()


def report(guide: Guide) -> Script:
    """The report on screen, the same bytes as on paper."""
    yield from guide.settle(40)
    guide.picture("report")
    (session,) = guide.desk.reporting.sessions(guide.circle.id)
    finished = guide.desk.reporting.session_report(session.id, guide.lang)
    guide.stage.keep("report.pdf", finished.pdf)


def new_circle(guide: Guide) -> Script:
    """A name, and the people in one line."""
    from circle_desktop.ui.circle.new_circle import NewCircle

    assert guide.window.ways is not None
    guide.window.ways.make_circle()
    yield from guide.settle()
    sheet = guide.only(NewCircle)
    guide.type_into(sheet.name, guide.said("circle"))
    guide.type_into(sheet.people, guide.said("people"))
    yield from guide.settle()
    guide.picture("new-circle")
    guide.click(sheet.look)
    yield from guide.settle()


def people(guide: Guide) -> Script:
    """Roles, and somebody who came to listen; names of every script stand as written."""
    guide.give_roles()
    yield from guide.settle()
    guide.picture("people")


def plan(guide: Guide) -> Script:
    """The plan, with one guide time made longer: the sentence follows."""
    from circle_desktop.ui.circle.page import CirclePage

    page = guide.only(CirclePage)
    page.show_tab("plan")
    yield from guide.settle()
    guide.picture("plan")
    page.plan.editor.minutes.setValue(page.plan.phase.minutes + 2)
    yield from guide.settle(60)
    guide.picture("plan-longer")
    ways = guide.window.ways
    assert ways is not None
    ways.go("today")
    yield from guide.settle()
    guide.picture("today")
