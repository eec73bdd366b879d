"""A held circle for each test of the host's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from tests.factories import NAMES
from tests.ui.live.holding import Held, hold

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


class Holding(Protocol):
    def __call__(
        self, names: tuple[str, ...] = NAMES, *, two_step: bool = False, **choices: str
    ) -> Held: ...


@pytest.fixture
def holding(qtbot: QtBot, theme: Theme) -> Holding:
    def begin(names: tuple[str, ...] = NAMES, *, two_step: bool = False, **choices: str) -> Held:
        held = hold(theme, names, two_step=two_step, **choices)
        qtbot.addWidget(held.page)
        return held

    return begin


@pytest.fixture
def held(holding: Holding) -> Held:
    return holding()
