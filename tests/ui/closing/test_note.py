"""The process note: it saves by itself, never says so too early, and points out a name once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.closing.page import ClosingPage
    from tests.ui.evenings import Evening

AWKWARD = "<b>Rustig</b> & traag, {names} %n"


@pytest.fixture
def note(page: ClosingPage) -> ClosingPage:
    page.go_to(4)
    return page


def test_a_note_is_saved_after_a_pause_and_only_then_called_saved(
    note: ClosingPage, tonight: Evening, qtbot: QtBot
) -> None:
    tonight.rooms.clock.advance(3600)
    qtbot.keyClicks(note.note.area, "Rustige avond.")
    assert note.note.saved.sentence == ""
    assert tonight.kept.process_note == ""
    note.note.autosave.pause.timeout.emit()
    assert tonight.kept.process_note == "Rustige avond."
    assert note.note.saved.sentence == "Saved 20.00"


def test_typing_without_a_pause_is_saved_every_five_seconds(
    note: ClosingPage, tonight: Evening, qtbot: QtBot
) -> None:
    qtbot.keyClicks(note.note.area, "Rustig")
    note.note.autosave.steady.timeout.emit()
    qtbot.keyClicks(note.note.area, " en stil")
    assert tonight.kept.process_note == "Rustig"
    note.note.autosave.steady.timeout.emit()
    assert tonight.kept.process_note == "Rustig en stil"


def test_on_a_full_disk_the_text_stays_and_is_not_called_saved(
    note: ClosingPage, tonight: Evening
) -> None:
    tonight.store.full = True
    note.note.area.setPlainText("Rustige avond.")
    note.note.autosave.pause.timeout.emit()
    assert note.note.area.toPlainText() == "Rustige avond."
    assert note.note.saved.sentence == (
        "This note is not saved yet. The text is still here. Leave this window open and save"
        " again."
    )
    assert tonight.kept.process_note == ""
    tonight.store.full = False
    note.note.saved.again.click()
    assert tonight.kept.process_note == "Rustige avond."
    assert note.note.saved.sentence == "Saved 19.00"


def test_leaving_the_step_saves(note: ClosingPage, tonight: Evening) -> None:
    note.note.area.setPlainText("Rustige avond.")
    note.back.click()
    assert tonight.kept.process_note == "Rustige avond."


def test_closing_the_window_saves(note: ClosingPage, tonight: Evening) -> None:
    note.note.area.setPlainText("Rustige avond.")
    note.close()
    assert tonight.kept.process_note == "Rustige avond."


def test_a_note_is_plain_text(note: ClosingPage, tonight: Evening) -> None:
    note.note.area.setPlainText(AWKWARD)
    note.flush()
    assert tonight.kept.process_note == AWKWARD


def test_a_name_is_pointed_out_and_the_note_is_saved_all_the_same(
    note: ClosingPage, tonight: Evening
) -> None:
    note.note.area.setPlainText("Huda bracht soep.")
    note.note.autosave.pause.timeout.emit()
    assert note.note.sentence == (
        "A name from the circle stands here: Huda. A note can do without."
    )
    assert tonight.kept.process_note == "Huda bracht soep."


def test_a_name_is_pointed_out_once(note: ClosingPage) -> None:
    note.note.area.setPlainText("Huda bracht soep.")
    note.note.autosave.pause.timeout.emit()
    note.note.flag.acted.emit()
    assert note.note.sentence == ""
    note.note.area.setPlainText("Huda bracht soep, Bert brood.")
    note.note.autosave.pause.timeout.emit()
    assert "Bert" in note.note.sentence
    assert "Huda" not in note.note.sentence


def test_a_name_found_while_leaving_is_still_to_be_seen(note: ClosingPage) -> None:
    note.note.area.setPlainText("Huda bracht soep.")
    note.go_to(1)
    assert "Huda" in note.note.sentence
    note.go_to(4)
    note.go_to(1)
    assert note.note.sentence == ""


def test_the_tab_key_leaves_the_note(note: ClosingPage, qtbot: QtBot) -> None:
    note.activateWindow()
    note.note.area.setFocus()
    qtbot.keyClick(note.note.area, Qt.Key.Key_Tab)
    assert note.note.area.toPlainText() == ""
    assert not note.note.area.hasFocus()
