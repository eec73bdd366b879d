"""Texts with a name in them, each to be looked at and chosen or left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import CheckBox, Label
from circle_desktop.ui.rights.words import writing_title
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.rights.writings import Writing
    from circle_desktop.ui.frame import Frame

_BELOW_ITS_BOX = 34


class TextList(QWidget):
    """Every text whole, below its box; all are chosen until somebody says otherwise.

    Signals:
        changed: another choice was made.
    """

    changed = Signal()

    def __init__(self, frame: Frame, texts: Sequence[Writing]) -> None:
        super().__init__()
        self.texts = tuple(texts)
        self.boxes: list[CheckBox] = []
        wording = Wording(frame.lang)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for text in self.texts:
            box = CheckBox(frame.theme, writing_title(text, wording))
            box.setChecked(True)
            box.setAccessibleDescription(text.text)
            box.clicked.connect(self.changed)
            self.boxes.append(box)
            column.addWidget(box)
            column.addLayout(_below(Label(frame.theme, text.text, Style.SMALL, "ink2", wrap=True)))

    def chosen(self) -> tuple[Writing, ...]:
        """Return the texts that are chosen now."""
        return tuple(
            text for text, box in zip(self.texts, self.boxes, strict=True) if box.isChecked()
        )


def _below(words: Label) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(_BELOW_ITS_BOX, 0, 0, Space.S)
    column.addWidget(words)
    return column
