"""What the ring tells about who was there: a proposal, which a person confirms or puts right.

Rule (circle-practice 4.4): whoever came later or left before the end was there for a part; a
chair of somebody who is on no list is counted and has no name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from circle_desktop.domain.acts import Arrived, Begun
from circle_desktop.domain.gatherings.attendance import Attendance, AttendanceLine, Attended
from circle_desktop.domain.live import replay
from circle_desktop.domain.people import ParticipantId, same_name
from circle_desktop.domain.ring import Presence, Seat

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from circle_desktop.domain.acts import Entry
    from circle_desktop.domain.people import Participant
    from circle_desktop.domain.ring import SeatId


@dataclass(frozen=True, slots=True)
class Sat:
    """Somebody who had a chair: as it was when they sat down, and what became of it."""

    seat: Seat
    late: bool
    left: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """Who was there, as the ring tells it.

    Attributes:
        late, left: who came after the beginning, and who left before the end.
    """

    attendance: Attendance
    late: frozenset[ParticipantId] = frozenset()
    left: frozenset[ParticipantId] = frozenset()


def proposed(people: Sequence[Participant], entries: Iterable[Entry]) -> Proposal:
    """Return who was there, from the course of the session and the list of the circle."""
    course = tuple(entries)
    found, others = _recognised(people, list(_sat(course)))
    beside = _beside(course)
    attendance = Attendance(
        lines=tuple(_line(person.id, found.get(person.id), beside) for person in people),
        unlisted=len(others),
        unlisted_first=sum(one.seat.newcomer for one in others),
    )
    late = frozenset(person for person, one in found.items() if one.late)
    return Proposal(attendance, late, frozenset(p for p, one in found.items() if one.left))


def _sat(entries: tuple[Entry, ...]) -> Iterator[Sat]:
    """Return everyone who sat in the ring, in the order they sat down.

    Whoever was added by mistake, and taken back, has no chair in the ring at its end. Who left
    may have somebody else on their chair since: they came all the same.
    """
    ring = {seat.id: seat for seat in replay(entries).scene.ring.seats}
    relieved = _relieved(entries, tuple(ring))
    for seat, late in _chairs(entries):
        if seat.spare:
            continue
        if seat.id in relieved:
            yield Sat(seat, late, left=True)
        elif seat.id in ring:
            yield Sat(seat, late, ring[seat.id].presence is Presence.GONE)


def _relieved(entries: tuple[Entry, ...], here: Iterable[SeatId]) -> frozenset[SeatId]:
    """Return the chairs of those who left and were followed by somebody in the ring of the end."""
    followed = {event.seat.id: event.chair for event in _arrivals(entries)}
    found: set[SeatId] = set()
    for seat_id in here:
        before = followed.get(seat_id)
        while before is not None:
            found.add(before)
            before = followed.get(before)
    return frozenset(found)


def _arrivals(entries: tuple[Entry, ...]) -> Iterator[Arrived]:
    events = (event for entry in entries for event in entry.events)
    yield from (event for event in events if isinstance(event, Arrived))


def _chairs(entries: tuple[Entry, ...]) -> Iterator[tuple[Seat, bool]]:
    """Return each chair as it was when it was taken, and whether that was after the beginning."""
    events = (event for entry in entries for event in entry.events)
    for setup in (event.setup for event in events if isinstance(event, Begun)):
        yield from ((seat, False) for seat in setup.seats)
    late = {event.seat.id: event.seat for event in _arrivals(entries)}
    yield from ((seat, True) for seat in late.values())


def _recognised(
    people: Sequence[Participant], sat: list[Sat]
) -> tuple[dict[ParticipantId, Sat], list[Sat]]:
    """Return where the people of the list sat, and who else did.

    A latecomer of the list is known by the name on the chair; a chair belongs to one person.
    """
    listed = {person.id for person in people}
    known = {one.seat.person: one for one in sat if one.seat.person in listed}
    others = [one for one in sat if one.seat.person not in listed]
    for person in people:
        named = [one for one in others if same_name(one.seat.name, person.name)]
        if person.id not in known and named:
            known[person.id] = named[0]
            others.remove(named[0])
    return known, others


def _beside(entries: tuple[Entry, ...]) -> tuple[ParticipantId, ...]:
    """Return who was in the room without a chair in the ring: interpreters, childminders."""
    events = (event for entry in entries for event in entry.events)
    began = (event.setup for event in events if isinstance(event, Begun))
    return tuple(person for setup in began for person in setup.beside)


def _line(
    person: ParticipantId, sat: Sat | None, beside: tuple[ParticipantId, ...]
) -> AttendanceLine:
    if sat is None and person in beside:
        return AttendanceLine(person, Attended.PRESENT)
    if sat is None:
        return AttendanceLine(person, Attended.ABSENT)
    how = Attended.PARTLY if sat.late or sat.left else Attended.PRESENT
    return AttendanceLine(person, how, first_time=sat.seat.newcomer)
