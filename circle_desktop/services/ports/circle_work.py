"""What the circle drawer offers: circles, sessions and the journal, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Protocol

from circle_desktop.services.ports.transaction import Transaction

if TYPE_CHECKING:
    from circle_desktop.domain.acts import Entry
    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.notes import Session, SessionId
    from circle_desktop.domain.plan import Plan
    from circle_desktop.services.ports.agreement_work import Agreements
    from circle_desktop.services.ports.gathering_work import Gatherings, Threads
    from circle_desktop.services.ports.planning_work import Planning
    from circle_desktop.services.ports.prompt_work import Prompts
    from circle_desktop.services.ports.rights_work import RightsWork
    from circle_desktop.services.ports.roster_work import Removals, Sheets


class Circles(Protocol):
    """The circles with their people and the plan of their next session."""

    def add(self, circle: Circle) -> None:
        """Keep a new circle."""
        ...

    def get(self, circle_id: CircleId) -> Circle:
        """Return one circle with its people in seat order.

        Raises:
            CircleUnknown.
        """
        ...

    def all(self) -> tuple[Circle, ...]:
        """Return every circle, by name."""
        ...

    def save(self, circle: Circle) -> None:
        """Keep a circle as it is now, people and their order included."""
        ...

    def remove(self, circle_id: CircleId) -> None:
        """Remove a circle with its people and plan."""
        ...

    def plan(self, circle_id: CircleId) -> Plan | None:
        """Return the plan of the next session, if one was made."""
        ...

    def save_plan(self, circle_id: CircleId, plan: Plan) -> None:
        """Keep the plan of the next session."""
        ...


@dataclass(frozen=True, slots=True)
class Tally:
    """How much is kept: the day of the last session, and the number of notes and lines."""

    last: date | None
    notes: int


class Sessions(Protocol):
    """Sessions after the fact, with their notes."""

    def add(self, session: Session) -> None:
        """Keep a session that has just ended."""
        ...

    def get(self, session_id: SessionId) -> Session:
        """Return one session.

        Raises:
            SessionUnknown.
        """
        ...

    def of_circle(self, circle_id: CircleId) -> tuple[Session, ...]:
        """Return a circle's sessions, newest first."""
        ...

    def on(self, circle_id: CircleId, day: date) -> Session:
        """Return the circle's last closed session that started on this day.

        Raises:
            SessionUnknown.
        """
        ...

    def unclosed(self) -> Session | None:
        """Return the session that ended but was not closed yet, if any."""
        ...

    def tally(self) -> Tally:
        """Count what is kept of all circles."""
        ...

    def save(self, session: Session) -> None:
        """Keep a session as it is now, its note and harvest lines included."""
        ...

    def forget(self, circle_id: CircleId) -> None:
        """Remove every session of a circle with its notes and lines."""
        ...

    def remove(self, session_id: SessionId) -> None:
        """Remove one session with its counts, notes and lines; harmless when it is not here."""
        ...


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The last sign of life of a running circle."""

    ran_s: float
    wall: datetime


class Journal(Protocol):
    """The course of the circle in progress; at most one."""

    def append(self, entry: Entry) -> None:
        """Add an entry at the end."""
        ...

    def entries(self) -> tuple[Entry, ...]:
        """Return the whole course, oldest first."""
        ...

    def beat(self, heartbeat: Heartbeat) -> None:
        """Remember that the circle was alive at this moment; replaces the former one."""
        ...

    def heartbeat(self) -> Heartbeat | None:
        """Return the last sign of life."""
        ...

    def erase(self) -> None:
        """Remove every entry for good: after the commit nothing of it can be read back."""
        ...


class UnitOfWork(Transaction, Protocol):
    """One transaction on the circle drawer."""

    @property
    def circles(self) -> Circles:
        """The circles."""
        ...

    @property
    def sessions(self) -> Sessions:
        """The sessions."""
        ...

    @property
    def journal(self) -> Journal:
        """The journal of the running circle."""
        ...

    @property
    def prompts(self) -> Prompts:
        """What the vault adds to the bundled prompts."""
        ...

    @property
    def planning(self) -> Planning:
        """Own templates, and what surrounds the plans."""
        ...

    @property
    def gatherings(self) -> Gatherings:
        """Who was at each session, and the days without one."""
        ...

    @property
    def threads(self) -> Threads:
        """What goes on to the next time."""
        ...

    @property
    def sheets(self) -> Sheets:
        """What people allowed to be kept beside their names."""
        ...

    @property
    def removals(self) -> Removals:
        """Who was taken off a list and may come back."""
        ...

    @property
    def rights(self) -> RightsWork:
        """The trash, the terms, and what is about one person."""
        ...

    @property
    def agreements(self) -> Agreements:
        """What the circles agreed on."""
        ...
