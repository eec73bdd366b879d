"""How the tests of the parts look at a part, and put a key on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

Stage = Callable[[QWidget], QWidget]


def focus_by_key(part: QWidget) -> None:
    """Give the focus as the Tab key does, also to what had it when its window came up."""
    part.clearFocus()
    part.setFocus(Qt.FocusReason.TabFocusReason)


def picture(part: QWidget) -> QImage:
    return part.grab().toImage()
