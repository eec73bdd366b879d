"""The ring as a widget: shows a picture, moves the light, and says what was pressed.

Rules: nothing is painted while nothing changes; the light fades and nothing travels; a turn
handed on and a turn passed look the same, because the ring is shown pictures and knows no turns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QEvent,
    QRect,
    QSize,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import (
    QPainter,
    QPixmap,
    QRegion,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from circle_desktop.ui.pictures.ring.picture import NameStyle, RingPicture
from circle_desktop.ui.pictures.ring.scene import Scene, Studio
from circle_desktop.ui.theme import Motion, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from circle_desktop.ui.palette import Role

_SMALLEST_REACH = 24.0


class RingCanvas(QWidget):
    """Paints a ring and fades from one picture to the next. Knows no mouse and no keys."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        room: bool = False,
        ground: Role = "ground",
    ) -> None:
        super().__init__(parent)
        self._theme = theme.for_room() if room else theme
        self._studio = Studio(self._theme, ground, room=room)
        self._picture = RingPicture()
        self._style = NameStyle.FIRST
        self._scene: Scene | None = None
        self._before = QPixmap()
        self._now = QPixmap()
        self._part = 1.0
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._fade.valueChanged.connect(self._on_faded)
        self._changed = QRegion()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def picture(self) -> RingPicture:
        """The picture that is shown, or being faded to."""
        return self._picture

    def show_picture(self, picture: RingPicture) -> None:
        """Show a picture; when the light has moved it fades, otherwise it changes at once."""
        if picture == self._picture and self._scene is not None:
            return
        moved = picture.light != self._picture.light and bool(self._picture.seats)
        self._picture = picture
        self._redraw(fading=moved)

    def set_names(self, style: NameStyle) -> None:
        """Choose how names are shown to the room."""
        if style is not self._style:
            self._style = style
            self._redraw(fading=False)

    def middle_rect(self) -> QRect:
        """Return the free space inside the chairs, for a prompt."""
        return self._measured().layout.middle().toRect()

    def is_fading(self) -> bool:
        """Tell whether the light is on its way."""
        return self._fade.state() == QAbstractAnimation.State.Running

    def _measured(self) -> Scene:
        if self._scene is None:
            self._scene = self._studio.measure(self._picture, self.size(), self._style)
        return self._scene

    def _redraw(self, *, fading: bool) -> None:
        before, pixels = self._scene, self._frame()
        self._scene = self._studio.measure(self._picture, self.size(), self._style)
        self._after_measure()
        if before is None or pixels.isNull():
            self._forget_pixels()
            return
        self._before = pixels
        self._changed = self._scene.changed_since(before).intersected(self.rect())
        self._now = self._studio.picture_after(pixels, self._scene, self._changed)
        duration = self._theme.duration_ms(Motion.LIGHT)
        if fading and duration and self.isVisible():
            self._part = 0.0
            self._fade.setDuration(duration)
            self._fade.start()
        else:
            self._fade.stop()
            self._part = 1.0
            self.update(self._changed)

    def _after_measure(self) -> None:
        """Lay out whatever stands over the painted ring."""

    def _forget_pixels(self) -> None:
        self._fade.stop()
        self._part = 1.0
        self._now = self._before = QPixmap()
        self.update()

    def _frame(self) -> QPixmap:
        """The pixels as they are on the screen, also in the middle of a fade."""
        if self._part >= 1.0 or self._now.isNull():
            return self._now
        frame = QPixmap(self._before)
        painter = QPainter(frame)
        painter.setOpacity(self._part)
        painter.drawPixmap(0, 0, self._now)
        painter.end()
        return frame

    def _on_faded(self, part: float) -> None:
        self._part = part
        self.update(self._changed)

    def _paint_over(self, painter: QPainter) -> None:
        """Paint what a hand or a key adds to the picture."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(672, 592)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 300)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scene = None
        self._measured()
        self._forget_pixels()
        self._after_measure()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._forget_pixels()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._now.isNull():
            self._now = self._studio.picture_of(
                self._measured(), self.size(), self.devicePixelRatioF()
            )
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.drawPixmap(0, 0, self._now if self._part >= 1.0 else self._before)
        if self._part < 1.0:
            painter.setOpacity(self._part)
            painter.drawPixmap(0, 0, self._now)
            painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_over(painter)
