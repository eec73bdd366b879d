"""The part of the gallery about what a circle agrees on, and about consent on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.ui.circle.page import CirclePage

if TYPE_CHECKING:
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script


def agreements(guide: Guide) -> Script:
    """Nothing yet, a proposal, the group agreeing, and what stands there then."""
    ways = guide.window.ways
    assert ways is not None
    ways.open_circle(guide.circle.id)
    yield from guide.settle()
    page = guide.only(CirclePage)
    page.show_tab("agreements")
    tab = page.agreements
    yield from guide.settle()
    guide.picture("agreements-none")
    tab.proposal.click()
    yield from guide.settle()
    guide.picture("agreements-proposal")
    tab.choosing.take.click()
    tab.adopt.click()
    yield from guide.settle()
    guide.picture("agreements-adopting")
    tab.adopting.keep.click()
    yield from guide.settle()
    guide.picture("agreements")


def agreements_leaving(guide: Guide) -> Script:
    """The agreements on paper and read aloud; the consent sheet."""
    page = guide.only(CirclePage)
    tab = page.agreements
    tab.paper.click()
    yield from guide.settle()
    guide.picture("agreements-on-paper")
    tab.poster.close_sheet()
    tab.aloud.click()
    yield from guide.settle()
    guide.picture("agreements-aloud")
    tab.reading.turn(5)
    yield from guide.settle()
    guide.picture("agreements-aloud-later")
    tab.reading.close_reading()
    page.acts.print_consent(guide.circle)
    yield from guide.settle()
    guide.picture("consent-on-paper")
    page.acts.consent.close_sheet()
    yield from guide.settle()


def readings(guide: Guide) -> Script:
    """A reading as it goes to paper, in its tones; the page of prompts is open."""
    from circle_desktop.ui.prompts.page import PromptsPage

    page = guide.only(PromptsPage)
    page.readings.click()
    yield from guide.settle()
    page.texts.tone.set_key("ceremonial")
    page.texts.draw()
    yield from guide.settle()
    guide.picture("readings")
    page.texts.close_sheet()
    yield from guide.settle()
