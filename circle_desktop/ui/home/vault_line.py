"""How the vault is: one quiet line, and what somebody should know about it, one below the other.

Rule: nothing here stands in the way of a circle. What is said stays until it is so no more, or
until somebody says that it is right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.safety.health import Concern
from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, Kind, Label, Picture
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.services.safety.health import Health, VaultWarning
    from circle_desktop.ui.frame import Frame

_TRIANGLE: Final = 16


class VaultLine(QWidget):
    """The last session, the notes, the check word; above them what should be known.

    Attributes:
        sentences: what is said above the line.
        right: the act by which a vault of an earlier day is taken for the right one, if asked.

    Signals:
        settled: somebody said that the vault is right as it is.
    """

    settled = Signal()

    def __init__(self, frame: Frame, health: Health) -> None:
        super().__init__()
        self._theme = frame.theme
        self._wording = Wording(frame.lang)
        self.sentences = tuple(self._sentence(warning) for warning in health.warnings)
        self.right: Button | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        for warning, sentence in zip(health.warnings, self.sentences, strict=True):
            self._add_warning(sentence, asks=warning.concern is Concern.OLDER)
        self.line = Label(self._theme, self._counted(health), Style.SMALL, "ink3", wrap=True)
        self.line.setVisible(bool(self.line.text()))
        self._column.addWidget(self.line)

    def _add_warning(self, sentence: str, *, asks: bool) -> None:
        theme = self._theme
        triangle = Picture(theme, "triangle-alert", "plum", _TRIANGLE)
        triangle.setFixedHeight(theme.line_height(Style.BODY))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(triangle, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(theme, sentence, Style.BODY, wrap=True), 1)
        if asks:
            self.right = Button(theme, self.tr("It is right"), kind=Kind.QUIET)
            self.right.setAccessibleDescription(sentence)
            self.right.clicked.connect(self.settled)
            row.addWidget(self.right, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _counted(self, health: Health) -> str:
        if health.last_session is None:
            return ""
        day = self._wording.short_date(health.last_session)
        parts = (
            self.tr("Last session {date}").format(date=day),
            self.tr("%n notes", "", health.notes),
            self.tr("check word {word}").format(word=health.check_word),
        )
        return " · ".join(parts)

    def _sentence(self, warning: VaultWarning) -> str:
        match warning.concern:
            case Concern.DAMAGED:
                return self._damaged(warning.drawer)
            case Concern.OLDER:
                return self._older(warning)
            case Concern.READ_ONLY:
                return self.tr(
                    "This vault can be read, but nothing can be written where it lies. Reports can"
                    " be saved elsewhere."
                )
            case Concern.LITTLE_ROOM:
                return self.tr(
                    "There is little room left on the disk. Make some before the circle begins."
                )

    def _older(self, warning: VaultWarning) -> str:
        if warning.seen is None:
            return ""
        words = self.tr(
            "This vault is older than the one last opened here, on {date}. If you put a copy back,"
            " that is right. If not, look for the newer one before you write in this one."
        )
        return words.format(date=self._wording.full_date(warning.seen))

    def _damaged(self, drawer: str) -> str:
        if drawer == "office":
            return self.tr(
                "The office drawer is damaged and stays closed; the app leaves it untouched. The"
                " circles lie in another drawer. To open this one again, put a backup copy back."
            )
        return self.tr(
            "Your own drawer is damaged and stays closed; the app leaves it untouched. The circles"
            " lie in another drawer. To open this one again, put a backup copy back."
        )
