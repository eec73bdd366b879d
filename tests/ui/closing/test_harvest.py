"""The harvest: one line lit, read aloud, and a nod for each; names are pointed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from circle_desktop.ui.closing.edit_row import EditRow, place_of_name
from circle_desktop.ui.closing.harvest_row import HarvestRow, LineState
from circle_desktop.ui.parts import Kind, Label

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.closing.page import ClosingPage
    from tests.ui.evenings import Evening

AWKWARD = '<b>Soep</b> & "brood" {name} %s %n'


def states(page: ClosingPage) -> list[LineState]:
    return [row.picture.state for row in page.harvest.rows if isinstance(row, HarvestRow)]


def row(page: ClosingPage, index: int) -> HarvestRow:
    found = page.harvest.rows[index]
    assert isinstance(found, HarvestRow)
    return found


def edit(page: ClosingPage) -> EditRow:
    (found,) = [row for row in page.harvest.rows if isinstance(row, EditRow)]
    return found


@pytest.fixture
def harvest(tonight: Evening, opened: Callable[[], ClosingPage]) -> ClosingPage:
    """The second step with three lines; the second one names somebody."""
    tonight.with_lines("Samen soep maken.", "Huda helpt met papieren.", "Stil mag ook.")
    page = opened()
    page.go_to(1)
    return page


def test_one_line_is_lit_and_going_on_stays_quiet(harvest: ClosingPage) -> None:
    assert states(harvest) == [LineState.READING, LineState.WAITING, LineState.WAITING]
    assert harvest.on.kind is Kind.SECONDARY
    assert row(harvest, 0).acts[0].kind is Kind.PRIMARY


def test_a_nod_lets_a_line_in_and_the_light_goes_to_the_next(
    harvest: ClosingPage, tonight: Evening
) -> None:
    row(harvest, 0).acts[0].click()
    assert tonight.kept.approved == ("Samen soep maken.",)
    assert states(harvest) == [LineState.APPROVED, LineState.READING, LineState.WAITING]


def test_the_keys_follow_the_light(harvest: ClosingPage, qtbot: QtBot) -> None:
    harvest.activateWindow()
    first = row(harvest, 0).acts[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Space)
    assert row(harvest, 1).acts[0].hasFocus()


def test_a_line_that_stays_in_the_circle_can_be_taken_back(
    harvest: ClosingPage, tonight: Evening
) -> None:
    row(harvest, 0).acts[1].click()
    assert states(harvest)[0] is LineState.STAYS
    assert tonight.kept.approved == ()
    row(harvest, 0).acts[0].click()
    assert states(harvest)[0] is LineState.READING


def test_an_approved_line_can_be_taken_back(harvest: ClosingPage, tonight: Evening) -> None:
    row(harvest, 0).acts[0].click()
    row(harvest, 0).acts[0].click()
    assert tonight.kept.approved == ()
    assert states(harvest)[0] is LineState.READING


def test_a_name_from_the_circle_is_pointed_out(harvest: ClosingPage) -> None:
    named = row(harvest, 1)
    assert named.picture.names == ("Huda",)
    assert named.accessibleDescription() == "a name from the circle stands here: Huda"
    assert named.acts[-1].word == "Without the name"


def test_without_the_name_opens_the_line_with_the_name_selected(
    harvest: ClosingPage, tonight: Evening
) -> None:
    row(harvest, 1).acts[-1].click()
    assert edit(harvest).field.selectedText() == "Huda"
    edit(harvest).field.insert("Iemand")
    edit(harvest).keep.click()
    assert tonight.kept.harvest[1].text == "Iemand helpt met papieren."
    assert row(harvest, 1).picture.names == ()


def test_other_words_have_to_be_read_aloud_again(harvest: ClosingPage, tonight: Evening) -> None:
    row(harvest, 0).acts[0].click()
    row(harvest, 1).acts[0].click()
    row(harvest, 1).acts[-1].click()
    edit(harvest).field.setText("Er is hulp met papieren.")
    edit(harvest).field.returnPressed.emit()
    assert tonight.kept.approved == ("Samen soep maken.",)
    assert states(harvest)[1] is LineState.READING


def test_escape_leaves_a_line_as_it_was(
    harvest: ClosingPage, tonight: Evening, qtbot: QtBot
) -> None:
    row(harvest, 2).acts[-1].click()
    edit(harvest).field.setText("Iets anders")
    qtbot.keyClick(edit(harvest).field, Qt.Key.Key_Escape)
    assert tonight.kept.harvest[2].text == "Stil mag ook."
    assert len(states(harvest)) == 3


def test_an_emptied_line_is_left_as_it_was_and_erased_only_by_its_button(
    harvest: ClosingPage, tonight: Evening
) -> None:
    row(harvest, 2).acts[-1].click()
    edit(harvest).field.clear()
    edit(harvest).keep.click()
    assert len(tonight.kept.harvest) == 3
    row(harvest, 2).acts[-1].click()
    edit(harvest).erase.click()
    assert [line.text for line in tonight.kept.harvest][-1] == "Huda helpt met papieren."


def test_a_line_is_added_and_shown_literally(page: ClosingPage, tonight: Evening) -> None:
    page.go_to(1)
    page.harvest.field.setText(AWKWARD)
    page.harvest.field.returnPressed.emit()
    assert [line.text for line in tonight.kept.harvest] == [AWKWARD]
    assert page.harvest.field.text() == ""
    labels = [label for label in row(page, 0).findChildren(Label) if label.text() == AWKWARD]
    assert [label.textFormat() for label in labels] == [Qt.TextFormat.PlainText]


def test_what_was_typed_is_kept_when_the_step_is_left(page: ClosingPage, tonight: Evening) -> None:
    page.go_to(1)
    page.harvest.field.setText("Half getypt")
    page.go_to(2)
    assert [line.text for line in tonight.kept.harvest] == ["Half getypt"]


def test_a_line_being_changed_is_kept_when_the_step_is_left(
    harvest: ClosingPage, tonight: Evening
) -> None:
    row(harvest, 2).acts[-1].click()
    edit(harvest).field.setText("Stil mag altijd.")
    harvest.go_to(0)
    assert tonight.kept.harvest[2].text == "Stil mag altijd."


def test_on_a_full_disk_the_typed_line_stays_in_its_field(
    page: ClosingPage, tonight: Evening
) -> None:
    page.go_to(1)
    tonight.store.full = True
    page.harvest.field.setText("Samen soep maken.")
    page.harvest.add.click()
    assert page.harvest.field.text() == "Samen soep maken."
    assert tonight.said
    assert not page.flush()
    page.harvest.field.clear()


def test_on_a_full_disk_a_nod_changes_nothing(harvest: ClosingPage, tonight: Evening) -> None:
    tonight.store.full = True
    row(harvest, 0).acts[0].click()
    assert states(harvest)[0] is LineState.READING
    assert tonight.said


def test_a_long_harvest_keeps_the_lit_line_in_sight(
    tonight: Evening, opened: Callable[[], ClosingPage], qtbot: QtBot
) -> None:
    tonight.with_lines(*[f"+Zin {number} mag erin." for number in range(9)], "Deze niet meer.")
    page = opened()
    page.go_to(1)

    def lit_line_is_seen() -> None:
        lit = row(page, 9)
        top = lit.mapTo(page.harvest.list.viewport(), lit.rect().topLeft()).y()
        assert 0 <= top <= page.harvest.list.viewport().height() - lit.height()

    qtbot.waitUntil(lit_line_is_seen)


def test_marks_are_told_by_kind_and_phase_without_anybody(page: ClosingPage) -> None:
    words = [label.text() for label in page.harvest.findChildren(Label)]
    assert "Marked while listening: theme (aankomst), strong moment (aankomst)." in words


@pytest.mark.parametrize(
    ("text", "names", "place"),
    [
        ("Met huda erbij", ("Huda",), (4, 4)),
        ("An Peeters zong", ("An Peeters",), (0, 10)),
        ("Peeters zong", ("An Peeters",), (0, 7)),
        ("niemand", ("Huda",), None),
        ("İ Huda", ("Huda",), None),
    ],
)
def test_a_name_is_found_where_it_stands(
    text: str, names: tuple[str, ...], place: tuple[int, int] | None
) -> None:
    assert place_of_name(text, names) == place
