"""A note to oneself: about the next session, or about one of its phases.

Rule: it says what is true of it, who can read it and where it never goes, and keeps itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.parts import Button, Kind, Label, Sheet, TextArea
from circle_desktop.ui.theme import Style

if TYPE_CHECKING:
    from circle_desktop.ui.theme import Theme

_WIDTH = 560
_LINES = 6


class NoteSheet(Sheet):
    """One text over the window.

    Attributes:
        text: what is written.
        keep: takes the sheet away.

    Signals:
        written: the text as it stands, while somebody types.
    """

    written = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, about: str, note: str) -> None:
        super().__init__(theme, window, _title(), width=_WIDTH)
        self.text = TextArea(theme, note)
        self.text.setMinimumHeight(_LINES * theme.line_height(Style.BODY))
        self.text.setAccessibleName(_title())
        self.keep = Button(theme, self.tr("Back to the plan"), kind=Kind.PRIMARY)
        self.keep.clicked.connect(self.close_sheet)
        if about:
            self.body.addWidget(Label(theme, about, Style.LARGE_STRONG, wrap=True))
        self.body.addWidget(self.text, 1)
        self.body.addWidget(Label(theme, where_notes_go(), Style.SMALL, "ink2", wrap=True))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.keep)
        self.body.addLayout(row)
        self.text.textChanged.connect(lambda: self.written.emit(self.text.toPlainText().strip()))

    @override
    def first_focus(self) -> QWidget:
        return self.text


def where_notes_go() -> str:
    """Return who can read a note to oneself, and where it never goes."""
    return QCoreApplication.translate(
        "NoteSheet",
        "Whoever opens this vault’s circles can read it. It is never printed, never shared and "
        "never on the screen for the room.",
    )


def _title() -> str:
    return QCoreApplication.translate("NoteSheet", "Note to myself")
