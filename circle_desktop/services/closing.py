"""After the circle: settle what may be kept, write it down, erase the rest.

Rules: once the session is closed no table can tell who spoke, passed or how long (R2, R3);
a line is "saved" only after the commit; a harvest line is approved by the circle, one by one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from circle_desktop.domain.acts import Arrived, Begun
from circle_desktop.domain.errors import NothingRunning, NotNow
from circle_desktop.domain.naming import names_found
from circle_desktop.domain.notes import (
    HarvestLine,
    Headcount,
    LineId,
    PhaseHeld,
    Session,
    SessionId,
)
from circle_desktop.services.changes import Changes
from circle_desktop.services.gatherings.attending import settle, told_by_ring
from circle_desktop.services.library.book import prompts_asked
from circle_desktop.services.planning.preparing import settle_preparation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from circle_desktop.domain.acts import Entry
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.services.live_session import LiveSession
    from circle_desktop.services.ports.circle_work import UnitOfWork
    from circle_desktop.services.ports.machine import Clock, Ids


def settled(state: LiveCircle, ran_s: float) -> Session:
    """Return what may be kept of a circle that has ended: phases, counts, marks.

    Raises:
        NothingRunning: no circle began. NotNow: it has not ended.
    """
    if state.setup is None or state.began is None or state.last is None:
        raise NothingRunning
    if not state.scene.ended:
        raise NotNow("settle")
    hosts = sum(1 for seat in state.setup.seats if seat.role.leads)
    return Session(
        id=SessionId(state.setup.session),
        circle=state.setup.circle,
        title=state.plan.title,
        started=state.began,
        ended=_end_of(state.began, state.last, ran_s),
        phases=_phases(state, ran_s),
        headcount=Headcount(
            present=state.scene.ring.came + len(state.setup.beside), hosts=max(1, hosts)
        ),
        planned_phases=len(state.plan.phases),
        marks=state.scene.marks,
    )


def _end_of(began: datetime, last: datetime, ran_s: float) -> datetime:
    """Return when it ended; a clock that was set back makes no evening end before it began."""
    return last if last >= began else began + timedelta(seconds=ran_s)


def _phases(state: LiveCircle, ran_s: float) -> tuple[PhaseHeld, ...]:
    runs = state.scene.runs
    ends = [*(run.began_s for run in runs[1:]), ran_s]
    return tuple(
        PhaseHeld(
            title=state.plan.phases[run.index].title,
            kind=state.plan.phases[run.index].kind,
            seconds=round(end - run.began_s),
            planned_min=state.plan.phases[run.index].minutes,
            protected=state.plan.phases[run.index].protected,
        )
        for run, end in zip(runs, ends, strict=True)
    )


def _names_of_seats(entries: Sequence[Entry]) -> Iterator[str]:
    """Return the names of everyone who had a chair, also of those who left."""
    for event in (event for entry in entries for event in entry.events):
        match event:
            case Begun(setup=setup):
                yield from (seat.name for seat in setup.seats)
            case Arrived(seat=seat):
                yield seat.name
            case _:
                continue


class Closing:
    """The session that has ended and is not closed yet."""

    def __init__(self, work: Callable[[], UnitOfWork], clock: Clock, ids: Ids) -> None:
        self._work = work
        self._clock = clock
        self._ids = ids

    def open(self, live: LiveSession) -> Session:
        """Return the session to be closed; settles the circle that has just ended.

        A circle that was taken up again after its end keeps what had been written meanwhile.

        Raises:
            NothingRunning: there is none.
        """
        with self._work() as work:
            waiting = work.sessions.unclosed()
            if live.state.setup is None and waiting is not None:
                return waiting
            session = settled(live.state, live.state.ran_s)
            if waiting is None:
                work.sessions.add(session)
            else:
                session = replace(
                    waiting, ended=session.ended, phases=session.phases, marks=session.marks
                )
            session = told_by_ring(work, session)
            work.sessions.save(session)
            work.commit()
        return session

    def save_headcount(self, session_id: SessionId, headcount: Headcount) -> datetime:
        """Keep the counts; returns when they were saved."""
        return self._save(session_id, lambda s: replace(s, headcount=headcount))

    def save_note(self, session_id: SessionId, text: str) -> datetime:
        """Keep the process note; returns when it was saved."""
        return self._save(session_id, lambda s: replace(s, process_note=text))

    def add_line(self, session_id: SessionId, text: str) -> HarvestLine:
        """Add a harvest line, not yet approved; an identifier keeps a retry from doubling it."""
        line = HarvestLine(LineId(self._ids.new()), " ".join(text.split()))
        self._save(session_id, lambda s: replace(s, harvest=(*s.harvest, line)))
        return line

    def change_line(self, session_id: SessionId, line: HarvestLine) -> datetime:
        """Keep a line with other words or another answer of the circle."""
        return self._save(
            session_id,
            lambda s: replace(
                s, harvest=tuple(line if kept.id == line.id else kept for kept in s.harvest)
            ),
        )

    def remove_line(self, session_id: SessionId, line_id: LineId) -> datetime:
        """Take a line out."""
        return self._save(
            session_id,
            lambda s: replace(s, harvest=tuple(k for k in s.harvest if k.id != line_id)),
        )

    def names_in(self, session: Session, text: str) -> tuple[str, ...]:
        """Return the names of the circle that stand in a text (R11).

        Those on its list, and whoever sat in the ring without being on one.
        """
        with self._work() as work:
            people = work.circles.get(session.circle).people
            seated = _names_of_seats(work.journal.entries())
        return names_found(text, (*(person.name for person in people), *seated))

    def close(self, session_id: SessionId, live: LiveSession) -> Changes:
        """Close the session and erase the course of it, in one transaction.

        Lines the circle did not approve go too: they do not outlive it.
        """
        with self._work() as work:
            session = work.sessions.get(session_id)
            kept = tuple(line for line in session.harvest if line.approved)
            work.sessions.save(replace(session, harvest=kept, closed=True))
            settle(work, session, self._clock.wall().date())
            work.prompts.use(prompts_asked(work, session))
            settle_preparation(work, session)
            work.journal.erase()
            work.commit()
        live.forget()
        return Changes.SESSIONS | Changes.LIVE | Changes.NOTES | Changes.PROMPTS | Changes.PLANS

    def _save(self, session_id: SessionId, change: Callable[[Session], Session]) -> datetime:
        with self._work() as work:
            work.sessions.save(change(work.sessions.get(session_id)))
            work.commit()
        return self._clock.wall()
