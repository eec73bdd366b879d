"""What the report will say, always in sight while the session is being closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from circle_desktop.services.wording import Wording
from circle_desktop.ui.closing.sheet_words import counts, heading, hours
from circle_desktop.ui.closing.step import BESIDE_UP_TO
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Card, Hairline, Label, Picture
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame

_LEAST_LIST = 160


class LeavingPanel(Card):
    """The sheet in words: when, where, how many, and the lines with a yes."""

    def __init__(self, frame: Frame, papers: SessionPapers) -> None:
        super().__init__(frame.theme, "", "")
        self._theme = frame.theme
        self._papers = papers
        self._wording = Wording(frame.lang)
        title = self.tr("What the report will say")
        self.setAccessibleName(title)
        self._scroll = ScrollColumn()
        self._scroll.setMinimumHeight(_LEAST_LIST)
        if frame.theme.scale <= BESIDE_UP_TO:
            self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._scroll.body.setSpacing(0)
        self._scroll.body.setContentsMargins(0, 0, Space.M, 0)
        self._page = QWidget()
        self._scroll.body.addWidget(self._page)
        self._scroll.body.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(Space.M)
        top = Qt.AlignmentFlag.AlignTop
        icon = Picture(self._theme, "file-text", "accent")
        icon.setFixedHeight(self._theme.line_height(Style.LARGE_STRONG))
        head.addWidget(icon, 0, top)
        head.addWidget(Label(self._theme, title, Style.LARGE_STRONG, wrap=True), 1)
        self.body.addLayout(head)
        self.body.addWidget(self._scroll, 1)
        self.body.addLayout(self._promise())
        self.show_session()
        papers.changed.connect(self.show_session)

    def show_session(self) -> None:
        """Say what the report says now."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Label(self._theme, self._when(), Style.SMALL_STRONG, "ink2", wrap=True))
        column.addWidget(Label(self._theme, "\n".join(self._facts()), wrap=True))
        column.addWidget(Hairline(self._theme))
        approved = self._papers.session.approved
        head = self.tr("Harvest") if approved else self.tr("No harvest yet")
        column.addWidget(Label(self._theme, head, Style.SMALL_STRONG, "ink2", wrap=True))
        for text in approved:
            column.addWidget(Label(self._theme, text, wrap=True))
        self._scroll.body.replaceWidget(self._page, page)
        page.show()
        self._page.hide()
        self._page.deleteLater()
        self._page = page

    def facts(self) -> str:
        """Return the counts, hours and place as they are shown."""
        return "\n".join(self._facts())

    def _when(self) -> str:
        session, circle = self._papers.session, self._papers.circle
        return heading(self._wording, circle.name if circle is not None else "", session.started)

    def _facts(self) -> list[str]:
        session, circle = self._papers.session, self._papers.circle
        place = circle.place if circle is not None else ""
        when = hours(self._wording, session.started, session.ended, place)
        return [counts(session.headcount), when]

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(Picture(self._theme, "eye-off", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr("No turns, nobody’s speaking time, no note. The list of names stays out.")
        row.addWidget(Label(self._theme, words, Style.SMALL, "ink2", wrap=True), 1)
        return row
