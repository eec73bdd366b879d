"""What a session report says: counts, phases and approved lines; by its types no names.

Rules: R8 (no name of a participant in a report), R11 (names inside a line are flagged before
anything leaves), circle-practice 5.1 and 5.2.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.naming import names_found
from circle_desktop.services.session_report import ReportPhase, SessionReport
from circle_desktop.services.session_report_texts import texts_for

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from circle_desktop.domain.circle import Circle, CircleId
    from circle_desktop.domain.notes import PhaseHeld, Session, SessionId
    from circle_desktop.services.ports import ReportWriter, UnitOfWork


@dataclass(frozen=True, slots=True)
class FinishedReport:
    """A report as it will leave: the bytes, and the names that stand in its lines."""

    pdf: bytes
    names_in_it: tuple[str, ...]
    file_name: str


class Reporting:
    """Makes reports of one vault. The preview and the file are the same bytes."""

    def __init__(
        self, work: Callable[[], UnitOfWork], organisation: str, writer: Callable[[], ReportWriter]
    ) -> None:
        self._work = work
        self._organisation = organisation
        self._writer = writer

    def sessions(self, circle_id: CircleId) -> tuple[Session, ...]:
        """Return a circle's closed sessions, newest first."""
        with self._work() as work:
            return tuple(s for s in work.sessions.of_circle(circle_id) if s.closed)

    def session_report(self, session_id: SessionId, lang: str) -> FinishedReport:
        """Write the report of one session.

        Raises:
            SessionUnknown, CircleUnknown, LanguageUnknown.
        """
        with self._work() as work:
            session = work.sessions.get(session_id)
            circle = work.circles.get(session.circle)
        report = report_of(session, circle, self._organisation, lang)
        out = io.BytesIO()
        self._writer()(report, texts_for(lang), out)
        names = _names_in(report, circle)
        return FinishedReport(out.getvalue(), names, file_name(session))

    def report_of_day(self, circle_id: CircleId, day: date, lang: str) -> FinishedReport:
        """Write the report of the last closed session that started on this day.

        Raises:
            SessionUnknown, LanguageUnknown.
        """
        with self._work() as work:
            session = work.sessions.on(circle_id, day)
        return self.session_report(session.id, lang)


def file_name(session: Session) -> str:
    """Return a neutral file name: the day, never a name (R8)."""
    return f"{session.started:%Y-%m-%d}.pdf"


def report_of(session: Session, circle: Circle, organisation: str, lang: str) -> SessionReport:
    """Gather what may leave the circle about one session."""
    count = session.headcount
    return SessionReport(
        organisation=organisation,
        circle_label=circle.name,
        date=session.started.date(),
        started=session.started,
        ended=session.ended,
        place=circle.place,
        languages=circle.languages,
        plan_title=session.title.best(lang, "nl"),
        present=count.present,
        first_time=count.first_time,
        children=count.children,
        hosts=count.hosts,
        phases=tuple(_phase(held, lang) for held in session.phases),
        all_phases_held=len(session.phases) >= session.planned_phases,
        closing_kept_full_time=_closing_kept(session.phases),
        harvest=session.approved,
    )


def _phase(held: PhaseHeld, lang: str) -> ReportPhase:
    return ReportPhase(held.title.best(lang, "nl"), held.kind, held.seconds, held.protected)


def _closing_kept(phases: tuple[PhaseHeld, ...]) -> bool | None:
    """Tell whether the protected closing had its minutes; a half minute is not counted."""
    protected = [held for held in phases if held.protected]
    if not protected:
        return None
    return all(held.seconds >= held.planned_min * 60 - 30 for held in protected)


def _names_in(report: SessionReport, circle: Circle) -> tuple[str, ...]:
    names = [person.name for person in circle.people]
    return names_found("\n".join(report.harvest), names)
