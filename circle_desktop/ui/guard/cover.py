"""A cover over the window while the vault is being locked: nothing of it can be read any more.

It is painted before anything is written, so that the key that locks works at once, on a slow
disk too. Every other window of the app is hidden with it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from circle_desktop.ui.parts import mark_pixmap

if TYPE_CHECKING:
    from circle_desktop.ui.theme import Theme

_MARK = 64


class Cover(QWidget):
    """The ground and the mark of the product, and nothing else."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._theme: Theme | None = None
        self._hidden: list[QWidget] = []
        self.setAccessibleName(self.tr("The vault is being locked."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def draw(self, theme: Theme) -> None:
        """Cover the window now, before this returns, and hide all others."""
        self._theme = theme
        self.setGeometry(self._window.rect())
        self._window.installEventFilter(self)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hide_others()
        if self._window.isVisible():
            self.repaint()

    def draw_away(self) -> None:
        """Show the window again, and what was hidden with it."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()
        for widget in self._hidden:
            widget.show()
        self._hidden = []

    def _hide_others(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        others = [w for w in QApplication.topLevelWidgets() if w is not self._window]
        self._hidden += [widget for widget in others if widget.isVisible()]
        for widget in self._hidden:
            widget.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("ground"))
        mark = mark_pixmap(self._theme, _MARK)
        size = mark.deviceIndependentSize()
        left = (self.width() - size.width()) / 2
        painter.drawPixmap(round(left), round((self.height() - size.height()) / 2), mark)
