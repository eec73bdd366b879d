"""What the tests of agreements share: a window over an empty vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.circle.desks import Window, make_window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circle_desktop.ui.theme import Theme


@pytest.fixture
def window(theme: Theme) -> Iterator[Window]:
    window = make_window(theme)
    yield window
    window.close()
