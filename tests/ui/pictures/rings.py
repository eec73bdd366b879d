"""Rings to test with: up to forty people, one of them with the piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize

from circle_desktop.ui.pictures import RingPicture, RingView, SeatPicture, SeatState

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from circle_desktop.ui.theme import Theme

FIELD = QSize(672, 592)
NAMES = ("Marijke", "Huda", "Bert", "Oksana", "Dawit", "Chloé", "Şirin", "Yusuf", "Amal")


def ring_of(holder: int, *, count: int = 9, following: bool = True) -> RingPicture:
    """A ring of ``count`` people with the piece at one seat."""
    seats = tuple(
        SeatPicture(f"seat-{index}", NAMES[index % 9] + (str(index) if index > 8 else ""))
        for index in range(count)
    )
    states = {holder: SeatState.HOLDER}
    if following:
        states[(holder + 1) % count] = SeatState.NEXT
    seats = tuple(
        SeatPicture(seat.key, seat.name, state=states.get(index, SeatState.IN))
        for index, seat in enumerate(seats)
    )
    return RingPicture(seats, NAMES[holder % 9], "has the piece")


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
