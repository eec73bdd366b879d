"""What may be kept of a session: counts, phase times, a process note, harvest lines.

Rules: nothing here tells who spoke, passed or how long (R2, R3); a process note is about the
group; a harvest line enters a report only when the circle approved it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

from circle_desktop.domain.circle import CircleId
from circle_desktop.domain.marks import Mark
from circle_desktop.domain.plan import PhaseKind
from circle_desktop.domain.words import Words

SessionId = NewType("SessionId", str)
LineId = NewType("LineId", str)


@dataclass(frozen=True, slots=True)
class PhaseHeld:
    """A phase as it went: how long it ran, in seconds of the circle's own time."""

    title: Words
    kind: PhaseKind
    seconds: int
    planned_min: int
    protected: bool


@dataclass(frozen=True, slots=True)
class Headcount:
    """Numbers of people; never names. ``children`` are counted apart (G9)."""

    present: int = 0
    first_time: int = 0
    children: int = 0
    hosts: int = 1


@dataclass(frozen=True, slots=True)
class HarvestLine:
    """A sentence from the circle; ``approved`` once it was read aloud and agreed to."""

    id: LineId
    text: str
    approved: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """One meeting of a circle, after the fact. ``closed`` once its journal is erased."""

    id: SessionId
    circle: CircleId
    title: Words
    started: datetime
    ended: datetime
    phases: tuple[PhaseHeld, ...] = ()
    headcount: Headcount = field(default_factory=Headcount)
    planned_phases: int = 0
    marks: tuple[Mark, ...] = ()
    process_note: str = ""
    harvest: tuple[HarvestLine, ...] = ()
    closed: bool = False

    @property
    def approved(self) -> tuple[str, ...]:
        """The harvest lines the circle approved."""
        return tuple(line.text for line in self.harvest if line.approved)
