"""Every page can be heard, reached by keys, and read at twice the size."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from circle_desktop.ui.app import Application
from circle_desktop.ui.circle.page import CirclePage
from circle_desktop.ui.parts import Sheet
from circle_desktop.ui.theme import load_fonts
from tests.factories import sample_circle
from tests.fakes import PASSPHRASE
from tests.whole import eyes
from tests.whole.houses import evening_clock, house_at
from tests.whole.walk import Walk, leave

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.window import MainWindow
    from tests.whole.walk import Walker

PLACES = ("today", "circles", "prompts", "reports", "care", "settings")
MOST_STEPS = 80


@pytest.mark.parametrize("lang", ["nl", "fr", pytest.param("en", marks=pytest.mark.soak)])
def test_at_twice_the_size_no_word_is_cut_and_every_control_has_a_name(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, lang: str
) -> None:
    found: list[str] = []
    seen: list[str] = []

    def look(_walker: Walker, widget: QWidget, name: str) -> None:
        seen.append(name)
        window = widget.window()
        found.extend(f"{name}: {one}" for one in eyes.nameless(window) + eyes.cut(window))

    Walk(qapp, tmp_path / "kept", lang, text_size="200").go(qtbot, look)

    assert found == [], "\n".join(found)
    assert len(seen) > 35


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window on a desk where a circle waits."""
    load_fonts()
    house = house_at(tmp_path / "kept", evening_clock())
    desk = house.create(house.default_folder, "Buurthuis De Kade", PASSPHRASE)
    sample_circle(desk)
    application = Application(qapp, house, lang="en")
    window = application.window
    window.show()
    window.open_desk(desk)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    leave(application)


def _page(window: MainWindow) -> QWidget:
    assert window.shell is not None
    page = window.shell.page
    assert page is not None
    return page


def _reached_by_tab(window: MainWindow) -> set[QWidget]:
    """Press Tab until the way around is walked; a field of hours and minutes takes two."""
    first = window.focusWidget()
    reached = {first}
    for _ in range(MOST_STEPS):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is first:
            break
        reached.add(window.focusWidget())
    return reached


def _must_be_reached(page: QWidget) -> set[QWidget]:
    return {
        widget
        for widget in eyes.visible(page)
        if eyes.takes_focus(widget) and not widget.visibleRegion().isEmpty()
    }


@pytest.mark.parametrize(("number", "place"), list(enumerate(PLACES, start=1)))
def test_each_place_and_all_in_it_is_reached_by_keys(
    window: MainWindow, number: int, place: str
) -> None:
    QTest.keySequence(window, f"Ctrl+{number}")
    assert window.ways is not None
    assert window.ways.place == place

    missed = _must_be_reached(_page(window)) - _reached_by_tab(window)

    assert sorted(eyes.named(widget) for widget in missed) == []


@pytest.mark.parametrize("tab", ["people", "plan", "sessions"])
def test_a_circle_and_all_on_its_tabs_is_reached_by_keys(window: MainWindow, tab: str) -> None:
    QTest.keySequence(window, "Ctrl+2")
    way_in = next(
        w for w in eyes.visible(_page(window)) if eyes.spoken(w).startswith("Open Cirkel")
    )
    way_in.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(way_in, Qt.Key.Key_Return)
    page = _page(window)
    assert isinstance(page, CirclePage)
    page.show_tab(tab)

    missed = _must_be_reached(page) - _reached_by_tab(window)

    assert sorted(eyes.named(widget) for widget in missed) == []


@pytest.mark.parametrize("opens", ["F1", "Ctrl+?"])
def test_a_card_is_opened_and_left_by_keys(window: MainWindow, opens: str) -> None:
    before = window.focusWidget()
    QTest.keySequence(window, opens)
    card = next(sheet for sheet in window.findChildren(Sheet) if sheet.isVisible())
    assert card.isAncestorOf(window.focusWidget())

    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)

    assert not card.isVisible()
    assert window.focusWidget() is before
