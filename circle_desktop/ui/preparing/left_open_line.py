"""What the last session left open, in one sentence, with room for it one press away.

Rule: it is proposed once, and *not now* is as good an answer as the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from circle_desktop.services.wording import Wording
from circle_desktop.ui.parts import Button, Card, Kind, Label
from circle_desktop.ui.theme import Space, Style

if TYPE_CHECKING:
    from circle_desktop.domain.planning.left_open import LeftOpen
    from circle_desktop.ui.theme import Theme

_UNDER_EACH_OTHER_FROM = 1.25
_MOST_LINES = 3


class LeftOpenLine(Card):
    """The sentences above the plan; hidden while there is nothing to say.

    Attributes:
        take: makes room for it in the plan.
        leave: proposes it no more.

    Signals:
        taken, left: what was chosen.
    """

    taken = Signal()
    left = Signal()

    def __init__(self, theme: Theme, lang: str) -> None:
        super().__init__(theme)
        self._lang = lang
        self._title = Label(theme, "", Style.BODY_STRONG, wrap=True)
        self._lines = Label(theme, "", Style.BODY, "ink2", wrap=True)
        self.take = Button(theme, self.tr("Make room for it"), kind=Kind.QUIET, icon="plus")
        self.leave = Button(theme, self.tr("Not now"), kind=Kind.QUIET)
        self.take.clicked.connect(self.taken)
        self.leave.clicked.connect(self.left)
        self._build()
        self.show_open(None)

    @property
    def said(self) -> tuple[str, ...]:
        """What is said now, line by line."""
        return tuple(filter(None, (self._title.text(), *self._lines.text().split("\n"))))

    def show_open(self, found: LeftOpen | None) -> None:
        """Say what was left open; nothing hides the line."""
        self.setVisible(found is not None)
        if found is None:
            self._title.setText("")
            self._lines.setText("")
            return
        day = Wording(self._lang).short_date(found.day)
        self._title.setText(self.tr("Left open on {day}").format(day=day))
        self._lines.setText("\n".join(left_open_words(found, self._lang)))
        self.setAccessibleName(self._title.text())

    def _build(self) -> None:
        upright = self._theme.scale >= _UNDER_EACH_OTHER_FROM
        across = QBoxLayout.Direction.LeftToRight
        column = self.layout()
        if column is not None:
            column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._lines)
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else across)
        row.setSpacing(Space.L)
        row.addLayout(words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(Space.XL)
        acts.addWidget(self.leave)
        acts.addWidget(self.take)
        acts.addStretch(1 if upright else 0)
        row.addLayout(acts)
        self.body.addLayout(row)


class Unread(QObject):
    """The words for lines nobody has read aloud, in their plural."""

    def words(self, count: int) -> str:
        """Return them for a number of lines."""
        return self.tr("%n lines not read aloud yet", "", count)


def left_open_words(found: LeftOpen, lang: str) -> tuple[str, ...]:
    """Return what a session left open, each as one line; at most three, the rest in one word."""
    translate = QCoreApplication.translate
    lines = [translate("LeftOpen", "Promised: {words}").format(words=w) for w in found.promises]
    lines += [_marked(title.best(lang)) for title in found.come_back_to]
    for title in found.not_held:
        words = translate("LeftOpen", "Did not take place: {phase}")
        lines.append(words.format(phase=title.best(lang)))
    if found.unread:
        lines.append(Unread().words(found.unread))
    if len(lines) > _MOST_LINES:
        lines = [*lines[: _MOST_LINES - 1], translate("LeftOpen", "And more of that evening")]
    return tuple(lines)


def _marked(title: str) -> str:
    if not title:
        return QCoreApplication.translate("LeftOpen", "Marked to come back to")
    words = QCoreApplication.translate("LeftOpen", "Marked to come back to: {phase}")
    return words.format(phase=title)
