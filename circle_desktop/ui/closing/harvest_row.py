"""One line of the harvest: waiting, being read aloud, in the report, or staying in the circle.

Rule: state is a shape first (box, lit box, check, dash) and a sentence beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.ui import icons
from circle_desktop.ui.closing.step import BESIDE_UP_TO
from circle_desktop.ui.parts import Button, Card, Kind, Label, Picture
from circle_desktop.ui.theme import Radius, Space, Style, Theme

if TYPE_CHECKING:
    from circle_desktop.ui.palette import Role

_TICK = 24
_LOW = 64
_HIGH = 128
_SIDE = 22
_ANSWERS_BESIDE_BELOW = 1.2


class LineState(Enum):
    """What the circle said about a line."""

    WAITING = "waiting"
    READING = "reading"
    APPROVED = "approved"
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class LinePicture:
    """A line as it is shown; ``names`` are those of the circle that stand in it."""

    key: str
    text: str
    state: LineState
    names: tuple[str, ...] = ()


class Tick(QWidget):
    """The box before a line; it shows and is not pressed."""

    def __init__(self, theme: Theme, state: LineState) -> None:
        super().__init__()
        self._theme = theme
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _paint_sign(self, painter: QPainter, icon: str, role: Role) -> None:
        size = round(self.width() * 0.7)
        inset = (self.width() - size) // 2
        painter.drawPixmap(inset, inset, icons.pixmap(icon, self._theme.color(role), size))

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.icon_px(_TICK)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._theme.color
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kept = self._state is LineState.APPROVED
        asked = self._state is LineState.READING
        width = 2.0 if asked else 1.5
        painter.setBrush(color("sage" if kept else "raised"))
        pen = QPen(color("accent" if asked else "control"), width)
        painter.setPen(Qt.PenStyle.NoPen if kept else pen)
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, Radius.CHECK, Radius.CHECK)
        if kept:
            self._paint_sign(painter, "check", "surface")
        elif self._state is LineState.STAYS:
            self._paint_sign(painter, "minus", "ink2")


class HarvestRow(Card):
    """A line with its box, its sentence and what can be done with it now.

    Attributes:
        picture: what is shown.
        acts: the buttons, the first one first.

    Signals:
        answered(key, may_go_in): the circle nodded, or keeps the line to itself.
        taken_back(key): the answer no longer holds.
        edit_asked(key): the words are to be changed.
    """

    answered = Signal(str, bool)
    taken_back = Signal(str)
    edit_asked = Signal(str)

    def __init__(self, theme: Theme, picture: LinePicture) -> None:
        super().__init__(theme)
        self.picture = picture
        self._reading = picture.state is LineState.READING
        self.set_lit(self._reading)
        self.acts: list[Button] = []
        self._fill()
        least = theme.tall(_HIGH if self._reading else _LOW, Style.LARGE)
        self.setMinimumHeight(least)
        self.setAccessibleName(picture.text)
        self.setAccessibleDescription(self._sentence())

    def _fill(self) -> None:
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        upright = Space.L if self._reading else Space.S - 2
        outer.setContentsMargins(_SIDE, upright, _SIDE, upright)
        outer.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(Space.L + 2)
        height = Qt.AlignmentFlag.AlignTop if self._reading else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(Tick(self._theme, self.picture.state), 0, height)
        row.addLayout(self._content(), 1)
        self.body.addLayout(row)

    def _content(self) -> QBoxLayout:
        beside = self._theme.scale <= BESIDE_UP_TO and not self._reading
        along = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        content = QBoxLayout(along)
        content.setSpacing(Space.L if beside else Space.XS)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._words())
        if not self._reading:
            words.addLayout(self._said())
            content.addLayout(words, 1)
            content.addLayout(self._acts())
            return content
        content.addLayout(words)
        below = QBoxLayout(
            QBoxLayout.Direction.LeftToRight
            if self._theme.scale < _ANSWERS_BESIDE_BELOW
            else QBoxLayout.Direction.TopToBottom
        )
        below.setSpacing(Space.M)
        below.addLayout(self._said(), 1)
        below.addLayout(self._acts())
        content.addLayout(below)
        return content

    def _words(self) -> Label:
        style = Style.READ if self._reading else Style.LARGE
        quiet = self.picture.state in {LineState.WAITING, LineState.STAYS}
        return Label(self._theme, self.picture.text, style, "ink2" if quiet else "ink", wrap=True)

    def _said(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S - 2)
        lit = self._reading or bool(self.picture.names)
        if self.picture.names:
            row.addWidget(Picture(self._theme, "triangle-alert", "accent", 16))
        words = Label(
            self._theme, self._sentence(), Style.SMALL, "accent" if lit else "ink3", wrap=True
        )
        words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(words, 1)
        return row

    def _sentence(self) -> str:
        if self.picture.names:
            named = self.tr("a name from the circle stands here: {names}")
            return named.format(names=", ".join(self.picture.names))
        return {
            LineState.WAITING: self.tr("not read aloud yet"),
            LineState.READING: self.tr("read this line aloud now"),
            LineState.APPROVED: self.tr("read aloud, the circle nodded"),
            LineState.STAYS: self.tr("stays in the circle"),
        }[self.picture.state]

    def _acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addStretch(1)
        if self.picture.state in {LineState.APPROVED, LineState.STAYS}:
            back = self._act(self.tr("Take back"), Kind.QUIET)
            back.clicked.connect(lambda: self.taken_back.emit(self.picture.key))
        elif self._reading:
            self._offer_answers()
        if self.picture.state is not LineState.STAYS:
            self._offer_edit()
        for button in self.acts[2:]:
            row.addWidget(button)
            row.addSpacing(Space.S)
        for button in self.acts[:2]:
            row.addWidget(button)
        return row

    def _offer_answers(self) -> None:
        in_report = self._act(self.tr("May go in"), Kind.PRIMARY, "check")
        in_report.clicked.connect(lambda: self.answered.emit(self.picture.key, True))  # noqa: FBT003 - a signal has no names
        stays = self._act(self.tr("Stays in the circle"), Kind.SECONDARY)
        stays.clicked.connect(lambda: self.answered.emit(self.picture.key, False))  # noqa: FBT003 - a signal has no names

    def _offer_edit(self) -> None:
        """Words that were agreed to are changed only to leave a name out."""
        named = bool(self.picture.names)
        if self.picture.state is LineState.APPROVED and not named:
            return
        edit = self._act(
            self.tr("Without the name") if named else self.tr("Change"), Kind.QUIET, "pencil"
        )
        edit.clicked.connect(lambda: self.edit_asked.emit(self.picture.key))

    def _act(self, word: str, kind: Kind, icon: str = "") -> Button:
        button = Button(self._theme, word, kind=kind, icon=icon)
        button.setAccessibleDescription(self.picture.text)
        self.acts.append(button)
        return button
