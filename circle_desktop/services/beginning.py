"""Beginning a circle: the people on the list take their chairs, the plan is fixed for today."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from circle_desktop.domain.acts import Arrive, Begin
from circle_desktop.domain.people import clean_name
from circle_desktop.domain.ring import Presence, Seat, SeatId

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.plan import Plan
    from circle_desktop.services.ports.machine import Ids


def setup(circle: Circle, plan: Plan, ids: Ids, *, two_step: bool) -> Begin:
    """Return what a circle begins with: everyone on their chair, in seat order."""
    seats = tuple(
        Seat(
            id=SeatId(ids.new()),
            name=person.name,
            person=person.id,
            role=person.role,
            listens_only=person.listens_only,
        )
        for person in circle.people
    )
    return Begin(ids.new(), circle.id, plan, seats, two_step)


def chair_for(name: str, ids: Ids, *, listens_only: bool = False, newcomer: bool = False) -> Seat:
    """Return a chair for somebody who is not on the list (a latecomer, a walk-in).

    Raises:
        UnusableName.
    """
    chair = Seat(SeatId(ids.new()), clean_name(name), listens_only=listens_only)
    return replace(chair, newcomer=newcomer)


def arrival(state: LiveCircle, seat: Seat, place: str) -> Arrive:
    """Return how somebody arrives at a place of the ring.

    A chair that was left is free: they sit down on it. Behind any other a chair is added; without
    a place it stands behind the last one.
    """
    if not place:
        return Arrive(seat)
    chair = SeatId(place)
    if state.scene.ring.seat(chair).presence is Presence.GONE:
        return Arrive(seat, chair=chair)
    return Arrive(seat, chair)
