"""Closed sessions put straight into a drawer: what a period is made of."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from circle_desktop.domain.notes import HarvestLine, Headcount, LineId, Session, SessionId
from tests.factories import words

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.services.house import Desk


def keep_closed(desk: Desk, circle: Circle, day: date, *lines: str, hour: int = 19) -> Session:
    """Keep a closed session of a day, with lines the circle approved."""
    began = datetime(day.year, day.month, day.day, hour, tzinfo=ZoneInfo("Europe/Brussels"))
    key = f"{circle.id}-{day.isoformat()}-{hour}"
    session = Session(
        id=SessionId(key),
        circle=circle.id,
        title=words("Avondkring", "Cercle du soir", "Evening circle"),
        started=began,
        ended=began + timedelta(minutes=90),
        headcount=Headcount(present=8),
        harvest=tuple(
            HarvestLine(LineId(f"{key}-{number}"), text, approved=True)
            for number, text in enumerate(lines)
        ),
        closed=True,
    )
    with desk.vault.work() as work:
        work.sessions.add(session)
        work.commit()
    return session
