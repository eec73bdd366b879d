"""To the office: the very sheet that would leave, and the two choices about it.

Rule: what stands in the preview is the value that is released, and nothing else; that nothing
leaves is a whole answer. A name on the sheet is pointed out and stops nobody (R11).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.changes import Changes
from circle_desktop.services.wording import Wording
from circle_desktop.ui.closing.sheet_words import counts, heading, hours
from circle_desktop.ui.closing.step import BESIDE_UP_TO
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import (
    Banner,
    Button,
    Card,
    FormRow,
    Hairline,
    Label,
    Picture,
    TextArea,
)
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.keeping.releases import OfficeSheet, Release
    from circle_desktop.ui.closing.papers import SessionPapers
    from circle_desktop.ui.frame import Frame

_LEAST_LINES = 5
_LEAST_LINES_UPRIGHT = 9
_BESIDE = 340


class OfficePanel(QWidget):
    """The preview at the left; the note to the office and the acts at the right.

    Attributes:
        sheet: what would leave now; nothing when it could not be read.
        released: what lies in the office drawer about this session, if anything.

    Signals:
        settled: somebody chose that nothing leaves.
        went: what is shown lies with the office now.
    """

    settled = Signal()
    went = Signal()

    def __init__(self, frame: Frame, papers: SessionPapers) -> None:
        super().__init__()
        self._frame, self._papers = frame, papers
        self._wording = Wording(frame.lang)
        self._page = QWidget()
        self.sheet: OfficeSheet | None = None
        self.released: Release | None = None
        self._make_parts()
        self._lay_out()
        self.note.textChanged.connect(self.show_sheet)
        self.nothing.clicked.connect(self._on_nothing)
        self.release.clicked.connect(self._on_release)
        papers.changed.connect(self.show_sheet)
        self.look_again()

    @property
    def sentence(self) -> str:
        """What is said about what lies with the office."""
        return self._state.text()

    @property
    def preview(self) -> str:
        """Every word that would leave, as it is shown."""
        return "\n".join(label.text() for label in self._page.findChildren(Label))

    def look_again(self) -> None:
        """Read what lies with the office, its note included, and show what would leave."""
        publishing = self._frame.desk.publishing
        act = partial(publishing.released, self._papers.session.id)
        self.released = self._frame.commands.run(act)
        if self.released is not None and not self.note.toPlainText():
            self.note.setPlainText(self.released.sheet.note)
        self.show_sheet()

    def show_sheet(self) -> None:
        """Show what would leave now."""
        publishing = self._frame.desk.publishing
        note = self.note.toPlainText()
        act = partial(publishing.sheet, self._papers.session.id, note)
        self.sheet = self._frame.commands.run(act)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        if self.sheet is not None:
            self._write(self.sheet, column)
        self._scroll.body.replaceWidget(self._page, page)
        page.show()
        self._page.hide()
        self._page.setParent(None)
        self._page.deleteLater()
        self._page = page
        self._show_state()

    def _make_parts(self) -> None:
        theme = self._frame.theme
        self.note = TextArea(theme)
        self.note.setFixedHeight(4 * theme.line_height(Style.BODY) + 2 * Space.M)
        self.flag = Banner(theme, "", "plum")
        self._state = Label(theme, "", Style.BODY, "ink2", wrap=True)
        self.nothing = Button(theme, self.tr("Nothing leaves"))
        self.release = Button(theme, self.tr("Release"), icon="arrow-right")
        self._scroll = ScrollColumn(margins=(0, 0, Space.M, 0))
        beside = theme.scale <= BESIDE_UP_TO
        lines = _LEAST_LINES if beside else _LEAST_LINES_UPRIGHT
        self._scroll.setMinimumHeight(lines * theme.line_height(Style.BODY))
        self._scroll.body.addWidget(self._page)
        self._scroll.body.addStretch(1)

    def _lay_out(self) -> None:
        theme = self._frame.theme
        beside = theme.scale <= BESIDE_UP_TO
        along = QBoxLayout.Direction
        row = QBoxLayout(along.LeftToRight if beside else along.TopToBottom)
        row.setSpacing(Space.XL)
        self._card = self._preview_card()
        row.addWidget(self._card, 1)
        right = QWidget()
        right.setLayout(self._choices())
        if beside:
            right.setFixedWidth(_BESIDE)
        row.addWidget(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.flag)
        column.addLayout(row, 1)

    def _preview_card(self) -> Card:
        theme = self._frame.theme
        card = Card(theme, self.tr("Exactly this would leave"), "file-text")
        card.body.addWidget(self._scroll, 1)
        promise = QHBoxLayout()
        promise.setSpacing(Space.S)
        promise.addWidget(Picture(theme, "eye-off", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        words = self.tr(
            "No list of names, no process note, no marks, nobody’s turns, no line without a nod."
        )
        promise.addWidget(Label(theme, words, Style.SMALL, "ink2", wrap=True), 1)
        card.body.addLayout(promise)
        return card

    def _choices(self) -> QVBoxLayout:
        theme = self._frame.theme
        hint = self.tr("For the office alone; it does not stand on the report.")
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(FormRow(theme, self.tr("A note to the office"), self.note, hint))
        column.addWidget(self._state)
        column.addWidget(self.nothing)
        column.addWidget(self.release)
        column.addStretch(1)
        return column

    def _write(self, sheet: OfficeSheet, column: QVBoxLayout) -> None:
        theme = self._frame.theme
        head = heading(self._wording, sheet.circle_label, sheet.started)
        column.addWidget(Label(theme, head, Style.SMALL_STRONG, "ink2", wrap=True))
        when = hours(self._wording, sheet.started, sheet.ended, sheet.place)
        facts = "\n".join((counts(sheet.headcount), when))
        column.addWidget(Label(theme, facts, wrap=True))
        for title, texts in (
            (self.tr("Harvest"), sheet.lines),
            (self.tr("Note to the office"), tuple(filter(None, (sheet.note,)))),
        ):
            if texts:
                column.addWidget(Hairline(theme))
                column.addWidget(Label(theme, title, Style.SMALL_STRONG, "ink2"))
            for text in texts:
                column.addWidget(Label(theme, text, wrap=True))

    def _show_state(self) -> None:
        is_out = self.released is not None
        same = self.released is not None and self.released.sheet == self.sheet
        self.nothing.setText(self.tr("Take back") if is_out else self.tr("Nothing leaves"))
        self.release.setText(self.tr("Release anew") if is_out else self.tr("Release"))
        self.release.setEnabled(self.sheet is not None and not same)
        there = self.tr("Exactly this lies with the office")
        self._card.set_title(there if same else self.tr("Exactly this would leave"))
        self._state.setText(self._state_words(same=same))
        names = self._papers.names_in(self.sheet.words) if self.sheet is not None else ()
        words = self.tr("A name from the circle would leave: {names}. The sheet can do without.")
        self.flag.set_sentence(words.format(names=", ".join(names)))
        self.flag.setVisible(bool(names))

    def _state_words(self, *, same: bool) -> str:
        if self.released is None:
            return self.tr("Nothing has left the circle. That can stay so.")
        at = self.released.released
        when = f"{self._wording.short_date(at.date())}, {self._wording.clock(at)}"
        if same:
            return self.tr("With the office since {when}. You can take it back.").format(when=when)
        return self.tr(
            "With the office since {when}, in other words or numbers than these."
        ).format(when=when)

    def _on_nothing(self) -> None:
        """Leave it at that, or take back what lies with the office."""
        if self.released is not None:
            take_back = self._frame.desk.publishing.take_back
            act = partial(take_back, self._papers.session.id)
            if self._frame.commands.run(act, self) is None:
                return
            self.look_again()
            return
        self.settled.emit()

    def _on_release(self) -> None:
        if self.sheet is None:
            return
        release = self._frame.commands.run(
            partial(self._frame.desk.publishing.release, self.sheet)
        )
        if release is None:
            return
        self._frame.commands.note(Changes.RELEASES, self)
        self.look_again()
        self.went.emit()
