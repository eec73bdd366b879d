"""What a session left open, so that the next plan can make room for it.

Rules: it speaks of phases, lines and what the circle promised, never of persons; it is proposed
once, and never a duty.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from circle_desktop.domain.marks import MarkKind
from circle_desktop.domain.notes import SessionId
from circle_desktop.domain.plan import Plan
from circle_desktop.domain.words import Words

if TYPE_CHECKING:
    from circle_desktop.domain.notes import Session

_ASKS_FOR_MORE = frozenset({MarkKind.FOLLOW_UP, MarkKind.AGREEMENT})


@dataclass(frozen=True, slots=True)
class HeldPlan:
    """The plan a session was held with, as it was at its end."""

    session: SessionId
    day: date
    plan: Plan


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """What one session left for the next.

    Attributes:
        come_back_to: the phases in which something was marked to come back to.
        not_held: the planned phases that did not take place.
        unread: how many written lines the circle has not yet heard.
        promises: what the circle said it would do, and is still open.
    """

    session: SessionId
    day: date
    come_back_to: tuple[Words, ...] = ()
    not_held: tuple[Words, ...] = ()
    unread: int = 0
    promises: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.come_back_to or self.not_held or self.unread or self.promises)


def left_open(session: Session, held: Plan | None, promises: tuple[str, ...] = ()) -> LeftOpen:
    """Return what a session left open; ``held`` is its plan, where that was kept.

    An agreement somebody marked asks to be spoken of again, as does what was marked to follow up.
    """
    marked = (mark.phase for mark in session.marks if mark.kind in _ASKS_FOR_MORE)
    titles = () if held is None else tuple(phase.title for phase in held.phases)
    took_place = {phase.title for phase in session.phases}
    named = (titles[phase] if phase < len(titles) else Words() for phase in marked)
    return LeftOpen(
        session.id,
        session.started.date(),
        come_back_to=tuple(dict.fromkeys(named)),
        not_held=tuple(dict.fromkeys(title for title in titles if title not in took_place)),
        unread=sum(not line.approved for line in session.harvest),
        promises=promises,
    )
