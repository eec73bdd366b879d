"""The process note: about the group, never about persons; it saves by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui.closing.step import SavedStep
from circle_desktop.ui.parts import Banner, Label, TextArea
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame


class NoteStep(SavedStep):
    """A large plain field. A name from the circle in it is pointed out once, and stays."""

    def __init__(self, frame: Frame, papers: SessionPapers) -> None:
        super().__init__(frame, _unsaved())
        self._papers = papers
        self._pointed_out: set[str] = set()
        self._named: tuple[str, ...] = ()
        self.title = self.tr("How did it go?")
        self.line = self.tr(
            "About the group, not about persons. This note stays out of the report."
        )
        hint = self.tr("Write what the group may read.")
        self.area = TextArea(frame.theme, papers.session.process_note, hint)
        self.area.setAccessibleName(self.tr("Process note"))
        self.area.setAccessibleDescription(hint)
        self.flag = Banner(frame.theme, "", "glow", self.tr("Leave it so"), icon="triangle-alert")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Label(frame.theme, self.tr("Process note"), Style.SMALL_STRONG, "ink2"))
        column.addWidget(self.area, 1)
        column.addWidget(Label(frame.theme, hint, Style.SMALL, "ink3", wrap=True))
        column.addWidget(self.flag)
        column.addWidget(self.saved)
        self.flag.acted.connect(self._settle_names)
        self.area.textChanged.connect(self._on_written)
        self.autosave.saved.connect(self._look_for_names)
        self._look_for_names()

    @property
    def sentence(self) -> str:
        """What is pointed out, or nothing."""
        return "" if self.flag.isHidden() else self.flag.accessibleName()

    @override
    def _save(self) -> datetime | None:
        return self._papers.keep_note(self.area.toPlainText())

    def _look_for_names(self) -> None:
        found = self._papers.names_in(self.area.toPlainText())
        self._named = tuple(name for name in found if name not in self._pointed_out)
        words = self.tr("A name from the circle stands here: {names}. A note can do without.")
        sentence = words.format(names=", ".join(self._named))
        self.flag.set_sentence(sentence)
        self.flag.setAccessibleName(sentence)
        self.flag.setVisible(bool(self._named))

    def _settle_names(self) -> None:
        """Let what was pointed out rest: it is said once."""
        self._pointed_out.update(self._named)
        self._look_for_names()

    @override
    def flush(self) -> bool:
        """Save on leaving; a name that was in sight by now is not pointed out again."""
        seen = self._named
        kept = super().flush()
        self._pointed_out.update(seen)
        self._look_for_names()
        return kept

    @override
    def first_focus(self) -> QWidget:
        return self.area


def _unsaved() -> str:
    return QCoreApplication.translate(
        "NoteStep",
        "This note is not saved yet. The text is still here. Leave this window open and save"
        " again.",
    )
