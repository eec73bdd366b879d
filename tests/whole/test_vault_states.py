"""A vault that does not open: the window says why, each in words of its own, and writes nothing."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from circle_desktop.domain.errors import (
    CircleError,
    HeaderDamaged,
    VaultDamaged,
    VaultMissing,
    VaultNotEncrypted,
    VaultTooNew,
    WrongPassphrase,
)
from circle_desktop.services.wording import Wording, error_words
from circle_desktop.system.folders import Folders
from circle_desktop.ui.app import Application
from circle_desktop.ui.home.unlock import Unlock
from circle_desktop.ui.theme import load_fonts
from circle_desktop.vault.header import VERSION, _check
from tests.factories import sample_circle
from tests.fakes import PASSPHRASE
from tests.whole.houses import evening_clock, house_at
from tests.whole.walk import leave

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


LATER = VERSION + 98


def _whole(_folder: Path) -> None:
    """Leave the vault as it is; the passphrase is another one."""


def _missing(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))


def _truncated(folder: Path) -> None:
    drawer = folder / "circle.db"
    drawer.write_bytes(drawer.read_bytes()[:5000])


def _plain(folder: Path) -> None:
    (folder / "circle.db").unlink()
    database = sqlite3.connect(folder / "circle.db")
    database.execute("create table anything (word text)")
    database.close()


def _newer(folder: Path) -> None:
    header = json.loads((folder / "vault.json").read_bytes())
    header["version"] = LATER
    header.pop("check")
    header["check"] = _check(header)
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).write_text(json.dumps(header), encoding="utf-8")


def _header_cut(folder: Path) -> None:
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).write_bytes(b'{"circle-desktop')


@dataclass(frozen=True)
class State:
    """How a vault is brought into a state, what is typed, and what is the case then."""

    bring: Callable[[Path], None]
    problem: Callable[[str], CircleError]
    passphrase: str = PASSPHRASE


STATES = {
    "wrong": State(_whole, lambda _: WrongPassphrase(), "een heel andere wachtzin"),
    "missing": State(_missing, VaultMissing),
    "truncated": State(_truncated, lambda folder: VaultDamaged(folder, "circle.db")),
    "plain": State(_plain, VaultNotEncrypted),
    "newer": State(_newer, lambda folder: VaultTooNew(folder, LATER, VERSION)),
    "header": State(_header_cut, HeaderDamaged),
}


def _content(folder: Path) -> dict[str, str]:
    """Return what lies in a folder and below, each file by its hash and its mode."""
    return {
        str(file.relative_to(folder)): f"{_digest(file)} {file.stat().st_mode:o}"
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def _words(qapp: QApplication, qtbot: QtBot, home: Path, state: str, lang: str) -> str:
    """Make a vault, bring it in a state, try to open it in the window; return what it says."""
    house = house_at(home, evening_clock())
    folder = house.default_folder
    desk = house.create(folder, "Buurthuis De Kade", PASSPHRASE)
    sample_circle(desk)
    desk.close()
    house.preferences.remember_vault(folder)
    STATES[state].bring(folder)
    before = _content(folder)
    application = Application(qapp, house, lang=lang)
    application.window.show()
    page = application.window.content
    assert isinstance(page, Unlock)
    QTest.keyClicks(page.field, STATES[state].passphrase)
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.row.wrong and page.open_button.isEnabled())
    sentence = page.field.accessibleDescription()
    leave(application)
    assert _content(folder) == before
    return sentence


@pytest.mark.parametrize("lang", ["nl", "fr", "en"])
def test_each_state_has_its_own_sentence_and_nothing_is_written(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, lang: str
) -> None:
    load_fonts()
    for state, given in STATES.items():
        home = tmp_path / state
        folder = str(Folders.chosen(home).vaults)
        expected = error_words(given.problem(folder), Wording(lang))
        assert _words(qapp, qtbot, home, state, lang) == expected
    problems = [given.problem("vault") for given in STATES.values()]
    assert len({error_words(problem, Wording(lang)) for problem in problems}) == len(STATES)
