"""One measurement in a process of its own: ``python -m benchmarks.child WHAT HOME STARTED …``.

``STARTED`` is the parent's monotonic clock at the moment it started this process; on one
machine that clock is the same for both. The last line printed is the result as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

PASSPHRASE = "zeven stenen in het water"


def bare(home: Path, started: float) -> dict[str, float]:
    """The least that can be called a window: a label, a field and a button."""
    from PySide6.QtWidgets import QApplication

    application = QApplication([])
    window = _bare_window()
    window.show()
    return {"painted_ms": _painted(application, started)}


def _painted(application: object, started: float) -> float:
    """Let everything that waits be painted and return the milliseconds since the start."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    timer = QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(QApplication.quit)
    timer.start(0)
    QApplication.exec()
    return (time.monotonic() - started) * 1000
