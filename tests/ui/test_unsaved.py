"""Words that could not be saved stay where they are, whatever else is asked of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.domain import acts
from circle_desktop.ui.circle.page import CirclePage
from circle_desktop.ui.closing.page import ClosingPage
from circle_desktop.ui.live.page import LivePage
from circle_desktop.ui.parts import Question
from circle_desktop.ui.window import MainWindow
from tests.factories import sample_circle
from tests.fakes import FakeRooms, make_desk, make_rooms, store_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from circle_desktop.services.house import Desk
    from circle_desktop.ui.theme import Theme


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms()


@pytest.fixture
def desk(rooms: FakeRooms) -> Desk:
    return make_desk(rooms.house)


@pytest.fixture
def window(theme: Theme, rooms: FakeRooms, desk: Desk) -> Iterator[MainWindow]:
    """A window at an open desk."""
    window = MainWindow(rooms.house, theme, "en")
    window.show()
    window.open_desk(desk)
    yield window
    store_of(desk).full = False
    if window.desk is not None:
        window.lock()
    window.close()
    window.deleteLater()


def _page(window: MainWindow) -> QWidget:
    assert window.shell is not None
    page = window.shell.page
    assert page is not None
    return page


def _unsaved(window: MainWindow, desk: Desk) -> ClosingPage:
    """Write a note on a disk that is full."""
    assert window.ways is not None
    window.ways.begin(sample_circle(desk).id)
    live = _page(window)
    assert isinstance(live, LivePage)
    live.act(acts.End())
    page = _page(window)
    assert isinstance(page, ClosingPage)
    page.note.area.setPlainText("Rustige avond.")
    store_of(desk).full = True
    return page


def test_another_look_waits_for_a_note_that_could_not_be_saved(
    window: MainWindow, desk: Desk, theme: Theme
) -> None:
    page = _unsaved(window, desk)
    window.rebuild(theme, "nl")
    assert _page(window) is page
    assert page.note.area.toPlainText() == "Rustige avond."
    assert window.shell is not None
    assert "The text is still here." in window.shell.sentence
    store_of(desk).full = False
    window.rebuild(theme, "nl")
    again = _page(window)

    assert isinstance(again, ClosingPage)
    assert again is not page
    assert again.note.area.toPlainText() == "Rustige avond."


def test_a_plan_that_cannot_be_saved_keeps_the_window_open_too(
    window: MainWindow, desk: Desk
) -> None:
    circle = sample_circle(desk)
    assert window.ways is not None
    window.ways.open_circle(circle.id)
    page = _page(window)
    assert isinstance(page, CirclePage)
    store_of(desk).full = True
    page.plan.draft.change(page.plan.plan.changed(0, page.plan.plan.phases[0].lasting(3)))
    window.close()

    assert window.findChild(Question) is not None
    assert window.isVisible()
    store_of(desk).full = False
