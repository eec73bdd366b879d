"""Waiting for another process: asked again and again, never for a fixed time."""

from __future__ import annotations

import select
from typing import TYPE_CHECKING

from circle_desktop.system.clock import SystemClock

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_S = 30.0
_BREATH_S = 0.02


def wait_until(condition: Callable[[], bool], longest_s: float = LONGEST_S) -> float:
    """Return after how many seconds a condition was met.

    Raises:
        TimeoutError: it was not met.
    """
    clock = SystemClock()
    began = clock.monotonic()
    while not condition():
        if clock.monotonic() - began > longest_s:
            raise TimeoutError
        select.select([], [], [], _BREATH_S)
    return clock.monotonic() - began
