"""The gallery: the story, and the pages and states it does not pass, for whoever looks after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from circle_desktop.ui.tour.story import story

if TYPE_CHECKING:
    from circle_desktop.ui.settings.key_people import KeyPeople
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script

_KEY = Qt.Key


def gallery(guide: Guide) -> Script:
    """Return every page and state as a script."""
    yield from story(guide)
    yield from places(guide)
    yield from prompts(guide)
    yield from safety(guide)
    yield from overlays(guide)
    yield from large_rings(guide)
    yield from door(guide)


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


def safety(guide: Guide) -> Script:
    """The part of the settings that keeps the words of a circle safe."""
    from circle_desktop.ui.settings.page import SettingsPage

    ways = guide.window.ways
    assert ways is not None
    ways.go("settings")
    yield from guide.settle()
    page = guide.only(SettingsPage)
    page.show_part("safety")
    yield from guide.settle()
    guide.picture("place-settings-safety")
    yield from keys(guide, page.people_with_a_key)
    page.show_part("laptop")


def keys(guide: Guide, card: KeyPeople) -> Script:
    """The forms for giving a key and for making new ones."""
    for name, button in {"key-give": card.give, "key-renew": card.renew}.items():
        button.click()
        yield from guide.settle()
        guide.picture(name)
        assert card.sheet is not None
        card.sheet.close_sheet()
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
