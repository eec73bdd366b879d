"""Pictures for the tests of painted widgets: nine people, one of them with the piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from circle_desktop.ui.pictures import RingPicture, SeatPicture, SeatState
from circle_desktop.ui.theme import Theme, load_fonts

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

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


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    """The light look, with the bundled faces loaded."""
    load_fonts()
    return Theme()
