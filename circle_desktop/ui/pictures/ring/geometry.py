"""Where chairs stand: pure numbers, no Qt.

Rule: seats stand at equal distances *along the line*, whatever its shape, so nobody sits closer
to a neighbour than anybody else. On an oval that means walking the perimeter, not the angle.
Seat 0 stands at the top; seats follow clockwise. All lengths are pixels.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

BACK_DISTANCE = 1.34
"""Radius of the chair back in seat radii."""

HOLDER_GROWTH = 1.18
"""How much larger the seat of the person with the piece is drawn."""

INNER_SHARE = 0.58
"""How far out the inner ring stands, as a part of the outer one."""

_STEPS = 4000
_SHORTEST_ARROW = 12.0
_LOWER = 0.51
"""The host's ring stands a breath below the middle: roles stand under names."""

_WIDEST = 1.85
"""Above this proportion an oval reads as two rows instead of a ring."""


@dataclass(frozen=True, slots=True)
class Oval:
    """The line the chairs stand on."""

    x: float
    y: float
    rx: float
    ry: float

    def at(self, theta: float) -> tuple[float, float]:
        """Return the point at the parameter ``theta`` (radians, 0 at the top, clockwise)."""
        return self.x + self.rx * math.sin(theta), self.y - self.ry * math.cos(theta)

    @property
    def perimeter(self) -> float:
        """Length of the line, by Ramanujan's approximation (error below 0.01 %)."""
        a, b = self.rx, self.ry
        if a + b == 0:
            return 0.0
        h = ((a - b) / (a + b)) ** 2
        return math.pi * (a + b) * (1 + 3 * h / (10 + math.sqrt(4 - 3 * h)))


@dataclass(frozen=True, slots=True)
class Place:
    """One chair: its middle, the direction away from the circle, its parameter on the line."""

    x: float
    y: float
    out_x: float
    out_y: float
    theta: float

    def outward(self, distance: float) -> tuple[float, float]:
        """Return the point ``distance`` px outside the middle of the chair."""
        return self.x + self.out_x * distance, self.y + self.out_y * distance

    def inside(self, oval: Oval) -> Place:
        """Return the same chair in the inner ring."""
        x = oval.x + (self.x - oval.x) * INNER_SHARE
        y = oval.y + (self.y - oval.y) * INNER_SHARE
        return Place(x, y, self.out_x, self.out_y, self.theta)

    def beside(self, distance: float) -> tuple[float, float]:
        """Return the point ``distance`` px along the line, clockwise."""
        return self.x - self.out_y * distance, self.y + self.out_x * distance


@lru_cache(maxsize=64)
def places(oval: Oval, count: int) -> tuple[Place, ...]:
    """Return ``count`` chairs at equal distances along the line."""
    return tuple(_place(oval, theta) for theta in _even_thetas(oval, count))


def _even_thetas(oval: Oval, count: int) -> list[float]:
    if oval.rx == oval.ry:  # a circle: equal angles are equal distances
        return [2 * math.pi * seat / count for seat in range(count)]
    step = 2 * math.pi / _STEPS
    walked = [0.0]
    before = oval.at(0.0)
    for index in range(1, _STEPS + 1):
        here = oval.at(index * step)
        walked.append(walked[-1] + math.dist(before, here))
        before = here
    found: list[float] = []
    index = 0
    for seat in range(count):
        goal = walked[-1] * seat / count
        while walked[index + 1] < goal:
            index += 1
        stretch = walked[index + 1] - walked[index]
        part = (goal - walked[index]) / stretch if stretch else 0.0
        found.append((index + part) * step)
    return found


def _place(oval: Oval, theta: float) -> Place:
    x, y = oval.at(theta)
    across = math.sin(theta) * oval.ry
    up = -math.cos(theta) * oval.rx
    length = math.hypot(across, up) or 1.0
    return Place(x, y, across / length, up / length, theta)


