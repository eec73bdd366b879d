"""What became of a list: who came in, and what stayed outside and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.domain.bringing.columns import Use
from circle_desktop.ui.accessibility import announce
from circle_desktop.ui.bringing.terms import left_out_words
from circle_desktop.ui.columns import ScrollColumn
from circle_desktop.ui.parts import Button, Label
from circle_desktop.ui.theme import Space, Style, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.domain.bringing.columns import Layout
    from circle_desktop.services.bringing.book import Brought


class ReportStep(QWidget):
    """Tells it in a few sentences, with one way back.

    Attributes:
        undo: takes all of it back.

    Signals:
        undo_asked.
    """

    undo_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._done = Label(theme, "", Style.H3, wrap=True)
        self._outside = Label(theme, "", Style.BODY, "ink2", wrap=True)
        self.undo = Button(theme, self.tr("Undo"), icon="undo-2")
        self.undo.clicked.connect(self.undo_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn()
        scroll.body.setSpacing(Space.L)
        scroll.body.addWidget(self._done)
        scroll.body.addWidget(self._outside)
        row = QHBoxLayout()
        row.addWidget(self.undo)
        row.addStretch(1)
        scroll.body.addLayout(row)
        scroll.body.addStretch(1)
        column.addWidget(scroll)

    @property
    def words(self) -> str:
        """Everything that is said."""
        return f"{self._done.text()}\n{self._outside.text()}"

    def tell(self, brought: Brought, layout: Layout, titles: Sequence[str]) -> None:
        """Say what was taken over; ``titles`` are those of the columns, from the left."""
        taking = brought.taking
        done = self.tr("%n names taken over.", "", len(taking.newcomers))
        if not taking.newcomers:
            done = self.tr("No name was added.")
        sentences = []
        if taking.same:
            same = len(taking.same)
            sentences.append(self.tr("%n names were there already: the same people.", "", same))
        sentences += left_out_words(taking.left_out)
        if brought.unread:
            unread = self.tr("%n cells beside the names stay outside.", "", brought.unread)
            sentences.append(unread)
        sentences += self._columns_outside(layout, titles)
        self._say(done, sentences)
        self.undo.show()

    def tell_undone(self) -> None:
        """Say that everything is as it was."""
        self._say(self.tr("Taken back. The list of the circle is as it was."), [])
        self.undo.hide()

    def _columns_outside(self, layout: Layout, titles: Sequence[str]) -> list[str]:
        words = self.tr("The column ‘{column}’ stays outside: it does not belong here.")
        foreign = [
            words.format(column=title)
            for use, title in zip(layout.uses, titles, strict=True)
            if use is Use.FOREIGN
        ]
        outside = layout.uses.count(Use.OUTSIDE)
        if outside:
            foreign.append(self.tr("%n other columns of the file stay outside.", "", outside))
        return foreign

    def _say(self, done: str, sentences: list[str]) -> None:
        self._done.setText(done)
        self._outside.setText("\n".join(sentences))
        self._outside.setVisible(bool(sentences))
        announce(self, done)
