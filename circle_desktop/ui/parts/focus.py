"""The focus ring: two pixels, four away from the shape, over whatever surrounds it.

The ring is a widget of its own above its control, so that a control can stand flush with its
column and still show a ring outside its shape. It shows only after a key was used, and is never
taken away while its control keeps the focus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from circle_desktop.ui.theme import Theme

_AWAY = 4
_WIDTH = 2
_MARGIN = _AWAY + _WIDTH

_BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
    Qt.FocusReason.OtherFocusReason,
}
_WINDOW_CAME_OR_WENT = {
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
_TURNS = {
    QEvent.Type.FocusIn,
    QEvent.Type.FocusOut,
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Hide,
}
_MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest}


class FocusRing(QWidget):
    """The ring itself, laid around a rectangle of its parent."""

    def __init__(self, theme: Theme, host: QWidget, radius: int) -> None:
        super().__init__(host)
        self._pen = QPen(theme.color("focus"), _WIDTH)
        self._radius = radius + 3
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, shape: QRect) -> None:
        """Lie around a shape given in the parent's coordinates, above its siblings."""
        self.setGeometry(shape.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen)
        inset = _MARGIN - _AWAY
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, self._radius, self._radius)


class RingKeeper(QObject):
    """Shows a ring around one control while it has the focus and a key was used."""

    def __init__(self, theme: Theme, control: QWidget, radius: int) -> None:
        super().__init__(control)
        self._theme = theme
        self._control = control
        self._radius = radius
        self._ring: FocusRing | None = None
        self._watched: list[QWidget] = []
        control.installEventFilter(self)

    @property
    def ring(self) -> FocusRing | None:
        """The ring, while it is shown."""
        return self._ring

    def _show(self) -> None:
        if self._ring is None:
            self._watched = _ancestors_to_host(self._control)
            for ancestor in self._watched:
                ancestor.installEventFilter(self)
            self._ring = FocusRing(self._theme, self._watched[-1], self._radius)
        self._place()
        self._ring.show()

    def _drop(self) -> None:
        if self._ring is None:
            return
        for ancestor in self._watched:
            ancestor.removeEventFilter(self)
        self._ring.hide()
        self._ring.deleteLater()
        self._ring = None
        self._watched = []

    def _place(self) -> None:
        if self._ring is not None:
            corner = self._control.mapTo(self._watched[-1], QPoint(0, 0))
            self._ring.surround(QRect(corner, self._control.size()))

    def _follow(self, event: QEvent) -> None:
        if isinstance(event, QFocusEvent):
            self._follow_focus(event)
        elif event.type() == QEvent.Type.KeyPress and self._control.hasFocus():
            self._show()
        elif event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.Hide}:
            self._drop()

    def _follow_focus(self, event: QFocusEvent) -> None:
        if event.reason() in _WINDOW_CAME_OR_WENT:
            return
        if event.gotFocus() and event.reason() in _BY_KEY:
            self._show()
        elif event.lostFocus():
            self._drop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        elif event.type() in _TURNS and watched is self._control:
            self._follow(event)
        return False


def _ancestors_to_host(control: QWidget) -> list[QWidget]:
    """Return the control's ancestors up to the one that can hold its ring.

    That is its window, or the page inside a scroll area, so that the ring scrolls along.
    A control that is its own window holds its ring itself.
    """
    found: list[QWidget] = []
    ancestor = control.parentWidget()
    while ancestor is not None:
        found.append(ancestor)
        above = ancestor.parentWidget()
        viewport_above = above is not None and isinstance(
            above.parentWidget(), QAbstractScrollArea
        )
        if ancestor.isWindow() or viewport_above:
            break
        ancestor = above
    return found or [control]
