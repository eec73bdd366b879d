"""A stage: a page with one part on it, shown and in front."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.parts.seeing import Stage


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    """Puts a part on a page with a margin, as it stands in the product, and shows it."""
    pages: list[QWidget] = []

    def show(part: QWidget) -> QWidget:
        page = QWidget()
        pages.append(page)
        qtbot.addWidget(page)
        QVBoxLayout(page).addWidget(part)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return show
