"""An invisible button over something painted, so that a screen reader and a keyboard find it.

A painted widget has no parts of its own. It lays one spot over each thing that can be pressed
or read: the spot has the name in words, takes the focus, can be pressed by assistive
technology, and paints nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent

_BY_KEY = frozenset({
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
})  # fmt: skip


class Spot(QAbstractButton):
    """One place of a painted widget. Keys go on to the widget that paints it.

    The mouse passes through, or stops here when the spot carries a tool tip.
    """

    focus_came = Signal(bool)
    """The focus arrived; true when a key brought it."""
    focus_left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show()

    def set_words(self, words: str) -> None:
        """Say what is here; nothing happens when it is said already."""
        if self.accessibleName() != words:
            self.setAccessibleName(words)

    def set_tab_stop(self, *, stop: bool) -> None:
        """Make this the one spot of its widget that the Tab key reaches."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if stop else Qt.FocusPolicy.NoFocus)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_came.emit(event.reason() in _BY_KEY)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_left.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    @override
    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: the widget below has painted it."""
