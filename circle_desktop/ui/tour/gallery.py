"""The gallery: the story, and the pages and states it does not pass, for whoever looks after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from circle_desktop.domain import acts
from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.rounds import moves
from circle_desktop.ui.tour.agreeing import agreements, agreements_leaving, readings
from circle_desktop.ui.tour.gatherings import gatherings
from circle_desktop.ui.tour.keeping import keeping
from circle_desktop.ui.tour.lists import lists
from circle_desktop.ui.tour.papers import papers
from circle_desktop.ui.tour.planning import plans
from circle_desktop.ui.tour.roster import roster
from circle_desktop.ui.tour.story import story
from circle_desktop.ui.tour.strongroom import office, older_vault, safety
from circle_desktop.ui.tour.troubles import cover, damage, no_copy_elsewhere, troubles

if TYPE_CHECKING:
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script

_KEY = Qt.Key


def gallery(guide: Guide) -> Script:
    """Return every page and state as a script."""
    yield from story(guide)
    yield from places(guide)
    yield from roster(guide)
    yield from lists(guide)
    yield from plans(guide)
    yield from agreements(guide)
    yield from agreements_leaving(guide)
    yield from gatherings(guide)
    yield from prompts(guide)
    yield from readings(guide)
    yield from papers(guide)
    yield from safety(guide)
    yield from no_copy_elsewhere(guide)
    yield from cover(guide)
    yield from overlays(guide)
    yield from keeping(guide)
    yield from large_rings(guide)
    yield from forms(guide)
    yield from time_and_stillness(guide)
    yield from door(guide)
    yield from older_vault(guide)
    yield from troubles(guide)
    yield from office(guide)
    yield from damage(guide)


def places(guide: Guide) -> Script:
    """The places of the rail, with something in them."""
    ways = guide.window.ways
    assert ways is not None
    for place in ("today", "circles", "care", "settings"):
        ways.go(place)
        yield from guide.settle()
        guide.picture(f"place-{place}")
    ways.open_circle(guide.circle.id)
    yield from guide.settle()
    from circle_desktop.ui.circle.page import CirclePage

    page = guide.only(CirclePage)
    page.show_tab("sessions")
    yield from guide.settle()
    guide.picture("sessions")


def prompts(guide: Guide) -> Script:
    """The prompts: looking for one, writing one, the picture cards, and what can be shared."""
    from circle_desktop.ui.prompts.page import PromptsPage

    ways = guide.window.ways
    assert ways is not None
    ways.go("prompts")
    yield from guide.settle()
    page = guide.only(PromptsPage)
    guide.picture("place-prompts")
    page.finder.language.set_key("fa")
    page.finder.search()
    yield from guide.settle()
    guide.picture("prompts-farsi")
    page.card.lay.click()
    yield from guide.settle()
    guide.picture("picture-cards")
    page.table.close_sheet()
    yield from guide.settle()
    for name, act in {"prompt-new": page.new, "prompts-share": page.packs}.items():
        act.click()
        yield from guide.settle()
        guide.picture(name)
        (page.sheet if act is page.new else page.exchange).close_sheet()
        yield from guide.settle()


def overlays(guide: Guide) -> Script:
    """The help card and the sheet of keys."""
    guide.window.show_help()
    yield from guide.settle()
    guide.picture("help-card")
    guide.window.show_help()
    guide.window.show_keys()
    yield from guide.settle()
    guide.picture("keys")
    guide.window.show_keys()
    yield from guide.settle()


def large_rings(guide: Guide) -> Script:
    """Twenty-four in a ring: a long round, and a room full of people."""
    ways = guide.window.ways
    assert ways is not None
    names = guide.said("people").split(", ")
    more = ", ".join(f"{name} {letter}." for letter in "KL" for name in names)
    guide.commands.run(lambda: guide.desk.circles.add_people(guide.circle.id, more))
    ways.begin(guide.circle.id)
    yield from guide.settle()
    live = guide.live
    while not live.state.phase.form.goes_around:
        guide.press(_KEY.Key_N, live)
        yield from guide.pass_time(30)
    yield from _begins_across(guide)
    guide.press(_KEY.Key_Space, live)
    yield from guide.pass_time(30)
    guide.press(_KEY.Key_Space, live)
    yield from guide.settle()
    guide.picture("ring-24")
    guide.press(_KEY.Key_F, live)
    yield from guide.settle(20)
    room = live.room.window
    assert room is not None
    guide.picture("room-24", room)
    guide.press(_KEY.Key_P, room)
    yield from guide.settle()
    guide.picture("room-question", room)
    guide.press(_KEY.Key_Escape, room)
    yield from guide.settle()


def _begins_across(guide: Guide) -> Script:
    """Where the round begins: across from where it would."""
    live = guide.live
    guide.press(_KEY.Key_S, live)
    yield from guide.settle()
    start = live.overlays.start
    assert start is not None
    start.across.click()
    guide.picture("round-begins")
    start.take.click()
    yield from guide.settle()


def time_and_stillness(guide: Guide) -> Script:
    """A round that takes longer than was agreed, and the bell on both views."""
    live = guide.live
    guide.press(_KEY.Key_N, live)
    yield from guide.pass_time(2400)
    guide.press(_KEY.Key_Space, live)
    yield from guide.settle()
    guide.picture("time-longer-than-agreed")
    guide.press(_KEY.Key_F, live)
    yield from guide.settle(20)
    room = live.room.window
    assert room is not None
    live.act(acts.RingBell())
    yield from guide.settle()
    guide.picture("room-bell", room)
    guide.press(_KEY.Key_Escape, room)
    yield from guide.settle()
    guide.picture("bell")
    live.act(acts.GoOn())
    yield from guide.settle()


def sheet_door(guide: Guide) -> Script:
    """The other way in: the recovery sheet; then back to the passphrase."""
    from circle_desktop.ui.home.unlock import Unlock
    from circle_desktop.ui.recovery.recover import Recover

    guide.click(guide.only(Unlock).sheet)
    yield from guide.settle()
    page = guide.only(Recover)
    guide.type_into(page.field, "000G40R40M30")
    guide.picture("recovery-code")
    guide.click(page.back)
    yield from guide.settle(20)


def forms(guide: Guide) -> Script:
    """This question in other forms: what joins the chairs, and the page of a form."""
    live = guide.live
    for form in (RoundForm.WEB, RoundForm.TRIADS, RoundForm.SUB_CIRCLES, RoundForm.FISHBOWL):
        live.act(moves.Switch(form))
        if form is RoundForm.FISHBOWL:
            for seat in live.state.scene.ring.seats[:20:5]:
                live.act(moves.Enter(seat.id))
        yield from guide.settle()
        guide.picture(f"form-{form.value.replace('_', '-')}")
    live.act(moves.Switch(RoundForm.CONSENSUS))
    live.act(moves.ShowThumb(moves.Thumb.ASIDE))
    yield from guide.settle()
    guide.picture("form-consensus")
    guide.press(_KEY.Key_G, live)
    yield from guide.settle()
    guide.picture("form-page")
    sheet = live.overlays.forms
    assert sheet is not None
    sheet.close_sheet()
    yield from guide.settle()


def door(guide: Guide) -> Script:
    """The unlock page, after the app stopped in the middle; a wrong passphrase; going on."""
    from circle_desktop.ui.home.unlock import Unlock

    guide.start_anew()
    yield from guide.settle(20)
    page = guide.only(Unlock)
    guide.picture("unlock")
    guide.type_into(page.field, guide.said("line_1"))
    guide.press(_KEY.Key_Return)
    yield page.open_button.isEnabled
    yield from guide.settle()
    guide.picture("unlock-refused")
    yield from sheet_door(guide)
    page = guide.only(Unlock)
    guide.type_into(page.field, guide.said("passphrase"))
    guide.press(_KEY.Key_Return)
    yield lambda: guide.window.desk is not None
    yield from guide.settle()
    guide.picture("today-interrupted")
