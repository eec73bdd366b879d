"""The pages of the rail: how each is made, and where it leads.

Rule: a page is read from its module when somebody first goes there.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from circle_desktop.ui.frame import Frame
    from circle_desktop.ui.ways import Ways


def makers(frame: Frame, ways: Ways) -> dict[str, Callable[[], QWidget]]:
    """Return how the page of each place is made, for the key this desk was opened with."""
    today = _today if frame.desk.vault.may_read_circles else _office_today
    places = {
        "today": today,
        "circles": _circles,
        "prompts": _prompts,
        "reports": _reports,
        "care": _care,
        "settings": _settings,
    }
    return {place: partial(make, frame, ways) for place, make in places.items()}


def _today(frame: Frame, ways: Ways) -> QWidget:
    from circle_desktop.ui.home.today import TodayPage

    page = TodayPage(frame)
    page.begin_requested.connect(ways.begin)
    page.circle_opened.connect(ways.open_circle)
    page.resume_requested.connect(ways.resume)
    page.closing_requested.connect(ways.close_session)
    page.new_circle_requested.connect(ways.make_circle)
    page.sheet_requested.connect(ways.show_sheet)
    page.backups_requested.connect(ways.show_safety)
    page.keeping_requested.connect(ways.show_keeping)
    return page


def _office_today(frame: Frame, ways: Ways) -> QWidget:
    from circle_desktop.ui.office.today import OfficeToday

    page = OfficeToday(frame)
    page.report_requested.connect(ways.show_report)
    return page


def _circles(frame: Frame, ways: Ways) -> QWidget:
    from circle_desktop.ui.circle.list_page import CircleListPage

    page = CircleListPage(frame)
    page.circle_opened.connect(ways.open_circle)
    page.begin_requested.connect(ways.begin)
    return page


def _prompts(frame: Frame, ways: Ways) -> QWidget:
    del ways  # nothing leads from here
    from circle_desktop.ui.prompts.page import PromptsPage

    return PromptsPage(frame)


def _reports(frame: Frame, ways: Ways) -> QWidget:
    from circle_desktop.ui.reports.page import ReportsPage

    page = ReportsPage(frame)
    page.today_asked.connect(partial(ways.go, "today"))
    return page


def _care(frame: Frame, ways: Ways) -> QWidget:
    from circle_desktop.ui.care.page import CarePage

    page = CarePage(frame)
    page.today_asked.connect(partial(ways.go, "today"))
    return page


def _settings(frame: Frame, ways: Ways) -> QWidget:
    from circle_desktop.ui.settings.page import SettingsPage

    page = SettingsPage(frame)
    page.language_chosen.connect(ways.language_chosen)
    page.look_chosen.connect(ways.look_chosen)
    return page
