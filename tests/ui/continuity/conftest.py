"""A closing page, and the tab of a circle, over an evening that has just ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.continuity.continuing import (
    shown,
)
from tests.ui.evenings import Evening, evening

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.circle.page import CirclePage
    from circle_desktop.ui.continuity.threads_part import ThreadsPart
    from circle_desktop.ui.theme import Theme


@pytest.fixture
def tonight(theme: Theme) -> Evening:
    return evening(theme)


@pytest.fixture
def page(tonight: Evening, qtbot: QtBot) -> CirclePage:
    return shown(tonight, qtbot)


@pytest.fixture
def part(page: CirclePage) -> ThreadsPart:
    return page.continuity.part
