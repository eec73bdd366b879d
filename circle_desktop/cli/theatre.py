"""A house and a window for a script: in a temporary folder, offscreen, with a clock that is told."""

from __future__ import annotations

import json
import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from circle_desktop.bootstrap import build_house
from circle_desktop.system.clock import SystemClock, ToldClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from circle_desktop.services.house import House

EVENING: Final = 19
"""The hour at which the invented circle begins."""


@contextmanager
def invented_house() -> Iterator[tuple[House, ToldClock]]:
    """Return a house whose settings, log and vaults lie in a folder that goes afterwards."""
    with tempfile.TemporaryDirectory(prefix="circle-desktop-") as folder:
        screens = Path(folder) / "screens.json"
        screens.write_text(json.dumps(_SCREENS), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
        clock = ToldClock(_this_evening())
        house = build_house(Path(folder), clock)
        house.preferences.set("reduced_motion", "on")
        house.preferences.set("theme", "light")
        yield house, clock


def _screen(name: str, x: int, width: int, height: int) -> dict[str, object]:
    size = {"x": x, "y": 0, "width": width, "height": height}
    return {"name": name, **size, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1.0}


_SCREENS: Final = {
    "screens": [_screen("laptop", 0, 1366, 768), _screen("projector", 1366, 1920, 1080)]
}
"""A laptop and a projector beside it, for the room view."""


def _this_evening() -> datetime:
    return SystemClock().wall().replace(hour=EVENING, minute=0, second=0, microsecond=0)
