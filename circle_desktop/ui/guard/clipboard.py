"""The clipboard: what was copied here is marked as private, and does not outlast the vault.

Rules: it is emptied when the vault locks and when the window is left, if what lies on it is
ours; what another program put there is never touched. Only plain text leaves a field, with the
marks by which clipboard histories know that they should not keep it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

PRIVATE: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"text",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
}
"""How the clipboard histories of KDE, macOS and Windows are asked not to keep a text."""

_MARK: Final = next(iter(PRIVATE))


class ClipboardCare(QObject):
    """Looks after what this app copies."""

    def __init__(self, parent: QObject, clipboard: QClipboard | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard or QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self._on_copied)

    def empty(self) -> None:
        """Take away what is ours: what was copied, and what was marked with the mouse (X11)."""
        if self._clipboard.ownsClipboard():
            self._clipboard.clear()
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)

    def _on_copied(self) -> None:
        if not self._clipboard.ownsClipboard():
            return
        copied = self._clipboard.mimeData()
        if not copied.hasText() or copied.hasFormat(_MARK):
            return
        private = QMimeData()
        private.setText(copied.text())
        for kind, value in PRIVATE.items():
            private.setData(kind, value)
        self._clipboard.setMimeData(private)
