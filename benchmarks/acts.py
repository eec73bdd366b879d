"""From an act to the screen: the commit, the page shown anew, and the frame painted."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from benchmarks.figure import Figure
from benchmarks.window import fresh

if TYPE_CHECKING:
    from pathlib import Path

ACTS = 60


def act_to_screen(folder: Path) -> list[Figure]:
    """Hand the piece on in a real vault, with both views open."""
    found = fresh("acts", folder, ACTS, "offscreen")
    act, bare = found["act_ms"], found["commit_ms"]
    return [
        Figure("act to screen, commit included", "ms", act, bare, 50, absolute=True),
        Figure("painting a frame of the ring", "ms", found["paint_ms"], 0, 8, absolute=True),
    ]


def measure(page: object, acts: int) -> dict[str, float]:
    """Carry out acts on a page and return the medians in milliseconds."""
    from statistics import median

    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QPixmap

    from circle_desktop.domain.acts import HandOn, Undo
    from circle_desktop.ui.live.page import LivePage

    assert isinstance(page, LivePage)
    whole, commits, paints = [], [], []
    ring = QPixmap(page.ring.size())
    _let_it_be_shown()
    for number in range(acts):
        act = Undo() if number % 2 else HandOn()
        began = time.perf_counter()
        page.act(act)
        QCoreApplication.sendPostedEvents()
        whole.append(time.perf_counter() - began)
        began = time.perf_counter()
        page.ring.render(ring)
        paints.append(time.perf_counter() - began)
        began = time.perf_counter()
        page.clock.act(Undo() if not number % 2 else HandOn())
        page.clock.act(act)
        commits.append((time.perf_counter() - began) / 2)
    return {
        "act_ms": median(whole) * 1000,
        "commit_ms": median(commits) * 1000,
        "paint_ms": median(paints) * 1000,
    }


def _let_it_be_shown() -> None:
    """Wait until the window stands: before that nothing is painted."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, timer = QEventLoop(), QTimer()
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(500)
    loop.exec()
