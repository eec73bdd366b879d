"""The sheet of keys: every act that has a key of its own, by place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.live.keys import MARKS, KeyAct, KeyMap
from circle_desktop.ui.parts import Button, KeyHint, Label, Sheet
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.services.ports.machine import Preferences
    from circle_desktop.ui.theme import Theme

_WIDTH = 1040
_Keys = tuple[tuple[str, str], ...]


class KeySheet(Sheet):
    """Keys and what they do; also in reach during a circle, without closing it."""

    def __init__(self, theme: Theme, window: QWidget, preferences: Preferences) -> None:
        self._keymap = KeyMap.kept(preferences)
        title = QCoreApplication.translate("KeySheet", "Keys")
        super().__init__(theme, window, title, width=_WIDTH)
        columns = QHBoxLayout()
        columns.setSpacing(Space.XXL)
        columns.addLayout(self._list(self.tr("In the circle"), self._circle_keys()), 1)
        columns.addLayout(self._list(self.tr("Everywhere"), self._window_keys()), 1)
        column = ScrollColumn()
        column.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.setAccessibleName(self.accessibleName())
        column.body.addLayout(columns)
        self.body.addWidget(column, 1)
        self.close_button = Button(theme, self.tr("Close"), key_hint="Esc")
        self.close_button.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        self.body.addLayout(row)

    def _list(self, title: str, keys: _Keys) -> QVBoxLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, (key, act) in enumerate(keys):
            grid.addWidget(KeyHint(self._theme, key), row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Label(self._theme, act, Style.BODY, wrap=True), row, 1)
        column = QVBoxLayout()
        column.setSpacing(Space.S)
        column.addWidget(Label(self._theme, title, Style.SMALL_STRONG, "ink2"))
        column.addLayout(grid)
        column.addStretch(1)
        return column

    def _circle_keys(self) -> _Keys:
        word = self._keymap.word
        show, blank = word(KeyAct.ROOM_SHOW), word(KeyAct.ROOM_BLANK)
        room = self.tr("Shift {show} · {show} · {blank}").format(show=show, blank=blank)
        return (
            (
                self.tr("{key} · PgDn").format(key=word(KeyAct.ONWARD)),
                self.tr("the lit act: hand on, go on, next phase"),
            ),
            (word(KeyAct.PASS), self.tr("pass")),
            (word(KeyAct.LATER), self.tr("later")),
            (word(KeyAct.HOLD), self.tr("hold, go on")),
            (word(KeyAct.BELL), self.tr("bell; hold it down while someone has the piece")),
            (self.tr("Ctrl Z · PgUp"), self.tr("undo")),
            (word(KeyAct.NEXT_PHASE), self.tr("next phase")),
            (self._marks(), self.tr("marks")),
            (word(KeyAct.LATECOMER), self.tr("add a chair")),
            (word(KeyAct.WHY), self.tr("why do we do this?")),
            (word(KeyAct.DIGITS), self.tr("digits")),
            (word(KeyAct.FORM), self.tr("the form: what it is, another one")),
            (word(KeyAct.START), self.tr("where the round begins, which way")),
            (word(KeyAct.VOICE), self.tr("the other voice of a shared turn")),
            (word(KeyAct.READ), self.tr("the agreements, read aloud")),
            (room, self.tr("room view, full screen, dark screen")),
            (self.tr("Arrows · Menu"), self.tr("go to a seat, what it can do")),
        )

    def _marks(self) -> str:
        words = [self._keymap.word(act) for act in MARKS]
        return "1 – 5" if words == list("12345") else " · ".join(words)

    def _window_keys(self) -> _Keys:
        return (
            ("F1", self.tr("help card")),
            ("Ctrl L", self.tr("lock")),
            ("Ctrl 1, 2 …", self.tr("the pages of the rail, from top to bottom")),
            ("Ctrl ,", self.tr("Settings")),
            ("F11", self.tr("full screen")),
            ("Ctrl ?", self.tr("this sheet")),
            ("Esc", self.tr("close what lies over the page")),
            (self.tr("Tab"), self.tr("to the next control")),
        )
