"""To the office: what is shown is what leaves, nothing leaving is a whole answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.services.ports.drawers import OFFICE_DRAWER
from tests.fakes import store_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.keeping.releases import Release
    from circle_desktop.ui.closing.office_panel import OfficePanel
    from circle_desktop.ui.closing.page import ClosingPage
    from tests.ui.evenings import Evening

OFFICE_STEP = 3


@pytest.fixture
def panel(tonight: Evening, opened: Callable[[], ClosingPage]) -> OfficePanel:
    """The step of the office, after a harvest of one approved line and one that stays."""
    tonight.with_lines("+Samen <b>soep</b> maken.", "Dit blijft hier.")
    page = opened()
    page.go_to(OFFICE_STEP)
    return page.office.panel


def _released(tonight: Evening) -> list[Release]:
    return list(store_of(tonight.frame.desk, OFFICE_DRAWER).memory.releases.values())


def test_the_preview_shows_every_word_that_leaves_and_no_other(
    panel: OfficePanel, tonight: Evening
) -> None:
    panel.note.setPlainText("Graag thee.")
    shown = panel.preview
    panel.release.click()
    (release,) = _released(tonight)
    assert release.sheet == panel.sheet
    for told in (release.sheet.circle_label, release.sheet.place, *release.sheet.lines):
        assert told in shown
    assert release.sheet.note in shown
    assert "Samen <b>soep</b> maken." in shown
    assert "Dit blijft hier." not in shown


def test_nothing_leaves_by_looking_going_on_or_closing(
    panel: OfficePanel, tonight: Evening
) -> None:
    assert panel.sentence == "Nothing has left the circle. That can stay so."
    page = panel.window()
    panel.nothing.click()
    assert _released(tonight) == []
    page.close()
    assert _released(tonight) == []


def test_the_choice_that_nothing_leaves_goes_on(page: ClosingPage) -> None:
    page.go_to(OFFICE_STEP)
    page.office.panel.nothing.click()
    assert page.step == OFFICE_STEP + 1


def test_both_choices_look_the_same(panel: OfficePanel) -> None:
    assert panel.nothing.kind is panel.release.kind


def test_what_was_released_can_be_taken_back(panel: OfficePanel, tonight: Evening) -> None:
    panel.release.click()
    assert panel.sentence.startswith("With the office since ")
    assert panel.nothing.text() == "Take back"
    assert not panel.release.isEnabled()
    panel.nothing.click()
    assert _released(tonight) == []
    assert panel.nothing.text() == "Nothing leaves"


def test_a_change_after_the_release_is_said_and_can_be_released_anew(
    panel: OfficePanel, tonight: Evening
) -> None:
    panel.release.click()
    panel.note.setPlainText("Nog iets.")
    assert "in other words or numbers" in panel.sentence
    assert panel.release.isEnabled()
    panel.release.click()
    assert [release.sheet.note for release in _released(tonight)] == ["Nog iets."]


def test_a_name_in_the_note_is_pointed_out_and_stops_nobody(
    panel: OfficePanel, tonight: Evening
) -> None:
    panel.note.setPlainText("Huda vroeg om thee.")
    assert panel.flag.isVisible()
    panel.release.click()
    assert len(_released(tonight)) == 1


def test_on_a_full_disk_nothing_left_and_it_is_said(panel: OfficePanel, tonight: Evening) -> None:
    store_of(tonight.frame.desk, OFFICE_DRAWER).full = True
    panel.release.click()
    assert tonight.said
    assert panel.sentence == "Nothing has left the circle. That can stay so."