def host_oval(width: float, height: float, lines: float = 44.0) -> Oval:
    """Return the line for the host's view or a card.

    Args:
        width: of the field.
        height: of the field.
        lines: height of a name with its role, at the text size in use.
    """
    side = max(88.0, 0.196 * width)
    top = max(78.0, 0.155 * height) + max(0.0, lines - 44.0)
    ry = max(40.0, height / 2 - top)
    rx = min(max(40.0, width / 2 - side), _WIDEST * ry)
    ry = min(ry, rx)
    if rx < 1.2 * ry:
        rx = ry = min(rx, ry)
    return Oval(width / 2, height * _LOWER, rx, ry)


def room_oval(width: float, height: float, count: int) -> Oval:
    """Return the line for the room: 680 by 372 with few seats, 736 by 400 with many, at full HD."""
    few = count <= 12
    ry = height * (372 if few else 400) / 1080
    rx = min(width * (680 if few else 736) / 1920, _WIDEST * ry)
    return Oval(width / 2, height / 2, rx, min(ry, rx))


def seat_radius(oval: Oval, count: int, *, room: bool) -> float:
    """Return the radius of a disc: generous with few, never touching with forty."""
    apart = oval.perimeter / max(1, count)
    short = min(oval.rx, oval.ry)
    if room:
        return max(6.0, min(0.1075 * short, 0.185 * apart))
    return max(6.0, min(max(19.0, min(34.0, 0.1225 * short)), 0.235 * apart))


def nearest(seats: tuple[Place, ...], x: float, y: float, reach: float) -> int:
    """Return the index of the chair within ``reach`` of a point, or -1."""
    best = min(range(len(seats)), key=lambda i: math.dist((seats[i].x, seats[i].y), (x, y)),
               default=-1)  # fmt: skip
    if best < 0 or math.dist((seats[best].x, seats[best].y), (x, y)) > reach:
        return -1
    return best


@dataclass(frozen=True, slots=True)
class Clearance:
    """How far the arrow keeps from the giver, from the receiver and from people in between."""

    giver: float
    receiver: float
    others: float


def arrow(
    oval: Oval, seats: tuple[Place, ...], ends: tuple[int, int], clear: Clearance
) -> tuple[tuple[tuple[float, float], ...], ...]:
    """Return the strokes of the arrow from one seat to another, along the line.

    It takes the shorter way (clockwise when both are equal) and leaves out whoever is skipped.
    Where the chairs stand too close for an arrow on the line, the result is empty.
    """
    start, end = (seats[index] for index in ends)
    turn = _shorter_turn(start.theta, end.theta)
    steps = max(24, int(abs(turn) * 60))
    others = [seat for index, seat in enumerate(seats) if index not in ends]
    strokes: list[list[tuple[float, float]]] = [[]]
    for step in range(steps + 1):
        point = oval.at(start.theta + turn * step / steps)
        if _is_clear(point, (start, end), others, clear):
            strokes[-1].append(point)
        elif strokes[-1]:
            strokes.append([])
    kept = tuple(tuple(stroke) for stroke in strokes if len(stroke) > 1)
    return kept if kept and _length(kept[-1]) >= _SHORTEST_ARROW else ()


def _shorter_turn(start: float, end: float) -> float:
    turn = (end - start) % (2 * math.pi)
    return turn if turn <= math.pi + 1e-9 else turn - 2 * math.pi


def _is_clear(
    point: tuple[float, float], ends: tuple[Place, Place], others: list[Place], clear: Clearance
) -> bool:
    start, end = ends
    return (
        math.dist(point, (start.x, start.y)) >= clear.giver
        and math.dist(point, (end.x, end.y)) >= clear.receiver
        and all(math.dist(point, (seat.x, seat.y)) >= clear.others for seat in others)
    )


def _length(stroke: tuple[tuple[float, float], ...]) -> float:
    return sum(math.dist(a, b) for a, b in pairwise(stroke))
