"""What saves by itself, and the quiet line below it: *saved 14:05*, or that it is not saved yet.

Rule: the line says what is true about the disk; what could not be saved waits and is offered again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from circle_desktop.services.wording import Wording
from circle_desktop.ui.closing.autosave import Autosave
from circle_desktop.ui.parts import Button, Kind, Label, Picture
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from circle_desktop.ui.frame import Frame


class SavedLine(QWidget):
    """Says what is true about the disk, and no more.

    Signals:
        again_asked: somebody wants to save once more.
    """

    again_asked = Signal()

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        theme = frame.theme
        self._wording = Wording(frame.lang)
        self._triangle = Picture(theme, "triangle-alert", "plum", 16)
        self._triangle.setFixedHeight(theme.line_height(Style.SMALL))
        self._words = Label(theme, "", Style.SMALL, "ink3", wrap=True)
        self.again = Button(theme, self.tr("Save again"), kind=Kind.QUIET)
        self.again.clicked.connect(self.again_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._triangle, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        self.setMinimumHeight(self.again.sizeHint().height())
        self.clear()

    @property
    def sentence(self) -> str:
        """What the line says now."""
        return self._words.text()

    def clear(self) -> None:
        """Say nothing."""
        self._say("", unsaved=False)

    def say_saved(self, when: datetime) -> None:
        """Say since when it is on disk."""
        words = self.tr("Saved {time}")
        self._say(words.format(time=self._wording.clock(when)), unsaved=False)

    def say_unsaved(self, sentence: str) -> None:
        """Say that it is not on disk, and offer to save again."""
        self._say(sentence, unsaved=True)

    def _say(self, sentence: str, *, unsaved: bool) -> None:
        self._words.setText(sentence)
        self._words.set_role("plum" if unsaved else "ink3")
        self._triangle.setVisible(unsaved)
        self.again.setVisible(unsaved)


class Saving(QObject):
    """One text or form that saves by itself, with the line that says so.

    Attributes:
        line: to be laid below what is saved.
        autosave: watches what is written.

    Signals:
        state_changed: something waits to be saved, or does no longer.
    """

    state_changed = Signal()

    def __init__(
        self,
        frame: Frame,
        save: Callable[[], datetime | None],
        unsaved: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._unsaved = unsaved
        self.line = SavedLine(frame)
        self.autosave = Autosave(save, self)
        self.autosave.saved.connect(self._on_saved)
        self.autosave.failed.connect(self._on_failed)
        self.line.again_asked.connect(self.autosave.flush)

    def touched(self) -> None:
        """Something was written just now."""
        self.line.clear()
        self.autosave.touched()
        self.state_changed.emit()

    def _on_saved(self, when: datetime) -> None:
        self.line.say_saved(when)
        self.state_changed.emit()

    def _on_failed(self) -> None:
        self.line.say_unsaved(self._unsaved)
        self.state_changed.emit()
