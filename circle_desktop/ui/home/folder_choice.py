"""Choosing a folder in the system's own dialog, without a second event loop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QFileDialog, QWidget


def ask_folder(
    parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a folder, beginning at ``start``; tell ``chosen`` when somebody takes one."""
    from PySide6.QtWidgets import QFileDialog

    dialog = QFileDialog(parent, title, str(start))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
