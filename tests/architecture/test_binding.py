"""The binding to Qt: the fault of PySide6 6.12.0 on Python 3.11 must never come back.

That release drops one reference of ``True`` at every signal emitted from Python and kills the
interpreter after some hundred of them (docs/adr/0005).
"""

from __future__ import annotations

import subprocess
import sys

EMITTING = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal(int)

application = QCoreApplication([])
heard = []
bell = Bell()
bell.rung.connect(heard.append)
for number in range(20_000):
    bell.rung.emit(number)
raise SystemExit(0 if len(heard) == 20_000 else 3)
"""


def test_twenty_thousand_signals_leave_the_interpreter_alive() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", EMITTING],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


IMPORTING = """
import linecache
import circle_desktop.ui
import decimal
import circle_desktop.ui.theme
from PySide6 import QtWidgets
raise SystemExit(len([name for name in linecache.cache if "decimal" in name or "ui/" in name]))
"""


def test_what_is_imported_after_qt_is_not_kept_as_text_in_memory() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTING], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr or f"{done.returncode} texts are kept"
