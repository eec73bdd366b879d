"""What a session report says: counts, phases and approved lines; by its types no names.

Rules: R8 (no name of a participant in a report), R11 (names inside a line are flagged before
anything leaves), circle-practice 5.1 and 5.2.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

from circle_desktop.domain.circle import Circle, CircleId
from circle_desktop.domain.errors import CircleUnknown, SessionUnknown
from circle_desktop.domain.naming import names_found
from circle_desktop.domain.notes import HarvestLine, LineId, Session
from circle_desktop.domain.people import same_name
from circle_desktop.domain.words import Words
from circle_desktop.services.paper.session_report import ReportPhase, SessionReport
from circle_desktop.services.paper.session_report_texts import texts_for
from circle_desktop.services.ports.circle_work import UnitOfWork
from circle_desktop.services.ports.office_work import OfficeWork

if TYPE_CHECKING:
    from datetime import date

    from circle_desktop.domain.keeping.releases import OfficeSheet
    from circle_desktop.domain.notes import PhaseHeld, SessionId
    from circle_desktop.services.ports.paper import ReportWriter
    from circle_desktop.services.vaults import OpenVault

Folder: TypeAlias = tuple[Circle, tuple[Session, ...]]
"""A circle with its closed sessions, newest first."""


@dataclass(frozen=True, slots=True)
class FinishedReport:
    """A report as it will leave: the bytes, and the names that stand in its lines."""

    pdf: bytes
    names_in_it: tuple[str, ...]
    file_name: str


class ReportSource(Protocol):
    """Where reports come from: the circles themselves, or what they released to the office."""

    def folders(self) -> tuple[Folder, ...]:
        """Return each circle with its closed sessions, newest first."""
        ...

    def sessions(self, circle_id: CircleId) -> tuple[Session, ...]:
        """Return a circle's closed sessions, newest first."""
        ...

    def on(self, circle_id: CircleId, day: date) -> Session:
        """Return the circle's last closed session that started on this day.

        Raises:
            SessionUnknown.
        """
        ...

    def look_up(self, session_id: SessionId) -> tuple[Session, Circle]:
        """Return a session and its circle.

        Raises:
            SessionUnknown, CircleUnknown.
        """
        ...


@dataclass(frozen=True, slots=True)
class FromCircles:
    """Reports from the circle drawer: a facilitator's."""

    work: Callable[[], UnitOfWork]

    def folders(self) -> tuple[Folder, ...]:
        """Return each circle with its closed sessions, newest first."""
        with self.work() as work:
            circles = work.circles.all()
        return tuple((circle, self.sessions(circle.id)) for circle in circles)

    def sessions(self, circle_id: CircleId) -> tuple[Session, ...]:
        """Return a circle's closed sessions, newest first."""
        with self.work() as work:
            return tuple(s for s in work.sessions.of_circle(circle_id) if s.closed)

    def on(self, circle_id: CircleId, day: date) -> Session:
        """Return the circle's last closed session that started on this day."""
        with self.work() as work:
            return work.sessions.on(circle_id, day)

    def look_up(self, session_id: SessionId) -> tuple[Session, Circle]:
        """Return a session and its circle."""
        with self.work() as work:
            session = work.sessions.get(session_id)
            return session, work.circles.get(session.circle)


@dataclass(frozen=True, slots=True)
class FromOffice:
    """Reports from the office drawer: a coordinator's, with what circles released and no more."""

    work: Callable[[], OfficeWork]

    def folders(self) -> tuple[Folder, ...]:
        """Return each circle with a released session, under the label of the newest sheet."""
        with self.work() as work:
            releases = work.releases.all()
        circles: dict[CircleId, Circle] = {}
        sessions: dict[CircleId, tuple[Session, ...]] = {}
        for release in releases:
            session, circle = _of_office(release.sheet)
            circles.setdefault(circle.id, circle)
            sessions[circle.id] = (*sessions.get(circle.id, ()), session)
        labelled = sorted(circles.values(), key=lambda one: (one.name.casefold(), one.id))
        return tuple((circle, sessions[circle.id]) for circle in labelled)

    def sessions(self, circle_id: CircleId) -> tuple[Session, ...]:
        """Return what a circle released, newest first."""
        return next((kept for circle, kept in self.folders() if circle.id == circle_id), ())

    def on(self, circle_id: CircleId, day: date) -> Session:
        """Return the circle's last released session that started on this day."""
        for session in self.sessions(circle_id):
            if session.started.date() == day:
                return session
        raise SessionUnknown(day.isoformat())

    def look_up(self, session_id: SessionId) -> tuple[Session, Circle]:
        """Return a released session and its circle, as they stand on the sheet."""
        with self.work() as work:
            return _of_office(work.releases.get(session_id).sheet)


