"""What the gallery shows of paper: the reports of a period, and a batch of them under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circle_desktop.ui.tour.guide import Guide
    from circle_desktop.ui.tour.stage import Script


def papers(guide: Guide) -> Script:
    """The reports of a period, with a name on one of the sheets, and how a batch runs."""
    from circle_desktop.ui.reports.page import ReportsPage

    ways = guide.window.ways
    assert ways is not None
    ways.go("reports")
    yield from guide.settle(40)
    guide.picture("place-reports")
    page = guide.only(ReportsPage)
    page.options.period.click()
    yield from guide.settle()
    guide.picture("reports-period")
    page.period.close_sheet()
    yield from guide.settle()
