"""A field for a recovery code: groups of four form while one types, as they stand on the sheet.

Rule: anything can be typed or pasted; what is wrong with it is said by whoever tries it. What
was typed before is not remembered, so the code can be taken away for good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from typing_extensions import override

from circle_desktop.services.recovery.code import grouped
from circle_desktop.ui.parts import TextArea
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from circle_desktop.ui.theme import Theme

_ROWS = 3


class CodeField(TextArea):
    """Three rows of three groups.

    Signals:
        submitted: Return was pressed.
    """

    submitted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setUndoRedoEnabled(False)
        self.setFont(theme.font(Style.LARGE))
        self.setFixedHeight(_ROWS * theme.line_height(Style.LARGE) + Space.XXL)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferUppercase
        )
        self.textChanged.connect(self._on_changed)

    def code(self) -> str:
        """Return what was typed, on one line."""
        return " ".join(self.toPlainText().split())

    def _on_changed(self) -> None:
        typed = self.toPlainText()
        shaped = grouped(typed)
        if shaped == typed:
            return
        before = sum(letter.isalnum() for letter in typed[: self.textCursor().position()])
        self.blockSignals(True)  # noqa: FBT003 - Qt names it so
        self.setPlainText(shaped)
        self.blockSignals(False)  # noqa: FBT003
        self._put_cursor_after(before, shaped)

    def _put_cursor_after(self, letters: int, shaped: str) -> None:
        """Stand behind the letter that was typed, wherever the groups moved it."""
        place = 0
        while letters and place < len(shaped):
            letters -= shaped[place].isalnum()
            place += 1
        cursor = self.textCursor()
        cursor.setPosition(place, QTextCursor.MoveMode.MoveAnchor)
        self.setTextCursor(cursor)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submitted.emit()
            return
        super().keyPressEvent(event)
