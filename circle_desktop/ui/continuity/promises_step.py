"""The step of the closing for promises and contacts; what was marked is offered as a beginning.

Rule: a mark belongs to a phase, never to a person; whom it was about is known to people alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain.marks import MarkKind
from circle_desktop.ui.closing.step import Step
from circle_desktop.ui.continuity.threads_part import Section, ThreadsPart
from circle_desktop.ui.parts import Banner, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame


class PromisesStep(Step):
    """Promises of the group, and contacts that people agreed to.

    Attributes:
        part: the two cards; nothing when the circle is not there any more.
        marked: a line for each contact that was marked while listening.
    """

    def __init__(self, frame: Frame, papers: SessionPapers) -> None:
        super().__init__()
        self._frame = frame
        self._papers = papers
        self.title = self.tr("What goes on?")
        self.line = self.tr("Promises and contacts, as people agreed. Nothing has to stand here.")
        self.part: ThreadsPart | None = None
        self.marked: list[Banner] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        if papers.circle is None:
            gone = self.tr("This circle is no longer here.")
            column.addWidget(Label(frame.theme, gone, Style.BODY, "ink2", wrap=True))
        else:
            sections = (Section.PROMISES, Section.CONTACTS)
            self.part = ThreadsPart(frame, papers.circle, sections, beside=False)
            self.part.kept.connect(self._on_kept)
            self._add_marked(column)
            column.addWidget(self.part)
        column.addStretch(1)
        papers.changed.connect(self._on_papers_changed)

    def _add_marked(self, column: QVBoxLayout) -> None:
        session = self._papers.session
        told = self.tr("Marked while listening: a contact, in ‘{phase}’.")
        for mark in session.marks:
            if mark.kind is MarkKind.FOLLOW_UP and mark.phase < len(session.phases):
                phase = session.phases[mark.phase].title.best(self._frame.lang, "nl")
                words = told.format(phase=phase)
                act = self.tr("Write it down")
                banner = Banner(self._frame.theme, words, "glow", act, icon="bookmark")
                banner.acted.connect(self._on_marked)
                self.marked.append(banner)
                column.addWidget(banner)

    def _on_marked(self) -> None:
        if self.part is not None:
            self.part.add(Section.CONTACTS)

    def _on_kept(self, section: str) -> None:
        """Let one of the marks rest: it was written down."""
        waiting = [banner for banner in self.marked if not banner.isHidden()]
        if section == Section.CONTACTS and waiting:
            waiting[0].hide()

    def _on_papers_changed(self) -> None:
        if self.part is not None and self._papers.circle is not None:
            self.part.show_circle(self._papers.circle)

    @override
    def first_focus(self) -> QWidget | None:
        return None if self.part is None else self.part.adds[Section.PROMISES]
