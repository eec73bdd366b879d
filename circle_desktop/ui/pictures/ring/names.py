"""Where names stand: outside the chair, along its outward direction. Pure numbers, no Qt.

Rules (the look, 2.1): centred above and below, flush right at the left side, flush left at the
right side. A name never lies on a chair or on another name: when the ring is full it steps
outward until it is free, and when the edge is near it slides along the edge.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from circle_desktop.ui.pictures.ring.geometry import Place

if TYPE_CHECKING:
    from collections.abc import Sequence


_UPRIGHT = math.cos(math.radians(30))
"""Chairs whose direction is within 30° of the vertical have their name centred."""

_NUDGE = 4.0
_APART = 4.0
_NEIGHBOURS = 6
_NUDGES = 30


class Flush(Enum):
    """How the lines of a name are aligned."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class NameBox:
    """The rectangle of a name (with what stands under it) and its alignment."""

    x: float
    y: float
    width: float
    height: float
    flush: Flush

    def meets(self, other: NameBox) -> bool:
        """Tell whether two names lie on each other."""
        return (
            self.x < other.x + other.width + _APART
            and other.x < self.x + self.width + _APART
            and self.y < other.y + other.height
            and other.y < self.y + self.height
        )

    def touches(self, place: Place, radius: float) -> bool:
        """Tell whether the name lies on a chair whose back reaches ``radius``."""
        near_x = min(max(place.x, self.x), self.x + self.width)
        near_y = min(max(place.y, self.y), self.y + self.height)
        return math.hypot(near_x - place.x, near_y - place.y) < radius


@dataclass(frozen=True, slots=True)
class Field:
    """The room there is for names.

    Attributes:
        width: of the view.
        height: of the view.
        seats: the chairs.
        reach: how far each chair reaches from its middle.
        gap: between a chair and its name.
        aside: what is added to the gap at the sides, where a name begins with a straight edge.
    """

    width: float
    height: float
    seats: tuple[Place, ...]
    reach: tuple[float, ...]
    gap: float
    aside: float

    def first_box(self, index: int, size: tuple[float, float], farther: float = 0.0) -> NameBox:
        """Return where a name of ``size`` stands by the rule, ``farther`` px outside of it."""
        place, (width, height) = self.seats[index], size
        flush = flush_of(place)
        x, y = self.anchor(index, farther)
        if flush is Flush.CENTRE:
            middle = y + math.copysign(height / 2 - 6, place.out_y)
            return self._inside(NameBox(x - width / 2, middle - height / 2, width, height, flush))
        middle = y + place.out_y * max(0.0, height / 2 - 12) * 0.8
        left = x if flush is Flush.LEFT else x - width
        return self._inside(NameBox(left, middle - height / 2, width, height, flush))

    def anchor(self, index: int, farther: float = 0.0) -> tuple[float, float]:
        """Return the point outside a chair at which its name begins."""
        place = self.seats[index]
        aside = 0.0 if flush_of(place) is Flush.CENTRE else self.aside
        return place.outward(self.reach[index] + self.gap + aside + farther)

    def is_free(self, box: NameBox, index: int, taken: list[NameBox]) -> bool:
        """Tell whether the name of a seat would lie on no chair and on no other name."""
        count = len(self.seats)
        near = {(index + step) % count for step in range(-_NEIGHBOURS, _NEIGHBOURS + 1)}
        return not any(box.meets(other) for other in taken if other.width) and not any(
            box.touches(self.seats[other], self.reach[other] - (1 if other == index else 0))
            for other in near
        )

    def _inside(self, box: NameBox) -> NameBox:
        x = min(max(box.x, 2.0), max(2.0, self.width - 2 - box.width))
        y = min(max(box.y, 0.0), max(0.0, self.height - box.height))
        return NameBox(x, y, box.width, box.height, box.flush)


def flush_of(place: Place) -> Flush:
    """Return the alignment for a chair, from the direction it looks away to."""
    if abs(place.out_y) >= _UPRIGHT:
        return Flush.CENTRE
    return Flush.LEFT if place.out_x > 0 else Flush.RIGHT


def name_boxes(sizes: Sequence[tuple[float, float]], field: Field) -> tuple[NameBox, ...]:
    """Return one box a seat; a size of (0, 0) means no words at that seat."""
    boxes: list[NameBox] = []
    for index, size in enumerate(sizes):
        if size[0]:
            boxes.append(_free_box(index, size, field, boxes))
        else:
            place = field.seats[index]
            boxes.append(NameBox(place.x, place.y, 0, 0, Flush.CENTRE))
    return tuple(boxes)


def _free_box(
    index: int, size: tuple[float, float], field: Field, taken: list[NameBox]
) -> NameBox:
    for nudge in range(_NUDGES):
        box = field.first_box(index, size, nudge * _NUDGE)
        if field.is_free(box, index, taken):
            return box
    return field.first_box(index, size)
