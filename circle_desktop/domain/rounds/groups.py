"""Parted rings: pairs, threes and sub-circles, all speaking at once, and back together.

Rules (circle-practice 4.5): each group has a piece of its own, and everyone in it has it once.
Pairs share the time in equal halves, the listener is silent, then all pairs change over together;
an odd number makes one group of three, which shares the same time in thirds and hands its piece
on by itself. Nobody sits alone: whoever is left over goes to a neighbouring group. One end for
all: the ring is whole again, and nobody's turn in a group is known any more.
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
    from circle_desktop.domain.ring import Ring, SeatId
    from circle_desktop.domain.rounds.turns import Step

Groups: TypeAlias = "tuple[tuple[SeatId, ...], ...]"
Pieces: TypeAlias = "tuple[SeatId | None, ...]"


class Parted(Form):
    """Groups of neighbours; ``size`` people each share the time in as many parts."""

    def __init__(self, form: RoundForm, size: int) -> None:
        super().__init__(form)
        self._size = size

    def parted(self, seats: tuple[SeatId, ...]) -> Groups:
        """Return who sits together, when the ring is parted from the first of these chairs on."""
        return grouped(seats, self._size)

    @override
    def opened(self, phase: Phase, ring: Ring, before: Round | None) -> Round:
        here = tuple(s.id for s in ring.seats if s.presence is Presence.HERE)
        return self._begun(self.parted(here))

    @override
    def step(self, turns: Round, ring: Ring, *, asked: bool) -> Step | None:
        if not asked or turns.finished:
            return None
        return NextPart() if turns.part + 1 < self._size else Finish()

    @override
    def may_start_at(self, turns: Round, ring: Ring, seat_id: SeatId) -> bool:
        begun = turns.spoke or turns.part
        return not begun and not turns.finished and ring.is_here(seat_id)

    @override
    def set_out(self, turns: Round, ring: Ring, start: SeatId, *, clockwise: bool) -> Round:
        first, *others = (s for s in ring.walk_from(start) if ring.is_here(s))
        around = (first, *(others if clockwise else reversed(others)))
        return replace(self._begun(self.parted(around)), clockwise=clockwise)

    @override
    def next_part(self, turns: Round) -> Round:
        """Change over in every group of the usual size; another one has its own pace."""
        later = super().next_part(turns)
        for at, group in enumerate(turns.groups):
            if len(group) == self._size:
                spoke = tuple(dict.fromkeys((*later.spoke, *group[: later.part])))
                later = _with_piece(replace(later, spoke=spoke), at, group[later.part])
        return later

    @override
    def finished(self, turns: Round) -> Round:
        return Round(self.form, finished=True, part=turns.part)

    @override
    def kept(self, turns: Round, ring: Ring, former: Round) -> Round:
        """Let whoever has the piece be the first to speak in their group."""
        sits = next(at for at, group in enumerate(turns.groups) if former.holder in group)
        return _with_piece(turns, sits, former.holder)

    @override
    def interrupted(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:
        return self._regrouped(turns, _left(turns.groups, seat_id))

    @override
    def joined(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:
        if turns.finished:
            return turns
        return self._regrouped(turns, self._entered(turns, ring, seat_id))

    @override
    def back(self, turns: Round, ring: Ring, seat_id: SeatId) -> Round:
        return self.joined(turns, ring, seat_id)

    def _entered(self, turns: Round, ring: Ring, seat_id: SeatId) -> Groups:  # noqa: ARG002 - for circles
        """Return the groups with one more: in the smallest, so that nobody has much less time."""
        if not turns.groups:
            return ((seat_id,),)
        smallest = min(turns.groups, key=len)
        return _grown(turns.groups, smallest, len(smallest), seat_id)

    def _begun(self, groups: Groups) -> Round:
        return Round(self.form, groups=groups, pieces=tuple(group[0] for group in groups))

    def _regrouped(self, turns: Round, groups: Groups) -> Round:
        """Return the round in other groups; a piece stays with whoever has it."""
        pieces = tuple(
            next((seat for seat in group if seat in turns.pieces), None)
            or _unheard(group, turns.spoke)
            for group in groups
        )
        return replace(turns, groups=groups, pieces=pieces)


class SubCircles(Parted):
    """The ring parted in two, with one shared end; host and guardian each in one of them.

    Where the host chooses at which chair it is parted, that chair begins the first circle.
    """

    def __init__(self, form: RoundForm) -> None:
        super().__init__(form, 1)

    @override
    def parted(self, seats: tuple[SeatId, ...]) -> Groups:
        return _halves(seats)

    @override
    def opened(self, phase: Phase, ring: Ring, before: Round | None) -> Round:
        here = tuple(s.id for s in ring.seats if s.presence is Presence.HERE)
        return self._begun(_halves(_fairly_turned(here, ring)))

    @override
    def _entered(self, turns: Round, ring: Ring, seat_id: SeatId) -> Groups:
        """Sit down beside the neighbour: a circle is an arc of the ring."""
        beside = ring.before if turns.clockwise else ring.after
        neighbour = beside(seat_id)
        for _ in ring.seats:
            for group in turns.groups:
                if neighbour in group:
                    return _grown(turns.groups, group, group.index(neighbour) + 1, seat_id)
            neighbour = beside(neighbour)
        return ((seat_id,),)


def handed_on(turns: Round, seat_id: SeatId) -> tuple[Pieces, tuple[SeatId, ...]]:
    """Return who has the pieces, and who had one, after this chair handed its piece on."""
    at = turns.pieces.index(seat_id)
    spoke = (*turns.spoke, seat_id)
    after = _with_piece(turns, at, _unheard(_from(turns.groups[at], seat_id), spoke))
    return after.pieces, spoke


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


def _halves(seats: tuple[SeatId, ...]) -> Groups:
    """Cut the chairs in two even arcs; fewer than four stay together."""
    if len(seats) < 4:
        return (seats,) if seats else ()
    half = (len(seats) + 1) // 2
    return seats[:half], seats[half:]


def _fairly_turned(seats: tuple[SeatId, ...], ring: Ring) -> tuple[SeatId, ...]:
    """Return the chairs from where the halves have host and guardian in different ones."""
    leading = {seat.id for seat in ring.seats if seat.role.leads}
    half = (len(seats) + 1) // 2
    cuts = (seats[at:] + seats[:at] for at in range(len(seats)))
    return next((cut for cut in cuts if len(leading & set(cut[:half])) == 1), seats)


def _unheard(seats: tuple[SeatId, ...], spoke: tuple[SeatId, ...]) -> SeatId | None:
    return next((seat for seat in seats if seat not in spoke), None)


def _from(group: tuple[SeatId, ...], seat_id: SeatId) -> tuple[SeatId, ...]:
    at = group.index(seat_id)
    return group[at:] + group[:at]


def _with_piece(turns: Round, at: int, seat_id: SeatId | None) -> Round:
    return replace(turns, pieces=(*turns.pieces[:at], seat_id, *turns.pieces[at + 1 :]))


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


def _grown(groups: Groups, group: tuple[SeatId, ...], at: int, seat_id: SeatId) -> Groups:
    """Return the groups with one more in this one, at this place of it."""
    grown = (*group[:at], seat_id, *group[at:])
    return tuple(grown if known == group else known for known in groups)
