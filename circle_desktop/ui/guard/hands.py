"""Hands on the machine: keys, mouse and touch in every window of the app, and the key that locks.

Rule: it looks at windows, not at controls: a dialog, a menu or the room view counts as much as
the page, and what somebody does there is neither kept nor changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIGNS: Final = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel, QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate, QEvent.Type.TabletPress, QEvent.Type.TabletMove,
    QEvent.Type.InputMethod,
})  # fmt: skip


class Hands(QObject):
    """Watches the windows of the app.

    Signals:
        moved: somebody pressed, touched or moved something.
        lock_asked: Ctrl+L was pressed, in whatever window.
    """

    moved = Signal()
    lock_asked = Signal()

    def __init__(self, qt: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._pointer = QPointF()
        # Every window that can be typed into gets the focus, and is watched from then on.
        qt.focusWindowChanged.connect(self._on_focus_window_changed)

    def watch(self, widget: QWidget) -> None:
        """Watch the window of a widget, whether or not it gets the focus."""
        self._on_focus_window_changed(widget.window().windowHandle())

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _has_moved(self, event: QMouseEvent) -> bool:
        """Tell whether the pointer is elsewhere: a window that opens below it is no hand."""
        before, self._pointer = self._pointer, event.globalPosition()
        return before != self._pointer

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _SIGNS:
            self.moved.emit()
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            if self._has_moved(event):
                self.moved.emit()
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and is_lock_key(event):
            self.lock_asked.emit()
            return True
        return False


def is_lock_key(event: QKeyEvent) -> bool:
    """Tell whether a key is Ctrl+L."""
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return control and event.key() == Qt.Key.Key_L
