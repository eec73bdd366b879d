"""A closing page over an evening that has just ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.ui.closing.page import ClosingPage
from tests.ui.evenings import Evening, evening

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


@pytest.fixture
def tonight(theme: Theme) -> Evening:
    return evening(theme)


@pytest.fixture
def opened(qtbot: QtBot, tonight: Evening) -> Callable[[], ClosingPage]:
    """Opens the page, after a test has prepared the evening."""

    def show() -> ClosingPage:
        page = ClosingPage(tonight.frame)
        qtbot.addWidget(page)
        page.resize(1142, 768)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return show


@pytest.fixture
def page(opened: Callable[[], ClosingPage]) -> ClosingPage:
    return opened()
