"""The first run: three steps, nothing written before the last one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel
from shiboken6 import Shiboken

from circle_desktop.domain.errors import VaultExists, WeakPassphrase
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
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, draft: Draft | None = None
) -> FirstRun:
    page = FirstRun(Entrance(theme, rooms.house, "en", Tasks()), draft)
    qtbot.addWidget(page)
    page.show()
    return page


def _at_passphrase(qtbot: QtBot, theme: Theme, rooms: FakeRooms) -> FirstRun:
    folder = rooms.house.default_folder / "circle-vault"
    return _first_run(qtbot, theme, rooms, Draft(2, "Buurthuis De Kade", str(folder)))


def _texts(page: FirstRun) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_vault_is_made_in_three_steps_by_keyboard_alone(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _first_run(qtbot, theme, rooms)
    QTest.keyClick(page.onward, Qt.Key.Key_Space)
    QTest.keyClicks(page.place.name, "Buurthuis De Kade")
    QTest.keyClick(page.place.name, Qt.Key.Key_Return)
    QTest.keyClicks(page.words.new.once, PASSPHRASE)
    QTest.keyClicks(page.words.new.again, PASSPHRASE)
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(page.words.new.again, Qt.Key.Key_Return)

    folder = rooms.house.default_folder / "circle-vault"
    assert opened.args is not None
    assert opened.args[0].vault.summary.name == "Buurthuis De Kade"
    assert rooms.preferences.folders == [folder]
    assert list(rooms.cabinet.vaults) == [folder]
    assert page.words.new.once.text() == page.words.new.again.text() == ""


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
    assert "Long enough." in _texts(page)


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
