"""What people in the room can do, and what is written down about it.

Acts are wishes; events are what happened. Events live in the journal until the session is
closed and are erased then (circle-practice R2, R3).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.people import ParticipantId, Role
from circle_desktop.domain.plan import Plan
from circle_desktop.domain.ring import Seat, SeatId, Voices
from circle_desktop.domain.rounds.moves import Move, Moved
from circle_desktop.domain.rounds.turns import TurnEnd
from circle_desktop.domain.timekeeping import Moment


class HoldReason(StrEnum):
    """Why every clock stands still."""

    ASKED = "asked"
    BELL = "bell"
    HOLDER_LEFT = "holder_left"
    SLEPT = "slept"
    RESUMED = "resumed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Begin:
    """Open the circle.

    Attributes:
        two_step: the piece is offered first, then received.
        beside: who is in the room without a chair in the ring: interpreters, childminders.
    """

    session: str
    circle: CircleId
    plan: Plan
    seats: tuple[Seat, ...]
    two_step: bool = False
    beside: tuple[ParticipantId, ...] = ()


@dataclass(frozen=True, slots=True)
class HandOn:
    """The piece goes on; what is offered is received."""


@dataclass(frozen=True, slots=True)
class Pass:
    """A complete and equal turn without words (R22)."""


@dataclass(frozen=True, slots=True)
class Later:
    """To be offered once more at the end of the round (R23)."""


@dataclass(frozen=True, slots=True)
class Take:
    """Somebody takes the piece from the centre."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class OfferAgain:
    """Offer now to somebody on the list for the end, while the piece rests."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class Hold:
    """Stop every clock (R18)."""

    reason: HoldReason = HoldReason.ASKED


@dataclass(frozen=True, slots=True)
class GoOn:
    """Let time run again; after a bell the piece is with the same person."""


@dataclass(frozen=True, slots=True)
class RingBell:
    """A human hand asks for stillness (R13)."""


@dataclass(frozen=True, slots=True)
class StepOut:
    """Somebody goes out for a moment; the chair stays theirs, a role goes to ``heir``."""

    seat: SeatId
    heir: SeatId | None = None


@dataclass(frozen=True, slots=True)
class ComeBack:
    """Somebody is back on their chair."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class Leave:
    """Somebody leaves; the chair stays empty until the end, a role goes to ``heir``."""

    seat: SeatId
    heir: SeatId | None = None


@dataclass(frozen=True, slots=True)
class Arrive:
    """A latecomer takes a chair added after another (or after the last one).

    ``chair`` is one that somebody left for good: the latecomer sits there and none is added.
    """

    seat: Seat
    after: SeatId | None = None
    chair: SeatId | None = None


@dataclass(frozen=True, slots=True)
class HandRole:
    """Somebody else is host or guardian from now on."""

    role: Role
    seat: SeatId


@dataclass(frozen=True, slots=True)
class Swap:
    """Two people change places; whose turn comes when stays as it is in this round."""

    seat: SeatId
    other: SeatId


@dataclass(frozen=True, slots=True)
class Listen:
    """Somebody only listens from now on, or takes part again (R26)."""

    seat: SeatId
    only: bool = True


@dataclass(frozen=True, slots=True)
class ShareTurn:
    """The turn of a chair has two voices from now on, or one again."""

    seat: SeatId
    voices: Voices


@dataclass(frozen=True, slots=True)
class NextPhase:
    """Go on to the next phase of the plan."""


@dataclass(frozen=True, slots=True)
class Retime:
    """The circle agreed on another plan for what is left, and on its end (R16)."""

    plan: Plan
    until: datetime


@dataclass(frozen=True, slots=True)
class SetMark:
    """Note a kind of moment, without a name."""

    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last act."""


@dataclass(frozen=True, slots=True)
class End:
    """The circle is over; the closing page follows."""


Act = (
    Begin
    | HandOn
    | Pass
    | Later
    | Take
    | OfferAgain
    | Hold
    | GoOn
    | RingBell
    | StepOut
    | ComeBack
    | Leave
    | Arrive
    | HandRole
    | Swap
    | Listen
    | ShareTurn
    | Move
    | NextPhase
    | Retime
    | SetMark
    | Undo
    | End
)


@dataclass(frozen=True, slots=True)
class Begun:
    """The circle began, with all that is needed to tell it again."""

    setup: Begin


@dataclass(frozen=True, slots=True)
class PhaseBegan:
    """A phase of the plan began."""

    index: int


@dataclass(frozen=True, slots=True)
class Offered:
    """The piece is on its way to somebody."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class Received:
    """Somebody has the piece."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class TurnEnded:
    """A turn is complete."""

    seat: SeatId
    how: TurnEnd


@dataclass(frozen=True, slots=True)
class RoundFinished:
    """Everyone was offered; the piece rests."""


@dataclass(frozen=True, slots=True)
class Held:
    """Every clock stands still."""

    reason: HoldReason


@dataclass(frozen=True, slots=True)
class WentOn:
    """Time runs again."""


@dataclass(frozen=True, slots=True)
class SteppedOut:
    """Somebody is out for a moment."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class CameBack:
    """Somebody is back."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody left."""

    seat: SeatId


@dataclass(frozen=True, slots=True)
class Arrived:
    """A latecomer sat down: on a chair added for them, or on one that was free."""

    seat: Seat
    after: SeatId | None
    chair: SeatId | None = None


@dataclass(frozen=True, slots=True)
class RoleHanded:
    """A role is in other hands."""

    role: Role
    seat: SeatId


@dataclass(frozen=True, slots=True)
class Swapped:
    """Two people changed places."""

    seat: SeatId
    other: SeatId


@dataclass(frozen=True, slots=True)
class ListeningSet:
    """Somebody only listens, or takes part again."""

    seat: SeatId
    only: bool


@dataclass(frozen=True, slots=True)
class TurnShared:
    """The turn of a chair has this many voices."""

    seat: SeatId
    voices: Voices


@dataclass(frozen=True, slots=True)
class Retimed:
    """Another plan holds for what is left, and another end."""

    plan: Plan
    until: datetime


@dataclass(frozen=True, slots=True)
class Marked:
    """A kind of moment was noted."""

    kind: MarkKind


@dataclass(frozen=True, slots=True)
class Undone:
    """The last act was taken back."""


@dataclass(frozen=True, slots=True)
class Ended:
    """The circle is over."""


Event = (
    Begun
    | PhaseBegan
    | Offered
    | Received
    | TurnEnded
    | RoundFinished
    | Held
    | WentOn
    | SteppedOut
    | CameBack
    | Left
    | Arrived
    | Retimed
    | RoleHanded
    | Swapped
    | ListeningSet
    | TurnShared
    | Moved
    | Marked
    | Undone
    | Ended
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One act in the journal: its moment and what happened, all or nothing."""

    at: Moment
    events: tuple[Event, ...]
