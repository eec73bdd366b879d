"""The ring: what it shows, how the light moves, what it says and what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from circle_desktop.ui.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT
from circle_desktop.ui.pictures import (
    NameStyle,
    RingPicture,
    RingView,
    SeatPicture,
    SeatState,
)
from circle_desktop.ui.pictures.ring.scene import Studio
from tests.ui.pictures.rings import FIELD, middle_of, ring_of, shown

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.palette import Palette
    from circle_desktop.ui.pictures.ring.view import RingCanvas
    from circle_desktop.ui.theme import Theme


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, view: RingCanvas) -> None:
        super().__init__(view)
        self.count = 0
        view.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def pixels_of(theme: Theme, seat: SeatPicture, *, grey: bool = False) -> QImage:
    """The disc and the chair of one seat, without words."""
    picture = RingPicture((replace(seat, name="", note=""), SeatPicture("b", ""),
                           SeatPicture("c", "")), arrow=False)  # fmt: skip
    studio = Studio(theme, "ground", room=False)
    scene = studio.measure(picture, FIELD, NameStyle.FIRST)
    place = scene.layout.places[0]
    image = studio.picture_of(scene, FIELD, 1.0).toImage()
    around = image.copy(round(place.x) - 44, round(place.y) - 44, 88, 88)
    wanted = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB32
    return around.convertToFormat(wanted)


def difference(one: QImage, other: QImage) -> int:
    """How many points differ by more than a breath."""
    return sum(
        abs(QColor(one.pixel(x, y)).lightness() - QColor(other.pixel(x, y)).lightness()) > 12
        for x in range(0, one.width(), 2)
        for y in range(0, one.height(), 2)
    )


def alike(one: RingView, other: RingView) -> bool:
    """Equal but for the rounding of a gradient at the edge of what was painted again."""
    pixels = [bytes(view.grab().toImage().constBits()) for view in (one, other)]
    return all(abs(a - b) <= 1 for a, b in zip(*pixels, strict=True))


@pytest.mark.parametrize("palette", [LIGHT, DARK, CONTRAST_DARK, CONTRAST_LIGHT])
def test_every_state_differs_from_every_other_without_colour(
    theme: Theme, palette: Palette
) -> None:
    look = replace(theme, palette=palette)
    kinds = [SeatPicture("a", "", state=state) for state in SeatState]
    kinds += [
        SeatPicture("a", "", again=True),
        SeatPicture("a", "", interpreter=True),
        SeatPicture("a", "", chosen=True),
    ]
    greys = [pixels_of(look, kind, grey=True) for kind in kinds]
    for index, one in enumerate(greys):
        for other in greys[index + 1 :]:
            assert difference(one, other) >= 8


def test_a_passed_turn_paints_exactly_as_one_handed_on(qtbot: QtBot, theme: Theme) -> None:
    frames: list[list[QImage]] = []
    for _ in ("handed on", "passed"):
        view = shown(qtbot, theme, ring_of(3))
        view.show_picture(ring_of(4))
        view._fade.pause()
        moments: list[QImage] = []
        for moment_ms in (0, 150, 300, 450):
            view._fade.setCurrentTime(moment_ms)
            moments.append(view.grab().toImage())
        frames.append(moments)
    assert frames[0] == frames[1]
    assert len({frame.pixelColor(513, 404).name() for frame in frames[0]}) == 4


def test_the_light_goes_out_here_and_in_there_and_nothing_travels(
    qtbot: QtBot, theme: Theme
) -> None:
    view = shown(qtbot, theme, ring_of(0, following=False))
    view.show_picture(ring_of(5, following=False))
    view._fade.pause()
    view._fade.setCurrentTime(300)
    half = view.grab().toImage()
    still = shown(qtbot, theme, replace(ring_of(0), seats=ring_of(8).seats)).grab().toImage()
    bystander = middle_of(view, "seat-2")
    assert half.pixelColor(bystander) == still.pixelColor(bystander)
    for key in ("seat-0", "seat-5"):
        assert half.pixelColor(middle_of(view, key)) != still.pixelColor(middle_of(view, key))


def test_a_fade_takes_six_tenths_of_a_second(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.show_picture(ring_of(4))
    assert view.is_fading()
    assert view._fade.duration() == 600


def test_a_turn_during_a_fade_goes_on_from_what_is_seen(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.show_picture(ring_of(4))
    view._fade.pause()
    view._fade.setCurrentTime(300)
    before = view.grab().toImage()
    view.show_picture(ring_of(5))
    view._fade.pause()
    view._fade.setCurrentTime(0)
    assert view.grab().toImage() == before


def test_with_reduced_motion_the_light_changes_at_once(qtbot: QtBot, theme: Theme) -> None:
    still = replace(theme, reduced_motion=True)
    view = shown(qtbot, still, ring_of(3))
    view.show_picture(ring_of(4))
    assert not view.is_fading()
    assert alike(view, shown(qtbot, still, ring_of(4)))


def test_what_is_painted_over_equals_what_is_painted_from_nothing(
    qtbot: QtBot, theme: Theme
) -> None:
    view = shown(qtbot, replace(theme, reduced_motion=True), ring_of(0))
    for holder in (1, 5, 8, 2):
        view.show_picture(replace(ring_of(holder), piece_in_centre=holder == 5))
    assert alike(view, shown(qtbot, theme, ring_of(2)))


def test_an_unchanged_picture_is_not_painted_again(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    qtbot.waitUntil(lambda: not view._now.isNull())
    paints = Paints(view)
    for _ in range(20):
        view.show_picture(ring_of(3))
        QApplication.sendPostedEvents()
    assert paints.count == 0
    view.repaint()
    assert paints.count == 1


def test_a_word_that_changes_does_not_make_the_light_fade(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.show_picture(replace(ring_of(3), centre_second="all is held", lit_second=True))
    assert not view.is_fading()


def test_every_seat_is_a_child_that_says_itself_in_words(qtbot: QtBot, theme: Theme) -> None:
    picture = ring_of(3)
    seats = (
        replace(picture.seats[0], role_word="host"),
        replace(picture.seats[1], accessible="Huda listens, with an interpreter"),
        *picture.seats[2:8],
        SeatPicture("empty", "", state=SeatState.EMPTY, note="empty chair"),
    )
    view = shown(qtbot, theme, replace(picture, seats=seats))
    whole = QAccessible.queryAccessibleInterface(view)
    children = [whole.child(index) for index in range(whole.childCount())]
    words = [child.text(QAccessible.Text.Name) for child in children]
    assert words[:3] == ["Marijke, host", "Huda listens, with an interpreter", "Bert"]
    assert words[8] == "empty chair"
    assert all(child.role() == QAccessible.Role.Button for child in children)
    assert view.accessibleDescription() == "Oksana, has the piece"


def test_fewer_seats_leave_no_child_behind(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.show_picture(ring_of(1, count=4))
    assert [view.seat_at(middle_of(view, f"seat-{index}")) for index in range(4)] == [
        f"seat-{index}" for index in range(4)
    ]
    assert len([spot for spot in view._spots if spot.isVisible()]) == 4


def test_the_room_sees_neither_who_is_next_nor_a_pebble(qtbot: QtBot, theme: Theme) -> None:
    host = ring_of(3)
    seats = tuple(replace(seat, again=index == 6) for index, seat in enumerate(host.seats))
    plain = ring_of(3, following=False)
    told = shown(qtbot, theme, replace(host, seats=seats), room=True)
    untold = shown(qtbot, theme, plain, room=True)
    assert told.grab().toImage() == untold.grab().toImage()


@pytest.mark.parametrize(
    ("style", "words"),
    [
        (NameStyle.FIRST, ["Anna Maes", "Anna Smet", "Jean-Luc"]),
        (NameStyle.INITIALS, ["A.M.", "A.S.", "J.P."]),
        (NameStyle.NONE, ["", "", ""]),
    ],
)
def test_the_room_shows_first_names_initials_or_none(
    qtbot: QtBot, theme: Theme, style: NameStyle, words: list[str]
) -> None:
    names = ("Anna Maes", "Anna Smet", "Jean-Luc Picard")
    seats = tuple(SeatPicture(name, name, accessible=name) for name in names)
    view = shown(qtbot, theme, RingPicture(seats), room=True)
    view.set_names(style)
    lines = view._measured().layout.lines
    assert [" ".join(line.text for line in seat) for seat in lines] == words
    assert [spot.accessibleName() for spot in view._spots] == words


def test_a_long_name_is_broken_and_never_smaller_than_fourteen(qtbot: QtBot, theme: Theme) -> None:
    seats = (*ring_of(3).seats[:2], SeatPicture("long", "Bert Van den Broecke-Desmet"),
             *ring_of(3).seats[3:])  # fmt: skip
    view = shown(qtbot, theme, RingPicture(seats))
    lines = view._measured().layout.lines[2]
    assert len(lines) > 1
    assert all(line.font.pixelSize() >= 14 for line in lines)
    assert " ".join(line.text for line in lines).replace("- ", "-") == seats[2].name


@pytest.mark.parametrize("count", [3, 9, 17, 24, 40])
def test_names_of_a_full_ring_stay_clear_of_each_other(
    qtbot: QtBot, theme: Theme, count: int
) -> None:
    layout = shown(qtbot, theme, ring_of(1, count=count))._measured().layout
    for index, box in enumerate(layout.boxes):
        assert not any(box.meets(other) for other in layout.boxes[index + 1 :])


def test_a_name_is_never_read_as_markup(qtbot: QtBot, theme: Theme) -> None:
    seats = (SeatPicture("a", "<b>Ann</b>"), *ring_of(3).seats[1:])
    view = shown(qtbot, theme, RingPicture(seats))
    assert view._measured().layout.lines[0][0].text == "<b>Ann</b>"


@pytest.mark.parametrize("height", [320, 380, 592])
def test_names_above_stay_clear_of_the_chair_also_on_a_low_field(
    qtbot: QtBot, theme: Theme, height: int
) -> None:
    seats = tuple(replace(seat, role_word="host") for seat in ring_of(4).seats)
    view = shown(qtbot, theme, RingPicture(seats))
    view.resize(960, height)
    layout = view._measured().layout
    for box in layout.boxes:
        assert not any(box.touches(seat, layout.radius * 1.34) for seat in layout.places)


def test_a_change_in_the_middle_is_said_aloud(qtbot: QtBot, theme: Theme) -> None:
    QAccessible.setActive(True)
    view = shown(qtbot, theme, ring_of(3))
    view.show_picture(ring_of(4))
    QAccessible.setActive(False)
    assert view.accessibleDescription() == "Dawit, has the piece"


def test_a_resting_piece_lights_the_middle(qtbot: QtBot, theme: Theme) -> None:
    nobody = tuple(replace(seat, state=SeatState.IN) for seat in ring_of(3).seats)
    dark = shown(qtbot, theme, RingPicture(nobody)).grab().toImage()
    lit = shown(qtbot, theme, RingPicture(nobody, piece_in_centre=True)).grab().toImage()
    middle = QPoint(336, 302)
    assert lit.pixelColor(middle) != dark.pixelColor(middle)
