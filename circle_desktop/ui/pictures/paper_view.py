"""The sheet before it is printed: pages on a desk, exactly as they come out.

Rule: the page image is shown as it is, smoothly scaled. In the light theme the sheet casts the
one soft shadow that paper casts; by lamplight its own tone is enough.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent

    from circle_desktop.ui.theme import Theme

_MARGIN = 24
_GAP = 24
_DESK_RADIUS = 12.0
_SHADOWS = 10
_LOWER = 4
_ZOOM_STEP = 1.15
_MOST_ZOOM = 4.0


class PaperZoom(Enum):
    """How large a sheet is shown."""

    PAGE = "page"
    WIDTH = "width"


class PaperView(QAbstractScrollArea):
    """Shows the pages of a document below each other; Ctrl and the wheel come closer."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: tuple[QImage, ...] = ()
        self._scaled: dict[int, QPixmap] = {}
        self._zoom = PaperZoom.PAGE
        self._closer = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self.viewport().update)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    def show_pages(self, pages: Sequence[QImage]) -> None:
        """Show a document; the place that was being read is kept."""
        self._pages = tuple(pages)
        self._rescale()

    def set_zoom(self, zoom: PaperZoom) -> None:
        """Show whole sheets, or sheets as wide as the desk."""
        self._zoom, self._closer = zoom, 1.0
        self._rescale()

    def come_closer(self, factor: float) -> None:
        """Enlarge the sheets by a factor, from half to four times what fits."""
        self._closer = min(max(self._closer * factor, 0.5), _MOST_ZOOM)
        self._rescale()

    def page_rects(self) -> tuple[QRectF, ...]:
        """Return where the pages lie, in pixels of the viewport."""
        across = self.horizontalScrollBar().value()
        down = self.verticalScrollBar().value()
        found: list[QRectF] = []
        top = float(_MARGIN)
        for page in self._pages:
            size = self._page_size(page)
            left = max(float(_MARGIN), (self.viewport().width() - size.width()) / 2)
            found.append(QRectF(round(left) - across, round(top) - down,
                                size.width(), size.height()))  # fmt: skip
            top += size.height() + _GAP
        return tuple(found)

    def _page_size(self, page: QImage) -> QSize:
        width = self.viewport().width() - 2 * _MARGIN
        height = self.viewport().height() - 2 * _MARGIN
        factor = width / max(1, page.width())
        if self._zoom is PaperZoom.PAGE:
            factor = min(factor, height / max(1, page.height()))
        return page.size() * max(0.02, factor * self._closer)

    def _rescale(self) -> None:
        self._scaled.clear()
        sizes = [self._page_size(page) for page in self._pages]
        height = sum(size.height() + _GAP for size in sizes) - _GAP + 2 * _MARGIN
        width = max((size.width() for size in sizes), default=0) + 2 * _MARGIN
        view = self.viewport().size()
        for bar, whole, part in (
            (self.verticalScrollBar(), height, view.height()),
            (self.horizontalScrollBar(), width, view.width()),
        ):
            bar.setRange(0, max(0, whole - part))
            bar.setPageStep(part)
            bar.setSingleStep(48)
        self.viewport().update()

    def _pixels(self, index: int, size: QSize) -> QPixmap:
        """Return a page at its size on the screen, scaled once."""
        if index not in self._scaled:
            density = self.devicePixelRatioF()
            image = self._pages[index].scaled(
                size * density,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            image.setDevicePixelRatio(density)
            self._scaled[index] = QPixmap.fromImage(image)
        return self._scaled[index]

    def _paint_page(self, painter: QPainter, index: int, rect: QRectF) -> None:
        if not self._theme.palette.dark:
            painter.setBrush(QColor(40, 30, 0, 4))
            for spread in range(_SHADOWS):
                around = rect.adjusted(-spread, -spread, spread, spread).translated(0, _LOWER)
                painter.drawRoundedRect(around, spread, spread)
        painter.fillRect(rect, Qt.GlobalColor.white)
        painter.drawPixmap(rect.topLeft(), self._pixels(index, rect.size().toSize()))

    @override
    def sizeHint(self) -> QSize:
        return QSize(686, 628)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rescale()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.come_closer(_ZOOM_STEP if event.angleDelta().y() > 0 else 1 / _ZOOM_STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        desk = QRectF(self.viewport().rect())
        painter.fillRect(desk, self._theme.color("ground"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sunken"))
        painter.drawRoundedRect(desk, _DESK_RADIUS, _DESK_RADIUS)
        for index, rect in enumerate(self.page_rects()):
            if rect.intersects(desk):
                self._paint_page(painter, index, rect)
