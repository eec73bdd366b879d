"""The first run: nothing written before the passphrase is good, the sheet read back at the end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit
from shiboken6 import Shiboken

from circle_desktop.domain.errors import VaultExists, WeakPassphrase
from circle_desktop.services.recovery.making import SheetReminder
from circle_desktop.services.wording import Wording, error_sentence, error_words
from circle_desktop.ui.home.doorway import Entrance
from circle_desktop.ui.home.first_run import Draft, FirstRun, free_folder, is_free
from circle_desktop.ui.tasks import Tasks
from tests.fakes import PASSPHRASE, FakeRooms, make_rooms

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


@pytest.fixture
def rooms(tmp_path: Path) -> FakeRooms:
    return make_rooms(tmp_path / "documents")


def _first_run(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, draft: Draft | None = None, lang: str = "en"
) -> FirstRun:
    page = FirstRun(Entrance(theme, rooms.house, lang, Tasks()), draft)
    qtbot.addWidget(page)
    page.show()
    return page


def _at_passphrase(qtbot: QtBot, theme: Theme, rooms: FakeRooms) -> FirstRun:
    folder = rooms.house.default_folder / "circle-vault"
    return _first_run(qtbot, theme, rooms, Draft(2, "Buurthuis De Kade", str(folder)))


def _at_sheet(qtbot: QtBot, theme: Theme, rooms: FakeRooms) -> FirstRun:
    page = _at_passphrase(qtbot, theme, rooms)
    page.words.new.once.setText(PASSPHRASE)
    page.words.new.again.setText(PASSPHRASE)
    with qtbot.waitSignal(page.made):
        page.onward.click()
    return page


def _is_asked_again(rooms: FakeRooms) -> bool:
    return SheetReminder(rooms.preferences, "vault-1").is_due


def _texts(page: FirstRun) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
def test_a_vault_is_made_and_its_sheet_read_back_by_keyboard_alone(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, lang: str
) -> None:
    page = _first_run(qtbot, theme, rooms, lang=lang)
    QTest.keyClick(page.onward, Qt.Key.Key_Space)
    QTest.keyClicks(page.place.name, "Buurthuis De Kade")
    QTest.keyClick(page.place.name, Qt.Key.Key_Return)
    QTest.keyClicks(page.words.new.once, PASSPHRASE)
    QTest.keyClicks(page.words.new.again, PASSPHRASE)
    with qtbot.waitSignal(page.made) as made:
        QTest.keyClick(page.words.new.again, Qt.Key.Key_Return)

    folder = rooms.house.default_folder / "circle-vault"
    assert made.args is not None
    assert made.args[0].vault.summary.name == "Buurthuis De Kade"
    assert rooms.preferences.folders == [folder]
    assert page.words.new.once.text() == page.words.new.again.text() == ""
    assert _is_asked_again(rooms)  # should the app stop here

    groups = rooms.cabinet.vaults[folder].code.split("-")
    for number, field in zip(page.sheet.check.asked, page.sheet.check.fields, strict=True):
        QTest.keyClicks(field, groups[number - 1].lower())
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(page.sheet.check.fields[-1], Qt.Key.Key_Return)

    assert opened.args == made.args
    assert not _is_asked_again(rooms)
    assert not [field for field in page.sheet.check.fields if field.text()]


def test_a_group_that_is_not_on_the_sheet_does_not_finish_the_set_up(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _at_sheet(qtbot, theme, rooms)
    first = page.sheet.check.fields[0]
    with qtbot.assertNotEmitted(page.opened):
        QTest.keyClicks(first, "ZZZZ")
        page.onward.click()

    words = f"Group {page.sheet.check.asked[0]} is not what the sheet says. Compare once more."
    assert words in _texts(page)
    assert _is_asked_again(rooms)
    QTest.keyClick(first, Qt.Key.Key_Backspace)
    assert words not in _texts(page)


def test_later_opens_the_vault_and_is_remembered_without_the_code(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _at_sheet(qtbot, theme, rooms)
    with qtbot.waitSignal(page.opened):
        page.later.click()

    assert _is_asked_again(rooms)
    code = next(iter(rooms.cabinet.vaults.values())).code
    kept = " ".join(rooms.preferences.choices.values())
    assert not [group for group in code.split("-") if group in kept]


def test_words_on_offer_are_taken_visibly_and_still_have_to_be_typed(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _at_passphrase(qtbot, theme, rooms)
    new = page.words.new
    new.offer.suggest.click()
    words = new.offer.words.text()
    new.offer.suggest.click()
    others = new.offer.words.text()
    new.offer.take.click()

    assert words != others
    assert new.once.text() == others
    assert new.once.echoMode() is QLineEdit.EchoMode.Normal
    complete = [new.is_complete]
    new.again.setText(others)
    complete.append(new.is_complete)
    assert complete == [False, True]
    new.hide_words()
    assert others not in _texts(page)
    assert new.once.echoMode() is QLineEdit.EchoMode.Password


def test_a_vault_without_a_name_does_not_go_on(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _first_run(qtbot, theme, rooms, Draft(1, "   ", str(rooms.house.default_folder)))
    page.onward.click()

    assert page.place.name_row.wrong
    assert page.draft.step == 1


def test_a_place_that_is_taken_is_told_before_a_passphrase_is_asked(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    page = _first_run(qtbot, theme, rooms, Draft(1, "De Kade", str(tmp_path)))
    page.onward.click()

    words = error_words(VaultExists(str(tmp_path)), Wording("en"))
    assert page.place.folder.accessibleDescription() == words
    assert page.draft.step == 1


def test_the_passphrase_is_judged_while_it_is_typed(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _at_passphrase(qtbot, theme, rooms)
    QTest.keyClicks(page.words.new.once, "kort")
    short = error_sentence(WeakPassphrase("short"), Wording("en"))

    assert short in _texts(page)
    assert not page.words.new.row.wrong
    QTest.keyClicks(page.words.new.once, " maar dan veel langer")
    assert "Very strong" in _texts(page)


def test_a_weak_passphrase_makes_no_vault(qtbot: QtBot, theme: Theme, rooms: FakeRooms) -> None:
    page = _at_passphrase(qtbot, theme, rooms)
    page.words.new.once.setText("aaaaaaaaaaaaaaaaaa")
    page.words.new.again.setText("aaaaaaaaaaaaaaaaaa")
    page.onward.click()

    words = error_words(WeakPassphrase("repeated"), Wording("en"))
    assert page.words.new.once.accessibleDescription() == words
    assert rooms.cabinet.vaults == {}


def test_two_different_passphrases_make_no_vault(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _at_passphrase(qtbot, theme, rooms)
    page.words.new.once.setText(PASSPHRASE)
    page.words.new.again.setText(PASSPHRASE + "!")
    page.onward.click()

    assert page.words.new.again_row.wrong
    assert rooms.cabinet.vaults == {}


def test_the_second_passphrase_is_not_corrected_while_it_still_can_become_the_same(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _at_passphrase(qtbot, theme, rooms)
    QTest.keyClicks(page.words.new.once, PASSPHRASE)
    QTest.keyClicks(page.words.new.again, PASSPHRASE[:5])
    so_far = page.words.new.again_row.wrong
    QTest.keyClicks(page.words.new.again, "#")

    assert not so_far
    assert page.words.new.again_row.wrong


def test_a_place_taken_meanwhile_leads_back_to_the_place(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _at_passphrase(qtbot, theme, rooms)
    folder = Path(page.place.folder.text())
    folder.mkdir(parents=True)
    (folder / "letter.txt").write_text("dear")
    page.words.new.once.setText(PASSPHRASE)
    page.words.new.again.setText(PASSPHRASE)
    page.onward.click()
    qtbot.waitUntil(lambda: page.draft.step == 1)

    assert page.place.folder_row.wrong


def test_one_can_go_back_and_what_was_filled_in_stays(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _at_passphrase(qtbot, theme, rooms)
    page.back.click()

    assert page.draft.step == 1
    assert page.draft.name == "Buurthuis De Kade"


def test_the_draft_holds_no_passphrase(qtbot: QtBot, theme: Theme, rooms: FakeRooms) -> None:
    page = _at_passphrase(qtbot, theme, rooms)
    page.words.new.once.setText(PASSPHRASE)

    assert PASSPHRASE not in repr(page.draft)


def test_another_language_can_be_chosen_in_the_first_step(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _first_run(qtbot, theme, rooms)
    with qtbot.waitSignal(page.language_chosen) as chosen:
        page.welcome.choices["nl"].click()

    assert chosen.args == ["nl"]


def test_a_chosen_folder_that_is_not_empty_gets_a_new_folder_inside(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, tmp_path: Path
) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    page = _first_run(qtbot, theme, rooms, Draft(1))
    page.place.choose.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    qtbot.waitUntil(lambda: not Shiboken.isValid(dialog))

    assert page.place.folder.text() == str(tmp_path / "circle-vault")


def test_a_vault_that_exists_already_can_be_opened_instead(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, tmp_path: Path
) -> None:
    page = _first_run(qtbot, theme, rooms)
    page.known.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(page.vault_chosen) as chosen:
        dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    qtbot.waitUntil(lambda: not Shiboken.isValid(dialog))

    assert chosen.args == [tmp_path]


def test_a_free_folder_is_found_beside_those_that_are_taken(tmp_path: Path) -> None:
    wanted = tmp_path / "vault"
    for name in ("vault", "vault-2"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "vault.json").write_text("{}")

    assert free_folder(wanted) == tmp_path / "vault-3"


def test_a_file_is_no_place_for_a_vault(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    assert not is_free(tmp_path / "file")
    assert is_free(tmp_path / "nothing")


def test_tab_leads_from_the_passphrase_to_the_same_once_more(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _at_passphrase(qtbot, theme, rooms)
    page.activateWindow()
    page.words.new.once.setFocus()
    QTest.keyClick(page.words.new.once, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.words.new.again
    QTest.keyClick(page.words.new.again, Qt.Key.Key_Tab)
    assert page.focusWidget() is page.words.new.once.eye
