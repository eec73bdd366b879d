"""Form rows: a label above its field, a hint below that can turn into a correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.ui.parts.cards import Picture
from circle_desktop.ui.parts.fields import mark_wrong
from circle_desktop.ui.parts.labels import Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.theme import Theme


class FormRow(QWidget):
    """One question of a form. A correction says what would be right, never what went wrong.

    Attributes:
        field: the control that was given.
    """

    def __init__(self, theme: Theme, label: str, field: QWidget, hint: str = "") -> None:
        super().__init__()
        self.field = field
        self._words = hint
        self._wrong = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Label(theme, label, Style.SMALL_STRONG, "ink2"))
        column.addWidget(field)
        self._triangle = Picture(theme, "triangle-alert", "plum", 16)
        self._hint = Label(theme, hint, Style.SMALL, "ink3", wrap=True)
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self._triangle, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._hint, 1)
        column.addLayout(below)
        if not field.accessibleName():
            field.setAccessibleName(label)
        self.settle()

    @property
    def wrong(self) -> bool:
        """Whether the field asks for another look."""
        return self._wrong

    def correct(self, sentence: str) -> None:
        """Ask for another look, in one sentence that says what would be right."""
        self._say(sentence, wrong=True)

    def settle(self) -> None:
        """Show the hint again: the field is as it should be."""
        self._say(self._words, wrong=False)

    def _say(self, sentence: str, *, wrong: bool) -> None:
        self._wrong = wrong
        self._hint.setText(sentence)
        self._hint.set_role("plum" if wrong else "ink3")
        self._hint.setVisible(bool(sentence))
        self._triangle.setVisible(wrong)
        self.field.setAccessibleDescription(sentence)
        mark_wrong(self.field, wrong=wrong)
