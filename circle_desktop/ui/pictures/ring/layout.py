"""A ring measured for one size of window: every place, name and stroke, ready to paint.

Measuring happens once a picture; painting then only draws. Everything here is a value, so that
two layouts can be compared to find what has changed on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from circle_desktop.ui.pictures.ring import geometry, names
from circle_desktop.ui.pictures.ring.picture import LIT, RingPicture, SeatState
from circle_desktop.ui.pictures.ring.words import Line, has_small_words, lettering, seat_lines

if TYPE_CHECKING:
    from PySide6.QtCore import QSizeF

    from circle_desktop.ui.theme import Theme

_COMPACT_BELOW = 160.0
_HOST_LIGHT = 4.6
_ROOM_LIGHT = 6.2
_HOST_ASIDE = 1.0
_ROOM_ASIDE = 5.0

Strokes = tuple[tuple[tuple[float, float], ...], ...]


@dataclass(frozen=True, slots=True)
class RingLayout:
    """Where everything of one picture stands, in pixels of the view."""

    oval: geometry.Oval
    places: tuple[geometry.Place, ...]
    radius: float
    lines: tuple[tuple[Line, ...], ...]
    boxes: tuple[names.NameBox, ...]
    arrow: Strokes
    room: bool
    inner: bool = False

    @property
    def compact(self) -> bool:
        """Whether the ring stands on a card, too small for the words of the live view."""
        return not self.room and self.oval.ry < _COMPACT_BELOW

    def seat_radius(self, state: SeatState) -> float:
        """Radius of a seat in a state: lit seats are larger."""
        return self.radius * (geometry.HOLDER_GROWTH if state in LIT else 1.0)

    def light_radius(self) -> float:
        """How far the light of a seat falls."""
        return self.radius * (_ROOM_LIGHT if self.room else _HOST_LIGHT)

    def middle(self) -> QRectF:
        """The free space in the middle: the largest box that keeps clear of every chair."""
        share = geometry.INNER_SHARE if self.inner else 1.0
        inner = self.radius * geometry.BACK_DISTANCE + 12
        width = 2 * (self.oval.rx * share - inner) * 0.85
        height = 2 * (self.oval.ry * share - inner) * 0.58
        return QRectF(self.oval.x - width / 2, self.oval.y - height / 2, width, height)

    def seat_rect(self, index: int, *, lit: bool) -> QRectF:
        """Everything that is painted for a seat, its name, pebble and focus ring included."""
        place, box = self.places[index], self.boxes[index]
        reach = self.light_radius() if lit else self.radius * 1.6 * geometry.HOLDER_GROWTH + 12
        seat = QRectF(place.x - reach, place.y - reach, 2 * reach, 2 * reach)
        return seat.united(QRectF(box.x, box.y, box.width, box.height)).adjusted(-2, -2, 2, 2)

    def arrow_rect(self) -> QRectF:
        """The space the arrow takes, its head included."""
        found = QRectF()
        for stroke in self.arrow:
            for x, y in stroke:
                found = found.united(QRectF(x - 16, y - 16, 32, 32))
        return found


def measured(theme: Theme, picture: RingPicture, size: QSizeF, *, room: bool) -> RingLayout:
    """Measure a picture for a view of ``size``."""
    count = len(picture.seats)
    if room:
        oval = geometry.room_oval(size.width(), size.height(), count)
    else:
        oval = geometry.host_oval(size.width(), size.height(), _lines_height(theme, count))
    seats = _places(oval, picture)
    radius = geometry.seat_radius(oval, count, room=room)
    share = min(size.width() / 1920, size.height() / 1080)
    compact = oval.ry < _COMPACT_BELOW
    letters = lettering(theme, count, room=room, compact=compact, share=share)
    reach = tuple(_reach(seat.state, radius) for seat in picture.seats)
    aside = _ROOM_ASIDE if room else _HOST_ASIDE
    field = names.Field(
        size.width(), size.height(), seats, reach, gap=5 + 0.16 * radius, aside=aside
    )
    lines = tuple(
        seat_lines(theme, letters, seat, _limit(field, index))
        for index, seat in enumerate(picture.seats)
    )
    boxes = names.name_boxes([_extent(seat) for seat in lines], field)
    arrow = (
        _arrow(oval, seats, picture, radius) if picture.arrow and not picture.inner_ring else ()
    )
    return RingLayout(oval, seats, radius, lines, boxes, arrow, room, picture.inner_ring)


def _places(oval: geometry.Oval, picture: RingPicture) -> tuple[geometry.Place, ...]:
    """Return where the chairs stand, those of the inner ring inside."""
    around = geometry.places(oval, len(picture.seats))
    return tuple(
        place.inside(oval) if seat.inside else place
        for place, seat in zip(around, picture.seats, strict=True)
    )


def _lines_height(theme: Theme, count: int) -> float:
    """Height of what stands at a seat: a name with its role, or a name alone."""
    return (44.0 if has_small_words(theme, count) else 24.0) * theme.scale


def _reach(state: SeatState, radius: float) -> float:
    growth = geometry.HOLDER_GROWTH if state in LIT else 1.0
    return radius * growth * geometry.BACK_DISTANCE + 2


def _limit(field: names.Field, index: int) -> float:
    """How wide a name may be: to the edge of the view, or a third of it above and below."""
    x, _ = field.anchor(index)
    flush = names.flush_of(field.seats[index])
    if flush is names.Flush.CENTRE:
        return max(96.0, 0.3 * field.width)
    return max(48.0, (field.width - x if flush is names.Flush.LEFT else x) - 4)


def _extent(lines: tuple[Line, ...]) -> tuple[float, float]:
    if not lines:
        return 0.0, 0.0
    return max(line.width for line in lines), sum(line.height for line in lines)


def _arrow(
    oval: geometry.Oval,
    seats: tuple[geometry.Place, ...],
    picture: RingPicture,
    radius: float,
) -> Strokes:
    start = picture.index_of(SeatState.HOLDER)
    end = picture.index_of(SeatState.NEXT, SeatState.OFFERED)
    if min(start, end) < 0:
        return ()
    giver = radius * geometry.HOLDER_GROWTH * geometry.BACK_DISTANCE + min(7.0, 0.3 * radius)
    clear = geometry.Clearance(giver, radius + min(15.0, 0.6 * radius), radius + 8)
    strokes = geometry.arrow(oval, seats, (start, end), clear)
    if strokes:
        return strokes
    inwards = radius * geometry.HOLDER_GROWTH + 8
    inside = geometry.Oval(oval.x, oval.y, oval.rx - inwards, oval.ry - inwards)
    return geometry.arrow(inside, seats, (start, end), geometry.Clearance(0, 0, 0))
