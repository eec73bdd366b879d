"""What the machine offers to the ear: the bell, and nothing else ever."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Bowl(StrEnum):
    """Three singing bowls."""

    LOW = "low"
    MIDDLE = "middle"
    CLEAR = "clear"


class BellSound(Protocol):
    """Rings a bowl because a person asked for it, now or not at all."""

    def prepare(self, bowl: Bowl) -> None:
        """Make a bowl ready, apart from the window; costs nothing when it is."""
        ...

    def ring(self, bowl: Bowl, volume: float, told: Callable[[bool], None]) -> None:
        """Ring once and return at once.

        Args:
            bowl: which of the three.
            volume: 0.0 to 1.0.
            told: called once, from another thread: whether it sounds. A sound that cannot begin
                now is dropped; it never comes later.
        """
        ...
