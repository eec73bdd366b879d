"""What is copied here is marked as private; what is ours goes, what is not stays."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QClipboard, QImage
from PySide6.QtTest import QTest

from circle_desktop.ui.guard.clipboard import PRIVATE, ClipboardCare
from circle_desktop.ui.parts import LineField, TextArea

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme

NOTE = "Rustige avond."
ROOT = Path(__file__).resolve().parents[3]
COPYING = """
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from circle_desktop.ui.guard.clipboard import ClipboardCare

qt = QApplication([])
owner = QObject()
care = ClipboardCare(owner)
area = QPlainTextEdit("Rustige avond.")
area.selectAll()
area.copy()
shelf = qt.clipboard()
print(shelf.ownsClipboard(), shelf.mimeData().data("x-kde-passwordManagerHint").data().decode())
care.empty()
print(shelf.ownsClipboard(), repr(shelf.text()))
"""


class Shelf(QObject):
    """A clipboard; unlike the one offscreen it knows whose words lie on it."""

    dataChanged = Signal()  # noqa: N815 - Qt's own names, here and below

    def __init__(self, *, ours: bool) -> None:
        super().__init__()
        self.ours = ours
        self.data = QMimeData()
        self.cleared: list[object] = []

    def ownsClipboard(self) -> bool:  # noqa: N802
        return self.ours

    def supportsSelection(self) -> bool:  # noqa: N802
        return True

    def ownsSelection(self) -> bool:  # noqa: N802
        return self.ours

    def mimeData(self) -> QMimeData:  # noqa: N802
        return self.data

    def setMimeData(self, data: QMimeData) -> None:  # noqa: N802
        self.data = data
        self.dataChanged.emit()

    def clear(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        self.cleared.append(mode)


def _care(shelf: Shelf) -> ClipboardCare:
    return ClipboardCare(shelf, shelf)  # type: ignore[arg-type]  # stands for a QClipboard


def test_what_is_copied_here_asks_clipboard_histories_not_to_keep_it() -> None:
    shelf = Shelf(ours=True)
    care = _care(shelf)
    shelf.setMimeData(_rich())

    assert shelf.data.text() == "Amal"
    assert not shelf.data.hasHtml()
    assert {kind: shelf.data.data(kind).data() for kind in PRIVATE} == PRIVATE
    assert care.parent() is shelf


def test_the_clipboard_is_emptied_when_it_is_ours() -> None:
    shelf = Shelf(ours=True)
    _care(shelf).empty()

    assert shelf.cleared == [QClipboard.Mode.Clipboard, QClipboard.Mode.Selection]


def test_what_another_program_put_there_stays_as_it_is() -> None:
    shelf = Shelf(ours=False)
    care = _care(shelf)
    shelf.setMimeData(_rich())
    care.empty()

    assert shelf.cleared == []
    assert shelf.data.hasHtml()


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="needs xvfb-run: a real clipboard")
def test_on_a_real_screen_a_copied_note_is_private_and_goes() -> None:
    environment = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        ["xvfb-run", "-a", sys.executable, "-c", COPYING],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert done.stdout.split() == ["True", "secret", "False", "''"]


@pytest.fixture
def area(qtbot: QtBot, theme: Theme) -> TextArea:
    area = TextArea(theme)
    qtbot.addWidget(area)
    area.show()
    return area


def _rich() -> QMimeData:
    data = QMimeData()
    data.setHtml('<b>Amal</b><img src="file:///etc/hostname">')
    data.setText("Amal")
    return data


def _picture() -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    return data


def _file() -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/etc/hostname")])
    return data


@pytest.mark.parametrize(
    ("pasted", "left"), [(_rich, "Amal"), (_picture, ""), (_file, "file:///etc/hostname")]
)
def test_pasting_anything_leaves_words_and_nothing_else(
    area: TextArea, qapp: QApplication, pasted: type[QMimeData], left: str
) -> None:
    qapp.clipboard().setMimeData(pasted())
    area.paste()
    html = area.document().toHtml()
    qapp.clipboard().clear()

    assert area.toPlainText() == left
    assert "<img" not in html
    assert "font-weight:7" not in html


def test_files_dropped_on_a_field_are_ignored(theme: Theme, qtbot: QtBot) -> None:
    fields = (TextArea(theme), LineField(theme))
    for field in fields:
        qtbot.addWidget(field)

    assert not any(field.acceptDrops() for field in fields)


def test_a_field_that_was_cleared_can_bring_its_words_back_so_only_the_end_of_the_process_helps(
    theme: Theme, qtbot: QtBot
) -> None:
    """T29: why locking ends the process image instead of clearing fields."""
    field = LineField(theme)
    qtbot.addWidget(field)
    QTest.keyClicks(field, NOTE)
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert field.text() == NOTE
