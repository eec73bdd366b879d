"""Rows of the words column: an icon, what it says, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from circle_desktop.domain.rounds.moves import ShowThumb, Thumb
from circle_desktop.ui.live.chips import NameChip
from circle_desktop.ui.live.flow import Flow
from circle_desktop.ui.live.live_words import Outlook
from circle_desktop.ui.parts.buttons import Button, Kind
from circle_desktop.ui.parts.cards import Hairline, Picture
from circle_desktop.ui.parts.labels import Label
from circle_desktop.ui.theme import Space, Style, Theme


class OutlookRow(QWidget):
    """What comes when, and the way to go there now.

    Attributes:
        onward: goes to the next phase; hidden when the light lies on that act already.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown = Outlook("")
        self._first = Label(theme, "", Style.LIVE, wrap=True)
        self._second = Label(theme, "", Style.BODY, "ink3", wrap=True)
        self.onward = Button(theme, self.tr("Next phase"), kind=Kind.QUIET, key_hint="N")
        self.onward.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Hairline(theme))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        icon = Picture(theme, "clock-3")
        icon.setFixedHeight(theme.line_height(Style.LIVE))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setSpacing(Space.L)
        below.addWidget(self._second, 1, Qt.AlignmentFlag.AlignVCenter)
        below.addWidget(self.onward, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._first)
        words.addLayout(below)
        row.addLayout(words, 1)
        column.addLayout(row)

    @property
    def outlook(self) -> Outlook:
        """What is said now."""
        return self._shown

    def say(self, outlook: Outlook) -> None:
        """Say it; what is said already is not painted again."""
        if outlook == self._shown:
            return
        self._shown = outlook
        self._first.setText(outlook.first)
        self._second.setText(outlook.second)


class AgainRow(QWidget):
    """Those who are offered the piece once more, in this order; hidden when there is nobody.

    Signals:
        offered: a name was pressed; carries the key of the seat.
    """

    offered = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._people: tuple[tuple[str, str], ...] = ()
        self._flow = Flow(Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(Hairline(theme))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        words = Label(theme, self.tr("Offer again"), Style.LIVE, "ink2")
        words.setMinimumHeight(theme.tall(48, Style.LIVE_STRONG))
        icon = Picture(theme, "rotate-ccw")
        icon.setFixedHeight(words.minimumHeight())
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
        names = QWidget()
        names.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        names.setSizePolicy(policy)
        row.addWidget(names, 1)
        column.addLayout(row)
        self.hide()

    @property
    def people(self) -> tuple[tuple[str, str], ...]:
        """The (key, name) pairs that are shown."""
        return self._people

    def show_people(self, people: tuple[tuple[str, str], ...]) -> None:
        """Show (key, name) pairs; the same ones are not built again."""
        if people == self._people:
            return
        self._people = people
        self._flow.clear()
        for key, name in people:
            said = self.tr("Offer again: {name}").format(name=name)
            chip = NameChip(self._theme, name, said)
            chip.clicked.connect(lambda _=False, key=key: self.offered.emit(key))
            self._flow.addWidget(chip)
        self.setVisible(bool(people))


class ThumbsRow(QWidget):
    """Thumbs to the side and down in a consensus round: how many, never whose.

    Attributes:
        aside, block: one thumb more.
        aside_back, block_back: one thumb taken back; rest while there is none.

    Signals:
        shown: a thumb is shown or taken back; carries the act.
    """

    shown = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Hairline(theme))
        column.addWidget(Label(theme, self.tr("Thumbs, without names"), Style.SMALL, "ink3"))
        row = Flow(Space.S)
        self.aside, self.aside_back = self._pair(Thumb.ASIDE)
        self.block, self.block_back = self._pair(Thumb.BLOCK)
        for button in (self.aside, self.aside_back, self.block, self.block_back):
            row.addWidget(button)
        column.addLayout(row)
        self.hide()

    def show_thumbs(self, asides: int, blocks: int) -> None:
        """Show how many there are."""
        self.aside.setText(self.tr("%n to the side", "", asides))
        self.block.setText(self.tr("%n down", "", blocks))
        self.aside_back.setEnabled(asides > 0)
        self.block_back.setEnabled(blocks > 0)

    def _pair(self, thumb: Thumb) -> tuple[Button, Button]:
        more = Button(self._theme, "", icon="plus")
        back = Button(self._theme, self.tr("Taken back"), kind=Kind.QUIET, icon="minus")
        more.clicked.connect(lambda: self.shown.emit(ShowThumb(thumb)))
        back.clicked.connect(lambda: self.shown.emit(ShowThumb(thumb, taken_back=True)))
        back.setFixedHeight(more.sizeHint().height())
        for button in (more, back):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return more, back
