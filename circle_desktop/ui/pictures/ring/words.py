"""The words around a ring: which lines stand at a seat, in which type, and how they fit.

Rule: a name is never cut while it can be broken at a space or set smaller (down to 14 px);
whoever calls themselves by a very long name keeps it, in two lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from circle_desktop.ui.palette import Role
from circle_desktop.ui.pictures.ring.picture import SeatPicture, SeatState
from circle_desktop.ui.theme import Style, Theme

_SMALLEST_PX = 14
_NAMES_ONLY_FROM = 17
_MANY = 24
_LARGE_TEXT = 1.5
_MOST_LINES = 2
_PIECE = re.compile(r"[^\s-]*(?:-|\s|$)")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words: text, type, tone and the space it takes in pixels."""

    text: str
    font: QFont
    role: Role
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Lettering:
    """The type used at a ring: it depends on where the ring stands and how full it is."""

    name: Style
    small: Style
    room: bool
    with_small: bool
    factor: float = 1.0


def has_small_words(theme: Theme, count: int) -> bool:
    """Tell whether roles stand under the names: not in a full ring, not with large text."""
    return count < _NAMES_ONLY_FROM and theme.scale < _LARGE_TEXT


def lettering(theme: Theme, count: int, *, room: bool, compact: bool, share: float) -> Lettering:
    """Choose the type for a ring.

    Args:
        theme: the look, with its text scale.
        count: of seats.
        room: whether it is the room view.
        compact: whether the ring stands on a card.
        share: how large the room's screen is, 1.0 being full HD.
    """
    if room:
        style = Style.ROOM_NAME if count <= 12 else Style.ROOM_NAME_MANY
        factor = share * (1.0 if count <= _MANY else 0.78)
        return Lettering(style, Style.BODY, room=True, with_small=False, factor=factor)
    name = Style.BODY if compact else Style.LIVE
    if count > _MANY:
        name = Style.SMALL
    return Lettering(name, Style.CAPTION, room=False, with_small=has_small_words(theme, count))


def seat_lines(
    theme: Theme, letters: Lettering, seat: SeatPicture, limit: float
) -> tuple[Line, ...]:
    """Return the lines at one seat, none wider than ``limit`` px where that can be avoided."""
    name = " ".join(seat.name.split())
    if seat.state is SeatState.EMPTY and not name:
        return _empty_lines(theme, letters, seat, limit)
    if not name:
        return ()
    lines = _name_lines(name, _name_font(theme, letters, seat), _tone(seat, letters), limit)
    if letters.with_small and seat.beneath:
        lines += _name_lines(seat.beneath, theme.font(letters.small), "ink3", limit)
    return lines


def _empty_lines(
    theme: Theme, letters: Lettering, seat: SeatPicture, limit: float
) -> tuple[Line, ...]:
    if letters.room or not seat.note or not letters.with_small:
        return ()
    return _name_lines(seat.note, theme.font(letters.name, italic=True), "ink3", limit)


def _name_font(theme: Theme, letters: Lettering, seat: SeatPicture) -> QFont:
    named = seat.state in {SeatState.HOLDER, SeatState.OFFERED}
    strong = named or seat.chosen or (seat.state is SeatState.NEXT and not letters.room)
    font = theme.font(letters.name.strong if strong else letters.name)
    growth = 1.12 if named else 1.0
    font.setPixelSize(max(_SMALLEST_PX, round(font.pixelSize() * letters.factor * growth)))
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _tone(seat: SeatPicture, letters: Lettering) -> Role:
    if seat.state in {SeatState.AWAY, SeatState.EMPTY}:
        return "ink3"
    lit = seat.state in {SeatState.HOLDER, SeatState.OFFERED}
    return "ink2" if letters.room and not lit else "ink"


def _name_lines(text: str, font: QFont, role: Role, limit: float) -> tuple[Line, ...]:
    font, texts = _fitted(text, font, limit)
    metrics = QFontMetricsF(font)
    height = font.pixelSize() * 1.44
    return tuple(
        Line(part, font, role, metrics.horizontalAdvance(part) + 1, height) for part in texts
    )


def _fitted(text: str, font: QFont, limit: float) -> tuple[QFont, list[str]]:
    """Return the largest type in which a text fits in two lines; at the smallest, in any number."""
    smaller = QFont(font)
    while True:
        metrics = QFontMetricsF(smaller)
        texts = _broken(text, metrics, limit)
        fits = max(metrics.horizontalAdvance(part) for part in texts) <= limit
        if fits and len(texts) <= _MOST_LINES:
            return smaller, texts
        if smaller.pixelSize() <= _SMALLEST_PX:
            cut = Qt.TextElideMode.ElideRight
            return smaller, [metrics.elidedText(part, cut, limit + 1) for part in texts]
        smaller.setPixelSize(smaller.pixelSize() - 1)


def _broken(text: str, metrics: QFontMetricsF, limit: float) -> list[str]:
    """Break after spaces and hyphens, only where a line would be wider than ``limit``."""
    lines = [""]
    for piece in _PIECE.findall(text):
        longer = lines[-1] + piece
        if lines[-1] and metrics.horizontalAdvance(longer.rstrip()) > limit:
            lines.append(piece)
        else:
            lines[-1] = longer
    return [line.rstrip() for line in lines]
