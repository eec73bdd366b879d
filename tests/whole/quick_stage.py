"""A stage without pauses: the same scripts as in the tour, played as fast as the window can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from circle_desktop.ui.tour.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

_STEP_MS = 1


class QuickStage(Stage):
    """Shows every picture to somebody instead of keeping it."""

    def __init__(self, look: Callable[[QWidget, str], None] | None = None) -> None:
        super().__init__(None)
        self._look = look
        self._timer.setInterval(_STEP_MS)

    @override
    def picture(self, widget: QWidget, name: str) -> None:
        super().picture(widget, name)
        if self._look is not None:
            self._look(widget, name)
