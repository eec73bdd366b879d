"""How many were there: from the ring, put right by a person, saved by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circle_desktop.domain.notes import Headcount

if TYPE_CHECKING:
    from circle_desktop.ui.closing.page import ClosingPage
    from tests.ui.evenings import Evening


def test_the_numbers_begin_with_what_the_ring_knows(page: ClosingPage) -> None:
    assert page.step == 0
    assert page.count.headcount == Headcount(present=8, hosts=2)


def test_a_number_is_saved_after_a_pause_and_stands_in_the_report(
    page: ClosingPage, tonight: Evening
) -> None:
    page.count.present.setValue(9)
    page.count.first_time.setValue(1)
    assert tonight.kept.headcount.present == 8
    page.count.autosave.pause.timeout.emit()
    assert tonight.kept.headcount == Headcount(present=9, first_time=1, hosts=2)
    assert page.count.saved.sentence == "Saved 19.00"
    assert "9" in page.panel.facts()


def test_a_part_larger_than_the_whole_is_pointed_out_and_stops_nobody(
    page: ClosingPage, tonight: Evening
) -> None:
    page.count.first_time.setValue(12)
    rows = page.count._rows
    assert [row.wrong for row in rows] == [False, True, False, False]
    assert page.count.flush()
    page.count.first_time.setValue(2)
    assert [row.wrong for row in rows] == [False, False, False, False]
    page.flush()
    assert tonight.kept.headcount.first_time == 2


def test_numbers_that_are_not_on_disk_are_not_called_saved(
    page: ClosingPage, tonight: Evening
) -> None:
    tonight.store.full = True
    page.count.hosts.setValue(3)
    assert not page.flush()
    assert page.count.hosts.value() == 3
    assert page.count.saved.sentence.startswith("These numbers are not saved yet.")
    assert page.count.saved.again.isVisible()
    tonight.store.full = False
    page.count.saved.again.click()
    assert page.count.saved.sentence == "Saved 19.00"
    assert tonight.kept.headcount.hosts == 3


def test_going_on_saves_without_waiting_for_the_pause(page: ClosingPage, tonight: Evening) -> None:
    page.count.children_there.setValue(4)
    page.on.click()
    assert tonight.kept.headcount.children == 4


def test_a_digit_replaces_the_number_that_has_the_focus(page: ClosingPage) -> None:
    page.activateWindow()
    page.count.hosts.setFocus()
    assert page.count.hosts.lineEdit().selectedText() == "2"
