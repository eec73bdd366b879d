"""The line in which people are named: typed with commas, or pasted as a list.

Rule: what cannot be taken is said in words under the line, and what was typed stays.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.ui.accessibility import announce
from circle_desktop.ui.parts import Button, Label, LineField, Picture
from circle_desktop.ui.parts.fields import mark_wrong
from circle_desktop.ui.theme import Space, Style, Theme

_LINE_ENDS = re.compile(r"\s*[\r\n\u2028\u2029]+\s*")
_UNDER_EACH_OTHER_FROM = 1.5


class NamesField(LineField):
    """One line for many names: the lines of a pasted list become commas."""

    def __init__(self, theme: Theme, placeholder: str) -> None:
        super().__init__(theme, "", placeholder)
        self.setAccessibleName(placeholder)
        self.setMaxLength(200_000)
        self.textEdited.connect(self._on_edited)

    def _on_edited(self, text: str) -> None:
        if _LINE_ENDS.search(text):
            self.setText(_LINE_ENDS.sub(", ", text.strip("\r\n\u2028\u2029")))


class NameLine(QWidget):
    """The field, what adds, and the correction under it.

    Signals:
        names_given: these names are to be added.
        list_asked: the names are in a file.
    """

    names_given = Signal(str)
    list_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.field = NamesField(theme, self.tr("Names, with commas: Amal, Bert, Chloé"))
        self.add = Button(theme, self.tr("Add"))
        self.from_list = Button(theme, self.tr("From a list…"), icon="file-input")
        self._words = Label(theme, "", Style.SMALL, "plum", wrap=True)
        self._triangle = Picture(theme, "triangle-alert", "plum", 16)
        self._triangle.setFixedHeight(theme.line_height(Style.SMALL))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._fields(theme))
        below = QHBoxLayout()
        below.setSpacing(Space.S)
        below.addWidget(self._triangle, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._words, 1)
        column.addLayout(below)
        self.field.returnPressed.connect(self._on_given)
        self.field.textEdited.connect(self.settle)
        self.add.clicked.connect(self._on_given)
        self.from_list.clicked.connect(self.list_asked)
        self.settle()

    @property
    def correction(self) -> str:
        """What is said under the line now, if anything."""
        return self._words.text()

    def correct(self, sentence: str) -> None:
        """Say what would be right."""
        self._say(sentence)
        announce(self.field, sentence)

    def settle(self) -> None:
        """Take the correction away."""
        self._say("")

    def _say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self._words.setVisible(bool(sentence))
        self._triangle.setVisible(bool(sentence))
        self.field.setAccessibleDescription(sentence)
        mark_wrong(self.field, wrong=bool(sentence))

    def _fields(self, theme: Theme) -> QBoxLayout:
        upright = theme.scale >= _UNDER_EACH_OTHER_FROM
        across = QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        row.setSpacing(Space.M)
        row.addWidget(self.field, 1)
        acts = QHBoxLayout()
        acts.setSpacing(Space.M)
        acts.addWidget(self.add)
        acts.addWidget(self.from_list)
        if upright:
            acts.addStretch(1)
        row.addLayout(acts)
        return row

    def _on_given(self) -> None:
        self.names_given.emit(self.field.text())
