"""On which screen the room view opens.

Rule: a screen the host does not look at, the one used last if it is there; with one screen only,
that one, and Escape gives it back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication, QScreen

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Placement:
    """A screen for the room view.

    Attributes:
        covers_host: whether it covers the host's own window there.
        mirrored: whether both screens show one picture.
    """

    screen: QScreen
    covers_host: bool
    mirrored: bool = False

    @property
    def name(self) -> str:
        """The screen as the system calls it: remembered as a choice of this laptop."""
        return self.screen.name()


def placement(screens: Sequence[QScreen], host: QScreen, remembered: str) -> Placement:
    """Choose a screen for the room view.

    Args:
        screens: all that are there.
        host: the one the host's window is on.
        remembered: the name of the one used last, or an empty text.
    """
    others = _others(screens, host)
    if not others:
        return Placement(host, covers_host=True)
    known = next((screen for screen in others if screen.name() == remembered), others[0])
    return _beside(known, host)


def next_placement(screens: Sequence[QScreen], host: QScreen, current: str) -> Placement:
    """Choose the screen after the one in use, for who has more than one beside their own."""
    others = _others(screens, host)
    names = [screen.name() for screen in others]
    if current not in names:
        return placement(screens, host, current)
    return _beside(others[(names.index(current) + 1) % len(others)], host)


def mirrors(screen: QScreen, host: QScreen) -> bool:
    """Tell whether two screens show one picture: both begin at the same place of the desktop."""
    apart = screen.name() != host.name()
    return apart and screen.geometry().topLeft() == host.geometry().topLeft()


def _beside(screen: QScreen, host: QScreen) -> Placement:
    same = mirrors(screen, host)
    return Placement(screen, covers_host=same, mirrored=same)


def is_there(name: str) -> bool:
    """Tell whether a screen of this name is plugged in now."""
    return any(screen.name() == name for screen in QGuiApplication.screens())


def _others(screens: Sequence[QScreen], host: QScreen) -> list[QScreen]:
    return [screen for screen in screens if screen.name() != host.name()]
