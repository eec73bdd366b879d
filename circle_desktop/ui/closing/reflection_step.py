"""My reflection: for whoever held the circle, in a drawer that only their key opens."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.services.changes import Changes
from circle_desktop.ui.closing.step import SavedStep
from circle_desktop.ui.parts import Label, Picture, TextArea
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from datetime import datetime

    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame


class ReflectionStep(SavedStep):
    """A large plain field that saves by itself; it may stay empty and asks no questions."""

    report_beside = False

    def __init__(self, frame: Frame, papers: SessionPapers) -> None:
        super().__init__(frame, _unsaved())
        self._frame, self._papers = frame, papers
        self.title = self.tr("And you?")
        self.line = self.tr("For you alone. It may stay empty.")
        book = frame.desk.reflections
        text = frame.commands.run(partial(book.text_of, papers.session.id)) or ""
        self.area = TextArea(frame.theme, text)
        self.area.setAccessibleName(self.tr("My reflection"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        head = Label(frame.theme, self.tr("My reflection"), Style.SMALL_STRONG, "ink2")
        column.addWidget(head)
        column.addWidget(self.area, 1)
        column.addLayout(self._promise())
        column.addWidget(self.saved)
        self.area.textChanged.connect(self._on_written)

    def _promise(self) -> QHBoxLayout:
        theme = self._frame.theme
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Picture(theme, "key-round", "ink2", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr(
            "It lies in your own drawer, which only your key opens. It enters no report."
        )
        row.addWidget(Label(theme, words, Style.SMALL, "ink2", wrap=True), 1)
        return row

    @override
    def _save(self) -> datetime | None:
        book = self._frame.desk.reflections
        act = partial(book.write, self._papers.session, self.area.toPlainText())
        when = self._frame.commands.run(act)
        if when is not None:
            self._frame.commands.note(Changes.REFLECTIONS, self)
        return when

    @override
    def first_focus(self) -> QWidget:
        return self.area


def _unsaved() -> str:
    return QCoreApplication.translate(
        "ReflectionStep",
        "This is not saved yet. The text is still here. Leave this window open and save again.",
    )
