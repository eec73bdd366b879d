"""Parted rings: pairs, threes and sub-circles, all speaking at once.

Rules (circle-practice 4.5): pairs share the time in equal halves, the listener is silent, then
they swap; an odd number makes one group of three, which shares the same time in thirds. Nobody
sits alone: whoever is left over goes to a neighbouring group. The app follows no piece here,
because there are several; it knows the halves and the one end that all groups share.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import override

from circle_desktop.domain.ring import Presence
from circle_desktop.domain.rounds.form import Form
from circle_desktop.domain.rounds.turns import Finish, NextPart, Round

if TYPE_CHECKING:
    from circle_desktop.domain.plan import Phase, RoundForm
    from circle_desktop.domain.ring import Ring, Seat, SeatId
    from circle_desktop.domain.rounds.turns import Step

Groups: TypeAlias = "tuple[tuple[SeatId, ...], ...]"


class Parted(Form):
    """Groups of neighbours; ``size`` people each share the time in as many parts."""

    def __init__(self, form: RoundForm, size: int) -> None:
        super().__init__(form)
        self._size = size

    @override
    def opened(self, phase: Phase, ring: Ring, before: Round | None) -> Round:
        here = tuple(s.id for s in ring.seats if s.presence is Presence.HERE)
        return Round(self.form, groups=grouped(here, self._size))

    @override
    def step(self, turns: Round, ring: Ring, *, asked: bool) -> Step | None:
        if not asked or turns.finished:
            return None
        return NextPart() if turns.part + 1 < self._size else Finish()

    @override
    def interrupted(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:
        return replace(turns, groups=_left(turns.groups, seat_id))

    @override
    def joined(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:
        return replace(turns, groups=_entered(turns.groups, seat_id))

    @override
    def back(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:
        return self.joined(turns, ring, seat_id)


class SubCircles(Parted):
    """The ring parted in two, with one shared end; host and guardian each in one of them."""

    def __init__(self, form: RoundForm) -> None:
        super().__init__(form, 1)

    @override
    def opened(self, phase: Phase, ring: Ring, before: Round | None) -> Round:
        here = tuple(s for s in ring.seats if s.presence is Presence.HERE)
        return Round(self.form, groups=_halves(here))


def grouped(seats: tuple[SeatId, ...], size: int) -> Groups:
    """Return groups of neighbours: pairs with one three if odd; threes with pairs for the rest."""
    count = len(seats)
    if count <= size:
        return (seats,) if seats else ()
    threes = count % 2 if size == 2 else _threes(count)
    pairs = (count - 3 * threes) // 2
    groups: list[tuple[SeatId, ...]] = []
    at = 0
    for length in [2] * pairs + [3] * threes:
        groups.append(seats[at : at + length])
        at += length
    return tuple(groups)


def _threes(count: int) -> int:
    """Return how many threes leave nobody alone: the rest is one pair, or two."""
    return (count - (0, 4, 2)[count % 3]) // 3


def _halves(seats: tuple[Seat, ...]) -> Groups:
    """Cut the ring in two even arcs, so that host and guardian sit in different ones."""
    ids = tuple(seat.id for seat in seats)
    if len(ids) < 4:
        return (ids,) if ids else ()
    leading = {seat.id for seat in seats if seat.role.leads}
    half = (len(ids) + 1) // 2
    cuts = [(ids[at:] + ids[:at]) for at in range(len(ids))]
    fair = (turned for turned in cuts if len(leading & set(turned[:half])) == 1)
    chosen = next(fair, ids)
    return chosen[:half], chosen[half:]


def _left(groups: Groups, seat_id: SeatId) -> Groups:
    rest = [tuple(s for s in group if s != seat_id) for group in groups]
    rest = [group for group in rest if group]
    for at, group in enumerate(rest):
        if len(group) == 1 and len(rest) > 1:
            neighbour = at - 1 if at else 1
            rest[neighbour] = (*rest[neighbour], *group)
            del rest[at]
            break
    return tuple(rest)


def _entered(groups: Groups, seat_id: SeatId) -> Groups:
    if not groups:
        return ((seat_id,),)
    smallest = min(range(len(groups)), key=lambda at: len(groups[at]))
    joined = (*groups[smallest], seat_id)
    return (*groups[:smallest], joined, *groups[smallest + 1 :])
