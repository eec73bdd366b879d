"""Where chairs and names stand."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circle_desktop.ui.pictures.ring.geometry import (
    BACK_DISTANCE,
    Clearance,
    Oval,
    Place,
    arrow,
    host_oval,
    nearest,
    places,
    room_oval,
    seat_radius,
)
from circle_desktop.ui.pictures.ring.names import Field, Flush, flush_of, name_boxes

COUNTS = st.integers(min_value=3, max_value=40)
FIELDS = st.tuples(
    st.floats(min_value=400, max_value=2600), st.floats(min_value=360, max_value=1500)
)


def walked(oval: Oval, start: float, end: float) -> float:
    points = [oval.at(start + (end - start) * step / 2000) for step in range(2001)]
    return sum(math.dist(a, b) for a, b in itertools.pairwise(points))


def gaps(oval: Oval, seats: tuple[Place, ...]) -> list[float]:
    thetas = [seat.theta for seat in seats] + [2 * math.pi]
    return [walked(oval, a, b) for a, b in itertools.pairwise(thetas)]


@given(COUNTS, FIELDS)
def test_neighbours_in_the_room_sit_equally_far_apart(
    count: int, size: tuple[float, float]
) -> None:
    oval = room_oval(*size, count)
    found = gaps(oval, places(oval, count))
    assert max(found) - min(found) < 0.01 * oval.perimeter / count


@given(COUNTS, FIELDS, st.booleans())
def test_no_disc_touches_another_up_to_forty_seats(
    count: int, size: tuple[float, float], room: bool
) -> None:
    oval = room_oval(*size, count) if room else host_oval(*size)
    seats = places(oval, count)
    radius = seat_radius(oval, count, room=room)
    closest = min(math.dist((a.x, a.y), (b.x, b.y)) for a, b in itertools.combinations(seats, 2))
    assert closest > 2 * radius * 1.18


@given(COUNTS, FIELDS)
def test_chairs_stay_inside_the_field(count: int, size: tuple[float, float]) -> None:
    oval = host_oval(*size)
    reach = seat_radius(oval, count, room=False) * BACK_DISTANCE * 1.18
    assert all(
        reach <= seat.x <= size[0] - reach and reach <= seat.y <= size[1] - reach
        for seat in places(oval, count)
    )


@given(COUNTS)
def test_chairs_look_away_from_the_middle(count: int) -> None:
    oval = room_oval(1920, 1080, count)
    for seat in places(oval, count):
        assert math.hypot(seat.out_x, seat.out_y) == pytest.approx(1)
        assert seat.out_x * (seat.x - oval.x) + seat.out_y * (seat.y - oval.y) > 0


def test_the_first_seat_is_at_the_top_and_the_second_clockwise() -> None:
    oval = host_oval(672, 592)
    first, second, *_ = places(oval, 9)
    assert (first.x, first.y) == pytest.approx((oval.x, oval.y - oval.ry))
    assert second.x > first.x


def test_the_host_ring_has_the_measures_of_the_look() -> None:
    oval = host_oval(672, 592)
    assert oval.rx == oval.ry == pytest.approx(204, abs=1)
    assert seat_radius(oval, 9, room=False) == pytest.approx(25, abs=0.1)


@pytest.mark.parametrize(("count", "rx", "ry", "radius"), [(9, 680, 372, 40), (24, 736, 400, 28)])
def test_the_room_ring_has_the_measures_of_the_look(
    count: int, rx: float, ry: float, radius: float
) -> None:
    oval = room_oval(1920, 1080, count)
    assert (oval.rx, oval.ry) == (rx, ry)
    assert seat_radius(oval, count, room=True) == pytest.approx(radius, abs=0.6)


def test_a_square_field_gives_a_circle_and_a_wide_one_an_oval() -> None:
    assert host_oval(600, 600).rx == host_oval(600, 600).ry
    wide = host_oval(1400, 600)
    assert wide.rx > 1.3 * wide.ry


def test_a_press_beside_every_chair_finds_nobody() -> None:
    seats = places(host_oval(672, 592), 9)
    assert nearest(seats, 336, 302, 30) == -1
    assert nearest((), 336, 302, 30) == -1
    assert nearest(seats, seats[4].x + 5, seats[4].y, 30) == 4


def test_the_arrow_keeps_clear_of_giver_receiver_and_those_between() -> None:
    oval = host_oval(672, 592)
    seats = places(oval, 9)
    clear = Clearance(46, 40, 33)
    strokes = arrow(oval, seats, (3, 5), clear)
    points = [point for stroke in strokes for point in stroke]
    assert len(strokes) == 2
    for index, distance in ((3, 46), (4, 33), (5, 40)):
        assert min(math.dist(p, (seats[index].x, seats[index].y)) for p in points) >= distance


def test_the_arrow_takes_the_shorter_way_also_over_the_top() -> None:
    oval = host_oval(672, 592)
    (stroke,) = arrow(oval, places(oval, 9), (0, 8), Clearance(40, 40, 33))
    assert all(x < oval.x and y < oval.y for x, y in stroke)


def test_chairs_too_close_for_an_arrow_have_none_on_the_line() -> None:
    oval = host_oval(672, 592)
    assert arrow(oval, places(oval, 40), (3, 4), Clearance(30, 30, 20)) == ()


def test_names_are_centred_above_and_below_and_flush_at_the_sides() -> None:
    seats = places(host_oval(672, 592), 8)
    flushes = [flush_of(seat) for seat in seats]
    assert flushes[0] is flushes[4] is Flush.CENTRE
    assert flushes[2] is Flush.LEFT
    assert flushes[6] is Flush.RIGHT


@given(COUNTS, st.lists(st.floats(min_value=20, max_value=72), min_size=40, max_size=40))
def test_no_name_of_the_room_lies_on_a_chair_or_on_another_name(
    count: int, widths: list[float]
) -> None:
    oval = room_oval(1920, 1080, count)
    seats = places(oval, count)
    radius = seat_radius(oval, count, room=True)
    reach = tuple(radius * BACK_DISTANCE + 2 for _ in seats)
    field = Field(1920, 1080, seats, reach, gap=8, aside=5)
    boxes = name_boxes([(width, 32) for width in widths[:count]], field)
    assert not any(a.meets(b) for a, b in itertools.combinations(boxes, 2))
    assert not any(box.touches(seat, radius * 1.2) for box in boxes for seat in seats)


def test_a_name_stays_inside_the_view() -> None:
    seats = places(host_oval(400, 380), 6)
    field = Field(400, 380, seats, (30,) * 6, gap=8, aside=1)
    for box in name_boxes([(120, 48)] * 6, field):
        assert box.x >= 0
        assert box.x + box.width <= 400
        assert box.y >= 0
        assert box.y + box.height <= 380
