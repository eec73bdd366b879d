"""The ring in the hand: pressing, choosing, moving and asking for more, by mouse, touch or key.

Rule: everything a pointer can do, a key can do too. Arrow keys walk around the ring, Enter
presses, the Menu key or Shift+F10 asks for a menu, and while the ring may be arranged
Shift+arrow moves a seat to its neighbour's place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from circle_desktop.ui.pictures.ring.geometry import nearest
from circle_desktop.ui.pictures.ring.view import RingCanvas
from circle_desktop.ui.pictures.spot import Spot

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

    from circle_desktop.ui.palette import Role
    from circle_desktop.ui.pictures.ring.picture import RingPicture
    from circle_desktop.ui.theme import Theme

_SMALLEST_REACH = 24.0
_LONG_PRESS_MS = 600
_FORWARD = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class RingView(RingCanvas):
    """A ring that can be operated.

    Signals:
        seat_activated: a seat was pressed; carries its key.
        seat_menu_requested: somebody asks what can be done at a seat; key and global position.
        seat_moved: a seat was put on another's place; both keys.
        centre_activated: the middle was pressed.
    """

    seat_activated = Signal(str)
    seat_menu_requested = Signal(str, QPoint)
    seat_moved = Signal(str, str)
    centre_activated = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        room: bool = False,
        ground: Role = "ground",
    ) -> None:
        super().__init__(theme, parent, room=room, ground=ground)
        self._spots: list[Spot] = []
        self._room = room
        self._editable = False
        self._current = 0
        self._focus_shown = False
        self._pressed = -1
        self._pressed_at = QPointF()
        self._carried = False
        self._over = -1
        self._menu_key_down = False
        self._long_press = QTimer(self)
        self._long_press.setSingleShot(True)
        self._long_press.setInterval(_LONG_PRESS_MS)
        self._long_press.timeout.connect(self._on_long_pressed)

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - reads as a sentence
        """Allow seats to be put on other places."""
        self._editable = editable

    def seat_at(self, position: QPoint) -> str:
        """Return the key of the seat at a position in this widget, or an empty text."""
        return self._key(self._index_at(QPointF(position)))

    def seat_rect(self, key: str) -> QRect:
        """Return where a seat stands in this widget, for a menu or a hint beside it."""
        for seat, spot in zip(self.picture.seats, self._spots, strict=True):
            if seat.key == key:
                return spot.geometry()
        return QRect()

    def focus_seat(self, key: str) -> None:
        """Give the focus to a seat."""
        for index, seat in enumerate(self.picture.seats):
            if seat.key == key:
                self._walk_to(index)

    @override
    def show_picture(self, picture: RingPicture) -> None:
        spoken = self.picture.spoken
        super().show_picture(picture)
        if picture.spoken and picture.spoken != spoken and not self._room:
            self.setAccessibleDescription(picture.spoken)
            if QAccessible.isActive():
                said = QAccessibleAnnouncementEvent(self, picture.spoken)
                QAccessible.updateAccessibility(said)

    @override
    def _after_measure(self) -> None:
        self._match_spots()
        scene = self._measured()
        layout = scene.layout
        for index, (place, seat) in enumerate(
            zip(layout.places, scene.picture.seats, strict=True)
        ):
            reach = round(layout.seat_radius(seat.state) * 1.34 + 8)
            spot = self._spots[index]
            spot.setGeometry(round(place.x) - reach, round(place.y) - reach, 2 * reach, 2 * reach)
            spot.set_words(seat.spoken)
            spot.set_tab_stop(stop=index == self._current and not self._room)

    def _match_spots(self) -> None:
        count = len(self.picture.seats)
        while len(self._spots) > count:
            spot = self._spots.pop()
            spot.hide()
            spot.deleteLater()
        while len(self._spots) < count:
            spot = Spot(self)
            spot.clicked.connect(self._on_spot_pressed)
            spot.focus_came.connect(self._on_focus_came)
            spot.focus_left.connect(self._on_focus_left)
            self._spots.append(spot)
        self._current = min(self._current, max(0, count - 1))

    def _key(self, index: int) -> str:
        return self.picture.seats[index].key if 0 <= index < len(self.picture.seats) else ""

    def _index_at(self, position: QPointF) -> int:
        layout = self._measured().layout
        reach = max(_SMALLEST_REACH, layout.radius * 1.5)
        index = nearest(layout.places, position.x(), position.y(), reach)
        if index >= 0:
            return index
        for index, box in enumerate(layout.boxes):
            area = QRect(round(box.x), round(box.y), round(box.width), round(box.height))
            if area.contains(position.toPoint()):
                return index
        return -1

    def _walk_to(self, index: int) -> None:
        self._spots[self._current].set_tab_stop(stop=False)
        self._current = index
        self._spots[index].set_tab_stop(stop=True)
        self._spots[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _ask_menu(self, index: int, where: QPoint) -> None:
        self._let_go()
        if self._key(index):
            self.seat_menu_requested.emit(self._key(index), where)

    def _let_go(self) -> None:
        self._long_press.stop()
        if self._carried:
            self.update()
        self._pressed = self._over = -1
        self._carried = False

    def _on_spot_pressed(self) -> None:
        spot = self.sender()
        if isinstance(spot, Spot) and spot in self._spots:
            self.seat_activated.emit(self._key(self._spots.index(spot)))

    def _on_focus_came(self, by_key: bool) -> None:  # noqa: FBT001 - a slot
        self._focus_shown = by_key
        self.update()

    def _on_focus_left(self) -> None:
        self._menu_key_down = False
        self.update()

    def _on_long_pressed(self) -> None:
        self._ask_menu(self._pressed, self.mapToGlobal(self._pressed_at.toPoint()))

    @override
    def _paint_over(self, painter: QPainter) -> None:
        if self._carried:
            self._studio.paint_carried(painter, self._measured(), self._pressed, self._over)
        elif self._focus_shown and self._spots and self._spots[self._current].hasFocus():
            self._studio.paint_focus(painter, self._measured(), self._current)

    def _press_arrow(self, way: int, event: QKeyEvent) -> None:
        goal = (self._current + way) % len(self.picture.seats)
        if self._editable and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.seat_moved.emit(self._key(self._current), self._key(goal))
        self._walk_to(goal)

    def _press_menu_key(self) -> None:
        """Ask once: some systems send a context menu event with the key, some do not."""
        if not self._menu_key_down:
            self._menu_key_down = True
            where = self._spots[self._current].geometry().center()
            self._ask_menu(self._current, self.mapToGlobal(where))

    def _press_middle(self, position: QPointF) -> None:
        if self._measured().layout.middle().contains(position):
            self.centre_activated.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self.picture.seats or self._room:
            event.ignore()
        elif key in _FORWARD:
            self._press_arrow(_FORWARD[key], event)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.seat_activated.emit(self._key(self._current))
        elif key == Qt.Key.Key_Menu or (
            key == Qt.Key.Key_F10 and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self._press_menu_key()
        else:
            event.ignore()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._menu_key_down = False
        event.ignore()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._press_menu_key()
        else:
            self._ask_menu(self._index_at(QPointF(event.pos())), event.globalPos())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._focus_shown = False
        self._pressed = self._index_at(event.position())
        self._pressed_at = event.position()
        if self._pressed >= 0:
            self._long_press.start()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position() - self._pressed_at).manhattanLength()
        if self._pressed < 0 or far < QApplication.startDragDistance():
            return
        self._long_press.stop()
        if self._editable:
            over = self._index_at(event.position())
            if not self._carried or over != self._over:
                self._carried, self._over = True, over
                self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, carried, waiting = self._pressed, self._carried, self._long_press.isActive()
        over = self._index_at(event.position())
        self._let_go()
        if carried and over not in {-1, pressed}:
            self.seat_moved.emit(self._key(pressed), self._key(over))
        elif waiting and over == pressed:
            self.seat_activated.emit(self._key(pressed))
        elif pressed < 0 and over < 0:
            self._press_middle(event.position())
