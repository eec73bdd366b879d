"""The end that comes from outside: SIGTERM, the terminal that is closed, somebody logging out.

Rule: nobody is asked, because nobody may be there to answer. What is written is kept, the vault
is closed, and a circle that runs waits in its journal for the next start.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QSessionManager


class Ending(QObject):
    """Hears the system end the app.

    Signals:
        told: the system ends the app now.
    """

    told = Signal()

    def __init__(self, qt: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        qt.commitDataRequest.connect(self._on_logging_out)
        self._pipe: tuple[int, int] | None = None

    def hear_signals(self) -> None:
        """Turn SIGTERM, SIGINT and SIGHUP into the end of the event loop (not on Windows)."""
        if sys.platform == "win32" or self._pipe is not None:
            return
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, _go_on)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def stop(self) -> None:
        """Leave signals to the system again."""
        if self._pipe is None:
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        for end in self._pipe:
            os.close(end)
        self._pipe = None

    def _on_signal(self) -> None:
        if self._pipe is not None:
            with suppress(BlockingIOError):
                os.read(self._pipe[0], 64)
        self.told.emit()

    def _on_logging_out(self, session: QSessionManager) -> None:
        """Keep everything now: the system may end the process without another word."""
        session.setRestartHint(session.RestartHint.RestartNever)
        self.told.emit()


def _go_on(_number: int, _frame: object) -> None:
    """Let the event loop find the signal in its pipe; doing more here is not safe."""
