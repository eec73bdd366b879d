"""The circles of this vault, and the way to a new one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from circle_desktop.services.changes import Changes
from circle_desktop.ui.circle.new_circle import NewCircle
from circle_desktop.ui.columns import PageColumn
from circle_desktop.ui.parts import Button, Card, EmptyState, Hairline, Kind, Label
from circle_desktop.ui.roster.circle_finder import CircleFinder
from circle_desktop.ui.roster.circle_words import row_line
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.ui.frame import Frame

_SHOWN_HERE = Changes.CIRCLES | Changes.PEOPLE
_UNDER_EACH_OTHER_FROM = 1.75
_AT_ONCE = 16
"""Circles shown before one asks for more: a centre may have hundreds."""


class CircleRow(QWidget):
    """One circle: what it is called, and what can be done with it.

    Signals:
        open_asked: look at its people and its plan.
        begin_asked: begin it.
        return_asked: bring it back from the archive.
    """

    open_asked = Signal()
    begin_asked = Signal()
    return_asked = Signal()

    def __init__(self, frame: Frame, circle: Circle) -> None:
        super().__init__()
        theme = frame.theme
        self._frame = frame
        self.open = Button(theme, self.tr("Open circle"))
        self.open.setAccessibleName(self.tr("Open {circle}").format(circle=circle.name))
        self.open.clicked.connect(self.open_asked)
        self.begin = Button(theme, self.tr("Begin"), kind=Kind.QUIET, icon="play")
        self.begin.setAccessibleName(self.tr("Begin {circle}").format(circle=circle.name))
        self.begin.setEnabled(bool(circle.people))
        self.begin.clicked.connect(self.begin_asked)
        self.back = Button(theme, self.tr("Bring back"), kind=Kind.QUIET)
        self.back.setAccessibleDescription(circle.name)
        self.back.clicked.connect(self.return_asked)
        self.begin.setVisible(not circle.archived)
        self.back.setVisible(circle.archived)
        self._build(circle)

    def _build(self, circle: Circle) -> None:
        theme = self._frame.theme
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, circle.name, Style.H3, wrap=True))
        words.addWidget(Label(theme, self._line(circle), Style.BODY, "ink2", wrap=True))
        upright = theme.scale >= _UNDER_EACH_OTHER_FROM
        across = QBoxLayout.Direction.LeftToRight
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across, self)
        row.setContentsMargins(0, Space.S, 0, Space.S)
        row.setSpacing(Space.XL)
        row.addLayout(words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(Space.XL)
        acts.addWidget(self.begin)
        acts.addWidget(self.back)
        acts.addWidget(self.open)
        if upright:
            acts.addStretch(1)
        row.addLayout(acts)

    def _line(self, circle: Circle) -> str:
        count = len(circle.people)
        who = self.tr("%n people", "", count) if count else self.tr("Nobody yet")
        return row_line(circle, who, self._frame.lang, self._frame.house.clock.wall().date())


class CircleListPage(PageColumn):
    """Every circle of the vault, by name.

    Signals:
        circle_opened: look at the circle with this id.
        begin_requested: begin the circle with this id.
    """

    circle_opened = Signal(str)
    begin_requested = Signal(str)

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame.theme)
        self._frame = frame
        self.title.setText(self.tr("Circles"))
        self.new = Button(frame.theme, self.tr("New circle"), icon="plus")
        self.new.clicked.connect(self.make_circle)
        self.head.addWidget(self.new)
        self.finder = CircleFinder(frame.theme)
        self.finder.changed.connect(self._fill)
        self.body.addWidget(self.finder)
        self.more = Button(frame.theme, "", kind=Kind.QUIET)
        self.rows: list[CircleRow] = []
        self.empty: EmptyState | None = None
        self._content = QWidget()
        self.body.addWidget(self._content, 1)
        self._fill()

    def refresh(self, changes: Changes) -> None:
        """Show the circles as they are now, when one of them changed."""
        if changes & _SHOWN_HERE:
            self._fill()

    def make_circle(self) -> None:
        """Ask for the name and the people of a new circle."""
        sheet = NewCircle(self._frame, self.window())
        sheet.circle_opened.connect(self.circle_opened)
        sheet.begin_requested.connect(self.begin_requested)
        sheet.open_sheet()

    def _fill(self) -> None:
        circles = self._frame.desk.circles.all()
        self.rows, self.empty = [], None
        self._waiting = self.finder.found(circles)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        if circles:
            column.addWidget(self._first_card())
            column.addStretch(1)
        else:
            column.addWidget(self._nothing_yet(), 1)
        self.new.setVisible(bool(circles))
        self.line.setText(self.tr("%n circles", "", len(circles)) if circles else "")
        self.body.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content

    def _first_card(self) -> Card:
        card = Card(self._frame.theme)
        if not self._waiting:
            nothing = self.tr("No circle is called like this.")
            card.body.addWidget(Label(self._frame.theme, nothing, Style.BODY, "ink3", wrap=True))
            return card
        self.more = Button(self._frame.theme, "", kind=Kind.QUIET)
        self.more.clicked.connect(lambda: self._add_rows(card))
        card.body.addWidget(self.more)
        self._add_rows(card)
        return card

    def _add_rows(self, card: Card) -> None:
        """Show the next circles; so many at once are painted before one has looked."""
        now, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        for circle in now:
            if self.rows:
                card.body.insertWidget(card.body.count() - 1, Hairline(self._frame.theme))
            card.body.insertWidget(card.body.count() - 1, self._row(circle))
        self.more.setText(self.tr("Show %n more circles", "", len(self._waiting)))
        self.more.setVisible(bool(self._waiting))

    def _row(self, circle: Circle) -> CircleRow:
        row = CircleRow(self._frame, circle)
        row.open_asked.connect(lambda: self.circle_opened.emit(circle.id))
        row.begin_asked.connect(lambda: self.begin_requested.emit(circle.id))
        row.return_asked.connect(lambda: self._bring_back(circle))
        self.rows.append(row)
        return row

    def _bring_back(self, circle: Circle) -> None:
        archive = self._frame.desk.roster.series.archive
        if self._frame.commands.run(lambda: archive(circle.id, archived=False), self):
            self._fill()

    def _nothing_yet(self) -> EmptyState:
        sentence = self.tr(
            "Your circles will be here. Type the names on one line, as people like to be called,"
            " and you can begin."
        )
        self.empty = EmptyState(self._frame.theme, sentence, self.tr("New circle"))
        self.empty.acted.connect(self.make_circle)
        return self.empty
