"""Beginning a circle: the people on the list take their chairs, the plan is fixed for today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from circle_desktop.domain.acts import Arrive, Begin
from circle_desktop.domain.people import Participant, ParticipantId, Role, clean_name
from circle_desktop.domain.ring import Presence, Seat, SeatId, Voices
from circle_desktop.domain.roster.chairs import Chair, ChairKind

if TYPE_CHECKING:
    from circle_desktop.domain.circle import Circle
    from circle_desktop.domain.live import LiveCircle
    from circle_desktop.domain.plan import Plan
    from circle_desktop.services.ports.machine import Ids


@dataclass(frozen=True, slots=True)
class Tonight:
    """What holds for this session alone.

    Attributes:
        two_step: the piece is offered first, then received.
        interpreted: whose turn is shared with an interpreter, as they allowed to be known.
        guest: what whoever came without a list is called; never a name.
    """

    two_step: bool = False
    interpreted: frozenset[ParticipantId] = frozenset()
    guest: str = ""


def setup(
    circle: Circle,
    plan: Plan,
    ids: Ids,
    *,
    two_step: bool = False,
    tonight: Tonight | None = None,
) -> Begin:
    """Return what a circle begins with: everyone on their chair, in seat order.

    An interpreter is beside somebody and a childminder elsewhere, so they have no chair; a
    witness listens (circle-practice 2.1). An empty chair stands there from the beginning.
    """
    held = tonight or Tonight(two_step)
    beside = tuple(one.id for one in circle.people if not one.role.has_a_chair)
    seats = tuple(_seat(one, ids, held) for one in circle.around if one.id not in beside)
    return Begin(ids.new(), circle.id, plan, seats, held.two_step, beside)


def _seat(one: Participant | Chair, ids: Ids, tonight: Tonight) -> Seat:
    if isinstance(one, Chair):
        empty = one.kind is ChairKind.EMPTY
        presence = Presence.GONE if empty else Presence.HERE
        name = "" if empty else tonight.guest
        return Seat(SeatId(ids.new()), name, presence=presence, spare=empty)
    return Seat(
        id=SeatId(ids.new()),
        name=one.name,
        person=one.id,
        role=one.role,
        listens_only=one.listens_only or one.role is Role.WITNESS,
        voices=Voices.INTERPRETED if one.id in tonight.interpreted else Voices.ONE,
    )


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
