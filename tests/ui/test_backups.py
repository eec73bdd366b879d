"""Backups in the window: made by themselves, told quietly, put back step by step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from circle_desktop.domain.errors import BackupNotMade
from circle_desktop.services.changes import Changes
from circle_desktop.ui.backups.keeper import BackupKeeper
from circle_desktop.ui.backups.restore_sheet import RestoreSheet
from circle_desktop.ui.home.today import TodayPage
from circle_desktop.ui.settings.backups import BackupCard
from circle_desktop.ui.settings.page import SettingsPage
from circle_desktop.ui.window import MainWindow
from tests.fakes import PASSPHRASE
from tests.ui.evenings import Evening, evening

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


def _said(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def _kept(evening: Evening) -> int:
    return len(evening.rooms.shelf.kept)


def test_closing_a_session_makes_a_copy_without_anybody_asking(qtbot: QtBot, theme: Theme) -> None:
    one = evening(theme)
    owner = QObject()
    keeper = BackupKeeper(one.frame, owner)
    with qtbot.waitSignal(one.frame.commands.changed):
        one.close()
        one.frame.commands.note(Changes.SESSIONS | Changes.LIVE)
    qtbot.waitUntil(lambda: one.frame.desk.backups.state().last is not None)
    keeper.deleteLater()
    assert _kept(one) == 1


def test_during_a_circle_no_act_makes_a_copy(qtbot: QtBot, theme: Theme) -> None:
    one = evening(theme, held=False)
    from tests.factories import begin_sample, sample_circle

    begin_sample(one.rooms.house, one.frame.desk, sample_circle(one.frame.desk))
    owner = QObject()
    keeper = BackupKeeper(one.frame, owner)
    one.frame.commands.note(Changes.LIVE | Changes.NOTES)
    keeper.look()
    one.frame.tasks.finish()
    assert _kept(one) == 0


def test_today_tells_the_last_good_copy_or_why_there_is_none(qtbot: QtBot, theme: Theme) -> None:
    one = evening(theme, "en", held=True)
    one.close()
    page = TodayPage(one.frame)
    qtbot.addWidget(page)
    backups = one.frame.desk.backups
    backups.remember(backups.make())
    page.refresh(Changes.BACKUPS)
    good = _said(page)
    backups.note_problem(BackupNotMade("gone"))
    page.refresh(Changes.BACKUPS)
    assert "Last good backup copy: today" in good
    assert "The place for backup copies is not there now." in _said(page)


def test_the_card_makes_one_now_and_says_so(qtbot: QtBot, theme: Theme) -> None:
    one = evening(theme, "en", held=False)
    card = BackupCard(one.frame)
    qtbot.addWidget(card)
    card.make.click()
    qtbot.waitUntil(card.make.isEnabled)
    assert _kept(one) == 1
    assert "Last good backup copy: today" in _said(card)


def test_the_card_says_what_a_missing_stick_needs(qtbot: QtBot, theme: Theme) -> None:
    one = evening(theme, "en", held=False)
    stick = Path("stick")
    one.rooms.shelf.gone.add(stick)
    card = BackupCard(one.frame)
    qtbot.addWidget(card)
    card.choose_place(stick)
    qtbot.waitUntil(card.make.isEnabled)
    assert "Plug in the stick" in _said(card)


def test_copies_by_themselves_can_be_switched_off(qtbot: QtBot, theme: Theme) -> None:
    one = evening(theme, held=False)
    card = BackupCard(one.frame)
    qtbot.addWidget(card)
    card.automatic.click()
    assert not one.frame.desk.backups.is_on


def test_a_file_that_is_no_backup_is_said_and_offers_nothing(qtbot: QtBot, theme: Theme) -> None:
    one = evening(theme, "en", held=False)
    window = QWidget()
    qtbot.addWidget(window)
    sheet = RestoreSheet(one.frame, window, Path("letter.txt"), None)
    qtbot.waitUntil(sheet.onward.isHidden)
    assert "is not a backup copy" in _said(sheet)
    assert PASSPHRASE not in _said(sheet)


def test_from_settings_the_sheet_says_how_a_copy_takes_the_place_of_the_open_vault(
    qtbot: QtBot, theme: Theme
) -> None:
    one = evening(theme, "en", held=False)
    window = MainWindow(one.rooms.house, theme, "en")
    qtbot.addWidget(window)
    card = BackupCard(one.frame)
    card.setParent(window)
    card.restore.click()
    (dialog,) = card.findChildren(QFileDialog)
    dialog.fileSelected.emit("copy.circlebackup")
    (sheet,) = window.findChildren(RestoreSheet)
    assert "at the door" in sheet.hint.text()
    assert sheet.beside.isHidden()
    assert sheet.instead.isHidden()


def test_new_keys_ask_for_a_copy_at_once(qtbot: QtBot, theme: Theme) -> None:
    one = evening(theme, "en", held=False)
    page = SettingsPage(one.frame)
    qtbot.addWidget(page)
    page.people_with_a_key.renewed.emit()
    qtbot.waitUntil(page.backups.make.isEnabled)
    assert _kept(one) == 1


def test_a_vault_that_came_back_is_known_at_the_door_and_said(qtbot: QtBot, theme: Theme) -> None:
    one = evening(theme, "en", held=False)
    card = BackupCard(one.frame)
    qtbot.addWidget(card)
    back, present = Path("documents/teruggezet"), one.frame.desk.vault.summary.folder
    with qtbot.waitSignal(card.restored):
        card._on_restored(back)
    assert one.rooms.preferences.vaults()[:2] == (present, back)
    assert "teruggezet" in _said(card)
