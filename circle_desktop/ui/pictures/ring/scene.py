"""One moment of a ring as pixels, and the fade from one moment to the next.

A moment is painted once into a picture; what the window repaints is that picture. Between two
moments the new one is laid over the old one, more and more opaque: the light goes out here and
in there, and nothing travels. Only what differs is painted again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSizeF
from PySide6.QtGui import QPainter, QPixmap, QRegion

from circle_desktop.ui.pictures.ring.centre import (
    CentreLine,
    centre_lines,
    paint_centre,
    piece_middle,
)
from circle_desktop.ui.pictures.ring.layout import RingLayout, measured
from circle_desktop.ui.pictures.ring.painter import RingPainter
from circle_desktop.ui.pictures.ring.picture import (
    LIT,
    NameStyle,
    RingPicture,
    SeatState,
    for_room,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from circle_desktop.ui.palette import Role
    from circle_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Scene:
    """A picture, measured for one size."""

    picture: RingPicture
    layout: RingLayout
    centre: tuple[CentreLine, ...]

    @property
    def piece(self) -> QRectF:
        """The space that the resting piece and its light take."""
        if not self.picture.piece_in_centre:
            return QRectF()
        reach = self.layout.radius * 5
        middle = piece_middle(self.layout, self.picture)
        return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)

    @property
    def joins(self) -> tuple[object, ...]:
        """What is drawn between the chairs."""
        rays = self.picture.index_of(SeatState.HOLDER) if self.picture.rays else -1
        return self.picture.links, rays, self.picture.inner_ring

    def changed_since(self, before: Scene) -> QRegion:
        """Return what has to be painted again after ``before``."""
        if (
            before.layout.oval != self.layout.oval
            or len(before.layout.places) != len(self.layout.places)
            or before.joins != self.joins
        ):
            return QRegion(QRect(-4000, -4000, 16000, 16000))
        region = QRegion()
        for index in range(len(self.layout.places)):
            if self._seat(index) != before._seat(index):
                region += self._seat_region(index) + before._seat_region(index)
        if self.layout.arrow != before.layout.arrow:
            region += _pixels(self.layout.arrow_rect()) + _pixels(before.layout.arrow_rect())
        if self.centre != before.centre:
            for line in self.centre + before.centre:
                region += _pixels(line.rect)
        if self.piece != before.piece:
            region += _pixels(self.piece) + _pixels(before.piece)
        return region

    def _seat(self, index: int) -> tuple[object, ...]:
        layout = self.layout
        return self.picture.seats[index], layout.lines[index], layout.boxes[index], layout.radius

    def _seat_region(self, index: int) -> QRegion:
        lit = self.picture.seats[index].state in LIT
        return _pixels(self.layout.seat_rect(index, lit=lit))


def _pixels(rect: QRectF) -> QRegion:
    return QRegion(rect.toAlignedRect()) if rect.isValid() else QRegion()


class Studio:
    """Measures and paints scenes for one theme and one kind of view."""

    def __init__(self, theme: Theme, ground: Role, *, room: bool) -> None:
        self._theme = theme
        self._ground = theme.color(ground)
        self._painter = RingPainter(theme, ground)
        self._room = room

    def measure(self, picture: RingPicture, size: QSize, style: NameStyle) -> Scene:
        """Measure a picture for a view of ``size``."""
        if self._room:
            picture = for_room(picture, style)
        layout = measured(self._theme, picture, QSizeF(size), room=self._room)
        words = () if self._room else centre_lines(self._theme, layout, picture)
        return Scene(picture, layout, words)

    def picture_of(self, scene: Scene, size: QSize, density: float) -> QPixmap:
        """Paint a scene from nothing."""
        pixels = QPixmap(size * density)
        pixels.setDevicePixelRatio(density)
        pixels.fill(self._ground)
        self._paint(QPainter(pixels), scene)
        return pixels

    def picture_after(self, pixels: QPixmap, scene: Scene, changed: QRegion) -> QPixmap:
        """Paint a scene over an older one, only where it ``changed``."""
        after = QPixmap(pixels)
        painter = QPainter(after)
        painter.setClipRegion(changed)
        painter.fillRect(changed.boundingRect(), self._ground)
        self._paint(painter, scene)
        return after

    def paint_focus(self, painter: QPainter, scene: Scene, index: int) -> None:
        """Paint the focus ring of one seat."""
        state = scene.picture.seats[index].state
        self._painter.paint_focus(
            painter, scene.layout.places[index], scene.layout.seat_radius(state)
        )

    def paint_carried(self, painter: QPainter, scene: Scene, index: int, over: int) -> None:
        """Paint what is being dragged: its outline at the seat it would be put on."""
        for seat in {index, over} - {-1}:
            self.paint_focus(painter, scene, seat)

    def _paint(self, painter: QPainter, scene: Scene) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rests = scene.picture.piece_in_centre
        piece = piece_middle(scene.layout, scene.picture) if rests else None
        self._painter.paint(painter, scene.layout, scene.picture, piece)
        paint_centre(painter, self._theme, scene.centre)
        painter.end()
