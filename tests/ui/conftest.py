"""What every window test has: the bundled faces, and one theme to build with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.ui.palette import LIGHT
from circle_desktop.ui.theme import Theme, install, load_fonts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture(scope="session")
def faces(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture
def theme(qapp: QApplication, faces: None) -> Theme:
    theme = Theme(LIGHT, reduced_motion=True)
    install(qapp, theme)
    return theme


@pytest.fixture
def large(qapp: QApplication, faces: None) -> Theme:
    theme = Theme(LIGHT, scale=2.0, reduced_motion=True)
    install(qapp, theme)
    return theme
