"""Today for a coordinator: what this key opens, and what circles released last.

Rule: what this key does not open is told in one true sentence and shown nowhere else, not even
greyed out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.changes import Changes
from circle_desktop.services.wording import Wording
from circle_desktop.ui.closing.sheet_words import counts, hours
from circle_desktop.ui.columns import PageColumn
from circle_desktop.ui.parts import Button, Card, Hairline, Kind, Label, Picture
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.keeping.releases import Release
    from circle_desktop.ui.frame import Frame

_SHOWN = 5


class OfficeToday(PageColumn):
    """The first page behind the door, for whoever opened it with the office's key.

    Signals:
        report_requested(session_id): the report of this session is wanted.
    """

    report_requested = Signal(str)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme)
        self._frame = frame
        self._wording = Wording(frame.lang)
        self.title.setText(self.tr("Today"))
        self.line.setText(self._wording.full_date(frame.house.clock.wall().date()))
        self._content = QWidget()
        self.body.addWidget(self._content)
        self.body.addWidget(self._key_card())
        self.body.addStretch(1)
        self._fill()

    def refresh(self, changes: Changes) -> None:
        """Show what lies with the office now."""
        if changes & Changes.RELEASES:
            self._fill()

    def _key_card(self) -> Card:
        theme = self._frame.theme
        card = Card(theme, self.tr("What this key opens"), "key-round")
        sentence = self.tr(
            "The office drawer: day, place, length, number of people, and the lines a circle"
            " approved and released. People, notes and reflections lie in drawers that this key"
            " does not fit."
        )
        card.body.addWidget(Label(theme, sentence, Style.BODY, "ink2", wrap=True))
        return card

    def _fill(self) -> None:
        releases = self._frame.commands.run(self._frame.desk.publishing.all) or ()
        content = self._list(releases[:_SHOWN]) if releases else self._empty()
        self.body.replaceWidget(self._content, content)
        content.show()
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _empty(self) -> Label:
        sentence = self.tr(
            "Nothing was released yet. When a circle does, its numbers and lines come here."
        )
        return Label(self._frame.theme, sentence, Style.H2, wrap=True)

    def _list(self, releases: tuple[Release, ...]) -> Card:
        card = Card(self._frame.theme, self.tr("Released last"), "file-text")
        for index, release in enumerate(releases):
            if index:
                card.body.addWidget(Hairline(self._frame.theme))
            card.body.addLayout(self._row(release))
        return card

    def _row(self, release: Release) -> QHBoxLayout:
        theme, sheet = self._frame.theme, release.sheet
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        day = self._wording.short_date(sheet.started.date())
        words.addWidget(Label(theme, f"{sheet.circle_label}, {day}", Style.BODY_STRONG, wrap=True))
        when = hours(self._wording, sheet.started, sheet.ended, sheet.place)
        line = f"{counts(sheet.headcount)} · {when}"
        words.addWidget(Label(theme, line, Style.SMALL, "ink2", wrap=True))
        if sheet.note:
            words.addLayout(self._note(sheet.note))
        see = Button(theme, self.tr("See the report"), kind=Kind.QUIET)
        see.setAccessibleName(self.tr("Report of {day}").format(day=day))
        see.clicked.connect(lambda: self.report_requested.emit(sheet.session))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addLayout(words, 1)
        row.addWidget(see, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _note(self, note: str) -> QHBoxLayout:
        theme = self._frame.theme
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        icon = Picture(theme, "message-square-quote", "ink2", 16)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(theme, note, Style.SMALL, wrap=True), 1)
        return row
