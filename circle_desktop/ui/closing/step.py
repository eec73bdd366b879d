"""What every step of the closing is: its words, what it saves, where its keys begin."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from circle_desktop.ui.closing.saved_line import Saving

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.ui.frame import Frame

BESIDE_UP_TO: Final = 1.4
"""Text scale up to which columns stand beside each other and scroll within the page."""


class Step(QWidget):
    """One step; subclasses say what they hold.

    Attributes:
        title, line: the words above the step.
        report_beside: whether what the report will say stands beside this step.

    Signals:
        state_changed: something waits to be saved, or does no longer, or the light moved.
    """

    state_changed = Signal()
    title = ""
    line = ""
    report_beside = True

    @property
    def waits(self) -> bool:
        """Whether something here is not on disk yet."""
        return False

    @property
    def lit(self) -> bool:
        """Whether this step lights an act of its own, so that going on stays quiet."""
        return False

    def flush(self) -> bool:
        """Save what waits; tells whether nothing waits any more."""
        return True

    def first_focus(self) -> QWidget | None:
        """Return the control where keys begin; none where the safe act is to go back."""
        return None


class SavedStep(Step):
    """A step with one text or form that saves by itself; subclasses say how.

    Attributes:
        saved: the line below it.
        autosave: watches what is written.
    """

    def __init__(self, frame: Frame, unsaved: str) -> None:
        super().__init__()
        self._saving = Saving(frame, self._save, unsaved, self)
        self._saving.state_changed.connect(self.state_changed)
        self.saved = self._saving.line
        self.autosave = self._saving.autosave

    @abstractmethod
    def _save(self) -> datetime | None:
        """Save what is written; return when, or nothing when it could not be saved."""

    def _on_written(self) -> None:
        self._saving.touched()

    @property
    @override
    def waits(self) -> bool:
        return self.autosave.waits

    @override
    def flush(self) -> bool:
        return self.autosave.flush()
