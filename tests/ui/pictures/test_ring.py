"""The ring: what it shows, how the light moves, what it says and what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
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
from tests.ui.pictures.conftest import ring_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.palette import Palette
    from circle_desktop.ui.pictures.ring.view import RingCanvas
    from circle_desktop.ui.theme import Theme

FIELD = QSize(672, 592)


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


def shown(qtbot: QtBot, theme: Theme, picture: RingPicture, **kind: bool) -> RingView:
    view = RingView(theme, room=kind.get("room", False))
    qtbot.addWidget(view)
    view.resize(FIELD)
    view.show_picture(picture)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def middle_of(view: RingView, key: str) -> QPoint:
    return view.seat_rect(key).center()


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


def test_assistive_technology_can_press_a_seat(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    with qtbot.waitSignal(view.seat_activated) as pressed:
        view._spots[6].click()
    assert pressed.args == ["seat-6"]


def test_a_seat_is_pressed_with_the_mouse(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    with qtbot.waitSignal(view.seat_activated) as pressed:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle_of(view, "seat-2"))
    assert pressed.args == ["seat-2"]
    with qtbot.waitSignal(view.centre_activated):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(336, 320))


def test_a_press_on_a_name_is_a_press_on_its_seat(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    box = view._measured().layout.boxes[7]
    assert view.seat_at(QPoint(round(box.x) + 4, round(box.y) + 10)) == "seat-7"
    assert view.seat_at(QPoint(4, 4)) == ""


def test_the_arrow_keys_walk_around_the_ring_and_enter_presses(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.focus_seat("seat-0")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right):
        QTest.keyClick(view._spots[view._current], key)
    with qtbot.waitSignal(view.seat_activated) as pressed:
        QTest.keyClick(view._spots[view._current], Qt.Key.Key_Return)
    assert pressed.args == ["seat-8"]


def test_only_one_seat_is_a_stop_of_the_tab_key(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.focus_seat("seat-4")
    stops = [s for s in view._spots if s.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [view._spots[4]]


def test_the_focus_ring_shows_after_a_key_and_not_after_a_mouse(
    qtbot: QtBot, theme: Theme
) -> None:
    view = shown(qtbot, theme, ring_of(3))
    plain = view.grab().toImage()
    view.focus_seat("seat-2")
    qtbot.waitUntil(view._spots[2].hasFocus)
    assert view.grab().toImage() != plain
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert view.grab().toImage() == plain


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_menu_key_asks_once_even_when_the_system_sends_it_twice(
    qtbot: QtBot, theme: Theme, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.focus_seat("seat-1")
    asked: list[str] = []
    view.seat_menu_requested.connect(lambda seat, _where: asked.append(seat))
    QTest.keyPress(view._spots[1], key, modifier)
    again = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(view._spots[1], again)
    QTest.keyRelease(view._spots[1], key, modifier)
    assert asked == ["seat-1"]


def test_a_right_click_asks_at_its_seat_and_nowhere_else(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    asked: list[str] = []
    view.seat_menu_requested.connect(lambda seat, _where: asked.append(seat))
    for where in (middle_of(view, "seat-6"), QPoint(4, 4)):
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, view.mapToGlobal(where))
        QApplication.sendEvent(view, event)
    assert asked == ["seat-6"]


def test_a_long_press_asks_and_is_not_also_a_press(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    pressed: list[str] = []
    view.seat_activated.connect(pressed.append)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle_of(view, "seat-5"))
    with qtbot.waitSignal(view.seat_menu_requested) as asked:
        view._long_press.timeout.emit()
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle_of(view, "seat-5"))
    assert asked.args is not None
    assert asked.args[0] == "seat-5"
    assert pressed == []


def test_a_seat_is_dragged_onto_another_only_while_arranging(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    moved: list[tuple[str, str]] = []
    view.seat_moved.connect(lambda seat, place: moved.append((seat, place)))
    for editable in (False, True):
        view.set_editable(editable)
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle_of(view, "seat-2"))
        qtbot.mouseMove(view, middle_of(view, "seat-3"))
        qtbot.mouseMove(view, middle_of(view, "seat-7"))
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle_of(view, "seat-7"))
    assert moved == [("seat-2", "seat-7")]


def test_what_is_dragged_can_also_be_moved_with_keys(qtbot: QtBot, theme: Theme) -> None:
    view = shown(qtbot, theme, ring_of(3))
    view.set_editable(True)
    view.focus_seat("seat-8")
    with qtbot.waitSignal(view.seat_moved) as moved:
        QTest.keyClick(view._spots[8], Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert moved.args == ["seat-8", "seat-0"]


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


def test_a_resting_piece_lights_the_middle(qtbot: QtBot, theme: Theme) -> None:
    nobody = tuple(replace(seat, state=SeatState.IN) for seat in ring_of(3).seats)
    dark = shown(qtbot, theme, RingPicture(nobody)).grab().toImage()
    lit = shown(qtbot, theme, RingPicture(nobody, piece_in_centre=True)).grab().toImage()
    middle = QPoint(336, 302)
    assert lit.pixelColor(middle) != dark.pixelColor(middle)
