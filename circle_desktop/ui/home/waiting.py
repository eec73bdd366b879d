"""What waits on the desk: a circle that goes on, one that was cut off, one to be closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.services.house import Desk


class Waiting(Enum):
    """Kinds of circle that want to be taken up before another begins."""

    NOTHING = auto()
    RUNNING = auto()
    INTERRUPTED = auto()
    UNCLOSED = auto()


@dataclass(frozen=True, slots=True)
class Waits:
    """What waits, since when, and who has the piece (nothing when nobody has)."""

    kind: Waiting = Waiting.NOTHING
    at: datetime | None = None
    holder: str = ""


def what_waits(desk: Desk) -> Waits:
    """Look at the circle in progress, and at what an earlier run left in the journal."""
    if desk.live.state.setup is not None:
        state = desk.live.state
        kind = Waiting.UNCLOSED if state.scene.ended else Waiting.RUNNING
        return Waits(kind, state.began, _holder(state))
    found = desk.live.interrupted()
    if found is None:
        return Waits()
    if found.state.scene.ended:
        return Waits(Waiting.UNCLOSED, found.state.began)
    return Waits(Waiting.INTERRUPTED, found.stopped, _holder(found.state))


def _holder(state: LiveCircle) -> str:
    seat = state.holder if state.holder is not None else state.offered
    return "" if seat is None else state.scene.ring.seat(seat).name
