"""Opening with the sheet: typed in any way, each flaw by its kind, a new passphrase, an open desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from circle_desktop.domain.errors import HeaderDamaged, WrongCode
from circle_desktop.services.wording import Wording, error_words
from circle_desktop.ui.home.doors import Doors
from circle_desktop.ui.home.doorway import Entrance
from circle_desktop.ui.home.unlock import Unlock
from circle_desktop.ui.recovery.code_field import CodeField
from circle_desktop.ui.recovery.recover import Recover
from circle_desktop.ui.tasks import Tasks
from tests.fakes import PASSPHRASE, FakeRooms, make_rooms

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme

FOLDER = Path("fake-vault")
CODE = "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-VAN7"
NEW = "een paarse olifant eet soep"


@pytest.fixture
def rooms() -> FakeRooms:
    rooms = make_rooms(FOLDER)
    rooms.house.create(FOLDER, "De Kade", PASSPHRASE).close()
    return rooms


def _recover(qtbot: QtBot, theme: Theme, rooms: FakeRooms, lang: str = "en") -> Recover:
    page = Recover(Entrance(theme, rooms.house, lang, Tasks()), FOLDER)
    qtbot.addWidget(page)
    page.show()
    return page


class Flawed:
    """A cabinet that finds one flaw in every code."""

    def __init__(self, flaw: str) -> None:
        self.flaw = flaw

    def unlock_with_code(self, folder: Path, code: str) -> None:
        raise WrongCode(self.flaw)


@pytest.mark.parametrize(
    "typed",
    [CODE, CODE.lower(), CODE.replace("-", ""), "  ".join(CODE), CODE.replace("-", "\n")],
)
def test_a_code_stands_in_groups_however_it_was_typed(
    qtbot: QtBot, theme: Theme, typed: str
) -> None:
    field = CodeField(theme)
    qtbot.addWidget(field)
    for sign in typed.replace("\n", " "):
        QTest.keyClicks(field, sign)
    assert field.toPlainText() == "000G 40R4 0M30\nE209 185G R38E\n1W81 24GK VAN7"
    assert field.code() == CODE.replace("-", " ")
    pasted = CodeField(theme)
    qtbot.addWidget(pasted)
    pasted.insertPlainText(typed)
    assert pasted.toPlainText() == field.toPlainText()
    assert not pasted.document().isUndoAvailable()


def test_a_letter_forgotten_in_the_middle_goes_where_it_was_typed(
    qtbot: QtBot, theme: Theme
) -> None:
    field = CodeField(theme)
    qtbot.addWidget(field)
    field.insertPlainText("000G40R40M3")
    cursor = field.textCursor()
    cursor.setPosition(2)
    field.setTextCursor(cursor)
    QTest.keyClicks(field, "xy")
    assert field.toPlainText() == "00XY 0G40 R40M\n3"
    assert field.textCursor().position() == 4


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
def test_the_code_and_a_new_passphrase_open_the_vault_and_the_former_one_does_not(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, lang: str
) -> None:
    page = _recover(qtbot, theme, rooms, lang)
    rooms.cabinet.vaults[FOLDER].code = CODE.replace("-", " ")
    QTest.keyClicks(page.field, CODE.lower())
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.asks_code)
    page.new.once.setText(NEW)
    page.new.again.setText(NEW)
    with qtbot.waitSignal(page.opened) as opened:
        QTest.keyClick(page.new.again, Qt.Key.Key_Return)

    assert opened.args is not None
    opened.args[0].close()
    assert page.field.code() == page.new.text() == ""
    assert rooms.preferences.folders == [FOLDER]
    assert [known for _, known in rooms.cabinet.vaults[FOLDER].roll.values()] == [NEW]


@pytest.mark.parametrize("flaw", ["length", "character", "checksum", "other-vault", "personal"])
def test_what_is_wrong_with_a_code_is_said_before_a_passphrase_is_asked(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms, flaw: str
) -> None:
    page = _recover(qtbot, theme, rooms)
    vaults = rooms.house.vaults()
    object.__setattr__(vaults, "cabinet", Flawed(flaw))
    object.__setattr__(rooms.house, "vaults", lambda: vaults)
    QTest.keyClicks(page.field, "000G")
    page.onward.click()
    qtbot.waitUntil(lambda: page.row.wrong)

    words = page.field.accessibleDescription()
    assert words == error_words(WrongCode(flaw), Wording("en"))
    assert page.asks_code
    assert page.field.isEnabled()
    QTest.keyClicks(page.field, "4")
    assert not page.row.wrong


def test_a_weak_passphrase_does_not_touch_the_vault(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    page = _recover(qtbot, theme, rooms)
    rooms.cabinet.vaults[FOLDER].code = CODE.replace("-", " ")
    QTest.keyClicks(page.field, CODE)
    page.onward.click()
    qtbot.waitUntil(lambda: not page.asks_code)
    page.new.once.setText("wachtwoordwachtwoord")
    page.onward.click()

    assert page.new.row.wrong
    assert [known for _, known in rooms.cabinet.vaults[FOLDER].roll.values()] == [PASSPHRASE]


class NoHeader:
    """A cabinet whose vault has lost its key file."""

    def describe(self, folder: Path) -> None:
        raise HeaderDamaged(str(folder))


def test_a_vault_without_its_key_file_leads_to_the_sheet_by_itself_once(
    qtbot: QtBot, theme: Theme, rooms: FakeRooms
) -> None:
    vaults = rooms.house.vaults()
    object.__setattr__(vaults, "cabinet", NoHeader())
    object.__setattr__(rooms.house, "vaults", lambda: vaults)
    tasks = Tasks()
    doors = Doors(FOLDER, tasks)
    shown: list[Unlock | Recover] = []
    doors.led.connect(shown.append)
    doors.led.connect(qtbot.addWidget)
    doors.led.connect(lambda page: page.show())
    doors.show(Entrance(theme, rooms.house, "en", tasks))
    qtbot.waitUntil(lambda: isinstance(shown[-1], Recover))

    shown[-1].back.click()  # type: ignore[union-attr]
    back = shown[-1]
    assert isinstance(back, Unlock)
    qtbot.waitUntil(back.offered.isVisible)
    assert len(shown) == 3
    back.offered.click()
    assert isinstance(shown[-1], Recover)
