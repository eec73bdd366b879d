"""The stage: plays a script on real windows; between two steps the event loop runs as always.

A script is a generator. What it yields is what to wait for: a moment for the window to settle,
or a condition. Rule: it only does what a person could do with keys, pointer and eyes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

Wait: TypeAlias = Callable[[], bool] | None
Script: TypeAlias = Iterator[Wait]

STEP_MS: Final = 5
"""Milliseconds of the event loop between two steps."""

PATIENCE: Final = 12_000
"""Steps a condition may take (a minute) before the script has failed."""


class Stuck(Exception):
    """Something the script waited for did not come; ``step`` is the last picture taken."""

    def __init__(self, step: str) -> None:
        super().__init__(step)
        self.step = step


class Stage(QObject):
    """Plays one script and leaves numbered pictures in a folder.

    Signals:
        over: the script is at its end, or failed; carries the problem or nothing.
    """

    over = Signal(object)

    def __init__(self, out: Path | None) -> None:
        super().__init__()
        self._out = out
        self._taken: list[str] = []
        self._script: Script = iter(())
        self._wait: Wait = None
        self._patience = PATIENCE
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._on_step)

    @property
    def pictures(self) -> int:
        """How many pictures were taken."""
        return len(self._taken)

    def play(self, script: Script) -> None:
        """Begin a script; ``over`` tells when it ends."""
        self._script = script
        self._timer.start()

    def picture(self, widget: QWidget, name: str) -> None:
        """Keep what a window shows, numbered in the order of the story."""
        self._taken.append(name)
        if self._out is not None:
            widget.grab().save(str(self._out / f"{len(self._taken):02d}-{name}.png"))

    def keep(self, name: str, content: bytes) -> None:
        """Keep a file beside the pictures."""
        if self._out is not None:
            (self._out / name).write_bytes(content)

    def _on_step(self) -> None:
        try:
            self._go_on()
        except StopIteration:
            self._end(None)
        except Exception as problem:  # noqa: BLE001 - told to whoever plays the script
            self._end(problem)

    def _go_on(self) -> None:
        if self._wait is not None and not self._wait():
            self._patience -= 1
            if self._patience <= 0:
                raise Stuck(self._taken[-1] if self._taken else "")
            return
        self._patience = PATIENCE
        self._wait = next(self._script)

    def _end(self, problem: Exception | None) -> None:
        self._timer.stop()
        self.over.emit(problem)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    """Press a key on a widget."""
    QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)


def settled(steps: int = 6) -> Script:
    """Give the window a moment."""
    for _ in range(steps):
        yield None
