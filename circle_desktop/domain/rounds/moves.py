"""Acts and events that belong to one form or to a change of form.

As in :mod:`circle_desktop.domain.acts`, acts are wishes and events are what happened; the
journal holds events alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from circle_desktop.domain.plan import RoundForm
from circle_desktop.domain.ring import SeatId


class Thumb(StrEnum):
    """What somebody shows in a consensus round beside agreement."""

    ASIDE = "aside"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class Give:
    """Whoever has the piece hands it to somebody of their choice."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class HandOnFrom:
    """In a parted ring, the piece goes on from this chair to the next one of its group."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class Enter:
    """Somebody takes a chair of the inner ring."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class StepBack:
    """Somebody goes back to the outer ring."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class ShowThumb:
    """A thumb to the side or down, of nobody in particular; ``taken_back`` withdraws one."""

    thumb: Thumb
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class Switch:
    """This prompt in another form."""

    form: RoundForm


@dataclass(frozen=True, slots=True)
class StartAt:
    """The round begins at another chair, or goes the other way; before anybody had a turn."""

    seat: SeatId
    clockwise: bool = True


@dataclass(frozen=True, slots=True)
class TurnVoice:
    """The other voice of a shared turn: the interpreter, or the other of two on one chair."""


Move = Give | HandOnFrom | Enter | StepBack | ShowThumb | Switch | StartAt | TurnVoice


@dataclass(frozen=True, slots=True)
class FormSwitched:
    """The round goes on, or begins again, in another form."""

    form: RoundForm


@dataclass(frozen=True, slots=True)
class WalkSet:
    """The walk begins here, this way around."""

    start: SeatId
    clockwise: bool


@dataclass(frozen=True, slots=True)
class PartTurned:
    """The next part of the round began: the listeners speak now, the cards are read now."""


@dataclass(frozen=True, slots=True)
class InnerChanged:
    """Who sits in the inner ring now."""

    inner: tuple[SeatId, ...]


@dataclass(frozen=True, slots=True)
class PiecesMoved:
    """Who has the piece in each group of a parted ring now, and who had it."""

    pieces: tuple[SeatId | None, ...]
    spoke: tuple[SeatId, ...]


@dataclass(frozen=True, slots=True)
class ThumbsChanged:
    """How many thumbs are to the side and down; no names."""

    asides: int
    blocks: int


@dataclass(frozen=True, slots=True)
class VoiceTurned:
    """The other voice of a shared turn is heard."""


Moved = (
    FormSwitched | WalkSet | PartTurned | InnerChanged | PiecesMoved | ThumbsChanged | VoiceTurned
)
