"""The window comes to the front when somebody starts the app a second time.

Nothing is sent but a change of time on a file (``system/doorbell``), so there is no socket and
nothing to listen to from outside.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class Summons(QObject):
    """Watches the bells of this window.

    Signals:
        called: somebody rang.
    """

    called = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_rung)

    def hear(self, file: Path) -> None:
        """Come to the front when this file changes."""
        if file.is_file():
            self._watcher.addPath(str(file))

    def rest(self) -> None:
        """Hear nothing more: giving a lock back changes its file, and is nobody's ring."""
        self._watcher.blockSignals(True)  # noqa: FBT003 - as Qt spells it
        heard = self._watcher.files()
        if heard:
            self._watcher.removePaths(heard)

    def _on_rung(self) -> None:
        come_forward(self._window)
        self.called.emit()


def come_forward(window: QWidget) -> None:
    """Bring a window to the front, or have it asked for where programs may not push forward."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
