"""Calendar files: entries with a title and their hours, and nothing else (RFC 5545)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from circle_desktop.services.bringing.calendar import Appointment


def write_calendar(appointments: Sequence[Appointment]) -> bytes:
    """Return a file that calendar programs open."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//Circle Desktop//EN")
    calendar.add("version", "2.0")
    for one in appointments:
        event = Event()
        event.add("uid", f"{one.key}@circle-desktop")
        event.add("dtstamp", one.written)
        event.add("dtstart", one.begins)
        event.add("dtend", one.ends)
        event.add("summary", one.title)
        event.add("class", "PRIVATE")
        calendar.add_component(event)
    return bytes(calendar.to_ical())
