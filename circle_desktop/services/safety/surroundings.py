"""What is around a vault on this machine: where it lies, whether the machine slept, who rings.

Rule: what the machine cannot tell is the harmless answer; nothing here keeps anybody out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class Place(StrEnum):
    """What kind of place a folder is."""

    LAPTOP = "laptop"
    CLOUD = "cloud"
    """A folder that a service copies to its own computers, and to other laptops."""
    NETWORK = "network"
    """A disk of another computer; two people may reach it at once."""


class Bell(Protocol):
    """The bell of one window: somebody who starts the app again rings it, and the window comes."""

    @property
    def file(self) -> Path:
        """The file that changes when somebody rings; the window watches it."""
        ...

    def hang(self) -> bool:
        """Make this bell ours until the process ends; False when another window has it."""
        ...

    def ring(self) -> None:
        """Call the window that has this bell; nothing happens when there is none."""
        ...


@dataclass(frozen=True, slots=True)
class SilentBell:
    """A bell nobody hears: for a window that is the only one by its nature."""

    file: Path = Path()

    def hang(self) -> bool:
        """Be ours."""
        return True

    def ring(self) -> None:
        """Make no sound."""


def _never_asleep() -> float:
    return 0.0


def _on_this_laptop(_folder: Path) -> Place:
    return Place.LAPTOP


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the machine tells; the defaults are those of a machine that tells nothing.

    Attributes:
        asleep_s: seconds this machine has slept since some start; the difference of two readings
            is how long it slept between them. Always 0 where the system does not say.
        place_of: what kind of place a folder is, judged by its path and its file system.
        window_bell: the bell of the window of this home.
        vault_bell: the bell of the window that has a vault open, by the vault's folder.
    """

    asleep_s: Callable[[], float] = _never_asleep
    place_of: Callable[[Path], Place] = _on_this_laptop
    window_bell: Bell = SilentBell()
    vault_bell: Callable[[Path], Bell] = SilentBell
