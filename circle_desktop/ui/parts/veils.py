"""A veil over the window with one panel on it: what it asks comes before the page below.

It is a child of the window, never a second event loop: the page goes on living under it, and
the answer is a signal. While it is up, keys and clicks reach the panel alone, Escape takes the
safe way, and afterwards the focus stands where it stood.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import Shiboken
from typing_extensions import override

from circle_desktop.ui.theme import Radius, Space, Theme

_VEIL_OPACITY = 0.4
_SHADOW_STEPS = 12
_SHADOW_DROP = 4
_SHADOW_OPACITY = 0.01
_EDGE = 24
_KEYS_LET_THROUGH = {Qt.Key.Key_F1}


class Panel(QFrame):
    """The raised sheet on the veil; in the light theme it casts a shadow."""

    def __init__(self, theme: Theme, veil: QWidget) -> None:
        super().__init__(veil)
        self._theme = theme
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        self.body.setSpacing(Space.L)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.color("raised"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.DIALOG, Radius.DIALOG)


class Veil(QWidget):
    """The veil itself; subclasses fill ``panel.body``.

    Signals:
        dismissed: Escape was pressed.
    """

    dismissed = Signal()

    def __init__(self, theme: Theme, window: QWidget, width: int) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._width = round(width * min(theme.scale, 1.5))
        self._focus_before: QWidget | None = None
        self.panel = Panel(theme, self)
        centre = QVBoxLayout(self)
        centre.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        centre.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.panel)
        row.addStretch(1)
        centre.addLayout(row)
        centre.addStretch(3)
        self.hide()
        window.installEventFilter(self)

    def first_focus(self) -> QWidget | None:
        """Return the control that has the focus when the veil comes up: the safe act."""
        chain = self._chain()
        return chain[0] if chain else None

    def leave(self) -> None:
        """Take the veil away and give the focus back."""
        self.hide()
        self.deleteLater()

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self.panel.setFixedWidth(min(self._width, self._window.width() - 2 * _EDGE))

    def _chain(self) -> list[QWidget]:
        """The controls on the panel that take the Tab key, in their order."""
        found: list[QWidget] = []
        follower = self.nextInFocusChain()
        while follower is not None and follower is not self:
            takes_tab = bool(follower.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if takes_tab and self.isAncestorOf(follower) and follower.isVisibleTo(self):
                found.append(follower)
            follower = follower.nextInFocusChain()
        return [control for control in found if control.isEnabled()]

    @override
    def event(self, event: QEvent) -> bool:
        override_asked = event.type() == QEvent.Type.ShortcutOverride
        if override_asked and isinstance(event, QKeyEvent) and not _let_through(event):
            event.accept()
            return True
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._cover()
        return False

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        chain = self._chain()
        if not chain:
            return True
        here = self.focusWidget()
        step = 1 if next else -1
        index = chain.index(here) + step if here in chain else 0
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        chain[index % len(chain)].setFocus(reason)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_before = self._window.focusWidget()
        self._cover()
        self.raise_()
        control = self.first_focus()
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        before, self._focus_before = self._focus_before, None
        # The page below may have been made anew meanwhile, and its controls be gone.
        if before is not None and Shiboken.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ground", _VEIL_OPACITY))
        if self._theme.palette.dark:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.black)
        painter.setOpacity(_SHADOW_OPACITY)
        sheet = QRectF(self.panel.geometry()).translated(0, _SHADOW_DROP)
        for step in range(_SHADOW_STEPS):
            radius = Radius.DIALOG + step
            painter.drawRoundedRect(sheet.adjusted(-step, -step, step, step), radius, radius)


def _let_through(event: QKeyEvent) -> bool:
    """The help card opens from anywhere, and locking is always in reach."""
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.key() in _KEYS_LET_THROUGH or (control and event.key() == Qt.Key.Key_L)
