"""A finger or a pen that rests asks for what the right button of a mouse asks for.

Rules: it asks for the menu of whatever lies below and changes nothing else; a finger that moves
is scrolling, and asks for nothing. The ring asks by itself, for a mouse that rests as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import QContextMenuEvent, QInputDevice, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from circle_desktop.ui.pictures.ring import RingView

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

LONG_PRESS_MS: Final = 600
_RESTING: Final = frozenset({QInputDevice.DeviceType.TouchScreen, QInputDevice.DeviceType.Stylus})


class LongPress(QObject):
    """Watches the windows of the app for a finger or a pen that rests."""

    def __init__(self, qt: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._where = QPoint()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(LONG_PRESS_MS)
        self._rest.timeout.connect(self._on_rested)
        qt.focusWindowChanged.connect(self._on_focus_window_changed)

    @property
    def is_waiting(self) -> bool:
        """Whether a finger or a pen rests, and has not asked yet."""
        return self._rest.isActive()

    def watch(self, widget: QWidget) -> None:
        """Watch the window of a widget, whether or not it gets the focus."""
        self._on_focus_window_changed(widget.window().windowHandle())

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _on_rested(self) -> None:
        below = QApplication.widgetAt(self._where)
        if below is None or _is_of_a_ring(below):
            return
        place = below.mapFromGlobal(self._where)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, self._where)
        QCoreApplication.sendEvent(below, asked)

    def _follow(self, event: QMouseEvent) -> None:
        where = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._where = where
            self._rest.start()
        elif (
            event.type() == QEvent.Type.MouseButtonRelease
            or (where - self._where).manhattanLength() >= QApplication.startDragDistance()
        ):
            self._rest.stop()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.device().type() in _RESTING:
            self._follow(event)
        return False


def _is_of_a_ring(widget: QWidget) -> bool:
    return isinstance(widget, RingView) or isinstance(widget.parentWidget(), RingView)