def source_of(vault: OpenVault) -> ReportSource:
    """Return where the reports of whoever holds this key come from."""
    if vault.may_read_circles:
        return FromCircles(vault.work)
    return FromOffice(vault.office_work)


class Reporting:
    """Makes reports of one vault. The preview and the file are the same bytes."""

    def __init__(
        self, source: ReportSource, organisation: str, writer: Callable[[], ReportWriter]
    ) -> None:
        self._source = source
        self._organisation = organisation
        self._writer = writer

    def folders(self) -> tuple[Folder, ...]:
        """Return each circle with its closed sessions, newest first."""
        return self._source.folders()

    def sessions(self, circle_id: CircleId) -> tuple[Session, ...]:
        """Return a circle's closed sessions, newest first."""
        return self._source.sessions(circle_id)

    def circle_named(self, label: str) -> Circle:
        """Return the circle with this label.

        Raises:
            CircleUnknown.
        """
        for circle, _ in self.folders():
            if same_name(circle.name, label):
                return circle
        raise CircleUnknown(label)

    def session_report(self, session_id: SessionId, lang: str) -> FinishedReport:
        """Write the report of one session.

        Raises:
            SessionUnknown, CircleUnknown, LanguageUnknown.
        """
        session, circle = self._source.look_up(session_id)
        pdf = self.written(((session, circle),), lang)
        return FinishedReport(pdf, names_in(session, circle), file_name(session))

    def written(self, sessions: Iterable[tuple[Session, Circle]], lang: str) -> bytes:
        """Write the reports of these sessions as one PDF, in their order.

        Raises:
            LanguageUnknown.
        """
        out = io.BytesIO()
        reports = (
            report_of(session, circle, self._organisation, lang) for session, circle in sessions
        )
        self._writer()(reports, texts_for(lang), out)
        return out.getvalue()

    def report_of_day(self, circle_id: CircleId, day: date, lang: str) -> FinishedReport:
        """Write the report of the last closed session that started on this day.

        Raises:
            SessionUnknown, LanguageUnknown.
        """
        return self.session_report(self._source.on(circle_id, day).id, lang)


def _of_office(sheet: OfficeSheet) -> tuple[Session, Circle]:
    """Return a sheet as the session and circle a report is made of; the rest of both is empty."""
    session = Session(
        id=sheet.session,
        circle=sheet.circle,
        title=Words(),
        started=sheet.started,
        ended=sheet.ended,
        headcount=sheet.headcount,
        harvest=tuple(
            HarvestLine(LineId(f"{sheet.session}-{place}"), text, approved=True)
            for place, text in enumerate(sheet.lines)
        ),
        closed=True,
    )
    return session, Circle(sheet.circle, sheet.circle_label, place=sheet.place, languages=())


def file_name(session: Session) -> str:
    """Return a neutral file name: the day, never a name (R8)."""
    return f"{session.started:%Y-%m-%d}.pdf"


def report_of(session: Session, circle: Circle, organisation: str, lang: str) -> SessionReport:
    """Gather what may leave the circle about one session."""
    count = session.headcount
    return SessionReport(
        organisation=organisation,
        circle_label=circle.label,
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
        all_phases_held=_all_held(session),
        closing_kept_full_time=_closing_kept(session.phases),
        harvest=session.approved,
    )


def _phase(held: PhaseHeld, lang: str) -> ReportPhase:
    return ReportPhase(held.title.best(lang, "nl"), held.kind, held.seconds, held.protected)


def _all_held(session: Session) -> bool | None:
    """Tell whether the plan was held whole; nothing can be told where no phases came along."""
    if not session.phases:
        return None
    return len(session.phases) >= session.planned_phases


def _closing_kept(phases: tuple[PhaseHeld, ...]) -> bool | None:
    """Tell whether the protected closing had its minutes; a half minute is not counted."""
    protected = [held for held in phases if held.protected]
    if not protected:
        return None
    return all(held.seconds >= held.planned_min * 60 - 30 for held in protected)


def names_in(session: Session, circle: Circle) -> tuple[str, ...]:
    """Return which people of the circle are named in the lines that go on paper (R11)."""
    names = [person.name for person in circle.people]
    return names_found("\n".join(session.approved), names)
