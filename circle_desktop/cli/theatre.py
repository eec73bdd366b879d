"""A house and a window for a script: in a temporary folder, offscreen, with a clock that is told."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from circle_desktop.bootstrap import build_house
from circle_desktop.system.clock import SystemClock, ToldClock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from circle_desktop.services.house import House

EVENING: Final = 19
"""The hour at which the invented circle begins."""


@contextmanager
def invented_house() -> Iterator[tuple[House, ToldClock]]:
    """Return a house whose settings, log and vaults lie in a folder that goes afterwards."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="circle-desktop-") as folder:
        clock = ToldClock(_this_evening())
        house = build_house(Path(folder), clock)
        house.preferences.set("reduced_motion", "on")
        house.preferences.set("theme", "light")
        yield house, clock


def _this_evening() -> datetime:
    return SystemClock().wall().replace(hour=EVENING, minute=0, second=0, microsecond=0)
