"""A reports page over an evening with a closed session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.ui.reports.page import ReportsPage
from tests.ui.evenings import Evening, evening

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


@pytest.fixture
def tonight(theme: Theme) -> Evening:
    return evening(theme)


@pytest.fixture
def opened(qtbot: QtBot, tonight: Evening) -> Callable[[], ReportsPage]:
    """Opens the page, after a test has prepared the evening."""

    def show() -> ReportsPage:
        page = ReportsPage(tonight.frame)
        qtbot.addWidget(page)
        page.resize(1142, 768)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return show


@pytest.fixture
def clean(tonight: Evening, opened: Callable[[], ReportsPage]) -> ReportsPage:
    """A report without any name in it."""
    tonight.with_lines("+Samen soep maken.", "Dit blijft hier.")
    tonight.close()
    return opened()


@pytest.fixture
def named(tonight: Evening, opened: Callable[[], ReportsPage]) -> ReportsPage:
    """A report with a name in its second line."""
    tonight.with_lines("+Samen soep maken.", "+Huda helpt met papieren.")
    tonight.close()
    return opened()
