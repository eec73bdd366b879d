"""The sheet about the beginning of a round: a chair that is chosen, by chance, or across.

Rules: it is asked for and never comes by itself; what chance or the chair across would be is
shown before it is taken; once somebody had a turn there is nothing to choose.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from circle_desktop.domain import rounds
from circle_desktop.domain.acts import HoldReason
from circle_desktop.domain.rounds import moves
from circle_desktop.domain.rounds.beginnings import at_random, first_of, opposite
from circle_desktop.ui.parts import Button, ChoiceField, FormRow, Kind, Sheet
from circle_desktop.ui.theme import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.ring import SeatId
    from circle_desktop.ui.theme import Theme

_WIDTH = 520
_CLOCKWISE, _OTHER_WAY = "clockwise", "other"


def may_begin_anew(state: LiveCircle) -> bool:
    """Tell whether this round can still begin at another chair, or go the other way."""
    return state.held is not HoldReason.BELL and len(_chairs(state)) > 1


def start_words(state: LiveCircle) -> str:
    """Return what the sheet is about, for whatever opens it."""
    return _title(state.scene.round)


def _chairs(state: LiveCircle) -> tuple[SeatId, ...]:
    turns, ring = state.scene.round, state.scene.ring
    if turns is None or state.scene.ended:
        return ()
    form = rounds.form_of(turns)
    return tuple(seat.id for seat in ring.seats if form.may_start_at(turns, ring, seat.id))


class StartSheet(Sheet):
    """Asks where the round begins, and which way it goes.

    Attributes:
        chair: who begins.
        way: clockwise, or the other way around.
        chance, across: put a name into ``chair``; ``across`` rests where there is nobody.
        take: the round begins there.

    Signals:
        begun: carries the act.
    """

    begun = Signal(object)

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        state: LiveCircle,
        *,
        below: Callable[[int], int] = secrets.randbelow,
    ) -> None:
        turns, ring = state.scene.round, state.scene.ring
        assert turns is not None, "a sheet about a round"
        super().__init__(theme, window, _title(turns), width=_WIDTH)
        self._state = state
        self._below = below
        names = [(str(seat), ring.seat(seat).name) for seat in _chairs(state)]
        self.chair = ChoiceField(theme, names)
        first = first_of(turns) or next(iter(turns.pieces), None)
        self.chair.set_key(str(first or names[0][0]))
        self.way = ChoiceField(
            theme,
            [(_CLOCKWISE, self.tr("clockwise")), (_OTHER_WAY, self.tr("the other way around"))],
        )
        self.way.set_key(_CLOCKWISE if turns.clockwise else _OTHER_WAY)
        self.chance = Button(theme, self.tr("At random"))
        self.across = Button(theme, self.tr("Opposite of last time"))
        self.across.setEnabled(opposite(turns, ring, state.scene.began_with) is not None)
        self.keep = Button(theme, self.tr("Leave it as it is"), key_hint="Esc")
        self.take = Button(theme, self.tr("Begin here"), kind=Kind.PRIMARY)
        self._parted = bool(turns.groups)
        self._build()
        self.chance.clicked.connect(self._on_chance)
        self.across.clicked.connect(self._on_across)
        self.keep.clicked.connect(self.close_sheet)
        self.take.clicked.connect(self._on_taken)

    def _build(self) -> None:
        self.body.addWidget(FormRow(self._theme, self.tr("Begins"), self.chair))
        self.body.addLayout(_row(self.chance, self.across, None))
        around = FormRow(self._theme, self.tr("Goes around"), self.way)
        around.setVisible(not self._parted)
        self.body.addWidget(around)
        self.body.addSpacing(Space.S)
        self.body.addLayout(_row(self.keep, None, self.take))

    def _on_chance(self) -> None:
        turns, scene = self._state.scene.round, self._state.scene
        if turns is not None:
            found = at_random(turns, scene.ring, scene.began_with, self._below)
            self.chair.set_key(str(found))

    def _on_across(self) -> None:
        turns, scene = self._state.scene.round, self._state.scene
        if turns is not None:
            self.chair.set_key(str(opposite(turns, scene.ring, scene.began_with)))

    def _on_taken(self) -> None:
        seat = next(seat for seat in _chairs(self._state) if str(seat) == self.chair.key())
        self.close_sheet()
        self.begun.emit(moves.StartAt(seat, clockwise=self.way.key() == _CLOCKWISE))

    @override
    def first_focus(self) -> QWidget:
        return self.chair


def _title(turns: rounds.Round | None) -> str:
    if turns is not None and turns.groups:
        return QCoreApplication.translate("StartSheet", "Where the ring is parted")
    return QCoreApplication.translate("StartSheet", "Where the round begins")


def _row(*parts: Button | None) -> QHBoxLayout:
    """Return buttons in a row; nothing is room between them."""
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row
