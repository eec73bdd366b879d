"""Saving by itself: within a second after the last key, and every five seconds without a pause.

Rule: *saved* is said only with the time the commit returned. What could not be saved stays
waiting: the next key, *save again* or leaving the page tries once more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

PAUSE_MS: Final = 700
"""Stillness after the last key, in milliseconds, before it is saved: less than a second."""
STEADY_MS: Final = 5000
"""While somebody types without a pause it is saved this often, in milliseconds."""


class Autosave(QObject):
    """Watches one text or form.

    Attributes:
        pause, steady: the two timers; each saves when it runs out.

    Signals:
        saved(datetime): it is on disk since this moment.
        failed: it could not be saved and still waits.
    """

    saved = Signal(object)
    failed = Signal()

    def __init__(self, save: Callable[[], datetime | None], parent: QObject) -> None:
        super().__init__(parent)
        self._save = save
        self._waits = False
        self.pause = self._timer(PAUSE_MS)
        self.steady = self._timer(STEADY_MS)

    @property
    def waits(self) -> bool:
        """Whether something was written that is not on disk yet."""
        return self._waits

    def touched(self) -> None:
        """Something was written just now."""
        self._waits = True
        self.pause.start()
        if not self.steady.isActive():
            self.steady.start()

    def flush(self) -> bool:
        """Save now what waits; tells whether nothing waits any more."""
        self.pause.stop()
        self.steady.stop()
        if not self._waits:
            return True
        when = self._save()
        self._waits = when is None
        if when is None:
            self.failed.emit()
        else:
            self.saved.emit(when)
        return not self._waits

    def _timer(self, interval_ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(self.flush)
        return timer
