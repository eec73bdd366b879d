"""Keeping the screen on while a circle sits.

A machine that cannot be asked (no desktop bus, a kiosk) answers no, and the window says that it
may fall asleep; that is never an error.
"""

from __future__ import annotations

import warnings
from contextlib import ExitStack


class KeepAwake:
    """The wish that this machine stays awake, from start to stop."""

    def __init__(self) -> None:
        self._wish = ExitStack()

    def start(self) -> bool:
        """Ask the system to stay awake with its screen on; return whether it promised."""
        self.stop()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                from wakepy import keep

                mode = self._wish.enter_context(keep.presenting(on_fail="pass"))
        except (ImportError, OSError, RuntimeError, ValueError):
            return False
        return bool(mode.active)

    def stop(self) -> None:
        """Let the machine sleep again."""
        self._wish.close()
