"""Fictional circles, sessions and journal entries, whole enough to come back equal."""

from __future__ import annotations

from datetime import datetime, timedelta

from circle_desktop.domain import acts
from circle_desktop.domain.circle import Circle, CircleId, CircleKind
from circle_desktop.domain.marks import Mark, MarkKind
from circle_desktop.domain.notes import (
    HarvestLine,
    Headcount,
    LineId,
    PhaseHeld,
    Session,
    SessionId,
)
from circle_desktop.domain.people import Participant, ParticipantId, Role
from circle_desktop.domain.plan import PhaseKind
from circle_desktop.domain.ring import Seat, SeatId
from circle_desktop.domain.rounds import TurnEnd
from circle_desktop.domain.timekeeping import Moment
from tests.factories import AWKWARD_NAMES, sample_plan, words
from tests.fakes import BRUSSELS

STARTED = datetime(2026, 11, 19, 19, 0, tzinfo=BRUSSELS)


def sample_circle(circle_id: str = "c1", names: tuple[str, ...] = AWKWARD_NAMES) -> Circle:
    """Return a circle of people with names of many scripts."""
    people = tuple(
        Participant(
            ParticipantId(f"{circle_id}-p{number}"),
            name,
            Role.HOST if number == 0 else Role.NONE,
            listens_only=number == 2,
        )
        for number, name in enumerate(names)
    )
    return Circle(
        CircleId(circle_id),
        'Cirkel "De Kade" & <b>vrienden</b>',
        CircleKind.GRIEF,
        "Achterzaal, 1e verdieping",
        ("nl", "ar", "uk"),
        people,
    )


def sample_session(session_id: str = "s1", started: datetime = STARTED) -> Session:
    """Return a session with everything that may be kept."""
    return Session(
        id=SessionId(session_id),
        circle=CircleId("c1"),
        title=words("Praatgroep", "Groupe de parole", "Talking group", ar="مجموعة حوار"),
        started=started,
        ended=started + timedelta(minutes=92, microseconds=125),
        phases=(
            PhaseHeld(
                words("deelronde", "partage", "sharing"),
                PhaseKind.SHARING,
                2281,
                38,
                protected=False,
            ),
            PhaseHeld(
                words("afsluiting", "clôture", "closing"),
                PhaseKind.CLOSING,
                290,
                5,
                protected=True,
            ),
        ),
        headcount=Headcount(present=8, first_time=2, children=1, hosts=2),
        planned_phases=7,
        marks=(Mark(MarkKind.THEME, 3), Mark(MarkKind.STRONG_MOMENT, 3)),
        process_note='Rustige avond; "stilte" <i>droeg</i> 🕯️\n\tنهاية',
        harvest=(
            HarvestLine(LineId(f"{session_id}-l1"), "Samen eten helpt.", approved=True),
            HarvestLine(LineId(f"{session_id}-l2"), "On se revoit jeudi ; '--", approved=False),
        ),
    )


def begun(name: str = "Marijke") -> acts.Entry:
    """Return the first entry of a journal."""
    seats = (
        Seat(SeatId("seat-1"), name, ParticipantId("p1"), Role.HOST),
        Seat(SeatId("seat-2"), "Huda", ParticipantId("p2")),
    )
    setup = acts.Begin("s1", CircleId("c1"), sample_plan(), seats)
    return acts.Entry(Moment(0.0, STARTED), (acts.Begun(setup), acts.PhaseBegan(0)))


def turn(number: int) -> acts.Entry:
    """Return an entry that tells who spoke and how the turn ended."""
    at = Moment(number * 75.25, STARTED + timedelta(seconds=number * 75))
    how = TurnEnd.PASSED if number % 3 == 0 else TurnEnd.HANDED
    seat = SeatId(f"seat-{number}")
    return acts.Entry(at, (acts.TurnEnded(seat, how), acts.Offered(SeatId("seat-2"))))
