"""Names of every script and with every sign stand on every page as somebody wrote them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from circle_desktop.ui.live.menus import SeatMenu
from circle_desktop.ui.live.page import LivePage
from tests.factories import AWKWARD_NAMES
from tests.whole import eyes
from tests.whole.walk import Walk

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.pictures.ring.handling import RingView
    from tests.whole.walk import Walker

_LIST_PICTURE = "people"
_ROUND_PICTURE = "circle-first-round"


class Reader:
    """Looks for names that are not shown as they were written."""

    def __init__(self) -> None:
        self.wrong: list[str] = []
        self.titles: set[str] = set()
        self.lists: set[str] = set()
        self.chairs: list[str] = []
        self.menus: list[str] = []
        self.read: set[str] = set()

    def look(self, walker: Walker, widget: QWidget, name: str) -> None:
        """Look at everything visible in the window of a picture."""
        window = widget.window()
        self.wrong += [f"{name}: {one}" for one in eyes.rich(window) + eyes.nameless(window)]
        self.titles.add(window.windowTitle())
        self.read |= eyes.words_on(window)
        if name == _LIST_PICTURE:
            self.lists = eyes.cells_of(window)
        if name == _ROUND_PICTURE:
            live = walker.only(LivePage)
            self.chairs = _spoken_chairs(live.ring)
            self.menus = _menus(live)


def _spoken_chairs(ring: RingView) -> list[str]:
    face = QAccessible.queryAccessibleInterface(ring)
    return [face.child(n).text(QAccessible.Text.Name) for n in range(face.childCount())]


def _menus(live: LivePage) -> list[str]:
    words = []
    for seat in live.state.scene.ring.seats:
        menu = SeatMenu(live._theme, live, live.state, seat)
        words.append(menu.actions()[0].text().replace("&&", "&"))
        menu.deleteLater()
    return words


def test_awkward_names_are_shown_literally_on_every_page(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    reader = Reader()
    walk = Walk(qapp, tmp_path / "kept", "en")
    walk.people = AWKWARD_NAMES

    walk.go(qtbot, reader.look)

    assert reader.wrong == []
    assert reader.titles == {"Circle Desktop"}
    assert set(AWKWARD_NAMES) <= reader.lists
    assert reader.menus == list(AWKWARD_NAMES)
    missing = [n for n in AWKWARD_NAMES if not any(n in chair for chair in reader.chairs)]
    assert missing == []
    assert not any("&lt;" in words or "&amp;" in words for words in reader.read)
    assert any(name in words for words in reader.read for name in AWKWARD_NAMES)
