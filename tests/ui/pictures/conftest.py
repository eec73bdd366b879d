"""What the tests of painted widgets share: the light look, with its faces loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.ui.theme import Theme, load_fonts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    """The light look, with the bundled faces loaded."""
    load_fonts()
    return Theme()
