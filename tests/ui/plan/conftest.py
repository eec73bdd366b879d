"""What the tests of the plan share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.circle.desks import Window, make_window

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Window:
    return make_window(theme, qtbot)
