"""A sheet that was put off: a quiet line on Today, made in Settings, gone once it was read back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from circle_desktop.services.recovery.making import SheetReminder
from circle_desktop.ui.home.today import TodayPage
from circle_desktop.ui.settings.page import SettingsPage
from circle_desktop.ui.window import MainWindow
from tests.fakes import PASSPHRASE, FakeRooms, make_desk, make_rooms

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme


@pytest.fixture
def rooms() -> FakeRooms:
    return make_rooms(Path("fake-vault"))


def test_the_line_on_today_leads_to_the_sheet_and_goes_when_it_was_read_back(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, tmp_path: Path
) -> None:
    desk = make_desk(rooms.house)
    SheetReminder(rooms.preferences, desk.vault.summary.vault_id).ask_later()
    window = MainWindow(rooms.house, theme, "en", folder=rooms.house.default_folder)
    qtbot.addWidget(window)
    window.show()
    window.open_desk(desk)
    assert window.ways is not None
    today = window.ways.page("today")
    assert isinstance(today, TodayPage)
    assert today.sheet is not None
    today.sheet.act.click()
    settings = window.ways.page("settings")
    assert isinstance(settings, SettingsPage)
    card = settings.recovery
    qtbot.waitUntil(card.isVisible)
    card.field.setText(PASSPHRASE)
    card.make.click()
    qtbot.waitUntil(card.check.isVisible)
    assert card.field.text() == ""

    card.check.paper.save_to(str(tmp_path / "sheet.pdf"))
    assert list(rooms.files) == [tmp_path / "sheet.pdf"]
    groups = rooms.cabinet.vaults[rooms.house.default_folder].code.split("-")
    for number, field in zip(card.check.asked, card.check.fields, strict=True):
        QTest.keyClicks(field, groups[number - 1])
    card.confirm.click()
    window.ways.go("today")

    assert not today.sheet.isVisible()
    assert not card.check.asked


def test_the_sheet_is_never_written_beside_its_vault(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    desk = make_desk(rooms.house)
    window = MainWindow(rooms.house, theme, "en", folder=rooms.house.default_folder)
    qtbot.addWidget(window)
    window.open_desk(desk)
    assert window.ways is not None
    settings = window.ways.page("settings")
    assert isinstance(settings, SettingsPage)
    folder = rooms.house.default_folder
    sheet = rooms.house.recovery_sheet(folder, PASSPHRASE, "en")
    settings.recovery.check.bring(sheet, folder)
    settings.recovery.check.paper.save_to(str(folder / "sheet.pdf"))

    assert rooms.files == {}
    assert "Beside the vault" in settings.recovery.check.paper.said.text()
