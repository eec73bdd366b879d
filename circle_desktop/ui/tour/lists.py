"""What the gallery shows of lists: one taken over step by step and back, and one given out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.services.wording import Wording

if TYPE_CHECKING:
    from circle_desktop.ui.bringing.sheet import BringingSheet
    from circle_desktop.ui.circle.page import CirclePage
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script


def lists(guide: Guide) -> Script:
    """A list that comes in, and one that goes out."""
    from circle_desktop.ui.circle.page import CirclePage

    ways = guide.window.ways
    assert ways is not None
    ways.open_circle(guide.circle.id)
    yield from guide.settle()
    page = guide.only(CirclePage)
    page.show_tab("people")
    yield from _coming_in(guide, page)
    page.acts.exports.ask_about_people(guide.circle)
    yield from guide.settle()
    guide.picture("list-export")
    page.acts.exports.sheet.close_sheet()
    yield from guide.settle()


def _coming_in(guide: Guide, page: CirclePage) -> Script:
    """Cells that are pasted, looked at, asked about, taken over and taken back."""
    page.people.line.from_list.click()
    yield from guide.settle()
    sheet = page.people.bringing
    guide.picture("list-source")
    sheet.source.paste.setPlainText(_pasted(guide))
    sheet.onward.click()
    yield sheet.columns.isVisible
    yield sheet.onward.isEnabled
    guide.picture("list-columns")
    sheet.columns.agreement.tick.click()
    yield from guide.settle()
    guide.picture("list-agreement")
    sheet.columns.agreement.tick.click()
    yield sheet.onward.isEnabled
    sheet.onward.click()
    yield from guide.settle()
    guide.picture("list-doubles")
    yield from _taken_and_back(guide, sheet)


def _taken_and_back(guide: Guide, sheet: BringingSheet) -> Script:
    sheet.doubles.same.click()
    yield from guide.settle()
    sheet.onward.click()
    yield from guide.settle()
    guide.picture("list-report")
    sheet.report.undo.click()
    yield from guide.settle()
    guide.picture("list-taken-back")
    sheet.onward.click()
    yield from guide.settle()


def _pasted(guide: Guide) -> str:
    """Return cells as a spreadsheet gives them: somebody of the circle, two others, and no one."""
    words = Wording(guide.lang)
    titles = (words.text("bringing.title.name"), words.text("bringing.title.languages"))
    known = guide.circle.people[0].name.upper()
    rows = (titles, ("Samira", "ar, fr"), (known, "nl"), ("", "tr"), ("O. Yılmaz", "tr"))
    return "\n".join("\t".join(row) for row in rows)
