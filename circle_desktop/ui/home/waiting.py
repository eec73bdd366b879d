"""What waits on the desk: a circle that goes on, one that was cut off, one to be closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.services.house import Desk
    from circle_desktop.services.wording import Wording


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


def waiting_words(waits: Waits, now: datetime, wording: Wording) -> str:
    """Return the sentence of what waits: what happened, what is safe, what one can do."""
    translate, at = QCoreApplication.translate, waits.at or now
    if waits.kind is Waiting.RUNNING:
        if not waits.holder:
            return translate("TodayPage", "The circle goes on.")
        told = translate("TodayPage", "The circle goes on. {name} has the piece.")
        return told.format(name=waits.holder)
    if waits.kind is Waiting.UNCLOSED:
        told = translate(
            "TodayPage", "The circle of {date} has ended and its course has not been erased yet."
        )
        return told.format(date=wording.full_date(at.date()))
    return _stopped_words(at, waits.holder, now, wording)


def _stopped_words(at: datetime, name: str, now: datetime, wording: Wording) -> str:
    translate, when = QCoreApplication.translate, wording.clock_in_sentence(at)
    if at.date() != now.date():
        told = translate("TodayPage", "{time} on {date}")
        when = told.format(time=when, date=wording.full_date(at.date()))
    if not name:
        told = translate(
            "TodayPage",
            "The app stopped at {time}. Everything is as it was, time is on hold. Go on when"
            " the circle is ready.",
        )
        return told.format(time=when)
    told = translate(
        "TodayPage",
        "The app stopped at {time}. Everything is as it was: {name} has the piece, time is on"
        " hold. Go on when the circle is ready.",
    )
    return told.format(time=when, name=name)


def _holder(state: LiveCircle) -> str:
    seat = state.holder if state.holder is not None else state.offered
    return "" if seat is None else state.scene.ring.seat(seat).name
